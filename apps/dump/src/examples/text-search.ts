import type { ExampleQuery } from "./example-query.js";

/** Where words are looked for, with what it is called. */
const places = {
  "dcterms:title": "titre",
  "dcterms:abstract": "résumé",
  "hpa:context": "contexte",
  "hpa:objective/dcterms:description": "objectif",
  "hpa:activity/dcterms:description": "activité",
};

/** Words in the texts of records. */
export const textQueries: readonly ExampleQuery[] = [
  {
    id: "text-search",
    question: {
      fr: "Quelles actions parlent d'un mot (ici « jeunes ») dans leur titre, leur résumé, leur contexte, leurs objectifs ou leurs activités ?",
      en: "Which actions use a word (here “jeunes”) in their title, summary, context, objectives or activities?",
    },
    keywords: ["text", "search", "word"],
    limits: {
      fr: "Les lettres sont cherchées telles quelles, accents compris, dans toutes les langues des fiches : ni synonymes, ni fautes de frappe. Une action peut parler du sujet avec d'autres mots.",
      en: "Letters are looked for as they are, accents included, in all languages of the records: no synonyms, no typing errors. An action may treat the subject in other words.",
    },
    adapt: {
      fr: "Autre mot : remplacer jeunes, en minuscules.",
      en: "Another word: replace jeunes, in lower case.",
    },
    select: `
SELECT ?champ ?texte ?action WHERE {
  ${Object.entries(places)
    .map(([path, name]) => `{ ?action ${path} ?texte . BIND("${name}" AS ?champ) }`)
    .join("\n  UNION ")}
  ?action a hpa:Action .
  FILTER(CONTAINS(LCASE(STR(?texte)), "jeunes"))
}
ORDER BY ?champ STR(?texte) ?action`,
  },
];
