import type { ExampleQuery } from "./example-query.js";
import { TITLE } from "./query-parts.js";

/** Who works with whom. */
export const partnershipQueries: readonly ExampleQuery[] = [
  {
    id: "carriers-and-partners",
    question: {
      fr: "Qui travaille avec qui, et dans quel rôle ?",
      en: "Who works with whom, and in which role?",
    },
    keywords: ["carrier", "partner", "role", "organisation", "network"],
    select: `
SELECT ?porteur ?partenaire ?role ?structure ?titre ?action WHERE {
  ?action a hpa:Action ;
    hpa:carrier/foaf:name ?porteur ;
    hpa:partner ?organisation .
  ?organisation foaf:name ?partenaire .
  OPTIONAL {
    ?organisation hpa:role/skos:prefLabel ?role .
    FILTER(LANG(?role) = "fr")
  }
  OPTIONAL {
    ?organisation org:classification/skos:prefLabel ?structure .
    FILTER(LANG(?structure) = "fr")
  }
  ${TITLE}
}
ORDER BY STR(?porteur) COALESCE(STR(?titre), "") STR(?partenaire) ?role ?structure ?action`,
  },
  {
    id: "organisation-pairs",
    question: {
      fr: "Quelles organisations se retrouvent ensemble dans une action, et combien de fois (liens d'un réseau) ?",
      en: "Which organisations meet in an action, and how often (edges of a network)?",
    },
    keywords: ["organisation", "partner", "carrier", "network", "edge", "count"],
    select: `
# Une organisation est ici un nom imprimé : deux écritures d'un nom sont deux organisations. Chaque paire est dite dans les
# deux sens, car les moteurs ne rangent pas tous les noms accentués dans le même ordre.
SELECT ?organisation ?autre (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    (hpa:carrier|hpa:partner)/foaf:name ?organisation ;
    (hpa:carrier|hpa:partner)/foaf:name ?autre .
  FILTER(?organisation != ?autre)
}
GROUP BY ?organisation ?autre
ORDER BY DESC(?actions) STR(?organisation) STR(?autre)`,
  },
  {
    id: "most-connected-organisations",
    question: {
      fr: "Quelles organisations ont le plus de partenaires différents ?",
      en: "Which organisations have the most different partners?",
    },
    keywords: ["organisation", "partner", "network", "degree", "count"],
    view: { kind: "chart", label: "organisation", number: "organisations_liees" },
    select: `
SELECT ?organisation (COUNT(DISTINCT ?autre) AS ?organisations_liees) (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    (hpa:carrier|hpa:partner)/foaf:name ?organisation ;
    (hpa:carrier|hpa:partner)/foaf:name ?autre .
  FILTER(?organisation != ?autre)
}
GROUP BY ?organisation
ORDER BY DESC(?organisations_liees) DESC(?actions) STR(?organisation)
LIMIT 50`,
  },
  {
    id: "partner-roles",
    question: {
      fr: "Quels rôles tiennent les partenaires, selon leur type de structure ?",
      en: "Which roles do partners play, by type of structure?",
    },
    keywords: ["partner", "role", "structure type", "count"],
    view: { kind: "chart", label: "role", number: "partenaires", series: "structure" },
    select: `
SELECT ?role ?structure (COUNT(DISTINCT ?organisation) AS ?partenaires) (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:partner ?organisation .
  ?organisation hpa:role/skos:prefLabel ?role .
  FILTER(LANG(?role) = "fr")
  OPTIONAL {
    ?organisation org:classification/skos:prefLabel ?type .
    FILTER(LANG(?type) = "fr")
  }
  BIND(COALESCE(STR(?type), "non précisé") AS ?structure)
}
GROUP BY ?role ?structure
ORDER BY ?role DESC(?partenaires) ?structure`,
  },
];
