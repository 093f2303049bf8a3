import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import { COVERED } from "@openhpa/dump";
import { type ReportScope, territoryTerm } from "./report-scope.js";

const textList = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(", ");

/**
 * The records that a report counts: `?action`, its year `?annee`, and `?identite`, the first edition of the action, so that
 * `COUNT(DISTINCT ?identite)` counts an action once.
 */
export function chosen({ territory }: ReportScope, years: readonly string[]): string {
  return `{
    SELECT DISTINCT ?action ?annee ?identite WHERE {
      ?action a hpa:Action ;
        ${COVERED} ${territoryTerm(territory.code)} .
      OPTIONAL { ?action hpa:edition ?edition }
      OPTIONAL { ?action dcterms:temporal/hpa:start ?depart }
      BIND(SUBSTR(STR(COALESCE(?edition, ?depart)), 1, 4) AS ?annee)
      FILTER(?annee IN (${textList(years)}))
      OPTIONAL { ?action hpa:firstEdition ?premiere }
      BIND(COALESCE(?premiere, ?action) AS ?identite)
    }
  }`;
}

/** The same for the year of the report alone. */
export function chosenNow(scope: ReportScope): string {
  return chosen(scope, [scope.year]);
}

/** `?actions` by `?concept`, which a path from `?action` leads to, with the code and the French label of the concept. */
export function countedByConcept(scope: ReportScope, path: string): string {
  return `
SELECT ?code ?libelle ?actions WHERE {
  {
    SELECT ?concept (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
      ${chosenNow(scope)}
      ?action ${path} ?concept .
    }
    GROUP BY ?concept
  }
  ?concept skos:notation ?code .
  OPTIONAL {
    ?concept skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
}
ORDER BY DESC(?actions) STR(?code)`;
}

/** A sum of people as it may be told: nothing where it is known of no action, words where it is small, else the number. */
export function toldPeople(sum: string, known: string): string {
  return `IF(${known} = 0, "inconnu", IF(${sum} > 0 && ${sum} < ${SMALLEST_PUBLISHED_COUNT}, "moins de ${SMALLEST_PUBLISHED_COUNT}", ${sum}))`;
}
