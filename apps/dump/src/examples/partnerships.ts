import type { ExampleQuery } from "../example-query.js";

/** Who works with whom, on which footing, with whose money. */
export const partnershipQueries: readonly ExampleQuery[] = [
  {
    id: "carriers-and-partners",
    question: {
      fr: "Qui travaille avec qui, et dans quel rôle ?",
      en: "Who works with whom, and in which role?",
    },
    keywords: ["carrier", "partner", "role", "organisation", "network"],
    select: `
SELECT ?porteur ?partenaire ?role ?structure ?titre WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:carrier/foaf:name ?porteur ;
    hpa:partner ?organisation .
  ?organisation foaf:name ?partenaire .
  FILTER(LANG(?titre) = "fr")
  OPTIONAL {
    ?organisation prov:hadRole/skos:prefLabel ?role .
    FILTER(LANG(?role) = "fr")
  }
  OPTIONAL {
    ?organisation org:classification/skos:prefLabel ?structure .
    FILTER(LANG(?structure) = "fr")
  }
}
ORDER BY ?porteur ?titre ?partenaire ?role`,
  },
  {
    id: "agreements-and-funders",
    question: {
      fr: "Quelles actions ont une convention, et qui les finance ?",
      en: "Which actions have an agreement, and who funds them?",
    },
    keywords: ["agreement", "funder", "funding", "programme"],
    select: `
SELECT ?titre ?convention ?signature ?effet ?financeur ?programme ?montant ?monnaie WHERE {
  ?action a hpa:Action ;
    dcterms:title ?titre ;
    hpa:agreement ?accord .
  ?accord hpa:exists true .
  FILTER(LANG(?titre) = "fr")
  OPTIONAL {
    ?accord dcterms:type/skos:prefLabel ?convention .
    FILTER(LANG(?convention) = "fr")
  }
  OPTIONAL { ?accord hpa:signed ?signature }
  OPTIONAL { ?accord hpa:effectiveFrom ?effet }
  OPTIONAL {
    ?action schema:funding ?financement .
    OPTIONAL { ?financement schema:funder/foaf:name ?financeur }
    OPTIONAL { ?financement hpa:fundingProgramme ?programme }
    OPTIONAL { ?financement schema:amount ?montant }
    OPTIONAL { ?financement schema:currency ?monnaie }
  }
}
ORDER BY ?titre ?financeur ?programme`,
  },
];
