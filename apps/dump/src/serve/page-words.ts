import type { PageLanguage } from "./page-data.js";

/** The words of the page in a language; the server and the script of the page share them. */
export interface PageWords {
  readonly heading: string;
  readonly lead: (actions: string, statements: string) => string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly otherLanguageTitle: string;
  readonly questions: string;
  readonly findQuestion: string;
  readonly noQuestion: string;
  readonly query: string;
  readonly editorHelp: string;
  readonly shortcut: string;
  readonly run: string;
  readonly cancel: string;
  readonly share: string;
  readonly shared: string;
  readonly answer: string;
  readonly ready: string;
  readonly running: string;
  readonly cancelled: string;
  readonly rows: (count: number, milliseconds: number) => string;
  readonly graph: (milliseconds: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly cut: (limit: string) => string;
  readonly noRow: string;
  readonly views: Readonly<Record<"table" | "chart" | "map", string>>;
  readonly view: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly downloadXlsx: string;
  readonly edited: (question: string) => string;
  readonly mine: string;
  readonly mineNote: string;
  readonly saveName: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly remove: (name: string) => string;
  readonly mapParis: string;
  readonly mapOverseas: string;
  readonly downloadTurtle: string;
  readonly page: (from: number, to: number, all: number) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly sortBy: (column: string) => string;
  readonly chartOf: (value: string, label: string) => string;
  readonly chartCut: (shown: number, all: number) => string;
  readonly chartSum: string;
  readonly mapOf: (value: string) => string;
  readonly mapSource: string;
  readonly mapNone: string;
  readonly mapElsewhere: string;
  readonly place: (name: string, value: string) => string;
  readonly unreachable: string;
  readonly cite: string;
  readonly copy: string;
  readonly copied: string;
  /** How the statistics shown are cited. */
  readonly citeStatistics: (citation: string) => string;
  readonly version: string;
  readonly hash: string;
  readonly licence: string;
  readonly datasetKind: string;
  readonly noScript: string;
  readonly machines: string;
  readonly describe: string;
}

const fr: PageWords = {
  heading: "Interroger les données",
  lead: (actions, statements) =>
    `${actions} fiches, ${statements} triplets. Choisissez une question ou écrivez la vôtre en SPARQL.`,
  skip: "Aller à la requête",
  otherLanguage: "English",
  otherLanguageTitle: "This page in English",
  questions: "Questions",
  findQuestion: "Chercher une question",
  noQuestion: "Aucune question ne contient ces mots.",
  query: "Requête",
  editorHelp:
    "Requête SPARQL. Ctrl+Entrée pour exécuter, Ctrl+Espace pour compléter, Échap puis Tab pour sortir.",
  shortcut: "Ctrl + Entrée",
  run: "Exécuter",
  cancel: "Annuler",
  share: "Copier le lien",
  shared: "Lien copié.",
  answer: "Réponse",
  ready: "Aucune question posée pour l'instant.",
  running: "Recherche en cours…",
  cancelled: "Requête annulée.",
  rows: (count, milliseconds) => `${count} ligne${count > 1 ? "s" : ""} en ${milliseconds} ms`,
  graph: (milliseconds) => `Un graphe, en ${milliseconds} ms`,
  yes: "Oui",
  no: "Non",
  cut: (limit) =>
    `Réponse coupée à ${limit} lignes : il y en a d'autres. Restreignez la requête pour tout voir.`,
  noRow: "Aucune ligne ne répond à cette question.",
  views: { table: "Tableau", chart: "Graphique", map: "Carte" },
  view: "Présentation",
  downloadCsv: "Télécharger en CSV",
  downloadJson: "Télécharger en JSON",
  downloadXlsx: "Télécharger pour Excel",
  edited: (question) => `Question modifiée. Au départ : « ${question} »`,
  mine: "Mes requêtes",
  mineNote: "Gardées dans ce navigateur seulement : rien n'est envoyé.",
  saveName: "Nom de la requête",
  save: "Garder la requête",
  saved: (name) => `Requête gardée : ${name}`,
  notSaved: "Ce navigateur ne garde rien : copiez plutôt le lien.",
  remove: (name) => `Supprimer « ${name} »`,
  mapParis: "Paris et petite couronne",
  mapOverseas: "Outre-mer",
  downloadTurtle: "Télécharger en Turtle",
  page: (from, to, all) => `Lignes ${from} à ${to} sur ${all}`,
  pages: "Pages de la réponse",
  previous: "Précédentes",
  next: "Suivantes",
  sortBy: (column) => `Trier par ${column}`,
  chartOf: (value, label) => `${value} par ${label}`,
  chartCut: (shown, all) => `Les ${shown} premières valeurs sur ${all} ; le tableau les donne toutes.`,
  chartSum: "Les lignes de même nom sont additionnées.",
  mapOf: (value) => `${value} par département`,
  mapSource: "Contours :",
  mapNone: "sans valeur",
  mapElsewhere: "Hors de la carte",
  place: (name, value) => `${name} : ${value}`,
  unreachable: "Le service ne répond pas. Vérifiez qu'il tourne encore, puis réessayez.",
  cite: "Citer ces données",
  copy: "Copier la citation",
  copied: "Citation copiée.",
  citeStatistics: (citation) => `Pour citer ces statistiques\u00A0: ${citation}`,
  version: "version",
  hash: "Empreinte RDFC-1.0 (SHA-256)",
  licence: "Licence",
  datasetKind: "jeu de données",
  noScript: "Cette page a besoin de JavaScript ; le service SPARQL répond aussi sans elle.",
  machines: "Service SPARQL 1.1 pour les programmes :",
  describe: "Tout ce que l'export en dit",
};

const en: PageWords = {
  heading: "Query the data",
  lead: (actions, statements) =>
    `${actions} records, ${statements} statements. Choose a question or write your own in SPARQL.`,
  skip: "Skip to the query",
  otherLanguage: "Français",
  otherLanguageTitle: "Cette page en français",
  questions: "Questions",
  findQuestion: "Find a question",
  noQuestion: "No question has these words.",
  query: "Query",
  editorHelp: "SPARQL query. Ctrl+Enter to run, Ctrl+Space to complete, Escape then Tab to leave.",
  shortcut: "Ctrl + Enter",
  run: "Run",
  cancel: "Cancel",
  share: "Copy the link",
  shared: "Link copied.",
  answer: "Answer",
  ready: "Nothing asked yet.",
  running: "Searching…",
  cancelled: "Query cancelled.",
  rows: (count, milliseconds) => `${count} row${count === 1 ? "" : "s"} in ${milliseconds} ms`,
  graph: (milliseconds) => `A graph, in ${milliseconds} ms`,
  yes: "Yes",
  no: "No",
  cut: (limit) => `Answer cut at ${limit} rows: there are more. Narrow the query to see everything.`,
  noRow: "No row answers this question.",
  views: { table: "Table", chart: "Chart", map: "Map" },
  view: "View",
  downloadCsv: "Download CSV",
  downloadJson: "Download JSON",
  downloadXlsx: "Download for Excel",
  edited: (question) => `Edited question. It began as: "${question}"`,
  mine: "My queries",
  mineNote: "Kept in this browser only: nothing is sent.",
  saveName: "Name of the query",
  save: "Keep the query",
  saved: (name) => `Query kept: ${name}`,
  notSaved: "This browser keeps nothing: copy the link instead.",
  remove: (name) => `Delete "${name}"`,
  mapParis: "Paris and its inner suburbs",
  mapOverseas: "Overseas",
  downloadTurtle: "Download Turtle",
  page: (from, to, all) => `Rows ${from} to ${to} of ${all}`,
  pages: "Pages of the answer",
  previous: "Previous",
  next: "Next",
  sortBy: (column) => `Sort by ${column}`,
  chartOf: (value, label) => `${value} by ${label}`,
  chartCut: (shown, all) => `The first ${shown} values of ${all}; the table has all of them.`,
  chartSum: "Rows of the same name are added up.",
  mapOf: (value) => `${value} by département`,
  mapSource: "Outlines:",
  mapNone: "no value",
  mapElsewhere: "Off the map",
  place: (name, value) => `${name}: ${value}`,
  unreachable: "The endpoint does not answer. Check that it still runs, then try again.",
  cite: "Cite this data",
  copy: "Copy the citation",
  copied: "Citation copied.",
  citeStatistics: (citation) => `To cite these statistics: ${citation}`,
  version: "version",
  hash: "RDFC-1.0 hash (SHA-256)",
  licence: "Licence",
  datasetKind: "dataset",
  noScript: "This page needs JavaScript; the SPARQL endpoint answers without it too.",
  machines: "SPARQL 1.1 endpoint for programs:",
  describe: "Everything the dump says of it",
};

/** The words of the page, by language. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { fr, en };

/** A number with a thin space every three digits from 10 000 on, so that a year stays a year; with the language's decimal sign. */
export function numberText(value: string | number, language: PageLanguage): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) return String(value);
  const [, sign = "", whole = "", fraction = ""] = match;
  const grouped =
    whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, language === "fr" ? "\u202F" : ",");
  const digits = fraction.replace(/0+$/, "");
  return `${sign}${grouped}${digits && (language === "fr" ? "," : ".")}${digits}`;
}
