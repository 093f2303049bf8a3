import type { ExampleQuery } from "./example-query.js";
import { operation, TITLE } from "./query-parts.js";

/** Who works with whom. */
export const partnershipQueries: readonly ExampleQuery[] = [
  {
    id: "carriers-and-partners",
    question: {
      fr: "Qui travaille avec qui, et dans quel rôle ?",
      en: "Who works with whom, and in which role?",
    },
    keywords: ["carrier", "partner", "role", "organisation", "network"],
    limits: {
      fr: "Le rôle est celui que la source imprime ; ce que chacun a vraiment fait n'y est pas.",
      en: "The role is the one that the source prints; what each really did is not in it.",
    },
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
    limits: {
      fr: "Une organisation est ici un nom imprimé : deux écritures d'un nom sont deux organisations. Chaque paire est dite dans les deux sens, car les moteurs ne rangent pas tous les noms accentués dans le même ordre.",
      en: "An organisation is a printed name here: two spellings are two organisations. Each pair is told both ways, for engines do not put accented names in one order.",
    },
    select: `
SELECT ?organisation ?autre (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    (hpa:carrier|hpa:partner)/foaf:name ?organisation ;
    (hpa:carrier|hpa:partner)/foaf:name ?autre .
  FILTER(?organisation != ?autre)
  ${operation()}
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
    limits: {
      fr: "Une organisation est un nom imprimé : un nom courant (« CPAM ») réunit plusieurs organisations, deux écritures en font deux. Seules les cinquante premières y sont.",
      en: "An organisation is a printed name: a common one joins several organisations, two spellings make two. Only the first fifty are here.",
    },
    view: { kind: "chart", label: "organisation", number: "organisations_liees" },
    select: `
SELECT ?organisation (COUNT(DISTINCT ?autre) AS ?organisations_liees) (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    (hpa:carrier|hpa:partner)/foaf:name ?organisation ;
    (hpa:carrier|hpa:partner)/foaf:name ?autre .
  FILTER(?organisation != ?autre)
  ${operation()}
}
GROUP BY ?organisation
ORDER BY DESC(?organisations_liees) DESC(?actions) STR(?organisation)
LIMIT 50`,
  },
  {
    id: "organisations-by-siren",
    question: {
      fr: "Quelles organisations inscrites (SIREN) portent, accompagnent ou financent des actions, sous quels noms, et combien ?",
      en: "Which registered organisations (SIREN) lead, join or fund actions, under which names, and how many?",
    },
    keywords: ["organisation", "SIREN", "carrier", "partner", "funder", "count"],
    limits: {
      fr: "N'y sont que les organisations dont la fiche donne un SIREN ou un SIRET juste ; les autres ne se rapprochent que par leur nom. Un établissement compte dans l'organisation dont il dépend. « actions » compte celles de tous ses noms.",
      en: "Only organisations of which the record gives a right SIREN or SIRET are here; others can be matched by name only. An establishment counts in the unit that it belongs to. The column actions counts those of all its names.",
    },
    select: `
SELECT ?siren ?nom ?actions_sous_ce_nom ?actions WHERE {
  {
    SELECT ?unite (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        (hpa:carrier|hpa:partner|schema:funding/schema:funder)/hpa:legalUnit ?unite .
      ${operation()}
    }
    GROUP BY ?unite
  }
  {
    SELECT ?unite ?nom (COUNT(DISTINCT ?operation) AS ?actions_sous_ce_nom) WHERE {
      ?action a hpa:Action ;
        (hpa:carrier|hpa:partner|schema:funding/schema:funder) ?organisation .
      ?organisation hpa:legalUnit ?unite ;
        foaf:name ?nom .
      ${operation()}
    }
    GROUP BY ?unite ?nom
  }
  BIND(STRAFTER(STR(?unite), "/siren-") AS ?siren)
}
ORDER BY DESC(?actions) ?siren STR(?nom)`,
  },
  {
    id: "partner-roles",
    question: {
      fr: "Quels rôles tiennent les partenaires, selon leur type de structure ?",
      en: "Which roles do partners play, by type of structure?",
    },
    keywords: ["partner", "role", "structure type", "count"],
    limits: {
      fr: "Un partenaire de deux actions y est compté deux fois. Un rôle non imprimé n'a pas de ligne.",
      en: "A partner of two actions counts twice. A role that is not printed has no row.",
    },
    view: { kind: "chart", label: "role", number: "partenaires", series: "structure" },
    select: `
SELECT ?role ?structure (COUNT(DISTINCT ?organisation) AS ?partenaires) (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:partner ?organisation .
  ?organisation hpa:role/skos:prefLabel ?role .
  FILTER(LANG(?role) = "fr")
  OPTIONAL {
    ?organisation org:classification/skos:prefLabel ?type .
    FILTER(LANG(?type) = "fr")
  }
  BIND(COALESCE(STR(?type), "non précisé") AS ?structure)
  ${operation()}
}
GROUP BY ?role ?structure
ORDER BY ?role DESC(?partenaires) ?structure`,
  },
];
