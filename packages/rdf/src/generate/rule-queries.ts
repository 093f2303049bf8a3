import { type IssueCode, type IssueDetail, type ModelClass, modelClass } from "@openhpa/core";
import { firstDay, firstPoint, lastDay, lastPoint } from "./edtf-bounds.js";
import { pathwayQuery } from "./pathway-query.js";
import { personalQuery } from "./personal-query.js";
import { curieOf } from "./query-terms.js";
import { subsetQueries } from "./subset-queries.js";

/** The things of some classes, or the things that have a property. */
export type RuleTargets =
  | { readonly classes: readonly ModelClass[] }
  | { readonly subjectsOf: readonly [className: string, field: string] };

/** A rule of `@openhpa/core` that needs a query: the things it looks at and what it finds about them. */
export interface RuleQuery {
  readonly code: IssueCode;
  /** Tells two queries of one code apart. */
  readonly name: string;
  /** What is `$this`, as few nodes as can be: engines run the query once for each. */
  readonly targets: RuleTargets;
  /**
   * SPARQL SELECT with `$this`, and `?path` and `?value` where the finding is about a value. The syntax that SHACL forbids in
   * constraints (VALUES, MINUS, SERVICE, sub-queries that lose `$this`) is not used.
   */
  readonly select: string;
  /** What the message says of every record. */
  readonly detail?: IssueDetail;
}

const p = (className: string, field: string) => curieOf(modelClass(className), field);

/** The end of a pair of dates lies before its start, on the widest reading of both. */
function periodOrder(className: string, start: string, end: string): RuleQuery {
  return {
    code: "period-order",
    name: className,
    targets: { subjectsOf: [className, end] },
    select: `SELECT $this ?path ?value WHERE {
$this ${p(className, start)} ?start ; ${p(className, end)} ?value .
${firstPoint("start")}
${lastPoint("value")}
FILTER(?startFrom != ".." && ?valueTo != ".." && CONCAT(?valueTo, "~") < ?startFrom)
BIND(${p(className, end)} AS ?path)
}`,
  };
}

const contradictoryPeriods: RuleQuery = {
  code: "contradictory-periods",
  name: "Action",
  targets: { subjectsOf: ["Action", "overallPeriod"] },
  select: `SELECT $this ?path ?value WHERE {
$this ${p("Action", "period")} ?own ; ${p("Action", "overallPeriod")} ?value .
OPTIONAL { ?own ${p("Period", "start")} ?ownStart }
OPTIONAL { ?own ${p("Period", "end")} ?ownEnd }
OPTIONAL { ?value ${p("Period", "start")} ?start }
OPTIONAL { ?value ${p("Period", "end")} ?end }
BIND(COALESCE(?ownStart, ?ownEnd) AS ?ownBegin)
${firstDay("ownBegin")}
${firstDay("start")}
${lastDay("ownEnd")}
${lastDay("end")}
BIND(COALESCE(?ownBeginFirst, "") AS ?ownFirst)
BIND(COALESCE(?startFirst, "") AS ?first)
BIND(COALESCE(?ownEndLast, "") AS ?ownLast)
BIND(COALESCE(?endLast, "") AS ?last)
FILTER((?ownFirst != "" && ?first != "" && ?ownFirst < ?first) || (?ownLast != "" && ?last != "" && ?ownLast > ?last))
BIND(${p("Action", "overallPeriod")} AS ?path)
}`,
};

/** Needs the plans of `v1/vocabularies/plan.ttl` in the graph: their years are there. */
const planOutsideYears: RuleQuery = {
  code: "plan-outside-years",
  name: "PlanTag",
  targets: { subjectsOf: ["PlanTag", "plan"] },
  select: `SELECT $this ?path ?value WHERE {
$this ${p("PlanTag", "plan")} ?value .
?action ${p("Action", "plans")} $this .
OPTIONAL { ?action ${p("Action", "period")}/${p("Period", "start")} ?start }
OPTIONAL { ?action ${p("Action", "period")}/${p("Period", "end")} ?end }
OPTIONAL { ?action ${p("Action", "edition")} ?edition }
OPTIONAL { ?value hpa:startYear ?planStart }
OPTIONAL { ?value hpa:endYear ?planEnd }
BIND(COALESCE(?start, ?end, ?edition) AS ?begin)
BIND(IF(BOUND(?end), ?end, IF(BOUND(?start), "..", ?edition)) AS ?finish)
${firstPoint("begin")}
${lastPoint("finish")}
FILTER(?beginFrom != "..")
BIND(SUBSTR(?beginFrom, 1, 4) AS ?firstYear)
BIND(IF(?finishTo = "..", ?firstYear, SUBSTR(?finishTo, 1, 4)) AS ?lastYear)
FILTER(COALESCE(?firstYear > STR(?planEnd), false) || COALESCE(?lastYear < STR(?planStart), false))
BIND(${p("PlanTag", "plan")} AS ?path)
}`,
};

/** Sums in millionths, as the rule does, of parts that lie on one axis: départements with départements, groups with groups. */
const breakdownSum: RuleQuery = {
  code: "breakdown-sum",
  name: "Indicator",
  targets: { subjectsOf: ["Indicator", "breakdown"] },
  select: `SELECT $this ?path WHERE {
$this ${p("Indicator", "breakdown")} ?observation .
?observation ${p("Observation", "value")} ?part .
OPTIONAL { $this ${p("Indicator", "total")} ?total }
OPTIONAL { $this ${p("Indicator", "value")} ?own }
OPTIONAL { ?observation ${p("Observation", "territory")} ?territory }
BIND(COALESCE(?total, ?own) AS ?whole)
FILTER(BOUND(?whole))
BIND(IF(BOUND(?territory), REPLACE(STR(?territory), "/[^/]*$", ""), "group") AS ?axis)
BIND(${p("Indicator", "breakdown")} AS ?path)
}
GROUP BY $this ?path ?whole
HAVING(COUNT(DISTINCT ?axis) = 1 && SUM(ROUND(?part * 1000000)) != ROUND(?whole * 1000000))`,
};

/** Two parts of one breakdown for the same territory or group; converted records have one node for both, other graphs may have two. */
const sharedAxis: RuleQuery = {
  code: "duplicate-key",
  name: "Observation",
  targets: { classes: [modelClass("Observation")] },
  select: `SELECT DISTINCT $this ?path ?value WHERE {
?indicator ${p("Indicator", "breakdown")} $this , ?other .
FILTER(STR(?other) < STR($this))
$this ?path ?value .
?other ?path ?value .
FILTER(?path IN (${p("Observation", "territory")}, ${p("Observation", "group")}))
}`,
};

/** The rules that core SHACL cannot say and SPARQL can; each repeats a rule of `@openhpa/core` under its code. */
export const ruleQueries: readonly RuleQuery[] = [
  periodOrder("Period", "start", "end"),
  periodOrder("Agreement", "effectiveFrom", "effectiveTo"),
  contradictoryPeriods,
  planOutsideYears,
  breakdownSum,
  ...subsetQueries,
  ...pathwayQuery(),
  sharedAxis,
  personalQuery(),
];
