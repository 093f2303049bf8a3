import type { ExampleQuery } from "../example-query.js";

/** What helps and what hinders. */
export const experienceQueries: readonly ExampleQuery[] = [
  {
    id: "levers-and-obstacles",
    question: {
      fr: "Quels leviers et quels freins dans chaque milieu, pour un thème (ici les conduites addictives) ?",
      en: "Which levers and obstacles in each setting, for a theme (here addictive behaviours)?",
    },
    keywords: ["lever", "obstacle", "strength", "weakness", "setting", "theme"],
    select: `
# Autre thème : changer la ligne VALUES ?theme.
SELECT ?milieu ?nature ?texte ?titre WHERE {
  VALUES ?theme { theme:addictive-behaviours }
  VALUES (?lien ?nature) {
    (hpa:lever "levier")
    (hpa:obstacle "frein")
    (hpa:strength "point fort")
    (hpa:weakness "point faible")
  }
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    dcat:theme ?theme ;
    hpa:experience|hpa:evaluation ?bilan .
  ?bilan ?lien ?enonce .
  ?enonce dcterms:description ?texte .
  FILTER(LANG(?titre) = "fr" && LANG(?texte) = "fr")
  OPTIONAL {
    ?action hpa:setting/skos:prefLabel ?milieu .
    FILTER(LANG(?milieu) = "fr")
  }
}
ORDER BY ?milieu ?nature ?titre ?texte`,
  },
];
