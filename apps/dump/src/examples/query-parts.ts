import { VOCAB } from "@openhpa/vocabularies";

/**
 * Pieces that several questions share. They keep to what Virtuoso, Jena and Oxigraph answer alike: paths of fixed length instead of
 * `?` and `*` between two unknowns, years as text (an engine may complete a year to a date), names of columns bound once.
 */

/** Every place of a record where a setting stands: the action, its places, its activities, its parts. */
export const SETTING: string = `(hpa:setting|hpa:place/hpa:setting|hpa:activity/hpa:place/hpa:setting|
    dcterms:hasPart/hpa:setting|dcterms:hasPart/hpa:place/hpa:setting|dcterms:hasPart/hpa:activity/hpa:place/hpa:setting)`;

/** Every place of a record where an audience stands: the action, its activities, its parts. */
export const AUDIENCE: string = `(schema:audience|hpa:activity/schema:audience|
    dcterms:hasPart/schema:audience|dcterms:hasPart/hpa:activity/schema:audience)`;

/** Every place of a record where a territory stands that the action concerns. */
export const TERRITORY: string = `(hpa:coverage/dcterms:spatial|hpa:place/hpa:territory|hpa:activity/hpa:place/hpa:territory|
    dcterms:hasPart/hpa:coverage/dcterms:spatial|dcterms:hasPart/hpa:place/hpa:territory|
    dcterms:hasPart/hpa:activity/hpa:place/hpa:territory)`;

/** From an action to the territories of its coverage, to those that hold them, and to the present ones of those that ended. */
export const COVERED =
  "hpa:coverage/(dcterms:spatial|dcterms:spatial/(dcterms:isPartOf|dcterms:isReplacedBy))" as const;

/** The code list of a type of territory, as `territories.nt.gz` names it. */
export function codeList(type: string): string {
  return `<${VOCAB}${type}>`;
}

/** The départements that an action covers, named or by one of their communes: `?code` and `?departement`. */
export const DEPARTEMENT: string = `?action (hpa:coverage/dcterms:spatial|hpa:coverage/dcterms:spatial/dcterms:isPartOf) ?territoire .
  ?territoire skos:inScheme ${codeList("departement")} ;
    skos:notation ?code ;
    skos:prefLabel ?departement .
  FILTER(LANG(?departement) = "fr")`;

const yearOf = (action: string) => `OPTIONAL { ${action} hpa:edition ?edition }
  OPTIONAL {
    ${action} dcterms:temporal/hpa:start ?depart .
    FILTER(REGEX(STR(?depart), "^[0-9]{4}"))
  }`;
/** The year of an action as text, an error where none is known. */
export const YEAR_TEXT = "SUBSTR(STR(COALESCE(?edition, ?depart)), 1, 4)";

/** The year of an action as text: its edition, or else the beginning of its period; `?annee` is unbound when neither is known, and a decade (`201X`) or an open beginning (`../2020`) is no year. */
export const YEAR: string = `${yearOf("?action")}
  BIND(${YEAR_TEXT} AS ?annee)`;

/** The year of an action as `?cle`, a text that is always bound, so that groups by it can be joined; no COALESCE outside, for Virtuoso groups by what is in it, and none of a variable that a BIND left unbound, for RDF4J leaves it so too. */
export function boundYear(action: string): string {
  return `${yearOf(action)}
      BIND(SUBSTR(STR(COALESCE(?edition, ?depart, "")), 1, 4) AS ?cle)`;
}

/**
 * Columns `?personnes`, the people that the actions of a group reached together, those of all editions, and `?renseignees`, for how many of these
 * actions the number is known; when for none, there is no sum. The group is a variable that is always bound, and `actions` finds the actions `?comptee` of it.
 */
export function knownReach(group: string, actions: string): string {
  return `OPTIONAL {
    SELECT ${group} (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?operation) AS ?connues) WHERE {
      ?comptee hpa:headlineReach ?nombre .
      ${actions}
      ${operation("?comptee")}
    }
    GROUP BY ${group}
  }
  BIND(COALESCE(?connues, 0) AS ?renseignees)`;
}

/**
 * Which action a record is an edition of, as `?operation`: its first edition in the dump, or else itself. Counting these and not records, an
 * action counts once whatever the number of its editions.
 */
export function operation(action = "?action"): string {
  return `OPTIONAL { ${action} hpa:firstEdition ?premiere }
  BIND(COALESCE(?premiere, ${action}) AS ?operation)`;
}

/**
 * The beginning of a `BIND` of how often one number goes into another, times `times`, as a whole number: to be divided by a power of ten. The brackets
 * matter: an engine that reads `a * b / c` as `a * (b / c)` runs out of digits.
 */
export function rounded(number: string, by: string, times: number): string {
  return `BIND(ROUND((${number} * ${times}.0) / ${by})`;
}

/** A text in French, as an option so that a record in another language keeps its row. */
export function french(subject: string, property: string, column: string): string {
  return `OPTIONAL {
    ${subject} ${property} ${column} .
    FILTER(LANG(${column}) = "fr")
  }`;
}

/** The French title of the action, as an option. */
export const TITLE: string = french("?action", "dcterms:title", "?titre");
