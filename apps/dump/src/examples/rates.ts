import type { ExampleQuery } from "./example-query.js";
import { codeList, operation, rounded, YEAR } from "./query-parts.js";

const limits = {
  fr: "La population est celle d'un seul recensement (annee_population) : le taux d'une autre année est approché. La même personne dans deux actions compte deux fois ; les actions dont le nombre par territoire n'est pas connu n'y sont pas, et les nombres donnés par commune ne sont pas ajoutés. France seule.",
  en: "The population is that of one census (population_year): the rate of another year is an approximation. The same person in two actions counts twice; actions whose number by territory is not known are not here, and numbers given by municipality are not added. France only.",
};

/** What is counted in a territory in a year, and the number for 10,000 inhabitants; `counted` finds the parts `?part` and their place `?lieu`. */
function perInhabitant(column: string, counted: string): string {
  return `
SELECT ?annee ?code ${column} ?personnes ?renseignees ?habitants ?annee_population ?pour_dix_mille WHERE {
  {
    SELECT ?annee ?lieu (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?operation) AS ?renseignees) WHERE {
      ${counted}
      ${YEAR}
      ${operation()}
    }
    GROUP BY ?annee ?lieu
  }
  ?lieu hpa:population ?habitants ;
    hpa:populationYear ?recensement ;
    skos:notation ?code ;
    skos:prefLabel ${column} .
  FILTER(LANG(${column}) = "fr")
  BIND(SUBSTR(STR(?recensement), 1, 4) AS ?annee_population)
  ${rounded("?personnes", "?habitants", 100_000)} / 10.0 AS ?pour_dix_mille)
}
ORDER BY ?annee ?code`;
}

/** People reached in proportion to those who live there. */
export const rateQueries: readonly ExampleQuery[] = [
  {
    id: "people-reached-per-inhabitant-by-departement",
    question: {
      fr: "Combien de personnes touchées pour 10 000 habitants, par département et par année ?",
      en: "How many people were reached per 10,000 inhabitants, by département and year?",
    },
    keywords: ["people reached", "population", "rate", "territory", "departement", "year"],
    limits,
    view: { kind: "chart", label: "departement", number: "pour_dix_mille", series: "annee" },
    select: perInhabitant(
      "?departement",
      `?action hpa:headlineIndicator/hpa:breakdown ?part .
      ?part sdmx-dimension:refArea ?lieu ;
        sdmx-measure:obsValue ?nombre .
      ?lieu skos:inScheme ${codeList("departement")} .`,
    ),
  },
  {
    id: "people-reached-per-inhabitant-by-region",
    question: {
      fr: "Combien de personnes touchées pour 10 000 habitants, par région et par année ?",
      en: "How many people were reached per 10,000 inhabitants, by region and year?",
    },
    keywords: ["people reached", "population", "rate", "territory", "region", "year"],
    limits: {
      fr: `${limits.fr} Le nombre d'une région est celui que l'action imprime pour elle, sinon la somme de ses départements.`,
      en: `${limits.en} The number of a region is the one that the action prints for it, else the sum of its départements.`,
    },
    view: { kind: "chart", label: "region", number: "pour_dix_mille", series: "annee" },
    select: perInhabitant(
      "?region",
      `{
        ?action hpa:headlineIndicator/hpa:breakdown ?part .
        ?part sdmx-dimension:refArea ?lieu ;
          sdmx-measure:obsValue ?nombre .
        ?lieu skos:inScheme ${codeList("region")} .
      } UNION {
        ?action hpa:headlineIndicator ?mesure .
        ?mesure hpa:breakdown ?part .
        ?part sdmx-dimension:refArea ?territoire ;
          sdmx-measure:obsValue ?nombre .
        ?territoire skos:inScheme ${codeList("departement")} ;
          dcterms:isPartOf ?lieu .
        ?lieu skos:inScheme ${codeList("region")} .
        FILTER NOT EXISTS { ?mesure hpa:breakdown/sdmx-dimension:refArea ?lieu }
      }`,
    ),
  },
];
