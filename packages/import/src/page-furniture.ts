import { normaliseLabel } from "@openhpa/vocabularies";
import type { SourceLine } from "./source-text.js";

/** Networks on whose buttons a page is shared. */
const NETWORK =
  "(?:facebook|twitter|x|linkedin|whatsapp|instagram|messenger|pinterest|youtube|mastodon|bluesky|e-?mail|mail|courriel|sms)";
const PAGE = "(?: (?:(?:cet(?:te)?|la|l'|le|une?) ?)?(?:page|article|fiche|action|document|lien|contenu))?";

/** What a page prints around its text, each a whole line: buttons, share bars, ways through the site. A new one is one row. */
const MARKS: readonly string[] = [
  `(?:partager|partagez)${PAGE}(?: (?:sur|par|via)(?: (?:les reseaux sociaux|${NETWORK}))?)?`,
  `(?:suivez-nous|nous suivre|retrouvez-nous|rejoignez-nous)(?: sur(?: (?:les reseaux sociaux|${NETWORK}))?)?`,
  `imprimer${PAGE}`,
  "version imprimable|format imprimable|tweeter|copier le lien|ajouter aux favoris",
  "envoyer (?:par (?:e-?mail|mail|courriel)|a un ami)",
  "(?:lire la suite|lire plus|en savoir plus|voir plus|voir tout|afficher plus)",
  `telecharger(?:${PAGE}|(?: (?:le|la|les|l'|en))? ?(?:fichiers?|pdf|word|version pdf|brochures?|plaquettes?|depliants?|affiches?|flyers?))`,
  "(?:retour|revenir)(?: (?:a la liste|a l'accueil|en haut(?: de (?:la )?page)?|aux resultats|a la recherche))?|haut de (?:la )?page",
  "(?:page|action|article|fiche) (?:precedente?|suivante?)|precedente?|suivante?",
  "s'abonner(?: a (?:la|notre) (?:newsletter|lettre d'information))?|mentions legales|plan du site|fil d'ariane",
];
const MARK = new RegExp(`^(?:${MARKS.join("|")})$`);
/** A share bar: names of networks and nothing else. */
const BAR = new RegExp(`^(?:facebook|twitter|linkedin|whatsapp|instagram)(?:[ ,/|•·]+${NETWORK})*$`);
/** A file to download: what it is called, then its format or its weight. */
const FILE =
  /(?:\((?:pdf|docx?|xlsx?|pptx?|odt|zip)(?:[\s,–-]+\d[\d.,]*\s?[kmg]?[ob])?\)|\.(?:pdf|docx?|xlsx?|pptx?|odt|zip))$/i;
const LONGEST = 80;

/** The form in which marks are written: without accents, case, signs before and colon behind. */
function formOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[^\p{L}\d]+|[\s:.…>»→]+$/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}

/** A way through the site: where the page stands below its first page. */
const CRUMBS = /^(?:accueil|home|startseite|vous etes ici)\b.{0,20}?[>›»→/]./i;
/** What stands between the buttons of one line. */
const BETWEEN = /\s[|•·]\s/;

/** True when a whole line is a mark of the page and says nothing of an action. */
export function isPageMark(text: string): boolean {
  const line = text.trim();
  if (line === "" || line.length > 2 * LONGEST) return false;
  if (CRUMBS.test(formOf(line))) return true;
  const [first = "", ...others] = line.split(BETWEEN);
  return first.length <= LONGEST && MARK.test(formOf(first)) && (others.length === 0 || others.length < 8);
}

/** What stands above the text of a page of a site: ways around it, and fields to search it. */
const ABOVE =
  /^(?:menu(?: principal)?|rechercher(?: sur le site)?|recherche|fermer|ouvrir le menu|navigation|(?:aller|passer) au (?:contenu|menu)(?: principal)?|se connecter|connexion|mon compte|accueil|actualites?|suche|menu schliessen|zum inhalt(?: springen)?|cerca|vai al contenuto)$/;

/** How many of the first lines only lead around the site. */
export function linesAbove(lines: readonly Pick<SourceLine, "text">[]): number {
  const first = lines.findIndex(
    ({ text }) => text.trim() !== "" && !isPageMark(text) && !ABOVE.test(formOf(text)),
  );
  return first < 0 ? 0 : first;
}

/** True for a line of running text that is a file to download or the name of a network; in a list of tools it would be one of them. */
export function isButton(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && (FILE.test(line) || BAR.test(formOf(line)));
}

/** Headings of lists of other things: files, links, other actions, subscriptions. A new one is one word here. */
const ASIDES = new Set(
  [
    [
      "À télécharger",
      "Téléchargement",
      "Téléchargements",
      "Documents à télécharger",
      "Fichiers à télécharger",
    ],
    ["Document à télécharger", "Fichier à télécharger", "Pièce jointe", "Pièces jointes", "Documents joints"],
    ["Document joint", "Documents associés", "Documents liés", "Fichiers joints"],
    [
      "Voir aussi",
      "À voir aussi",
      "Lire aussi",
      "À lire aussi",
      "À lire",
      "À découvrir aussi",
      "Consulter aussi",
    ],
    [
      "Vous aimerez aussi",
      "Sur le même sujet",
      "Sur le même thème",
      "Dans la même rubrique",
      "Contenus liés",
    ],
    ["Articles liés", "Articles similaires", "Articles récents", "Autres articles", "Nos autres articles"],
    [
      "Actions liées",
      "Actions similaires",
      "Autres actions",
      "Nos autres actions",
      "Actions du même porteur",
    ],
    ["Autres actions du porteur", "Autres fiches", "Fiches liées", "Autres projets", "Nos autres projets"],
    ["Liens", "Liens utiles", "Lien utile", "Liens externes", "Sites utiles", "Pour aller plus loin"],
    ["Pour en savoir plus", "Plus d'informations", "Plus d'infos", "Ressources à télécharger"],
    ["Dernières actualités", "Toutes les actualités", "Nos actualités", "À la une", "Mots-clés"],
    ["Newsletter", "Lettre d'information", "Navigation", "Laisser un commentaire"],
  ]
    .flat()
    .map(normaliseLabel),
);

/** True when a heading announces other things than what the document is about: what stands below it is no content. */
export function isAsideHeading(text: string): boolean {
  return text.length <= LONGEST && ASIDES.has(normaliseLabel(text.trim()));
}

/** Numbers of the lines of a fiche that are marks of the page, or stand in a list of other things, which the next label of the fiche ends. */
export function furnitureIn(
  lines: readonly SourceLine[],
  isLabel: (line: SourceLine) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let isBegun = false;
  let isAside = false;
  for (const line of lines) {
    if (isLabel(line)) {
      isBegun = true;
      isAside = false;
    } else if (isBegun && isAsideHeading(line.text)) isAside = true;
    if (line.text.trim() !== "" && (isAside || isPageMark(line.text))) found.add(line.number);
  }
  return found;
}
