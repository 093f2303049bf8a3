import { type IssueCode, modelClass } from "@openhpa/core";
import { smoc, smocLevels } from "@openhpa/vocabularies";
import { curieOf } from "./query-terms.js";
import type { RuleQuery } from "./rule-queries.js";

/** The levels of the Swiss model from measures to health; a notation begins with its level. */
const levels = smocLevels.map(({ code }) => code).join("");

function edgeQuery(code: IssueCode, condition: string): RuleQuery {
  const outcome = modelClass("Outcome");
  const category = curieOf(outcome, "category");
  const leadsTo = curieOf(outcome, "leadsTo");
  const level = (variable: string) => `SUBSTR(STRAFTER(STR(?${variable}), "${smoc.iri}/"), 1, 1)`;
  return {
    code,
    name: "Outcome",
    targets: { subjectsOf: ["Outcome", "leadsTo"] },
    select: `SELECT $this ?path ?value WHERE {
$this ${category} ?from ; ${leadsTo} ?value .
?value ${category} ?to .
BIND(${level("from")} AS ?fromLevel)
BIND(${level("to")} AS ?toLevel)
FILTER(?fromLevel != "" && ?toLevel != "" && CONTAINS("${levels}", ?fromLevel) && CONTAINS("${levels}", ?toLevel))
BIND(STRLEN(STRBEFORE("${levels}", ?toLevel)) - STRLEN(STRBEFORE("${levels}", ?fromLevel)) AS ?steps)
FILTER(${condition})
BIND(${leadsTo} AS ?path)
}`,
  };
}

/** The rules of the pathway through the Swiss model: a level is not skipped, and no edge leads back. */
export function pathwayQuery(): readonly RuleQuery[] {
  const first = levels[0];
  const last = levels.at(-1);
  return [
    edgeQuery("outcome-pathway-jump", "?steps > 1"),
    edgeQuery(
      "outcome-pathway-backwards",
      `?steps < 0 || (?steps = 0 && ?fromLevel IN ("${first}", "${last}"))`,
    ),
  ];
}
