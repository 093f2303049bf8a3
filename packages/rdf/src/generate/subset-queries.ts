import { modelClass } from "@openhpa/core";
import { curieOf } from "./query-terms.js";
import type { RuleQuery } from "./rule-queries.js";

const indicator = modelClass("Indicator");
const subsetOf = curieOf(indicator, "subsetOf");
const number = curieOf(indicator, "value");

/** The rules about indicators that are subsets of others, near or far: a part is not its own whole, and counts no more than one of them. */
export const subsetQueries: readonly RuleQuery[] = [
  {
    code: "subset-cycle",
    classes: [indicator],
    detail: { received: "{?value}" },
    select: `SELECT DISTINCT $this ?path ?value WHERE {
$this ${subsetOf} ?value .
?value ${subsetOf}* $this .
BIND(${subsetOf} AS ?path)
}`,
  },
  {
    code: "subset-larger",
    classes: [indicator],
    detail: { facts: { part: "{?value}", whole: "{?smallest}" } },
    select: `SELECT $this ?path ?value (MIN(?number) AS ?smallest) WHERE {
$this ${number} ?value ; ${subsetOf}+ ?whole .
?whole ${number} ?number .
FILTER(?number < ?value)
BIND(${number} AS ?path)
}
GROUP BY $this ?path ?value`,
  },
];
