import type { ExampleQuery } from "./example-query.js";
import { codeList, DEPARTEMENT, operation, TERRITORY, TITLE } from "./query-parts.js";

/** The ways of being near, nearest first; the number puts them in order. */
const near = {
  epci: "2. même intercommunalité",
  departement: "3. même département",
  region: "4. même région",
};

const rings = Object.entries(near).map(
  ([type, words]) => `UNION {
        commune:44109 dcterms:isPartOf ?ensemble .
        ?ensemble skos:inScheme ${codeList(type)} .
        { ?lieu dcterms:isPartOf ?ensemble } UNION { ?ensemble skos:notation ?code . BIND(?ensemble AS ?lieu) }
        BIND("${words}" AS ?cercle)
      }`,
);

/** Where: on the map and around a place. */
export const placeQueries: readonly ExampleQuery[] = [
  {
    id: "actions-by-departement",
    question: {
      fr: "Combien d'actions dans chaque département, et de combien de porteurs différents ?",
      en: "How many actions in each département, and by how many different lead organisations?",
    },
    keywords: ["territory", "departement", "map", "count"],
    limits: {
      fr: "Une action qui ne nomme que des communes compte dans leur département ; une action régionale ou nationale n'y compte pas. Un porteur qui a un SIREN compte une fois, sous tous ses noms ; les autres sont comptés par leur nom imprimé.",
      en: "An action that names only municipalities counts in their département; a regional or national one does not count. A lead organisation with a SIREN counts once, under all its names; the others are counted by their printed name.",
    },
    view: { kind: "map", departement: "code", number: "actions" },
    select: `
SELECT ?code ?departement (COUNT(DISTINCT ?operation) AS ?actions) (COUNT(DISTINCT ?porteur) AS ?porteurs) WHERE {
  ?action a hpa:Action .
  ${DEPARTEMENT}
  OPTIONAL {
    ?action hpa:carrier ?structure .
    ?structure foaf:name ?nom .
    OPTIONAL { ?structure hpa:legalUnit ?unite }
    BIND(COALESCE(STR(?unite), STR(?nom)) AS ?porteur)
  }
  ${operation()}
}
GROUP BY ?code ?departement
ORDER BY ?code`,
  },
  {
    id: "actions-near-a-place",
    question: {
      fr: "Quelles actions près d'une commune (ici Nantes) : la même commune, la même intercommunalité, le même département, la même région ?",
      en: "Which actions near a municipality (here Nantes): the same municipality, inter-municipality, département or region?",
    },
    keywords: ["territory", "commune", "epci", "near", "place"],
    limits: {
      fr: "Les fiches n'ont pas de coordonnées : « près » veut dire dans le même ensemble administratif, et non à moins de tant de kilomètres. Chaque action a son cercle le plus proche. D'une commune qu'aucune fiche ne nomme, l'export ne sait pas où elle est : une réponse vide ne veut pas dire qu'il n'y a rien autour.",
      en: "Records have no coordinates: near means within the same administrative area, not within so many kilometres. Each action has its nearest ring. Of a municipality that no record names the dump does not know where it lies: an empty answer does not mean that nothing is near.",
    },
    adapt: {
      fr: "Autre commune, que des fiches nomment : remplacer commune:44109 par son code INSEE.",
      en: "Another municipality that records name: replace commune:44109 by its INSEE code.",
    },
    select: `
SELECT ?proximite ?titre ?action WHERE {
  {
    SELECT ?action (MIN(?cercle) AS ?proximite) WHERE {
      { BIND(commune:44109 AS ?lieu) BIND("1. même commune" AS ?cercle) }
      ${rings.join("\n      ")}
      ?action ${TERRITORY} ?lieu ;
        a hpa:Action .
    }
    GROUP BY ?action
  }
  ${TITLE}
}
ORDER BY ?proximite COALESCE(STR(?titre), "") ?action`,
  },
];
