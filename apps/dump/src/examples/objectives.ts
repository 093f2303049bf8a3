import type { ExampleQuery } from "./example-query.js";
import { french, TITLE } from "./query-parts.js";

const kind = (subject: string) => `OPTIONAL {
    ${subject} dcterms:type/skos:prefLabel ?nature .
    FILTER(LANG(?nature) = "fr")
  }`;

/** Objectives, sub-objectives and the parts of a programme. */
export const objectiveQueries: readonly ExampleQuery[] = [
  {
    id: "objectives-and-sub-objectives",
    question: {
      fr: "Quels sont les objectifs de chaque action, avec leurs sous-objectifs ?",
      en: "What are the objectives of each action, with their sub-objectives?",
    },
    keywords: ["objective", "sub-objective"],
    limits: {
      fr: "Un objectif est une intention : s'il est atteint, seule l'évaluation peut le dire.",
      en: "An objective is an intention: whether it is reached, only the evaluation can tell.",
    },
    select: `
SELECT ?titre ?rang ?nature ?objectif ?sous_rang ?sous_objectif ?action WHERE {
  ?action a hpa:Action ;
    hpa:objective ?but .
  ?but schema:position ?rang .
  ${french("?but", "dcterms:description", "?objectif")}
  ${kind("?but")}
  OPTIONAL {
    ?but hpa:objective ?sous_but .
    ?sous_but schema:position ?sous_rang .
    ${french("?sous_but", "dcterms:description", "?sous_objectif")}
  }
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?action ?rang ?sous_rang ?nature COALESCE(STR(?objectif), "") COALESCE(STR(?sous_objectif), "")`,
  },
  {
    id: "objectives-without-indicators",
    question: {
      fr: "Quelles actions ont des objectifs mais aucun indicateur, et combien d'objectifs ?",
      en: "Which actions have objectives but no indicator, and how many objectives?",
    },
    keywords: ["objective", "indicator", "evaluation", "quality"],
    limits: {
      fr: "Un indicateur peut exister chez le porteur sans être dans la source.",
      en: "The lead organisation may have an indicator that is not in the source.",
    },
    select: `
SELECT ?objectifs ?titre ?action WHERE {
  {
    SELECT ?action (COUNT(DISTINCT ?but) AS ?objectifs) WHERE {
      ?action a hpa:Action ;
        (hpa:objective|hpa:objective/hpa:objective|dcterms:hasPart/hpa:objective) ?but .
      MINUS { ?action hpa:evaluation/hpa:indicator ?indicateur }
    }
    GROUP BY ?action
  }
  ${TITLE}
}
ORDER BY DESC(?objectifs) COALESCE(STR(?titre), "") ?action`,
  },
  {
    id: "parts-and-objectives",
    question: {
      fr: "Quelles actions ont des axes ou des groupes, et avec quels objectifs ?",
      en: "Which actions have parts (axes, working groups), and with which objectives?",
    },
    keywords: ["programme", "part", "axis", "objective"],
    limits: {
      fr: "Une partie n'a que ce que la source dit d'elle ; le reste vaut pour l'action entière.",
      en: "A part has only what the source says of it; the rest is about the whole action.",
    },
    select: `
SELECT ?titre ?rang ?nature ?partie ?ordre ?objectif ?action WHERE {
  ?action a hpa:Action ;
    dcterms:hasPart ?element .
  ?element schema:position ?rang .
  ${french("?element", "dcterms:title", "?partie")}
  ${kind("?element")}
  OPTIONAL {
    ?element hpa:objective ?but .
    ?but schema:position ?ordre .
    ${french("?but", "dcterms:description", "?objectif")}
  }
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?action ?rang ?ordre ?nature COALESCE(STR(?partie), "") COALESCE(STR(?objectif), "")`,
  },
];
