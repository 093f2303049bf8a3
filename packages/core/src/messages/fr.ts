import type { IssueCode } from "../issue.js";
import { fact, type SpokenDetail } from "./detail.js";
import { shown } from "./shown-value.js";

const kinds: Readonly<Record<string, string>> = {
  text: 'un texte par langue, par exemple {"fr": "…"}',
  string: "un texte entre guillemets",
  number: "un nombre sans guillemets",
  integer: "un nombre entier sans guillemets",
  boolean: "true ou false",
  list: "une liste entre crochets [ ]",
  object: "un objet entre accolades { }",
};

const found = (detail: SpokenDetail) => shown(detail.received, "rien");
const field = (detail: SpokenDetail) => (detail.field ? `« ${detail.field.fr} »` : "Ce champ");
const hint = (detail: SpokenDetail) => (detail.suggestion ? ` Vouliez-vous « ${detail.suggestion} » ?` : "");

/** The French messages: what was found, what was expected, what to do. */
export const fr: Readonly<Record<IssueCode, (detail: SpokenDetail) => string>> = {
  "invalid-json": (d) =>
    `Le fichier n'est pas du JSON lisible (${fact(d, "reason")}). Vérifiez la ponctuation à cet endroit ou réenregistrez le fichier.`,
  "record-not-object": (d) => `Une fiche est un objet entre accolades { } ; trouvé : ${found(d)}.`,
  "unknown-record-type": (d) =>
    `Le champ « type » dit ce qu'est la fiche : ${d.expected} ; trouvé : ${found(d)}.${hint(d)}`,
  "too-deep": (d) =>
    `La fiche est imbriquée sur plus de ${fact(d, "limit")} niveaux ; aucune fiche réelle ne l'est.`,
  "repeated-field": (d) =>
    `Le champ « ${fact(d, "name")} » est écrit plusieurs fois dans le même objet : une seule valeur serait gardée. Gardez la bonne et retirez les autres.`,
  "missing-field": (d) => `${field(d)} manque, alors qu'il est obligatoire ici.`,
  "unknown-field": (d) => `Le champ « ${fact(d, "name")} » n'existe pas ici.${hint(d)}`,
  "wrong-type": (d) => `${field(d)} attend ${kinds[d.expected ?? ""] ?? d.expected} ; trouvé : ${found(d)}.`,
  "empty-value": (d) =>
    `${field(d)} est vide. Retirez-le, ou dites pourquoi la valeur manque dans « missing ».`,
  "unknown-concept": (d) => `${found(d)} n'est pas un code de la liste « ${fact(d, "scheme")} ».${hint(d)}`,
  "invalid-key": (d) =>
    `${found(d)} n'est pas une clé : minuscules sans accent, chiffres et tirets simples.${hint(d)}`,
  "invalid-date": (d) =>
    `${found(d)} n'est pas une date de la forme attendue (${d.expected}), ou ce jour n'existe pas.`,
  "invalid-iri": (d) => `${found(d)} n'est pas une adresse web complète (https://…, sans espace).`,
  "invalid-format": (d) => `${field(d)} : ${found(d)} n'a pas la forme attendue (${d.expected}).${hint(d)}`,
  "invalid-text": (d) =>
    `${field(d)} contient un caractère de contrôle ou illisible. Supprimez-le ; il vient souvent d'un copier-coller.`,
  "out-of-range": (d) => `${field(d)} : ${found(d)} sort de l'intervalle permis (${d.expected}).`,
  "duplicate-value": (d) => `${field(d)} contient deux fois la même valeur.`,
  "duplicate-key": (d) =>
    `La clé ${found(d)} est déjà utilisée dans cette fiche ; chaque élément a la sienne.`,
  "duplicate-record": (d) =>
    `La clé ${found(d)} est déjà celle d'une autre fiche (${fact(d, "other")}) ; une clé ne désigne qu'une fiche.`,
  "dangling-reference": (d) => `${found(d)} ne désigne rien dans cette fiche (${d.expected}).${hint(d)}`,
  "period-order": (d) => `La fin (${fact(d, "end")}) précède le début (${fact(d, "start")}).`,
  "age-order": (d) =>
    `L'âge maximal (${fact(d, "maximum")}) est inférieur à l'âge minimal (${fact(d, "minimum")}).`,
  "span-order": (d) => `Le passage finit (${fact(d, "end")}) avant de commencer (${fact(d, "start")}).`,
  "breakdown-axis": () =>
    "Chaque valeur ventilée porte soit un territoire, soit un groupe : ni les deux, ni aucun des deux.",
  "breakdown-sum": (d) =>
    `La somme de la ventilation (${fact(d, "sum")}) diffère du total (${fact(d, "total")}). Vérifiez la source ; l'écart est gardé tel quel.`,
  "subset-cycle": (d) =>
    `Par ${found(d)}, cet indicateur serait une partie de lui-même. Retirez « subsetOf » de celui qui compte l'ensemble.`,
  "subset-larger": (d) =>
    `La partie (${fact(d, "part")}) dépasse son ensemble (${fact(d, "whole")}). Vérifiez les deux valeurs, et laquelle est la partie.`,
  "unrelated-reach": (d) =>
    `Des indicateurs de public touché se côtoient sans lien (${fact(d, "keys")}). Ils comptent peut-être les mêmes personnes et ne sont jamais additionnés : écrivez « subsetOf » sur celui qui est une partie, ou le nombre de personnes dans « peopleReached ».`,
  "outcome-pathway-jump": (d) =>
    `Le chemin saute un niveau du modèle suisse (${fact(d, "from")} vers ${fact(d, "to")}) ; on attend A→B→C→D.`,
  "outcome-pathway-backwards": (d) =>
    `Le chemin remonte le modèle suisse (${fact(d, "from")} vers ${fact(d, "to")}) ; un résultat conduit vers B, C ou D, jamais en arrière.`,
  "unknown-territory": (d) => `Le code ${found(d)} n'existe pas pour ce type de territoire.${hint(d)}`,
  "ended-territory": (d) =>
    `Le code ${found(d)} a pris fin (dernier jour : ${fact(d, "lastDay")}), avant l'action.${hint(d)}`,
  "former-territory": (d) =>
    `Le code ${found(d)} n'a plus cours (dernier jour : ${fact(d, "lastDay")}).${d.suggestion ? ` Territoire actuel : « ${d.suggestion} ».` : ""}`,
  "plan-outside-years": (d) =>
    `Pour information : l'action (${fact(d, "years")}) est hors des années du plan « ${fact(d, "plan")} » (${fact(d, "planYears")}). Ce n'est pas une erreur : les bases gardent d'anciens libellés.`,
  "deprecated-concept": (d) => `Le code ${found(d)} est ancien.${hint(d)}`,
  "personal-data": (d) =>
    `Donnée personnelle possible (${fact(d, "what")}). Elle est exclue du flux et de l'export par défaut ; préférez un contact générique.`,
  "missing-contradicted": (d) =>
    `${found(d)} est déclaré absent alors qu'une valeur est présente. Retirez l'un des deux.`,
  "contradictory-periods": (d) =>
    `La période de l'édition (${fact(d, "period")}) n'est pas dans la période d'ensemble (${fact(d, "overall")}). Les deux sont gardées.`,
  "text-not-nfc": (d) =>
    `${field(d)} n'est pas en Unicode NFC (accents décomposés). La conversion le normalise ; enregistrez-le ainsi.`,
  "more-issues": (d) =>
    `Remarques non affichées sur cette fiche : ${fact(d, "count")}. Corrigez d'abord celles qui le sont, ou relevez la limite.`,
};
