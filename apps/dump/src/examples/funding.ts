import type { ExampleQuery } from "./example-query.js";
import { TITLE } from "./query-parts.js";

/** Who funds, through which programme, in which currency, and the three as `?cle`, a text that is always bound. */
function grantOf(grant: string, [funder, programme, currency]: readonly [string, string, string]): string {
  return `OPTIONAL { ${grant} schema:funder/foaf:name ?${funder} }
      OPTIONAL { ${grant} hpa:fundingProgramme ?${programme} }
      OPTIONAL { ${grant} schema:currency ?${currency} }
      BIND(CONCAT(COALESCE(STR(?${funder}), "–"), "|", COALESCE(STR(?${programme}), "–"), "|",
        COALESCE(STR(?${currency}), "–")) AS ?cle)`;
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
    select: `
# Une action absente d'ici ne dit rien de sa convention : ce n'est pas un « non ».
SELECT ?existe ?nature (COUNT(DISTINCT ?action) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:agreement ?accord .
  { ?accord hpa:exists true . BIND("oui" AS ?existe) }
  UNION { ?accord hpa:exists false . BIND("non" AS ?existe) }
  OPTIONAL {
    ?accord dcterms:type/skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
  BIND(COALESCE(STR(?libelle), "non précisée") AS ?nature)
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
    select: `
# La somme ne porte que sur les montants imprimés ; « montants » dit combien il y en a. Sans montant, pas de somme : ce n'est pas zéro.
SELECT ?financeur ?programme ?monnaie ?actions ?montants ?somme WHERE {
  {
    SELECT ?cle ?financeur ?programme ?monnaie (COUNT(DISTINCT ?action) AS ?actions) WHERE {
      ?action a hpa:Action ;
        schema:funding ?financement .
      ${grantOf("?financement", ["financeur", "programme", "monnaie"])}
    }
    GROUP BY ?cle ?financeur ?programme ?monnaie
  }
  OPTIONAL {
    SELECT ?cle (COUNT(?montant) AS ?connus) (SUM(?montant) AS ?somme) WHERE {
      ?financement schema:amount ?montant .
      ${grantOf("?financement", ["qui", "par_quoi", "en"])}
    }
    GROUP BY ?cle
  }
  BIND(COALESCE(?connus, 0) AS ?montants)
}
ORDER BY DESC(COALESCE(?somme, 0)) ?financeur ?programme ?monnaie`,
  },
];
