import type { ExampleQuery } from "./example-query.js";
import { AUDIENCE, french, operation, SETTING, TITLE } from "./query-parts.js";

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
    limits: {
      fr: "Une action de deux milieux compte dans chacun. Le milieu est celui que la fiche code, pas toujours celui où se tient chaque séance.",
      en: "An action of two settings counts in each. The setting is the one that the record codes, not always that of each session.",
    },
    view: { kind: "chart", label: "milieu", number: "actions" },
    select: `
SELECT ?milieu (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    ${SETTING} ?lieu .
  ?lieu skos:prefLabel ?milieu .
  FILTER(LANG(?milieu) = "fr")
  ${operation()}
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
    limits: {
      fr: "Que ce public se trouve dans ce milieu, la fiche ne le dit pas : elle dit que l'action a les deux.",
      en: "That this audience is met in this setting is not in the record: it says that the action has both.",
    },
    select: `
SELECT ?milieu ?public (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    ${SETTING} ?lieu ;
    ${AUDIENCE}/hpa:situation ?situation .
  ?lieu skos:prefLabel ?milieu .
  ?situation skos:prefLabel ?public .
  FILTER(LANG(?milieu) = "fr" && LANG(?public) = "fr")
  ${operation()}
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
    limits: {
      fr: "Un énoncé vaut pour l'action entière : de quel milieu il parle, quand elle en a plusieurs, la fiche ne le dit pas. « milieu » est le premier par son code, « autres_milieux » compte les autres.",
      en: "A statement is about the whole action: of which setting it speaks, where there are several, the record does not say. The column setting is the first by its code, other_settings counts the others.",
    },
    adapt: {
      fr: "Autre thème : remplacer theme:addictive-behaviours.",
      en: "Another theme: replace theme:addictive-behaviours.",
    },
    select: `
SELECT ?nature ?texte ?milieu ?autres_milieux ?titre ?action WHERE {
  ?action a hpa:Action ;
    dcat:theme theme:addictive-behaviours .
  ${statements.join("\n  UNION ")}
  ${french("?enonce", "dcterms:description", "?texte")}
  OPTIONAL {
    {
      SELECT ?action (MIN(?code) AS ?premier) (COUNT(?lieu) - 1 AS ?autres_milieux) WHERE {
        ?action dcat:theme theme:addictive-behaviours ;
          hpa:setting ?lieu .
        ?lieu skos:notation ?code .
      }
      GROUP BY ?action
    }
    ?action hpa:setting ?choisi .
    ?choisi skos:notation ?premier ;
      skos:prefLabel ?milieu .
    FILTER(LANG(?milieu) = "fr")
  }
  ${TITLE}
}
ORDER BY ?nature COALESCE(STR(?titre), "") COALESCE(STR(?texte), "") ?action`,
  },
  {
    id: "obstacles-by-setting",
    question: {
      fr: "Dans quels milieux cite-t-on des leviers et des freins, et combien ?",
      en: "In which settings are levers and obstacles reported, and how many?",
    },
    keywords: ["lever", "obstacle", "setting", "count"],
    limits: {
      fr: "Un énoncé d'une action de deux milieux compte dans chacun : les lignes ne s'additionnent pas. Qui n'en cite pas peut en avoir rencontré.",
      en: "A statement of an action of two settings counts in each: rows do not add up. Who reports none may have met some.",
    },
    view: { kind: "chart", label: "milieu", number: "enonces", series: "nature" },
    select: `
SELECT ?milieu ?nature (COUNT(DISTINCT ?enonce) AS ?enonces) (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:setting ?lieu .
  ${statements.slice(0, 2).join("\n  UNION ")}
  ?lieu skos:prefLabel ?milieu .
  FILTER(LANG(?milieu) = "fr")
  ${operation()}
}
GROUP BY ?milieu ?nature
ORDER BY STR(?milieu) ?nature`,
  },
];
