import type { Fields } from "../fields.js";
import type { Issue } from "../issue.js";
import { createIssue } from "../messages/index.js";
import { type ModelClass, recordClasses } from "../model.js";
import { rules } from "../rules/index.js";
import {
  classOfRecord,
  depthIssue,
  type Examination,
  examine,
  type ValidateOptions,
  type Validation,
  validate,
} from "../validate.js";

/** What is wrong with a value as an object of a class; none where nothing is. */
export type ErrorsOf = (input: unknown, options: ValidateOptions) => readonly Issue[];

const isRecordClass = (entry: ModelClass) => Object.values(recordClasses).includes(entry);

/** Why something is refused: its errors, and how many more there are; none for what is not refused. */
function reasons({ ok, issues }: Pick<Validation, "ok" | "issues">): readonly Issue[] {
  return ok ? [] : issues.filter(({ severity, code }) => severity === "error" || code === "more-issues");
}

/** A part refers to things that stand elsewhere in its record: whether they are there is asked of the record. */
const rulesOfParts = rules.filter(({ code }) => code !== "dangling-reference");

/** The errors of a value that is taken for an object of a class, whatever it says that it is; some may be taken for none. */
export function errorsOfObject(entry: ModelClass, isIssue?: Examination["isIssue"]): ErrorsOf {
  const asked = isRecordClass(entry) ? rules : rulesOfParts;
  const examination = isIssue ? { rules: asked, isIssue } : { rules: asked };
  return (input, options) => {
    const tooDeep = depthIssue(input, options.language ?? "fr");
    return tooDeep ? [tooDeep] : reasons(examine(entry, input, options, examination));
  };
}

/** The issue of a record of another class than the one that is asked for. */
function otherClass(entry: ModelClass, input: unknown, { language = "fr" }: ValidateOptions) {
  const own = classOfRecord(input, language);
  if ("code" in own || own === entry) return undefined;
  const detail = { received: (input as Fields).type, expected: entry.name };
  return createIssue("unknown-record-type", ["type"], detail, language);
}

/** The errors that {@link validate} finds in a record of any class. */
export const errorsOfRecord: ErrorsOf = (input, options) => reasons(validate(input, options));

/**
 * The errors of a value as an object of a class: of a record, those that {@link validate} finds; of a part, those that it would find of
 * the part in every record that has what the part refers to.
 */
export function errorsOf(entry: ModelClass): ErrorsOf {
  if (!isRecordClass(entry)) return errorsOfObject(entry);
  return (input, options) => {
    const other = otherClass(entry, input, options);
    return other ? [other] : errorsOfRecord(input, options);
  };
}
