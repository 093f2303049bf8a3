// Types by way of `z` and values by way of the module: a type checker that meets `import *` in a declaration reads all of zod.
import type { z } from "zod";
import * as zod from "zod";
import type { HpaRecord } from "../generated/types.js";
import type { Issue } from "../issue.js";
import { modelClass, recordClasses } from "../model.js";
import type { Examination, ValidateOptions } from "../validate.js";
import { type ErrorsOf, errorsOf, errorsOfObject, errorsOfRecord } from "./class-errors.js";
import { classForm } from "./class-form.js";
import { type Draft, isIssueOfDraft } from "./draft.js";

/** What the schema of a class makes of itself. */
export interface SchemaVariants<T> {
  /** Takes objects that lack fields of the class itself, as zod's own `partial()`; what they hold is complete. */
  partial(): z.ZodType<Partial<T>, Partial<T>>;
  /** Takes what is being filled in: fields that are left out or blank, at any depth, are no error. */
  draft(): z.ZodType<Draft<T>, Draft<T>>;
  /** The same schema with messages in another language, or with all communes. */
  withOptions(options: ValidateOptions): ClassSchema<T>;
}

/**
 * A class of the model as a zod schema and a Standard Schema: `parse`, `safeParse` and `~standard.validate` give the verdict, the messages
 * and the paths of `validate()`. Only errors are issues here: a warning refuses nothing. In zod's errors the rest of an issue
 * (code, pointer, suggestion…) is in `params`; `~standard` gives it as it is. Messages are French unless another language is asked for.
 *
 * A part that is looked at alone (`Organisation`, `Period`) is not asked whether what it refers to is there.
 */
export type ClassSchema<T> = z.ZodType<T, T> & SchemaVariants<T>;

/** The options that a caller of `~standard.validate` gives beside the value. */
function callOptions(more: Readonly<Record<string, unknown>> | undefined): ValidateOptions {
  return more?.language === "fr" || more?.language === "en" ? { language: more.language } : {};
}

/** An issue as zod carries it. */
function zodIssue(issue: Issue, input: unknown): z.core.$ZodRawIssue {
  const { message, path, ...params } = issue;
  return { code: "custom", message, path: [...path], input, params };
}

/**
 * A schema that is judged by our own words: zod looks at a value only when nothing is wrong with it. The form is what describes the values
 * (`z.toJSONSchema`) and what copies them.
 */
function judged<T>(form: z.ZodType, errors: ErrorsOf, options: ValidateOptions): z.ZodType<T, T> {
  const schema = zod.preprocess((input, context) => {
    for (const issue of errors(input, options)) context.issues.push(zodIssue(issue, input));
    return input;
  }, form);
  schema["~standard"] = {
    ...schema["~standard"],
    validate(value, call) {
      const issues = errors(value, { ...options, ...callOptions(call?.libraryOptions) });
      return issues.length === 0 ? { value } : { issues };
    },
  };
  return schema as unknown as z.ZodType<T, T>;
}

/** False for fields of the object itself that are not there. */
const isIssueOfPartial: Examination["isIssue"] = ({ code, path }) =>
  code !== "missing-field" || path.length !== 1;

/** The schema of the class with this name. */
// @__NO_SIDE_EFFECTS__
export function classSchema<T>(name: string, options: ValidateOptions = {}): ClassSchema<T> {
  const entry = modelClass(name);
  const form = classForm(entry);
  return Object.assign(judged<T>(form, errorsOf(entry), options), {
    partial: () => judged<Partial<T>>(form.partial(), errorsOfObject(entry, isIssueOfPartial), options),
    draft: () => judged<Draft<T>>(zod.looseObject({}), errorsOfObject(entry, isIssueOfDraft), options),
    withOptions: (others: ValidateOptions) => classSchema<T>(name, { ...options, ...others }),
  });
}

/** The schema of records of any class: what `validate()` takes. */
export type RecordSchema = z.ZodType<HpaRecord, HpaRecord> & {
  /** The same schema with messages in another language, or with all communes. */
  withOptions(options: ValidateOptions): RecordSchema;
};

/** Makes the schema of records of any class. */
// @__NO_SIDE_EFFECTS__
export function recordSchema(options: ValidateOptions = {}): RecordSchema {
  const form = zod.union(Object.values(recordClasses).map(classForm));
  return Object.assign(judged<HpaRecord>(form, errorsOfRecord, options), {
    withOptions: (others: ValidateOptions) => recordSchema({ ...options, ...others }),
  });
}
