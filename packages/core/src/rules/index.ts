import { indicatorRules } from "./indicators.js";
import { keyRules } from "./keys.js";
import { outcomeRules } from "./outcomes.js";
import type { Rule } from "./rule.js";
import { subsetRules } from "./subsets.js";
import { territoryRules } from "./territories.js";
import { timeRules } from "./time.js";
import { valueRules } from "./values.js";

const allRules = [
  ...keyRules,
  ...timeRules,
  ...indicatorRules,
  ...subsetRules,
  ...outcomeRules,
  ...territoryRules,
  ...valueRules,
] as const;

/** The codes of the cross-field rules. */
export type RuleCode = (typeof allRules)[number]["code"];

/** Every cross-field rule of the model. */
export const rules: readonly Rule<RuleCode>[] = allRules;
