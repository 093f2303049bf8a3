import type { ExampleQuery } from "../example-query.js";

/** Steps and sessions with their dates, as exact as the source. */
export const calendarQueries: readonly ExampleQuery[] = [
  {
    id: "steps-and-dates",
    question: {
      fr: "Quelles étapes et séances, à quelles dates (au degré d'exactitude de la source, format EDTF) ?",
      en: "Which steps and sessions, on which dates (as exact as the source, in EDTF)?",
    },
    keywords: ["step", "session", "activity", "date", "EDTF"],
    select: `
SELECT DISTINCT ?titre ?partie ?etape ?debut ?fin ?imprime WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre .
  {
    ?action hpa:step|hpa:activity ?moment .
  } UNION {
    ?action dcterms:hasPart ?element .
    ?element dcterms:title ?partie ;
      hpa:step|hpa:activity ?moment .
    FILTER(LANG(?partie) = "fr")
  }
  ?moment dcterms:title ?etape ;
    dcterms:temporal ?periode .
  FILTER(LANG(?titre) = "fr" && LANG(?etape) = "fr")
  OPTIONAL { ?periode hpa:start ?debut }
  OPTIONAL { ?periode hpa:end ?fin }
  OPTIONAL { ?periode hpa:asPrinted ?imprime }
}
ORDER BY ?titre (STR(?debut)) ?partie ?etape`,
  },
];
