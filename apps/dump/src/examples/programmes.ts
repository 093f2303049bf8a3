import type { ExampleQuery } from "./example-query.js";
import { french, knownReach, operation } from "./query-parts.js";

/** Programmes: the wider record that actions belong to, and the regional programmes that they answer. */
export const programmeQueries: readonly ExampleQuery[] = [
  {
    id: "programmes-and-actions",
    question: {
      fr: "Combien d'actions appartiennent à chaque programme, combien de personnes touchent-elles ensemble, et pour combien d'entre elles le sait-on ?",
      en: "How many actions belong to each programme, how many people do they reach together, and for how many of them is it known?",
    },
    keywords: ["programme", "part of", "count", "people reached"],
    limits: {
      fr: "Seules les actions qui ont leur propre fiche et disent leur programme sont comptées.",
      en: "Only actions that have a record of their own and state their programme are counted.",
    },
    select: `
SELECT ?titre ?actions ?personnes ?renseignees ?programme WHERE {
  {
    SELECT ?programme (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        dcterms:isPartOf/hpa:relatedAction ?programme .
      ${operation()}
    }
    GROUP BY ?programme
  }
  ${knownReach("?programme", "?comptee dcterms:isPartOf/hpa:relatedAction ?programme .")}
  ${french("?programme", "dcterms:title", "?titre")}
}
ORDER BY DESC(?actions) COALESCE(STR(?titre), "") ?programme`,
  },
  {
    id: "regional-programmes",
    question: {
      fr: "À quels programmes régionaux et à quels de leurs objectifs les actions répondent-elles ?",
      en: "Which regional programmes, and which of their objectives, do the actions answer?",
    },
    keywords: ["programme", "region", "objective", "count"],
    limits: {
      fr: "Un numéro de programme ne vaut que dans sa région. Si l'action a répondu à l'objectif, la fiche ne le dit pas.",
      en: "The number of a programme holds in its region only. Whether the action met the objective is not in the record.",
    },
    select: `
SELECT ?region ?numero ?programme ?objectif (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:programme ?cadre .
  ${french("?cadre", "skos:prefLabel", "?programme")}
  OPTIONAL { ?cadre skos:notation ?numero }
  OPTIONAL {
    ?cadre dcterms:spatial/skos:prefLabel ?region .
    FILTER(LANG(?region) = "fr")
  }
  OPTIONAL {
    ?cadre hpa:programmeObjective ?but .
    ${french("?but", "skos:prefLabel", "?objectif")}
  }
  ${operation()}
}
GROUP BY ?region ?numero ?programme ?objectif
ORDER BY ?region ?numero COALESCE(STR(?programme), "") COALESCE(STR(?objectif), "")`,
  },
];
