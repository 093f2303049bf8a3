import { englishNumber } from "../words/english-numbers.js";
import { frenchNumber } from "../words/french-numbers.js";
import type { SearchLanguage } from "./language.js";

/** The words of the search, on the page and in its script. */
export interface SearchWording {
  readonly language: SearchLanguage;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly needsScript: string;
  readonly browse: string;
  readonly failed: string;
  readonly filters: string;
  readonly chosen: string;
  readonly clear: string;
  readonly results: string;
  readonly searching: string;
  readonly start: (records: number) => string;
  readonly found: (records: number) => string;
  readonly foundFor: (records: number, query: string) => string;
  /** What was looked for instead of what was typed. */
  readonly corrected: (used: string, typed: string) => string;
  /** Concepts that were looked for, each with its kind: « Tabac » (thème). */
  readonly byConcept: (names: readonly (readonly [label: string, kind: string])[]) => string;
  readonly wordsOnly: (typed: string) => string;
  readonly withConcepts: string;
  readonly byWordsAlone: string;
  /** Words that a record need not hold. */
  readonly optional: (words: readonly string[]) => string;
  readonly unknown: (typed: string) => string;
  readonly saysNothing: (query: string) => string;
  readonly partial: string;
  /** How many records were read for a quoted phrase. */
  readonly readForPhrase: (read: number) => string;
  readonly nearest: string;
  readonly without: (word: string) => string;
  readonly nothing: string;
  readonly withoutWord: (word: string, records: number) => string;
  readonly withoutFacet: (facet: string, records: number) => string;
  readonly more: (records: number) => string;
  readonly moreDone: (shown: number, records: number) => string;
  readonly allValues: (values: number) => string;
  readonly fewerValues: string;
  readonly remove: (facet: string, value: string) => string;
  readonly suggestions: string;
  readonly suggestionCount: (suggestions: number) => string;
  readonly record: string;
  readonly sort: string;
  readonly byRelevance: string;
  readonly byYear: string;
  readonly byTitle: string;
  readonly filterValues: (facet: string) => string;
  readonly download: (records: number) => string;
  readonly downloading: string;
  /** Name of the file that is downloaded, without its ending. */
  readonly fileName: string;
  /** Headings of the table that is downloaded, beside the facets. */
  readonly columns: Readonly<Record<"title" | "owner" | "years" | "address", string>>;
  readonly number: (value: number) => string;
}

const NO_BREAK = "\u00A0";

function frenchRecords(records: number): string {
  return records === 0 ? "Aucune fiche" : `${frenchNumber(records)} ${records > 1 ? "fiches" : "fiche"}`;
}

function englishRecords(records: number): string {
  return records === 0 ? "No record" : `${englishNumber(records)} ${records === 1 ? "record" : "records"}`;
}

/** Names as a sentence lists them. */
function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

const frenchList = (names: readonly string[]) => listed(names, "et");
const englishList = (names: readonly string[]) => listed(names, "and");

const fr: SearchWording = {
  language: "fr",
  title: "Rechercher",
  lead: "Cherchez dans les titres, les résumés, les objectifs, les organismes, les territoires et les thèmes, synonymes compris.",
  label: "Rechercher une fiche",
  hint: "Par exemple : tabac au collège, parentalité, Maison des adolescents",
  submit: "Rechercher",
  needsScript: "La recherche a besoin de JavaScript, qui est désactivé ou absent de ce navigateur.",
  browse: "Parcourir les fiches par thème, territoire ou année",
  failed:
    "La recherche n'a pas pu être chargée. Vérifiez la connexion et réessayez, ou parcourez les fiches.",
  filters: "Affiner",
  chosen: "Filtres choisis",
  clear: "Tout effacer",
  results: "Résultats",
  searching: "Recherche en cours…",
  start: (records) => `${frenchRecords(records)} dans la base`,
  found: frenchRecords,
  foundFor: (records, query) => `${frenchRecords(records)} pour «${NO_BREAK}${query}${NO_BREAK}»`,
  corrected: (used, typed) =>
    `Résultats pour «${NO_BREAK}${used}${NO_BREAK}» au lieu de «${NO_BREAK}${typed}${NO_BREAK}».`,
  byConcept: (names) =>
    `Recherche sur ${frenchList(names.map(([label, kind]) => `«${NO_BREAK}${label}${NO_BREAK}»${kind === "" ? "" : ` (${kind})`}`))}.`,
  wordsOnly: (typed) => `Chercher seulement «${NO_BREAK}${typed}${NO_BREAK}» dans les textes`,
  withConcepts: "Chercher aussi par thème, public, lieu ou territoire",
  byWordsAlone: "Aucune fiche n'est classée ainsi. Voici celles qui contiennent ces mots.",
  optional: (words) =>
    words.length > 1
      ? `Les mots ${frenchList(words.map((word) => `«${NO_BREAK}${word}${NO_BREAK}»`))} ne sont pas exigés.`
      : `Le mot «${NO_BREAK}${words.join("")}${NO_BREAK}» n'est pas exigé.`,
  unknown: (typed) => `«${NO_BREAK}${typed}${NO_BREAK}» ne figure dans aucune fiche.`,
  saysNothing: (query) =>
    `«${NO_BREAK}${query}${NO_BREAK}» ne contient aucun mot que l'on puisse chercher. Toutes les fiches sont affichées.`,
  partial: "Aucune fiche ne contient tous ces mots. Voici celles qui en contiennent le plus.",
  readForPhrase: (read) =>
    `L'expression entre guillemets a été cherchée dans les ${frenchNumber(read)} fiches les plus proches.`,
  nearest: "Mots proches dans les fiches :",
  without: (word) => `Chercher sans «${NO_BREAK}${word}${NO_BREAK}»`,
  nothing: "Aucune fiche ne réunit tout ce qui est demandé. Pour élargir :",
  withoutWord: (word, records) => `Sans «${NO_BREAK}${word}${NO_BREAK}» (${frenchRecords(records)})`,
  withoutFacet: (facet, records) => `Sans le filtre ${facet} (${frenchRecords(records)})`,
  more: (records) => `Afficher ${frenchNumber(records)} ${records > 1 ? "fiches" : "fiche"} de plus`,
  moreDone: (shown, records) => `${frenchNumber(shown)} fiches affichées sur ${frenchNumber(records)}`,
  allValues: (values) => `Tout afficher (${frenchNumber(values)})`,
  fewerValues: "Afficher moins",
  remove: (facet, value) => `Retirer le filtre ${facet}${NO_BREAK}: ${value}`,
  suggestions: "Suggestions",
  suggestionCount: (suggestions) =>
    suggestions === 0
      ? "Aucune suggestion"
      : `${suggestions} ${suggestions > 1 ? "suggestions" : "suggestion"}, flèches haut et bas pour choisir`,
  record: "Fiche",
  sort: "Trier",
  byRelevance: "Les plus proches d'abord",
  byYear: "Les plus récentes d'abord",
  byTitle: "Par titre, de A à Z",
  filterValues: (facet) => `Chercher dans ${facet}`,
  download: (records) => `Télécharger la liste (${frenchRecords(records)}, CSV)`,
  downloading: "Préparation du fichier…",
  fileName: "fiches",
  columns: { title: "Titre", owner: "Porteur", years: "Période", address: "Adresse de la fiche" },
  number: frenchNumber,
};

const en: SearchWording = {
  language: "en",
  title: "Search",
  lead: "Search titles, summaries, objectives, organisations, territories and themes, synonyms included. Most records are in French.",
  label: "Search for a record",
  hint: "For example: smoking, parenting, Maison des adolescents",
  submit: "Search",
  needsScript: "The search needs JavaScript, which is switched off or missing in this browser.",
  browse: "Browse the records by theme, territory or year",
  failed: "The search could not be loaded. Check the connection and try again, or browse the records.",
  filters: "Refine",
  chosen: "Chosen filters",
  clear: "Clear all",
  results: "Results",
  searching: "Searching…",
  start: (records) => `${englishRecords(records)} in the database`,
  found: englishRecords,
  foundFor: (records, query) => `${englishRecords(records)} for “${query}”`,
  corrected: (used, typed) => `Results for “${used}” instead of “${typed}”.`,
  byConcept: (names) =>
    `Searching for ${englishList(names.map(([label, kind]) => `“${label}”${kind === "" ? "" : ` (${kind})`}`))}.`,
  wordsOnly: (typed) => `Search for “${typed}” in the texts only`,
  withConcepts: "Search by theme, audience, setting or territory as well",
  byWordsAlone: "No record is classified so. These are the ones that hold the words.",
  optional: (words) =>
    `The ${words.length > 1 ? "words" : "word"} ${englishList(words.map((word) => `“${word}”`))} ${words.length > 1 ? "are" : "is"} not required.`,
  unknown: (typed) => `“${typed}” is in no record.`,
  saysNothing: (query) => `“${query}” holds no word that can be searched for. All records are shown.`,
  partial: "No record holds all of these words. These are the ones that hold the most.",
  readForPhrase: (read) => `The phrase was looked for in the ${englishNumber(read)} closest records.`,
  nearest: "Similar words in the records:",
  without: (word) => `Search without “${word}”`,
  nothing: "No record has all that is asked for. To widen the search:",
  withoutWord: (word, records) => `Without “${word}” (${englishRecords(records)})`,
  withoutFacet: (facet, records) => `Without the filter ${facet} (${englishRecords(records)})`,
  more: (records) => `Show ${englishNumber(records)} more ${records === 1 ? "record" : "records"}`,
  moreDone: (shown, records) => `${englishNumber(shown)} of ${englishNumber(records)} records shown`,
  allValues: (values) => `Show all (${englishNumber(values)})`,
  fewerValues: "Show fewer",
  remove: (facet, value) => `Remove the filter ${facet}: ${value}`,
  suggestions: "Suggestions",
  suggestionCount: (suggestions) =>
    suggestions === 0
      ? "No suggestion"
      : `${suggestions} ${suggestions === 1 ? "suggestion" : "suggestions"}, up and down arrows to choose`,
  record: "Record",
  sort: "Sort",
  byRelevance: "Closest first",
  byYear: "Newest first",
  byTitle: "By title, A to Z",
  filterValues: (facet) => `Search in ${facet}`,
  download: (records) => `Download the list (${englishRecords(records)}, CSV)`,
  downloading: "Preparing the file…",
  fileName: "records",
  columns: { title: "Title", owner: "Carrier", years: "Period", address: "Address of the record" },
  number: englishNumber,
};

const wordings: Readonly<Record<SearchLanguage, SearchWording>> = { fr, en };

/** The words of the search in a language. */
export function searchWording(language: SearchLanguage): SearchWording {
  return wordings[language];
}
