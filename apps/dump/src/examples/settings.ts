import type { ExampleQuery } from "./example-query.js";
import { AUDIENCE, french, SETTING, TITLE } from "./query-parts.js";

const kinds = {
  "hpa:experience/hpa:lever": "levier",
  "hpa:experience/hpa:obstacle": "frein",
  "hpa:evaluation/hpa:strength": "point fort",
  "hpa:evaluation/hpa:weakness": "point faible",
};

const statements = Object.entries(kinds).map(
  ([path, kind]) => `{ ?action ${path} ?enonce . BIND("${kind}" AS ?nature) }`,
);

/** Settings, the people met there, what helps and what hinders. */
export const settingQueries: readonly ExampleQuery[] = [
  {
    id: "actions-by-setting",
    question: {
      fr: "Combien d'actions dans chaque milieu de vie ?",
      en: "How many actions in each setting?",
    },
    keywords: ["setting", "count"],
    view: { kind: "chart", label: "milieu", number: "actions" },
    select: `
SELECT ?milieu (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    ${SETTING} ?lieu .
  ?lieu skos:prefLabel ?milieu .
  FILTER(LANG(?milieu) = "fr")
}
GROUP BY ?milieu
ORDER BY DESC(?actions) STR(?milieu)`,
  },
  {
    id: "settings-by-audience",
    question: {
      fr: "Quels publics (situation sociale) dans quels milieux de vie, et dans combien d'actions ?",
      en: "Which audiences (social situation) in which settings, and in how many actions?",
    },
    keywords: ["setting", "audience", "situation", "matrix", "count"],
    select: `
SELECT ?milieu ?public (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    ${SETTING} ?lieu ;
    ${AUDIENCE}/hpa:situation ?situation .
  ?lieu skos:prefLabel ?milieu .
  ?situation skos:prefLabel ?public .
  FILTER(LANG(?milieu) = "fr" && LANG(?public) = "fr")
}
GROUP BY ?milieu ?public
ORDER BY DESC(?actions) STR(?milieu) COALESCE(STR(?public), "")`,
  },
  {
    id: "levers-and-obstacles",
    question: {
      fr: "Quels leviers et quels freins dans chaque milieu, pour un thème (ici les conduites addictives) ?",
      en: "Which levers and obstacles in each setting, for a theme (here addictive behaviours)?",
    },
    keywords: ["lever", "obstacle", "strength", "weakness", "setting", "theme"],
    select: `
# Autre thème : remplacer theme:addictive-behaviours.
SELECT ?milieu ?nature ?texte ?titre ?action WHERE {
  ?action a hpa:Action ;
    dcat:theme theme:addictive-behaviours .
  ${statements.join("\n  UNION ")}
  ${french("?enonce", "dcterms:description", "?texte")}
  OPTIONAL {
    ?action hpa:setting/skos:prefLabel ?milieu .
    FILTER(LANG(?milieu) = "fr")
  }
  ${TITLE}
}
ORDER BY STR(?milieu) ?nature COALESCE(STR(?titre), "") COALESCE(STR(?texte), "") ?action`,
  },
  {
    id: "obstacles-by-setting",
    question: {
      fr: "Dans quels milieux cite-t-on des leviers et des freins, et combien ?",
      en: "In which settings are levers and obstacles reported, and how many?",
    },
    keywords: ["lever", "obstacle", "setting", "count"],
    view: { kind: "chart", label: "milieu", number: "enonces", series: "nature" },
    select: `
SELECT ?milieu ?nature (COUNT(DISTINCT ?enonce) AS ?enonces) (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:setting ?lieu .
  ${statements.slice(0, 2).join("\n  UNION ")}
  ?lieu skos:prefLabel ?milieu .
  FILTER(LANG(?milieu) = "fr")
}
GROUP BY ?milieu ?nature
ORDER BY STR(?milieu) ?nature`,
  },
];
