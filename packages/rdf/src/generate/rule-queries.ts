import {
  compareCodePoints,
  type IssueCode,
  type IssueDetail,
  type ModelClass,
  modelClass,
  modelClasses,
} from "@openhpa/core";
import { allTables, isKeyedPart, type Row, tableOf } from "../mapping.js";
import { firstDay, lastDay } from "./edtf-bounds.js";
import { pathwayQuery } from "./pathway-query.js";
import { personalQuery } from "./personal-query.js";
import { curieOf } from "./query-terms.js";
import { subsetQueries } from "./subset-queries.js";

/** A rule of `@openhpa/core` that needs a query: the things it looks at and what it finds about them. */
export interface RuleQuery {
  readonly code: IssueCode;
  /** Tells two queries of one code apart; the name of the class by default. */
  readonly name?: string;
  /** Classes whose things are `$this`. */
  readonly classes: readonly ModelClass[];
  /** True when the nodes of records themselves are `$this` too. */
  readonly ofRecords?: boolean;
  /**
   * SPARQL SELECT with `$this`, and `?path` and `?value` where the finding is about a value. The syntax that SHACL forbids in
   * constraints (VALUES, MINUS, SERVICE, sub-queries that lose `$this`) is not used.
   */
  readonly select: string;
  /** What the message names, with variables of the query in braces. */
  readonly detail?: IssueDetail;
}

const p = (className: string, field: string) => curieOf(modelClass(className), field);

/** The end of a pair of dates lies before its start, on the widest reading of both. */
function periodOrder(className: string, start: string, end: string): RuleQuery {
  return {
    code: "period-order",
    classes: [modelClass(className)],
    detail: { facts: { start: "{?start}", end: "{?value}" } },
    select: `SELECT $this ?path ?value ?start WHERE {
$this ${p(className, start)} ?start ; ${p(className, end)} ?value .
${firstDay("start")}
${lastDay("value")}
FILTER(?startFirst != "" && ?valueLast != "" && ?valueLast < ?startFirst)
BIND(${p(className, end)} AS ?path)
}`,
  };
}

const contradictoryPeriods: RuleQuery = {
  code: "contradictory-periods",
  classes: [modelClass("Action")],
  detail: { facts: { period: "{?ownStart}–{?ownEnd}", overall: "{?start}–{?end}" } },
  select: `SELECT $this ?path ?value ?ownStart ?ownEnd ?start ?end WHERE {
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
  classes: [modelClass("PlanTag")],
  detail: {
    facts: { years: "{?years}", plan: "{?value}", planYears: "{?planStart}–{?planEnd}" },
  },
  select: `SELECT $this ?path ?value ?years ?planStart ?planEnd WHERE {
$this ${p("PlanTag", "plan")} ?value .
?action ${p("Action", "plans")} $this .
OPTIONAL { ?action ${p("Action", "period")}/${p("Period", "start")} ?start }
OPTIONAL { ?action ${p("Action", "period")}/${p("Period", "end")} ?end }
OPTIONAL { ?action ${p("Action", "edition")} ?edition }
OPTIONAL { ?value hpa:startYear ?planStart }
OPTIONAL { ?value hpa:endYear ?planEnd }
BIND(COALESCE(?start, ?end, ?edition) AS ?begin)
BIND(IF(BOUND(?end), ?end, IF(BOUND(?start), "..", ?edition)) AS ?finish)
${firstDay("begin")}
${lastDay("finish")}
FILTER(?beginFirst != "")
BIND(SUBSTR(?beginFirst, 1, 4) AS ?firstYear)
BIND(IF(?finishLast = "", ?firstYear, SUBSTR(?finishLast, 1, 4)) AS ?lastYear)
FILTER(COALESCE(?firstYear > STR(?planEnd), false) || COALESCE(?lastYear < STR(?planStart), false))
BIND(IF(?firstYear = ?lastYear, ?firstYear, CONCAT(?firstYear, "–", ?lastYear)) AS ?years)
BIND(${p("PlanTag", "plan")} AS ?path)
}`,
};

/** Sums in millionths, as the rule does, of parts that lie on one axis: départements with départements, groups with groups. */
const breakdownSum: RuleQuery = {
  code: "breakdown-sum",
  classes: [modelClass("Indicator")],
  detail: { facts: { sum: "{?sum}", total: "{?whole}" } },
  select: `SELECT $this ?path ?whole (SUM(ROUND(?part * 1000000)) / 1000000 AS ?sum) WHERE {
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

const holders = (rows: readonly Row[]) =>
  rows.filter((row) => {
    const table = row.table();
    return table !== undefined && isKeyedPart(table.entry);
  });

/** A thing that two lists or two parents hold: two things of the record have its key. */
function sharedKey(): RuleQuery {
  const predicates = allTables.flatMap(({ entry, rows }) =>
    holders(rows).map((row) => curieOf(entry, row.name)),
  );
  const list = [...new Set(predicates)].sort(compareCodePoints).join(", ");
  return {
    code: "duplicate-key",
    name: "one-place",
    classes: modelClasses.filter(isKeyedPart),
    detail: { received: "{$this}" },
    select: `SELECT DISTINCT $this WHERE {
?one ?first $this .
?other ?second $this .
FILTER(?first IN (${list}))
FILTER(?second IN (${list}))
FILTER(?one != ?other || ?first != ?second)
}`,
  };
}

/** Two parts of one breakdown for the same territory or group; converted records have one node for both, other graphs may have two. */
function sharedAxis(field: string): RuleQuery {
  const axis = p("Observation", field);
  return {
    code: "duplicate-key",
    name: `Observation-${field}`,
    classes: [modelClass("Observation")],
    detail: { received: "{?value}" },
    select: `SELECT DISTINCT $this ?path ?value WHERE {
?indicator ${p("Indicator", "breakdown")} $this , ?other .
$this ${axis} ?value .
?other ${axis} ?value .
FILTER(STR(?other) < STR($this))
BIND(${axis} AS ?path)
}`,
  };
}

/** Needs the vocabularies in the graph: what is deprecated is said there. */
const deprecatedConcept: RuleQuery = {
  code: "deprecated-concept",
  name: "any-field",
  classes: modelClasses.filter((entry) =>
    tableOf(entry).rows.some(({ datatype }) => datatype.kind === "code"),
  ),
  ofRecords: true,
  detail: { received: "{?value}" },
  select: `SELECT $this ?path ?value WHERE {
$this ?path ?value .
?value owl:deprecated true .
FILTER(?path != hpa:aboutValue)
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
  sharedKey(),
  ...["territory", "group"].map(sharedAxis),
  deprecatedConcept,
  ...personalQuery(),
];
