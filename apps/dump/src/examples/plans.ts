import type { ExampleQuery } from "../example-query.js";

/** Plans as printed and as resolved. */
export const planQueries: readonly ExampleQuery[] = [
  {
    id: "plans-printed-and-resolved",
    question: {
      fr: "À quels plans les actions se disent-elles rattachées, à quel plan cela correspond-il, et l'année de l'action est-elle dans celles du plan ?",
      en: "Which plans do the actions name, which plan is meant, and does the year of the action lie in the years of the plan?",
    },
    keywords: ["plan", "certainty", "year"],
    select: `
SELECT ?titre ?annee ?libelle_imprime ?plan ?debut ?fin ?certitude ?dans_les_annees WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:planTag ?etiquette .
  ?etiquette hpa:asPrinted ?libelle_imprime .
  FILTER(LANG(?titre) = "fr")
  OPTIONAL { ?action hpa:edition ?edition }
  OPTIONAL { ?action dcterms:temporal/hpa:start ?depart }
  BIND(xsd:integer(SUBSTR(STR(COALESCE(?edition, ?depart)), 1, 4)) AS ?annee)
  OPTIONAL {
    ?etiquette hpa:certainty/skos:prefLabel ?certitude .
    FILTER(LANG(?certitude) = "fr")
  }
  OPTIONAL {
    ?etiquette hpa:plan ?reconnu .
    ?reconnu skos:prefLabel ?plan .
    FILTER(LANG(?plan) = "fr")
    OPTIONAL { ?reconnu dcat:startDate ?debut }
    OPTIONAL { ?reconnu dcat:endDate ?fin }
  }
  BIND(?annee >= xsd:integer(STR(?debut)) && ?annee <= xsd:integer(STR(?fin)) AS ?dans_les_annees)
}
ORDER BY ?titre ?libelle_imprime`,
  },
];
