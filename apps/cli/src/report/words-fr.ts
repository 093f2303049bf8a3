import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import { frenchNumber, frenchShare } from "@openhpa/site";
import type { EvaluationState, QuestionName, StatedField } from "./report-questions.js";

const many = (count: number, one: string, several: string) =>
  `${frenchNumber(count)} ${count < 2 ? one : several}`;
const actions = (count: number) => many(count, "action", "actions");

const stated: Readonly<Record<StatedField, string>> = {
  carrier: "Structure porteuse",
  structureTypes: "Type de structure porteuse",
  themes: "Thèmes",
  lifeStages: "Âges de la vie",
  situations: "Situations des publics",
  roles: "Rôles des publics",
  settings: "Milieux de vie",
  plans: "Plan national reconnu",
  planTags: "Plan cité, reconnu ou non",
  programmes: "Programme régional ou dispositif",
  outcomes: "Résultats du modèle suisse",
  evaluation: "État de l'évaluation",
  indicators: "Indicateurs chiffrés",
  qualitativeResults: "Bilan qualitatif",
  reach: "Nombre de personnes touchées",
};

const states: Readonly<Record<EvaluationState, string>> = {
  "carried-out": "Réalisée",
  "carried-out-or-planned": "Réalisée ou prévue (la fiche ne distingue pas)",
  planned: "Prévue",
  none: "Aucune",
  "not-stated": "Non renseignée",
};

const questions: Readonly<Record<QuestionName, string>> = {
  years:
    "Combien d'actions chaque année, combien de personnes touchées, et pour combien d'actions le sait-on ?",
  stated: "Pour combien d'actions chaque information est-elle renseignée ?",
  carriers: "Combien de structures porteuses ?",
  places: "Combien d'actions dans chaque territoire ?",
  located: "Combien d'actions nomment un lieu à l'intérieur du territoire ?",
  structureTypes: "Quels types de structures portent les actions ?",
  themes: "Quels thèmes, et combien d'actions pour chacun ?",
  lifeStages: "À quels âges de la vie les actions s'adressent-elles ?",
  situations: "À quelles situations les actions s'adressent-elles ?",
  roles: "À quels rôles (professionnels, parents…) les actions s'adressent-elles ?",
  settings: "Dans quels milieux de vie les actions se déroulent-elles ?",
  plans: "Quels plans nationaux les actions citent-elles ?",
  programmes: "Dans quels programmes régionaux ou dispositifs les actions s'inscrivent-elles ?",
  outcomes: "Quelles catégories de résultats du modèle suisse, et à quel stade ?",
  evaluation: "Où en est l'évaluation des actions ?",
  list: "Quelles sont les actions, et qui les porte ?",
};

/** The report's own French. */
export const wordsFr = {
  number: frenchNumber,
  share: frenchShare,
  actions,
  title: "Promotion de la santé et prévention",
  subtitle: (territory: string, year: string) => `Rapport d'activité ${year} – ${territory}`,
  facts: {
    territory: "Territoire",
    period: "Période",
    publisher: "Éditeur",
    records: "Fiches",
  },
  typed: (name: string, type: string, code: string) => `${name} (${type.toLowerCase()}, ${code})`,
  period: (year: string, first: string, last: string) =>
    `année ${year}, comparée aux années ${first} à ${last}`,
  records: (records: number, count: number) => `${many(records, "fiche", "fiches")} pour ${actions(count)}`,
  contents: "Sommaire",
  colon: " : ",
  between: " ; ",
  question: "Question",
  denominator: (known: number, all: number) => {
    if (known === all)
      return all < 2 ? `Sur ${actions(all)}, qui le dit.` : `Sur ${actions(all)}, qui le disent toutes.`;
    if (known === 0) return `Sur ${actions(all)}, dont aucune ne le dit.`;
    return `Sur ${actions(all)} dont ${frenchNumber(known)} le ${known < 2 ? "dit" : "disent"} ; inconnu pour ${frenchNumber(all - known)}.`;
  },
  ofAll: (all: number) => `Sur ${actions(all)}.`,
  people: {
    unknown: "inconnu",
    small: `moins de ${SMALLEST_PUBLISHED_COUNT}`,
  },
  headings: {
    key: "L'essentiel",
    years: "Évolution",
    where: "Où",
    themes: "Sur quels thèmes",
    whom: "Pour qui",
    who: "Portées par qui",
    plans: "Dans quel cadre",
    outcomes: "Pour quels résultats",
    evaluation: "Évaluation et personnes touchées",
    unknown: "Ce qu'on ne sait pas",
    list: "Liste des actions",
    method: "Méthode, sources et licence",
    annex: "Annexe : la question derrière chaque chiffre",
  },
  figures: {
    actions: (count: number): string => (count < 2 ? "action" : "actions"),
    carriers: (count: number): string => (count < 2 ? "structure porteuse" : "structures porteuses"),
    people: "personnes touchées",
    evaluated: (count: number): string => (count < 2 ? "action évaluée" : "actions évaluées"),
    planned: (count: number): string => (count < 2 ? "plan national cité" : "plans nationaux cités"),
    outcomes: (count: number): string =>
      count < 2 ? "action classée dans le modèle suisse" : "actions classées dans le modèle suisse",
  },
  columns: {
    year: "Année",
    actions: "Actions",
    records: "Fiches",
    known: "Actions dont on le sait",
    people: "Personnes touchées",
    share: "Part des actions qui le disent",
    shareOfAll: "Part de toutes les actions",
    code: "Code",
    field: "Information",
    stated: "Renseignée",
    unknown: "Inconnue",
    title: "Action",
    carrier: "Structure porteuse",
    places: "Lieux",
    programme: "Programme ou dispositif",
    region: "Région",
    category: "Catégorie",
    state: "Évaluation",
  },
  tables: {
    years: "Actions et personnes touchées, par année",
    places: (level: string) => `Actions par territoire : ${level.toLowerCase()}`,
    themes: "Actions par thème",
    lifeStages: "Actions par âge de la vie du public",
    situations: "Actions par situation du public",
    roles: "Actions par rôle du public",
    settings: "Actions par milieu de vie",
    structureTypes: "Actions par type de structure porteuse",
    plans: "Actions par plan national",
    programmes: "Actions par programme régional ou dispositif",
    outcomes: "Actions par catégorie de résultats, et stade de ces résultats",
    evaluation: "Actions par état de l'évaluation",
    unknown: "Informations renseignées et inconnues",
    list: "Actions de l'année",
  },
  notes: {
    several: "Une action qui en nomme plusieurs compte dans chacun : les lignes ne s'additionnent pas.",
    outcomeStages:
      "Une catégorie exprime une intention ou une affirmation ; seul le stade « mesuré » dit qu'un indicateur l'appuie.",
    exclusive: "Chaque action a un seul état : la somme des lignes est le nombre d'actions.",
    people: `Une somme de moins de ${SMALLEST_PUBLISHED_COUNT} personnes n'est pas montrée.`,
    unresolved: (count: number) =>
      `${count < 2 ? "Une action cite" : `${frenchNumber(count)} actions citent`} un plan qui n'a pas été reconnu.`,
    withoutRow: (level: string) => `Sans action de l'année : ${level}.`,
    nothing: "Aucune fiche ne le dit.",
  },
  summary: {
    actions: (count: number, territory: string, year: string) =>
      `${territory}, ${year} : ${actions(count)} de promotion de la santé ou de prévention ${count < 2 ? "est recensée" : "sont recensées"}.`,
    carriers: (count: number, known: number) =>
      `${known < 2 ? "L'action dont le porteur est connu est portée" : `Les ${actions(known)} dont le porteur est connu sont portées`} par ${many(count, "structure", "structures")}.`,
    noCarrier: "Aucune fiche ne dit qui porte l'action.",
    change: (difference: number, before: string): string =>
      difference === 0
        ? `C'est autant qu'en ${before}.`
        : `C'est ${frenchNumber(Math.abs(difference))} de ${difference > 0 ? "plus" : "moins"} qu'en ${before}.`,
    nothingBefore:
      "Aucune action n'est connue pour les années précédentes : l'évolution ne peut pas être décrite.",
    theme: (theme: string, count: number) =>
      `Le thème le plus fréquent est « ${theme} » (${actions(count)}).`,
    people: (people: string, known: number, all: number) =>
      `Les personnes touchées sont au nombre de ${people}, d'après ${frenchNumber(known)} ${known < 2 ? "action" : "actions"} sur ${frenchNumber(all)} ; pour les autres, le nombre n'est pas connu.`,
    allPeople: (people: string, all: number) =>
      `Les personnes touchées sont au nombre de ${people} ; ${all < 2 ? "l'action en donne" : "toutes les actions en donnent"} le nombre.`,
    noPeople: "Aucune fiche ne dit en un seul nombre combien de personnes ont été touchées.",
    evaluated: (count: number, all: number, known: number) =>
      `L'évaluation est réalisée pour ${frenchNumber(count)} ${count < 2 ? "action" : "actions"} sur ${frenchNumber(all)}${known === all ? "" : ` ; pour ${frenchNumber(all - known)}, la fiche ne dit pas où elle en est`}.`,
    noEvaluation: "Aucune fiche ne dit où en est l'évaluation.",
  },
  stated,
  states,
  stages: { "listed-by-source": "Listé", planned: "Visé", claimed: "Déclaré", measured: "Mesuré" },
  questions,
  method: [
    "Une fiche décrit une action dans une édition. Les éditions d'une même action, que la source relie, comptent pour une seule action chaque année.",
    "L'année est celle de l'édition, à défaut celle du début de la période. Une fiche sans l'une ni l'autre n'entre dans aucune année ; une fiche retirée n'est pas comptée.",
    "Une action est du territoire quand elle le nomme ou nomme un lieu qui en fait partie. Une action qui ne nomme qu'un territoire plus large (le pays, par exemple) n'est pas comptée.",
    `Une personne est comptée une fois : le nombre de personnes touchées de l'action, à défaut le seul indicateur de public qui n'est partie d'aucun autre. Une même personne peut avoir participé à deux actions ou à deux éditions d'une action. Inconnu ne veut pas dire zéro. Une somme de moins de ${SMALLEST_PUBLISHED_COUNT} personnes n'est pas montrée.`,
    "Un nombre d'actions plus faible qu'une autre année peut venir de fiches qui ne sont pas encore saisies.",
    "Chaque chiffre a sa question, numérotée dans l'annexe : posée à l'export des mêmes fiches, elle rend le même chiffre (openhpa dump query DOSSIER --query -).",
  ],
  sources: (names: string) => `Sources des fiches : ${names}.`,
  noSources: "Les fiches ne nomment pas l'éditeur de leur source.",
  licences: (names: string) => `Licence des fiches : ${names}.`,
  anonymous: "Ce rapport ne contient aucune donnée sur des personnes physiques.",
  unnamed: "non renseignée",
};
