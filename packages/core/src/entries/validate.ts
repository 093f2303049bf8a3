/** `@openhpa/core/validate`: the verdict and the words of the main entry, without zod and without what else it has. */
export type { HpaRecord } from "../generated/types.js";
export {
  type Bilingual,
  type Issue,
  type IssueCode,
  type IssueDetail,
  issueCodes,
  type Severity,
  toPointer,
} from "../issue.js";
export { DEFAULT_MAX_ISSUES } from "../issue-limit.js";
export { type Level, levels } from "../levels.js";
export type { MessageLanguage } from "../messages/index.js";
export {
  type InvalidRecord,
  isValid,
  type ValidateOptions,
  type Validation,
  type ValidRecord,
  validate,
} from "../validate.js";
