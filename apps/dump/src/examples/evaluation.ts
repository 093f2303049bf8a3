import type { ExampleQuery } from "./example-query.js";
import { TITLE, YEAR } from "./query-parts.js";

const STATUS = `OPTIONAL {
    ?action hpa:evaluation/adms:status/skos:prefLabel ?statut .
    FILTER(LANG(?statut) = "fr")
  }
  BIND(COALESCE(STR(?statut), "non renseignée") AS ?evaluation)`;

/** Evaluated or not, with results or not. */
export const evaluationQueries: readonly ExampleQuery[] = [
  {
    id: "evaluation-by-theme",
    question: {
      fr: "Quels thèmes sont évalués et lesquels non (évaluation réalisée, prévue, aucune, non renseignée) ?",
      en: "Which themes are evaluated and which are not (carried out, planned, none, not stated)?",
    },
    keywords: ["evaluation", "theme", "count"],
    view: { kind: "chart", label: "theme", number: "actions", series: "evaluation" },
    select: `
SELECT ?theme ?evaluation (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcat:theme/skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
  ${STATUS}
}
GROUP BY ?theme ?evaluation
ORDER BY ?theme ?evaluation`,
  },
  {
    id: "evaluation-by-carrier-type",
    question: {
      fr: "Quels types de structures porteuses évaluent leurs actions ?",
      en: "Which types of lead organisation evaluate their actions?",
    },
    keywords: ["evaluation", "carrier", "structure type", "count"],
    view: { kind: "chart", label: "structure", number: "actions", series: "evaluation" },
    select: `
SELECT ?structure ?evaluation (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:carrier ?porteur .
  OPTIONAL {
    ?porteur org:classification/skos:prefLabel ?type .
    FILTER(LANG(?type) = "fr")
  }
  BIND(COALESCE(STR(?type), "non précisé") AS ?structure)
  ${STATUS}
}
GROUP BY ?structure ?evaluation
ORDER BY ?structure ?evaluation`,
  },
  {
    id: "finished-without-results",
    question: {
      fr: "Quelles actions terminées ne publient aucun résultat (ni indicateur, ni bilan, ni nombre de personnes) ?",
      en: "Which finished actions publish no result (no indicator, no review, no number of people)?",
    },
    keywords: ["evaluation", "status", "result", "quality"],
    select: `
SELECT ?annee ?titre ?porteur ?action WHERE {
  {
    SELECT DISTINCT ?action WHERE {
      ?action a hpa:Action ;
        adms:status action-status:completed .
      MINUS { ?action hpa:evaluation/hpa:indicator ?indicateur }
      MINUS { ?action hpa:evaluation/hpa:qualitativeResult ?bilan }
      MINUS { ?action hpa:peopleReached ?personnes }
    }
  }
  OPTIONAL { ?action hpa:carrier/foaf:name ?porteur }
  ${YEAR}
  ${TITLE}
}
ORDER BY DESC(?annee) COALESCE(STR(?titre), "") STR(?porteur) ?action`,
  },
];
