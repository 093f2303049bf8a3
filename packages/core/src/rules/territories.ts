import { parseTerritoryCode, type TerritoryCodes } from "@openhpa/vocabularies/codes";
import type { Fields } from "../fields.js";
import type { Finding, Rule, RuleContext } from "./rule.js";
import { recordDays } from "./time.js";
import { leaves, type Wanted } from "./values.js";

const territoryFields: Wanted["isField"] = ({ datatype }) => datatype.kind === "territory";

function isUnknown(code: string, territories: TerritoryCodes): boolean {
  if (territories.has(code)) return false;
  const parsed = parseTerritoryCode(code);
  return parsed !== undefined && territories.isCompleteFor(parsed.type);
}

function* unknownTerritories({ objects, territories }: RuleContext): Generator<Finding> {
  const wanted: Wanted = { isField: territoryFields, isValue: (code) => isUnknown(code, territories) };
  for (const { value, path } of leaves(objects, wanted)) yield { path, detail: { received: value } };
}

/** Whether a code ended before the action began; where the date of one of them is not known it is not said to have. */
function isEndedBefore(code: string, record: Fields, territories: TerritoryCodes): boolean {
  const lastDay = territories.endOf(code)?.lastDay;
  const begun = lastDay === undefined ? undefined : recordDays(record)?.earliest;
  return lastDay !== undefined && begun != null && begun > lastDay;
}

function isFormer(code: string, record: Fields, territories: TerritoryCodes): boolean {
  return territories.endOf(code) !== undefined && !isEndedBefore(code, record, territories);
}

type Condition = typeof isFormer;

function* endings(isFault: Condition, { objects, record, territories }: RuleContext): Generator<Finding> {
  const wanted: Wanted = {
    isField: territoryFields,
    isValue: (code) => isFault(code, record, territories),
  };
  for (const { value, path } of leaves(objects, wanted)) {
    const { lastDay = "?", successor } = territories.endOf(value) ?? {};
    const detail = { received: value, facts: { lastDay } };
    yield { path, detail: successor ? { ...detail, suggestion: successor } : detail };
  }
}

/** Rules about the codes of territories: that they exist, and that they did at the time of the action. */
export const territoryRules = [
  {
    code: "unknown-territory",
    check: unknownTerritories,
    mayFind: ({ territories, index }) => territories.some((code) => isUnknown(code, index)),
  },
  {
    code: "ended-territory",
    check: (context) => endings(isEndedBefore, context),
    mayFind: ({ territories, record, index }) =>
      territories.some((code) => isEndedBefore(code, record, index)),
  },
  {
    code: "former-territory",
    check: (context) => endings(isFormer, context),
    mayFind: ({ territories, record, index }) => territories.some((code) => isFormer(code, record, index)),
  },
] as const satisfies readonly Rule[];
