import type { PlacedBlock } from "../documents/index.js";
import { isPageMark, linesAbove } from "../page-furniture.js";
import type { Entry } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { isFoot } from "./value-ends.js";

/** What a letter begins with is no title. */
const GREETING =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|ch[eè]re?s?|salut|guten tag|sehr geehrte|liebe|buongiorno|gentile|hello|dear)(?!\p{L})/iu;
const LONGEST_GREETING = 60;

/** True for the words that a letter begins with. */
export const isGreeting = (text: string): boolean => GREETING.test(text) && text.length <= LONGEST_GREETING;

/** What says which paper this is: `Fiche projet n° 4`, `Projektblatt`, `Mesure 4.3`, `Axe 2 – Bien vieillir`. */
const OF_PAPER =
  /^(?:fiche(?!\p{L})(?: de)?(?:[- ](?:action|projet|actions|capitalisation|présentation|expérience|synthèse|identité))?|projekt(?:blatt|steckbrief)|steckbrief|scheda(?: di)?(?: progetto)?|appel à projets)(?!\p{L})(?:\s*(?:n\s?°\s*)?[\d.]*\s*(?:$|[–—/-]\s*appel .*))|^(?:axe|volet|pilier|priorité|modul[eo]?)\s(?:[\p{L}]+\s)?(?:n\s?°\s*)?\d|\s[–—-]\s(?:fiche[ -])?action\s(?:n\s?°\s*)?\d+(?:[.-]\d+)*$/iu;
/** A number of a plan, alone or before the aim that it is of. */
const OF_PLAN =
  /^(?:(?:mesure|action|fiche|massnahme|misura|orientation|chantier|thématique|objectif)(?: (?:stratégique|opérationnel(?:le)?|général|prioritaire|spécifique))?)\s(?:n\s?°\s*)?\d{1,2}(?:[.-][\dA-Z]{1,2})*\s*(?:$|:\s)/iu;
/** The number of a fiche and its title in one line. */
const NUMBERED =
  /^(?:fiche(?:[- ](?:action|projet|actions))?|mesure|massnahme|action|projet|misura)\s*(?:n\s?°\s*)?\d+(?:[.-]\d+)*\s*[.–—:-]\s*(?=\p{L})/iu;
/** The programme, contract or directory that a fiche is of. */
const OF_PROGRAMME =
  /^(?:contrat (?:local|territorial|de ville)|programme (?:d['’]actions?|régional|cantonal|départemental)|programmation|atelier santé ville|projet régional de santé|plan (?:local|communal|régional|départemental|cantonal|d['’]actions?)|kantonales (?:aktions)?programm|programma (?:d['’]azione )?cantonale|répertoire|repertoire|catalogue|recueil|banque d['’]actions|annexe|formulaire|dossier de (?:demande|candidature|presse)|communiqué|lettre d['’]intention|bonnes? pratiques?|retour d['’]expérience|demande de subvention|compte rendu|bilan (?:annuel|d['’]activité)|medienmitteilung|gute praxis|buona pratica|comunicato)(?!\p{L})|(?:programmation|édition|campagne|appel à projets|exercice) (?:19|20)\d\d$|(?:fiches actions|répertoire des actions|repertoire des actions|fiche action|fiche de présentation|fiche de mesure|fiche projet)$/iu;
/** Parts of a magazine or of a site, side by side: `Sur le terrain | Bien vieillir`. */
const BESIDE = /\s[|›»>]\s|^.{2,40}\s{2,}\|/u;
const COOKIES = /(?:^|[^\p{L}])cookies?(?!\p{L})/iu;
/** Tags that a printing sets one behind the other without a blank. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}+.*\p{Ll}\p{Lu}\p{Ll}/u;
const LANGUAGES = /^(?:(?:FR|DE|IT|EN|RM)(?:\s*[|/·]?\s*)){2,}$/;

/** True for a line above a fiche that is no title of its own: its paper, its plan or programme, the ways around its page. */
export function isAboveTitle(text: string): boolean {
  return (
    [OF_PAPER, OF_PLAN, OF_PROGRAMME, BESIDE, COOKIES, GLUED, LANGUAGES].some((form) => form.test(text)) ||
    isPageMark(text) ||
    isFoot(text) ||
    !/\p{L}{2}/u.test(text)
  );
}

/** A block that stands before the first label. */
type OpeningBlock = Pick<PlacedBlock, "kind" | "text" | "words">;

/** A title of the opening, and where it begins in its block. */
export interface OpeningTitle {
  readonly block: OpeningBlock;
  readonly start: number;
  /** True where the document itself says that it is one. */
  readonly isCertain: boolean;
}

/** The blocks of an opening below the ways through a site: its menu, and the path to the page. */
function belowMenu(opening: readonly OpeningBlock[]): readonly OpeningBlock[] {
  const at = opening.findLastIndex(({ text, kind }) => kind === "item" || BESIDE.test(text));
  const lines = opening.slice(at + 1);
  return at < 0 || lines.length === 0 ? opening : lines;
}

/** The title of a fiche of which no label says it: that of its numbered line, its heading, or its first line that is no sentence and not above it. */
export function titleIn(opening: readonly OpeningBlock[], longest: number): OpeningTitle | undefined {
  const fits = ({ text }: OpeningBlock) => text.length <= longest && !/[.;]$/.test(text);
  for (const block of opening) {
    const start = NUMBERED.exec(block.text)?.[0].length;
    if (start !== undefined && fits(block)) return { block, start, isCertain: true };
  }
  const menu = linesAbove(opening);
  const heading = opening.find(({ kind, text }) => kind === "heading" && !isAboveTitle(text));
  const isPage = menu > 0 || opening.some(({ text }) => BESIDE.test(text) || COOKIES.test(text));
  const own = (isPage ? belowMenu(opening) : opening).filter(({ text }) => !isAboveTitle(text));
  const first = heading ?? own.find(({ text }) => !GREETING.test(text));
  if (!first || !fits(first)) return undefined;
  return { block: first, start: 0, isCertain: first.kind === "heading" };
}

/** What may be asked before a page says its title. */
const BEFORE_TITLE = new Set<FicheQuestion | undefined>(["contact", "about-fiche", "aside", "site"]);

/** The only heading of the first level, where it stands below labels of whom to ask: it is no label, and nothing else stands so high. */
export function headingBelow(entries: readonly Entry[]): OpeningTitle | undefined {
  const at = entries.findIndex(({ level }) => level === 1);
  const { label } = entries[at] ?? {};
  const isOnly = entries.filter(({ level }) => level === 1).length === 1;
  const isBelow = entries.slice(0, at).every(({ question }) => BEFORE_TITLE.has(question));
  return label && isOnly && isBelow && !isAboveTitle(label.text)
    ? { block: { kind: "paragraph", text: label.text, words: label }, start: 0, isCertain: false }
    : undefined;
}
