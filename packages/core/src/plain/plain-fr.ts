import type { IssueCode } from "../issue.js";
import type { PlainDetail } from "./plain-detail.js";

const meant = ({ suggestion }: PlainDetail) => (suggestion ? ` Vouliez-vous dire ${suggestion} ?` : "");
const field = (detail: PlainDetail) => detail.field ?? "Cette réponse";

/** What a file holds that nobody typed: it is told once, and mended or kept without a question. */
const INNER = "Un repère interne du fichier est à refaire.";

/** The French of each issue for people who never saw a file of data. */
export const plainFr: Readonly<Record<IssueCode, (detail: PlainDetail) => string>> = {
  "invalid-json": () => "Le fichier est abîmé : il ne peut pas être lu.",
  "record-not-object": () => "Le fichier ne contient pas de fiche.",
  "unknown-record-type": () => "Le fichier ne dit pas si c'est une action ou une base de fiches.",
  "too-deep": () => "Le fichier n'a pas la forme d'une fiche.",
  "repeated-field": () => "Le fichier donne deux fois la même réponse : une seule serait gardée.",
  "missing-field": (d) => `Il manque une réponse : ${d.field ?? "une rubrique nécessaire"}.`,
  "unknown-field": () => "Le fichier contient une information que cette base ne connaît pas.",
  "wrong-type": (d) => `${field(d)} : ${d.value} n'a pas la forme attendue.`,
  "empty-value": (d) => `${field(d)} est resté vide. Répondez, ou retirez cette ligne.`,
  "unknown-concept": (d) => `${d.value} n'est pas dans la liste proposée.${meant(d)}`,
  "invalid-key": () => INNER,
  "invalid-date": (d) => `${d.value} n'est pas une date, ou ce jour n'existe pas.`,
  "invalid-iri": (d) => `${d.value} n'est pas une adresse web complète (elle commence par https://).`,
  "invalid-format": (d) => `${field(d)} : ${d.value} n'a pas la forme attendue.${meant(d)}`,
  "invalid-text": (d) =>
    `${field(d)} contient un caractère illisible, souvent venu d'un copier-coller. Supprimez-le.`,
  "out-of-range": (d) => `${field(d)} : ${d.value} est trop petit, trop grand ou trop long.`,
  "duplicate-value": (d) => `${field(d)} donne deux fois la même réponse.`,
  "duplicate-key": () => INNER,
  "duplicate-record": (d) =>
    d.fact("other")
      ? `Cette fiche porte le même nom qu'une autre (${d.fact("other")}). Précisez le titre de l'une des deux.`
      : "Cette fiche porte le même nom qu'une autre. Précisez le titre de l'une des deux.",
  "dangling-reference": (d) => `${field(d)} désigne un élément qui n'est plus dans la fiche.`,
  "period-order": () => "La date de fin vient avant la date de début.",
  "age-order": (d) =>
    `L'âge maximal (${d.fact("maximum")}) est inférieur à l'âge minimal (${d.fact("minimum")}).`,
  "span-order": () => INNER,
  "breakdown-axis": () =>
    "Chaque nombre du détail concerne soit un territoire, soit un groupe : ni les deux, ni aucun.",
  "breakdown-sum": (d) =>
    `Les nombres du détail font ${d.fact("sum")}, alors que le total annoncé est ${d.fact("total")}. L'écart est gardé tel quel.`,
  "subset-cycle": () =>
    "Ce nombre serait une partie de lui-même. Retirez « Partie de » du nombre d'ensemble.",
  "subset-larger": (d) => `La partie (${d.fact("part")}) dépasse l'ensemble (${d.fact("whole")}).`,
  "unrelated-reach": () =>
    "Plusieurs nombres de personnes se côtoient et comptent peut-être les mêmes personnes : ils ne sont pas additionnés. Donnez le nombre total de personnes touchées, ou dites lequel est une partie de l'autre.",
  "outcome-pathway-jump": (d) =>
    `Le chemin saute une colonne du modèle suisse (de ${d.fact("from")} à ${d.fact("to")}).`,
  "outcome-pathway-backwards": (d) =>
    `Le chemin remonte le modèle suisse (de ${d.fact("from")} à ${d.fact("to")}) : un résultat mène vers la droite, jamais en arrière.`,
  "unknown-territory": (d) => `${d.value} : ce territoire n'existe pas.${meant(d)}`,
  "ended-territory": (d) =>
    `${d.value} n'existait plus au moment de l'action (il a pris fin le ${d.fact("lastDay")}).${meant(d)}`,
  "former-territory": (d) =>
    `${d.value} a changé depuis (il a pris fin le ${d.fact("lastDay")}).${d.suggestion ? ` Aujourd'hui : ${d.suggestion}.` : ""}`,
  "plan-outside-years": (d) =>
    `L'action (${d.fact("years")}) est hors des années du plan « ${d.fact("plan")} » (${d.fact("planYears")}). Ce n'est pas une erreur : les bases gardent d'anciens intitulés.`,
  "deprecated-concept": (d) => `${d.value} est un ancien terme de la liste.${meant(d)}`,
  "personal-data": (d) =>
    `Ceci concerne peut-être une personne (${d.fact("what")}). Ce n'est pas publié ; préférez le contact d'un service.`,
  "missing-contradicted": () => "Une réponse est dite absente, alors qu'elle est donnée.",
  "contradictory-periods": () =>
    "Les dates de cette édition sortent des dates de l'action entière. Les deux sont gardées.",
  "text-not-nfc": (d) =>
    `${field(d)} contient des accents d'une forme rare ; ils sont remplacés sans rien changer.`,
  "more-issues": (d) =>
    `${d.fact("count")} autres remarques ne sont pas affichées. Corrigez d'abord celles-ci.`,
};
