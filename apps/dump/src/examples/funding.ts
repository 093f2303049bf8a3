import type { ExampleQuery } from "./example-query.js";
import { operation, TITLE } from "./query-parts.js";

/**
 * What is known of grants by who funds, through which programme, in which currency: groups with an amount, or those without, for which no
 * sum is asked. Two groupings side by side and no join: engines differ about optional sub-selects with unbound keys.
 */
function grantsWith(known: "> 0" | "= 0"): string {
  return `SELECT ?financeur ?programme ?monnaie (COUNT(DISTINCT ?operation) AS ?actions) (COUNT(?montant) AS ?montants)${
    known === "> 0" ? "\n      (SUM(COALESCE(?montant, 0)) AS ?somme)" : ""
  } WHERE {
      ?action a hpa:Action ;
        schema:funding ?financement .
      OPTIONAL { ?financement schema:funder/foaf:name ?financeur }
      OPTIONAL { ?financement hpa:fundingProgramme ?programme }
      OPTIONAL { ?financement schema:currency ?monnaie }
      OPTIONAL { ?financement schema:amount ?montant }
      ${operation()}
    }
    GROUP BY ?financeur ?programme ?monnaie
    HAVING (COUNT(?montant) ${known})`;
}

/** On which footing and with whose money. */
export const fundingQueries: readonly ExampleQuery[] = [
  {
    id: "agreements-and-funders",
    question: {
      fr: "Quelles actions ont une convention, et qui les finance ?",
      en: "Which actions have an agreement, and who funds them?",
    },
    keywords: ["agreement", "funder", "funding", "programme"],
    limits: {
      fr: "Le montant est celui du financement, pas le coût de l'action ; un financeur non nommé n'a pas de nom.",
      en: "The amount is that of the grant, not the cost of the action; a funder that is not named has no name.",
    },
    select: `
SELECT ?titre ?convention ?signature ?effet ?financeur ?programme ?montant ?monnaie ?action WHERE {
  ?action a hpa:Action ;
    hpa:agreement ?accord .
  ?accord hpa:exists true .
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
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?financeur ?programme ?montant ?monnaie ?convention ?signature ?effet ?action`,
  },
  {
    id: "agreements-by-kind",
    question: {
      fr: "Combien d'actions disent avoir une convention, de quelle nature, et combien disent n'en pas avoir ?",
      en: "How many actions say that they have an agreement, of which kind, and how many say that they have none?",
    },
    keywords: ["agreement", "kind", "count"],
    limits: {
      fr: "Une action absente d'ici ne dit rien de sa convention : ce n'est pas un « non ».",
      en: 'An action that is not here says nothing of an agreement: that is no "no".',
    },
    select: `
SELECT ?existe ?nature (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:agreement ?accord .
  { ?accord hpa:exists true . BIND("oui" AS ?existe) }
  UNION { ?accord hpa:exists false . BIND("non" AS ?existe) }
  OPTIONAL {
    ?accord dcterms:type/skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
  BIND(COALESCE(STR(?libelle), "non précisée") AS ?nature)
  ${operation()}
}
GROUP BY ?existe ?nature
ORDER BY DESC(?existe) ?nature`,
  },
  {
    id: "funding-by-programme",
    question: {
      fr: "Qui finance, par quel programme, combien d'actions et pour quel montant connu ?",
      en: "Who funds, through which programme, how many actions and for which known amount?",
    },
    keywords: ["funder", "funding", "programme", "amount", "sum"],
    limits: {
      fr: "La somme ne porte que sur les montants imprimés ; « montants » dit combien il y en a. Sans montant, pas de somme : ce n'est pas zéro.",
      en: "The sum is that of printed amounts only; the column amounts says how many there are. Without an amount there is no sum: that is not zero.",
    },
    select: `
SELECT ?financeur ?programme ?monnaie ?actions ?montants ?somme WHERE {
  {
    ${grantsWith("> 0")}
  } UNION {
    ${grantsWith("= 0")}
  }
}
ORDER BY DESC(COALESCE(?somme, 0)) COALESCE(?financeur, "") COALESCE(?programme, "") COALESCE(?monnaie, "")`,
  },
];
