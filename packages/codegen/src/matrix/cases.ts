import { allContentRuleCases } from "./content-rule-cases.js";
import { allCountingRuleCases } from "./counting-rule-cases.js";
import { allDatatypeCases } from "./datatype-cases.js";
import { allFieldCases } from "./field-cases.js";
import { allKeyRuleCases } from "./key-rule-cases.js";
import type { MatrixCase } from "./matrix-case.js";
import { allRecordCases } from "./record-cases.js";
import { allTimeRuleCases } from "./time-rule-cases.js";

/** The rooms of the matrix. */
export const caseSets: Readonly<Record<string, () => readonly MatrixCase[]>> = {
  records: allRecordCases,
  fields: allFieldCases,
  datatypes: allDatatypeCases,
  keys: allKeyRuleCases,
  time: allTimeRuleCases,
  content: allContentRuleCases,
  counting: allCountingRuleCases,
};

/** Every case of the matrix, made from the registry of fields, the concept schemes and the rules; always the same, in the same order. */
export function matrixCases(): readonly MatrixCase[] {
  return Object.values(caseSets).flatMap((cases) => cases());
}
