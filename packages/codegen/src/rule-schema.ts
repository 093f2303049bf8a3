import type { JsonSchema } from "./leaf-schema.js";

/**
 * The rules across fields that JSON Schema can say, by class; each repeats a rule of `@openhpa/core` under its code, and the tests
 * compare the verdicts.
 */
export const ruleSchemas: Readonly<Record<string, JsonSchema>> = {
  // breakdown-axis: a territory or a group, never both and never neither
  Observation: {
    oneOf: [
      { properties: { territory: {} }, required: ["territory"] },
      { properties: { group: {} }, required: ["group"] },
    ],
  },
};
