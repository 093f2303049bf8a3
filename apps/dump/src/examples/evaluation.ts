import type { ExampleQuery } from "./example-query.js";
import { operation, TITLE, YEAR } from "./query-parts.js";

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
    limits: {
      fr: "« Réalisée » ne dit rien de la qualité de l'évaluation ; « non renseignée » n'est pas « aucune ». Une action dont deux éditions ont un état différent compte dans chacun.",
      en: "Carried out says nothing of the quality of the evaluation; not stated is not none. An action of which two editions differ counts in both.",
    },
    view: { kind: "chart", label: "theme", number: "actions", series: "evaluation" },
    select: `
SELECT ?theme ?evaluation (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcat:theme/skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
  ${STATUS}
  ${operation()}
}
GROUP BY ?theme ?evaluation
ORDER BY ?theme ?evaluation`,
  },
  {
    id: "evaluation-by-theme-and-year",
    question: {
      fr: "Quels thèmes sont évalués, année par année ?",
      en: "Which themes are evaluated, year by year?",
    },
    keywords: ["evaluation", "theme", "year", "count"],
    limits: {
      fr: "« Réalisée » ne dit rien de la qualité de l'évaluation ; « non renseignée » n'est pas « aucune ». L'année est celle de l'action, pas celle de son évaluation. Une action de deux thèmes compte dans chacun.",
      en: "Carried out says nothing of the quality of the evaluation; not stated is not none. The year is that of the action, not of its evaluation. An action of two themes counts in each.",
    },
    view: { kind: "chart", label: "annee", number: "actions", series: "evaluation" },
    select: `
SELECT ?theme ?annee ?evaluation (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcat:theme/skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
  ${YEAR}
  ${STATUS}
  ${operation()}
}
GROUP BY ?theme ?annee ?evaluation
ORDER BY ?theme ?annee ?evaluation`,
  },
  {
    id: "evaluation-by-carrier-type",
    question: {
      fr: "Quels types de structures porteuses évaluent leurs actions ?",
      en: "Which types of lead organisation evaluate their actions?",
    },
    keywords: ["evaluation", "carrier", "structure type", "count"],
    limits: {
      fr: "Le type de structure est celui que la fiche code ; une action de deux porteurs compte dans le type de chacun.",
      en: "The type of structure is the one that the record codes; an action of two lead organisations counts in the type of each.",
    },
    view: { kind: "chart", label: "structure", number: "actions", series: "evaluation" },
    select: `
SELECT ?structure ?evaluation (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:carrier ?porteur .
  OPTIONAL {
    ?porteur org:classification/skos:prefLabel ?type .
    FILTER(LANG(?type) = "fr")
  }
  BIND(COALESCE(STR(?type), "non précisé") AS ?structure)
  ${STATUS}
  ${operation()}
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
    limits: {
      fr: "Un résultat peut être publié ailleurs que dans la source de la fiche.",
      en: "A result may be published elsewhere than in the source of the record.",
    },
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
