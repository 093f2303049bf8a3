import { indicatorRules } from "./indicators.js";
import { keyRules } from "./keys.js";
import { outcomeRules } from "./outcomes.js";
import type { Rule } from "./rule.js";
import { timeRules } from "./time.js";
import { valueRules } from "./values.js";

/** Every cross-field rule of the model. */
export const rules: readonly Rule[] = [
  ...keyRules,
  ...timeRules,
  ...indicatorRules,
  ...outcomeRules,
  ...valueRules,
];
