import type { ExampleQuery } from "../example-query.js";

/** Settings and the Swiss outcome classification. */
export const outcomeQueries: readonly ExampleQuery[] = [
  {
    id: "prison-actions-by-departement",
    question: {
      fr: "Quelles actions en établissement pénitentiaire, par département, pour une catégorie de résultats (ici C1) ?",
      en: "Which actions in prisons, by département, for an outcome category (here C1)?",
    },
    keywords: ["setting", "prison", "territory", "departement", "SMOC"],
    select: `
# Autre milieu ou autre catégorie : changer les deux lignes VALUES.
SELECT DISTINCT ?departement ?code ?titre ?annee ?action WHERE {
  VALUES ?milieu { setting:prison }
  VALUES ?categorie { smoc:C1 }
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    dcterms:hasPart?/hpa:activity?/hpa:place?/hpa:setting/skos:broader* ?milieu ;
    hpa:outcome/hpa:outcomeCategory/skos:broader* ?categorie ;
    hpa:coverage/dcterms:spatial ?territoire .
  FILTER(LANG(?titre) = "fr")
  FILTER(STRSTARTS(STR(?territoire), STR(departement:)))
  ?territoire skos:prefLabel ?departement .
  FILTER(LANG(?departement) = "fr")
  BIND(STRAFTER(STR(?territoire), STR(departement:)) AS ?code)
  OPTIONAL { ?action hpa:edition ?annee }
}
ORDER BY ?code ?titre ?action`,
  },
  {
    id: "actions-by-setting",
    question: {
      fr: "Combien d'actions dans chaque milieu de vie ?",
      en: "How many actions in each setting?",
    },
    keywords: ["setting", "count"],
    select: `
SELECT ?milieu (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcterms:hasPart?/hpa:activity?/hpa:place?/hpa:setting ?lieu .
  ?lieu skos:prefLabel ?milieu .
  FILTER(LANG(?milieu) = "fr")
}
GROUP BY ?milieu
ORDER BY DESC(?actions) ?milieu`,
  },
  {
    id: "actions-by-outcome-category",
    question: {
      fr: "Combien d'actions par catégorie de résultats du modèle suisse, et à quel stade (cité, prévu, déclaré, mesuré) ?",
      en: "How many actions by outcome category of the Swiss model, and at which stage (listed, planned, claimed, measured)?",
    },
    keywords: ["SMOC", "outcome", "stage", "count"],
    select: `
SELECT ?categorie ?libelle ?stade (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:outcome ?resultat .
  ?resultat hpa:outcomeCategory ?code ;
    hpa:outcomeStage/skos:prefLabel ?stade .
  ?code skos:prefLabel ?libelle .
  FILTER(LANG(?stade) = "fr" && LANG(?libelle) = "fr")
  BIND(STRAFTER(STR(?code), STR(smoc:)) AS ?categorie)
}
GROUP BY ?categorie ?libelle ?stade
ORDER BY ?categorie ?stade`,
  },
];
