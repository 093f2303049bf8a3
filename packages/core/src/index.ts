export { encodeSegment, keyOf, type Resolved, resolvePath, type Visit, visit, visitOnly } from "./address.js";
export { isCalendarDay } from "./calendar.js";
export { canonicalize } from "./canonical.js";
export { type TextChanges, withChangedTexts } from "./changed-texts.js";
export { compareCodePoints } from "./code-points.js";
export { applyChanges } from "./compare/apply-changes.js";
export { type Change, diffRecords } from "./compare/diff-records.js";
export {
  type Merge,
  type MergeConflict,
  type MergeOptions,
  type MergeSides,
  mergeRecords,
} from "./compare/merge-records.js";
export { type Completeness, completenessOf } from "./completeness.js";
export { type ChecklistItem, coverageOf, type GridBox, type ReportingCoverage } from "./coverage.js";
export { createAction, createRegistry, type FieldsOf } from "./create-record.js";
export { KEY_PATTERN, TEXT_PATTERN } from "./datatypes.js";
export { type Bounds, edtfBounds, edtfPattern } from "./edtf.js";
export type { ClassTerm, Datatype, FieldDefinition, Identity, RecordTerm, Term, Wording } from "./field.js";
export type { Fields, OpenFields } from "./fields.js";
export { formCode } from "./form-code.js";
export * from "./generated/schemas.js";
export type { LanguageMap } from "./generated/types.js";
export { HpaError } from "./hpa-error.js";
export {
  type Bilingual,
  type Issue,
  type IssueCode,
  type IssueDetail,
  issueCodes,
  readingCodes,
  type Severity,
  toPointer,
} from "./issue.js";
export { DEFAULT_MAX_ISSUES } from "./issue-limit.js";
export { type Level, levelNames, levels } from "./levels.js";
export { givenNames, serviceWords, surnames } from "./mailbox-words.data.js";
export { createIssue, type MessageLanguage } from "./messages/index.js";
export { recordTerm } from "./model/about.js";
export {
  classOf,
  fieldNamed,
  type ModelClass,
  type ModelField,
  modelClass,
  modelClasses,
  recordClasses,
} from "./model.js";
export { englishMonths, frenchMonths } from "./month-names.js";
export { expandCurie, prefixes, standardPrefixes, territoryTypes } from "./namespaces.js";
export { nearest } from "./nearest.js";
export { isSurelyNormal, toNfc } from "./normal-form.js";
export { parse } from "./parse.js";
export { withoutPersonalData } from "./personal-data.js";
export {
  holdsPersonalData,
  type PersonalForm,
  personalForms,
  personalFormsIn,
  personalPassages,
  withoutPersonalForms,
} from "./personal-forms.js";
export { personalKeys, personInAddress, personInKey, refusalForKeys } from "./personal-keys.js";
export {
  contactOfPerson,
  type PersonalFormKind,
  type PersonalPassage,
  passagesApart,
  REMOVED_PASSAGE,
  withoutPassages,
} from "./personal-passages.js";
export {
  type HeadlineReach,
  headlineReach,
  headlineReachTerm,
  type ReachSum,
  sumOfReaches,
  type UnrelatedReach,
  unrelatedReaches,
  wholeReaches,
} from "./reach.js";
export { rules } from "./rules/index.js";
export type { Rule, RuleContext } from "./rules/rule.js";
export { classForm } from "./schema/class-form.js";
export type { ClassSchema, RecordSchema, SchemaVariants } from "./schema/class-schema.js";
export type { Draft } from "./schema/draft.js";
export { hasLuhnCheck, isCheckedNumber, sirenOf } from "./siren.js";
export { SMALLEST_PUBLISHED_COUNT } from "./small-count.js";
export { cutAtOrdinals, typographic } from "./typography.js";
export {
  type InvalidRecord,
  isValid,
  type ValidateOptions,
  type Validation,
  type ValidRecord,
  validate,
} from "./validate.js";
export { type ValueFacts, valueFacts } from "./value-facts.js";
