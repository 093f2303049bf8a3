import type { ExampleQuery } from "../example-query.js";

/** People reached, audiences and the indicators that count them. */
export const peopleQueries: readonly ExampleQuery[] = [
  {
    id: "people-reached-by-departement",
    question: {
      fr: "Combien de personnes touchées dans chaque département ?",
      en: "How many people were reached in each département?",
    },
    keywords: ["people reached", "indicator", "breakdown", "territory", "departement"],
    select: `
SELECT ?code ?departement (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:evaluation/hpa:indicator ?indicateur .
  ?indicateur dcterms:type indicator-kind:reach ;
    hpa:breakdown ?part .
  ?part sdmx-dimension:refArea ?territoire ;
    sdmx-measure:obsValue ?nombre .
  FILTER(STRSTARTS(STR(?territoire), STR(departement:)))
  ?territoire skos:prefLabel ?departement .
  FILTER(LANG(?departement) = "fr")
  BIND(STRAFTER(STR(?territoire), STR(departement:)) AS ?code)
}
GROUP BY ?code ?departement
ORDER BY ?code`,
  },
  {
    id: "people-reached-by-action",
    question: {
      fr: "Combien de personnes chaque action a-t-elle touchées, et la répartition par territoire donne-t-elle le même total ?",
      en: "How many people did each action reach, and does the breakdown by territory add up to the same total?",
    },
    keywords: ["people reached", "indicator", "breakdown", "sum", "quality"],
    select: `
SELECT ?titre ?annee ?personnes (SUM(?nombre) AS ?somme) (?personnes = SUM(?nombre) AS ?concordance) WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:peopleReached ?personnes .
  FILTER(LANG(?titre) = "fr")
  OPTIONAL { ?action hpa:edition ?annee }
  OPTIONAL {
    ?action hpa:evaluation/hpa:indicator ?indicateur .
    ?indicateur dcterms:type indicator-kind:reach ;
      hpa:breakdown ?part .
    ?part sdmx-dimension:refArea ?territoire ;
      sdmx-measure:obsValue ?nombre .
  }
}
GROUP BY ?action ?titre ?annee ?personnes
ORDER BY DESC(?personnes) ?titre`,
  },
  {
    id: "indicators-with-breakdown",
    question: {
      fr: "Quels indicateurs chaque action publie-t-elle, avec leur répartition par territoire ?",
      en: "Which indicators does each action publish, with their breakdown by territory?",
    },
    keywords: ["indicator", "breakdown", "territory", "evaluation"],
    select: `
SELECT ?titre ?indicateur ?valeur ?unite ?territoire ?nombre WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:evaluation/hpa:indicator ?mesure .
  ?mesure skos:prefLabel ?indicateur .
  FILTER(LANG(?titre) = "fr" && LANG(?indicateur) = "fr")
  OPTIONAL { ?mesure schema:value ?valeur }
  OPTIONAL { ?mesure schema:unitText ?unite }
  OPTIONAL {
    ?mesure hpa:breakdown ?part .
    ?part sdmx-measure:obsValue ?nombre ;
      sdmx-dimension:refArea/skos:prefLabel ?territoire .
    FILTER(LANG(?territoire) = "fr")
  }
}
ORDER BY ?titre ?indicateur ?territoire`,
  },
  {
    id: "audiences",
    question: {
      fr: "À quels publics les actions s'adressent-elles (âge de la vie, situation, rôle) ?",
      en: "Which audiences do the actions address (life stage, situation, role)?",
    },
    keywords: ["audience", "life stage", "situation", "role"],
    select: `
SELECT DISTINCT ?titre ?public ?axe ?valeur WHERE {
  VALUES (?lien ?axe) {
    (hpa:lifeStage "âge de la vie")
    (hpa:situation "situation")
    (prov:hadRole "rôle")
  }
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    dcterms:hasPart?/hpa:activity?/schema:audience ?cible .
  ?cible hpa:asPrinted ?public ;
    ?lien ?concept .
  ?concept skos:prefLabel ?valeur .
  FILTER(LANG(?titre) = "fr" && LANG(?valeur) = "fr")
}
ORDER BY ?titre ?public ?axe ?valeur`,
  },
];
