import type { ExampleQuery } from "./example-query.js";
import { AUDIENCE, operation, TITLE } from "./query-parts.js";

const axes = { "hpa:lifeStage": "âge de la vie", "hpa:situation": "situation", "hpa:role": "rôle" };

/** Whom the actions are for. */
export const peopleQueries: readonly ExampleQuery[] = [
  {
    id: "audiences",
    question: {
      fr: "À quels publics les actions s'adressent-elles (âge de la vie, situation, rôle) ?",
      en: "Which audiences do the actions address (life stage, situation, role)?",
    },
    keywords: ["audience", "life stage", "situation", "role"],
    limits: {
      fr: "À qui l'action s'adresse n'est pas qui est venu.",
      en: "Whom an action addresses is not who came.",
    },
    select: `
SELECT DISTINCT ?titre ?axe ?valeur ?public ?action WHERE {
  ?action a hpa:Action ;
    ${AUDIENCE} ?cible .
  ${Object.entries(axes)
    .map(([path, axis]) => `{ ?cible ${path} ?concept . BIND("${axis}" AS ?axe) }`)
    .join("\n  UNION ")}
  ?concept skos:prefLabel ?valeur .
  FILTER(LANG(?valeur) = "fr")
  OPTIONAL { ?cible hpa:asPrinted ?public }
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") COALESCE(STR(?axe), "") ?valeur COALESCE(STR(?public), "") ?action`,
  },
  {
    id: "themes-by-life-stage",
    question: {
      fr: "Quels thèmes pour quels âges de la vie, et dans combien d'actions ?",
      en: "Which themes for which life stages, and in how many actions?",
    },
    keywords: ["theme", "audience", "life stage", "matrix", "count"],
    limits: {
      fr: "Une action de deux thèmes et deux âges compte dans quatre lignes : elles ne s'additionnent pas. Un âge imprimé mais non codé n'y est pas.",
      en: "An action of two themes and two ages counts in four rows: they do not add up. An age that is printed and not coded is not here.",
    },
    select: `
SELECT ?theme ?age (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcat:theme ?sujet ;
    ${AUDIENCE}/hpa:lifeStage ?etape .
  ?sujet skos:prefLabel ?theme .
  ?etape skos:prefLabel ?age .
  FILTER(LANG(?theme) = "fr" && LANG(?age) = "fr")
  ${operation()}
}
GROUP BY ?theme ?age
ORDER BY ?theme DESC(?actions) ?age`,
  },
];
