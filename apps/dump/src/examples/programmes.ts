import type { ExampleQuery } from "./example-query.js";
import { french } from "./query-parts.js";

/** Programmes: the wider record that actions belong to, and the regional programmes that they answer. */
export const programmeQueries: readonly ExampleQuery[] = [
  {
    id: "programmes-and-actions",
    question: {
      fr: "Combien d'actions appartiennent à chaque programme, et combien de personnes touchent-elles ensemble ?",
      en: "How many actions belong to each programme, and how many people do they reach together?",
    },
    keywords: ["programme", "part of", "count", "people reached"],
    select: `
SELECT ?titre ?actions ?personnes ?programme WHERE {
  {
    SELECT ?programme (COUNT(DISTINCT ?action) AS ?actions) (SUM(COALESCE(?nombre, 0)) AS ?personnes) WHERE {
      ?action a hpa:Action ;
        dcterms:isPartOf/hpa:relatedAction ?programme .
      OPTIONAL { ?action hpa:peopleReached ?nombre }
    }
    GROUP BY ?programme
  }
  ${french("?programme", "dcterms:title", "?titre")}
}
ORDER BY DESC(?actions) STR(?titre) ?programme`,
  },
  {
    id: "regional-programmes",
    question: {
      fr: "À quels programmes régionaux et à quels de leurs objectifs les actions répondent-elles ?",
      en: "Which regional programmes, and which of their objectives, do the actions answer?",
    },
    keywords: ["programme", "region", "objective", "count"],
    select: `
# Un numéro de programme ne vaut que dans sa région.
SELECT ?region ?numero ?programme ?objectif (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:programme ?cadre .
  ?cadre skos:prefLabel ?programme .
  FILTER(LANG(?programme) = "fr")
  OPTIONAL { ?cadre skos:notation ?numero }
  OPTIONAL {
    ?cadre dcterms:spatial/skos:prefLabel ?region .
    FILTER(LANG(?region) = "fr")
  }
  OPTIONAL {
    ?cadre hpa:programmeObjective/skos:prefLabel ?objectif .
    FILTER(LANG(?objectif) = "fr")
  }
}
GROUP BY ?region ?numero ?programme ?objectif
ORDER BY ?region ?numero ?programme COALESCE(STR(?objectif), "")`,
  },
];
