import { englishNumber } from "../words/english-numbers.js";
import { frenchNumber } from "../words/french-numbers.js";
import type { SearchLanguage } from "./language.js";

/** The words of the search, on the page and in its script. */
export interface SearchWording {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly needsScript: string;
  readonly unavailable: string;
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
  readonly nothing: string;
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
  readonly number: (value: number) => string;
}

const NO_BREAK = "\u00A0";

function frenchRecords(records: number): string {
  return records === 0 ? "Aucune fiche" : `${frenchNumber(records)} ${records > 1 ? "fiches" : "fiche"}`;
}

function englishRecords(records: number): string {
  return records === 0 ? "No record" : `${englishNumber(records)} ${records === 1 ? "record" : "records"}`;
}

const fr: SearchWording = {
  title: "Rechercher",
  lead: "Cherchez dans les titres, les résumés, les objectifs, les organismes, les territoires et les thèmes, synonymes compris.",
  label: "Rechercher une fiche",
  hint: "Par exemple : tabac au collège, parentalité, Maison des adolescents",
  submit: "Rechercher",
  needsScript: "La recherche a besoin de JavaScript, qui est désactivé ou absent de ce navigateur.",
  unavailable: "La recherche n'est pas disponible dans cette publication.",
  browse: "Parcourir les fiches par thème, territoire ou année",
  failed:
    "La recherche n'a pas pu être chargée. Vérifiez la connexion et réessayez, ou parcourez les fiches.",
  filters: "Affiner",
  chosen: "Filtres choisis",
  clear: "Tout effacer",
  results: "Résultats",
  searching: "Recherche en cours…",
  start: (records) => `${frenchRecords(records)} dans la base. Tapez un mot ou choisissez un filtre.`,
  found: frenchRecords,
  foundFor: (records, query) => `${frenchRecords(records)} pour «${NO_BREAK}${query}${NO_BREAK}»`,
  nothing: "Essayez un mot plus court ou plus général, ou retirez un filtre.",
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
  number: frenchNumber,
};

const en: SearchWording = {
  title: "Search",
  lead: "Search titles, summaries, objectives, organisations, territories and themes, synonyms included. Most records are in French.",
  label: "Search for a record",
  hint: "For example: smoking, parenting, Maison des adolescents",
  submit: "Search",
  needsScript: "The search needs JavaScript, which is switched off or missing in this browser.",
  unavailable: "The search is not available in this publication.",
  browse: "Browse the records by theme, territory or year",
  failed: "The search could not be loaded. Check the connection and try again, or browse the records.",
  filters: "Refine",
  chosen: "Chosen filters",
  clear: "Clear all",
  results: "Results",
  searching: "Searching…",
  start: (records) => `${englishRecords(records)} in the database. Type a word or choose a filter.`,
  found: englishRecords,
  foundFor: (records, query) => `${englishRecords(records)} for “${query}”`,
  nothing: "Try a shorter or more general word, or remove a filter.",
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
  number: englishNumber,
};

const wordings: Readonly<Record<SearchLanguage, SearchWording>> = { fr, en };

/** The words of the search in a language. */
export function searchWording(language: SearchLanguage): SearchWording {
  return wordings[language];
}
