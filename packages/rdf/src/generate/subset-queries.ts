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
    name: "Indicator",
    targets: { subjectsOf: ["Indicator", "subsetOf"] },
    detail: { received: "subsetOf" },
    select: `SELECT DISTINCT $this ?path ?value WHERE {
$this ${subsetOf} ?value .
?value ${subsetOf}* $this .
BIND(${subsetOf} AS ?path)
}`,
  },
  {
    code: "subset-larger",
    name: "Indicator",
    targets: { subjectsOf: ["Indicator", "subsetOf"] },
    select: `SELECT DISTINCT $this ?path ?value WHERE {
$this ${number} ?value ; ${subsetOf}+ ?whole .
?whole ${number} ?number .
FILTER(?number < ?value)
BIND(${number} AS ?path)
}`,
  },
];
