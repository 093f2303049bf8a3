import type { ExampleQuery } from "./example-query.js";
import { operation, rounded, TITLE, YEAR } from "./query-parts.js";

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
    id: "cost-per-person",
    question: {
      fr: "Combien coûte une action par personne touchée, là où les financements et le nombre de personnes sont connus ?",
      en: "How much does an action cost per person reached, where the grants and the number of people are known?",
    },
    keywords: ["funding", "amount", "cost", "people reached"],
    limits: {
      fr: "Le coût est ici la somme des financements imprimés, tous connus et d'une même monnaie : ni temps bénévole, ni locaux prêtés, ni fonds non dits. Deux actions de durée et de contenu différents ne se comparent pas par ce seul nombre.",
      en: "The cost is the sum of the printed grants, all of them known and in one currency: no volunteer time, lent rooms or unstated funds. Two actions of different length and content do not compare by this number alone.",
    },
    select: `
SELECT ?titre ?annee ?cout ?monnaie ?personnes ?par_personne ?action WHERE {
  {
    SELECT ?action (SUM(?montant) AS ?cout) (MIN(?devise) AS ?monnaie) WHERE {
      ?action hpa:headlineReach ?nombre ;
        schema:funding ?financement .
      OPTIONAL {
        ?financement schema:amount ?montant ;
          schema:currency ?devise .
      }
    }
    GROUP BY ?action
    HAVING (COUNT(?financement) = COUNT(?montant) && COUNT(DISTINCT ?devise) = 1)
  }
  ?action hpa:headlineReach ?personnes .
  FILTER(?personnes > 0)
  ${rounded("?cout", "?personnes", 100)} / 100.0 AS ?par_personne)
  ${YEAR}
  ${TITLE}
}
ORDER BY ?monnaie DESC(?par_personne) COALESCE(STR(?titre), "") ?action`,
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
