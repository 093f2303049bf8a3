import type { ExampleQuery } from "./example-query.js";
import { codeList, DEPARTEMENT, french, operation, SETTING, TITLE, YEAR } from "./query-parts.js";

/** The Swiss outcome classification: categories, stages, places and years. */
export const outcomeQueries: readonly ExampleQuery[] = [
  {
    id: "prison-actions-by-departement",
    question: {
      fr: "Quelles actions en établissement pénitentiaire, par département, pour une catégorie de résultats (ici C1) ?",
      en: "Which actions in prisons, by département, for an outcome category (here C1)?",
    },
    keywords: ["setting", "prison", "territory", "departement", "SMOC"],
    limits: {
      fr: "Une action qui ne dit ni son milieu ni ses résultats n'y est pas ; une action régionale ou nationale n'a pas de département.",
      en: "An action that states neither its setting nor its outcomes is not here; a regional or national one has no département.",
    },
    adapt: {
      fr: "Autre milieu, autre catégorie : remplacer setting:prison et smoc:C1.",
      en: "Another setting or category: replace setting:prison and smoc:C1.",
    },
    select: `
SELECT DISTINCT ?code ?departement ?annee ?titre ?action WHERE {
  ?action a hpa:Action ;
    ${SETTING} setting:prison ;
    hpa:outcome/hpa:outcomeCategory/skos:broader* smoc:C1 .
  ${DEPARTEMENT}
  ${TITLE}
  ${YEAR}
}
ORDER BY ?code ?annee COALESCE(STR(?titre), "") ?action`,
  },
  {
    id: "actions-by-outcome-category",
    question: {
      fr: "Combien d'actions par catégorie de résultats du modèle suisse, et à quel stade (cité, prévu, déclaré, mesuré) ?",
      en: "How many actions by outcome category of the Swiss model, and at which stage (listed, planned, claimed, measured)?",
    },
    keywords: ["SMOC", "outcome", "stage", "count"],
    limits: {
      fr: "Le stade est celui que la fiche déclare : « mesuré » ne dit pas que le résultat est atteint. Une action sans résultat codé n'y est pas.",
      en: "The stage is what the record states: measured does not mean achieved. An action without a coded outcome is not here.",
    },
    view: { kind: "chart", label: "categorie", number: "actions", series: "stade" },
    select: `
SELECT ?categorie ?libelle ?stade (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:outcome ?resultat .
  ?resultat hpa:outcomeCategory ?case ;
    hpa:outcomeStage/skos:prefLabel ?stade .
  ?case skos:notation ?categorie ;
    skos:prefLabel ?libelle .
  FILTER(LANG(?stade) = "fr" && LANG(?libelle) = "fr")
  ${operation()}
}
GROUP BY ?categorie ?libelle ?stade
ORDER BY ?categorie ?stade`,
  },
  {
    id: "outcome-categories-by-year-and-departement",
    question: {
      fr: "Combien d'actions par catégorie de résultats du modèle suisse, année et département ?",
      en: "How many actions by outcome category of the Swiss model, year and département?",
    },
    keywords: ["SMOC", "outcome", "year", "departement", "count"],
    limits: {
      fr: "Les sous-catégories (B1-1…) comptent dans leur catégorie (B1) ; une action de deux catégories ou de deux départements compte dans chaque ligne : les lignes ne s'additionnent pas.",
      en: "Subcategories (B1-1…) count in their category (B1); an action of two categories or départements counts in each row: rows do not add up.",
    },
    select: `
SELECT ?categorie ?annee ?code ?departement ?actions WHERE {
  {
    SELECT ?case ?annee ?lieu (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        hpa:outcome/(hpa:outcomeCategory|hpa:outcomeCategory/skos:broader) ?case ;
        hpa:coverage/(dcterms:spatial|dcterms:spatial/dcterms:isPartOf) ?lieu .
      ?case skos:topConceptOf ?modele .
      ?lieu skos:inScheme ${codeList("departement")} .
      ${YEAR}
      ${operation()}
    }
    GROUP BY ?case ?annee ?lieu
  }
  ?case skos:notation ?categorie .
  ?lieu skos:notation ?code ;
    skos:prefLabel ?departement .
  FILTER(LANG(?departement) = "fr")
}
ORDER BY ?categorie ?annee ?code`,
  },
  {
    id: "measured-outcomes",
    question: {
      fr: "Quels résultats sont mesurés, par quel indicateur et avec quelle valeur ?",
      en: "Which outcomes are measured, by which indicator and with which value?",
    },
    keywords: ["SMOC", "outcome", "indicator", "measured"],
    limits: {
      fr: "La valeur est celle de l'indicateur : sans groupe de comparaison, elle ne dit pas que l'action en est la cause. Sans passage cité, la preuve n'est pas dans la fiche.",
      en: "The value is that of the indicator: without a comparison group, it does not say that the action caused it. Without a quoted passage, the record holds no evidence.",
    },
    select: `
SELECT ?categorie ?titre ?indicateur ?valeur ?unite ?action WHERE {
  ?action a hpa:Action ;
    hpa:outcome ?resultat .
  ?resultat hpa:outcomeStage outcome-stage:measured ;
    hpa:outcomeCategory/skos:notation ?categorie ;
    hpa:measuredBy ?mesure .
  ${french("?mesure", "skos:prefLabel", "?indicateur")}
  OPTIONAL { ?mesure schema:value ?valeur }
  OPTIONAL { ?mesure schema:unitText ?unite }
  ${TITLE}
}
ORDER BY ?categorie COALESCE(STR(?titre), "") STR(?indicateur) ?valeur ?unite ?action`,
  },
  {
    id: "measured-outcome-evidence",
    question: {
      fr: "Quels passages des sources appuient les résultats mesurés et leurs indicateurs ?",
      en: "Which passages of the sources support the measured outcomes and their indicators?",
    },
    keywords: ["SMOC", "outcome", "indicator", "measured", "evidence", "quote"],
    limits: {
      fr: "Un résultat mesuré dont aucun passage n'est cité n'a pas de ligne. Un passage dit ce que la source affirme : sans groupe de comparaison, il ne prouve pas que l'action en est la cause.",
      en: "A measured outcome of which no passage is quoted has no row. A passage says what the source claims: without a comparison group it does not prove that the action caused it.",
    },
    select: `
SELECT DISTINCT ?categorie ?titre ?indicateur ?valeur ?unite ?passage ?source ?action WHERE {
  ?action a hpa:Action ;
    hpa:outcome ?resultat .
  ?resultat hpa:outcomeStage outcome-stage:measured ;
    hpa:outcomeCategory/skos:notation ?categorie ;
    hpa:measuredBy ?mesure .
  {
    ?action hpa:outcome ?resultat .
    ?preuve (hpa:aboutNode|hpa:aboutValue) ?resultat .
  } UNION {
    ?action hpa:evaluation/hpa:indicator ?mesure .
    ?preuve (hpa:aboutNode|hpa:aboutValue) ?mesure .
  }
  ?preuve hpa:quote ?passage ;
    hpa:inSource ?document .
  ${french("?document", "dcterms:title", "?source")}
  ${french("?mesure", "skos:prefLabel", "?indicateur")}
  OPTIONAL { ?mesure schema:value ?valeur }
  OPTIONAL { ?mesure schema:unitText ?unite }
  ${TITLE}
}
ORDER BY ?categorie COALESCE(STR(?titre), "") STR(?indicateur) ?valeur ?unite COALESCE(STR(?passage), "") STR(?source) ?action`,
  },
];
