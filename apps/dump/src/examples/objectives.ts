import type { ExampleQuery } from "../example-query.js";

/** Objectives, sub-objectives and the parts of a programme. */
export const objectiveQueries: readonly ExampleQuery[] = [
  {
    id: "objectives-and-sub-objectives",
    question: {
      fr: "Quels sont les objectifs de chaque action, avec leurs sous-objectifs ?",
      en: "What are the objectives of each action, with their sub-objectives?",
    },
    keywords: ["objective", "sub-objective"],
    select: `
SELECT ?titre ?rang ?nature ?objectif ?sous_rang ?sous_objectif WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:objective ?but .
  ?but schema:position ?rang ;
    dcterms:description ?objectif .
  FILTER(LANG(?titre) = "fr" && LANG(?objectif) = "fr")
  OPTIONAL {
    ?but dcterms:type/skos:prefLabel ?nature .
    FILTER(LANG(?nature) = "fr")
  }
  OPTIONAL {
    ?but hpa:objective ?sous_but .
    ?sous_but schema:position ?sous_rang ;
      dcterms:description ?sous_objectif .
    FILTER(LANG(?sous_objectif) = "fr")
  }
}
ORDER BY ?titre ?rang ?sous_rang`,
  },
  {
    id: "parts-and-objectives",
    question: {
      fr: "Quelles actions ont des axes ou des groupes, et avec quels objectifs ?",
      en: "Which actions have parts (axes, working groups), and with which objectives?",
    },
    keywords: ["programme", "part", "axis", "objective"],
    select: `
SELECT ?titre ?rang ?nature ?partie ?objectif WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    dcterms:hasPart ?element .
  ?element schema:position ?rang ;
    dcterms:title ?partie .
  FILTER(LANG(?titre) = "fr" && LANG(?partie) = "fr")
  OPTIONAL {
    ?element dcterms:type/skos:prefLabel ?nature .
    FILTER(LANG(?nature) = "fr")
  }
  OPTIONAL {
    ?element hpa:objective ?but .
    ?but schema:position ?ordre ;
      dcterms:description ?objectif .
    FILTER(LANG(?objectif) = "fr")
  }
}
ORDER BY ?titre ?rang ?ordre`,
  },
];
