import { smallTerritories, type TerritoryCodes } from "@openhpa/vocabularies/codes";
import { type Visit, visit, visitOnly } from "./address.js";
import { completenessOf } from "./completeness.js";
import type { Fields } from "./fields.js";
import type { HpaRecord } from "./generated/types.js";
import { type Issue, issueCodes, toPointer } from "./issue.js";
import { type FoundIssues, foundIssues } from "./issue-limit.js";
import type { Level } from "./levels.js";
import { createIssue, type MessageLanguage } from "./messages/index.js";
import { type ModelClass, recordClasses } from "./model.js";
import { nearest } from "./nearest.js";
import { rules } from "./rules/index.js";
import type { Rule, RuleContext } from "./rules/rule.js";
import { structuralFindings } from "./structure/index.js";
import { surveyOf } from "./survey/walk.js";
import { DEEPEST, isDeeperThan, withoutPaths } from "./well-formed.js";

export interface ValidateOptions {
  /** Language of `issue.message`; both languages are always in `issue.messages`. French by default. */
  readonly language?: MessageLanguage;
  /** All communes, from `@openhpa/vocabularies/territories`; without it, commune codes are checked by form only. */
  readonly territories?: TerritoryCodes;
  /**
   * So many issues at most, the most serious first; 100 by default, `Infinity` for all. Where there are more, one more issue (`more-issues`) says
   * how many are left out; whether the record is valid does not depend on it. A number below 0 or a fraction is a RangeError.
   */
  readonly maxIssues?: number;
}

interface Found {
  /** Level of completeness reached; null below `recorded`, and of a record with an error. */
  readonly level: Level | null;
  /** Fields to fill for the next level, as paths; those in one inner list answer for each other. */
  readonly next: readonly (readonly string[])[];
  /** Errors first, then what is doubtful, then what is worth knowing. */
  readonly issues: readonly Issue[];
}

/** What `validate()` found of a record without errors. `issues` are then warnings and informations. */
export interface ValidRecord extends Found {
  readonly ok: true;
  /** The input itself, unchanged. */
  readonly value: HpaRecord;
}

/** What `validate()` found of anything else: one of the issues at least is an error, and there is no record. */
export interface InvalidRecord extends Found {
  readonly ok: false;
  readonly value?: undefined;
  readonly level: null;
}

/** What `validate()` found: after `if (found.ok)` there is a record in `found.value`. */
export type Validation = ValidRecord | InvalidRecord;

function refused(issue: Issue, { language, maxIssues }: ValidateOptions): InvalidRecord {
  const found = foundIssues(maxIssues);
  found.add({ code: issue.code, path: issue.path, detail: () => issue });
  return { ok: false, level: null, next: [], issues: found.told(language ?? "fr") };
}

/** The class that a record says it is of, or the issue of one that does not say it. */
export function classOfRecord(input: unknown, language: MessageLanguage): ModelClass | Issue {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return createIssue("record-not-object", [], { received: Array.isArray(input) ? "[…]" : input }, language);
  }
  const type = (input as Record<string, unknown>).type;
  const names = Object.keys(recordClasses);
  if (typeof type === "string" && names.includes(type))
    return recordClasses[type as keyof typeof recordClasses];
  const suggestion = typeof type === "string" ? nearest(type, names) : undefined;
  const detail = { received: type, expected: names.join(", "), ...(suggestion ? { suggestion } : {}) };
  return createIssue("unknown-record-type", ["type"], detail, language);
}

/**
 * The record and every object in it with its place, looked for when the first rule asks. A class, because V8 makes a hidden class of its own for
 * every object literal with a getter, and keeps with it what the getter closes over until it tidies the old generation: whole records.
 */
class RecordContext implements RuleContext {
  #objects: readonly Visit[] | undefined;

  constructor(
    readonly entry: ModelClass,
    readonly record: Fields,
    readonly territories: TerritoryCodes,
    readonly faulty: ReadonlySet<string> = noPointers,
  ) {}

  get objects(): readonly Visit[] {
    this.#objects ??= visit(this.entry, this.record);
    return this.#objects;
  }

  readonly objectsOf = (name: string) => visitOnly(this.entry, this.record, name);
}

const noPointers: ReadonlySet<string> = new Set();

function findingsOf(rule: Rule, context: RuleContext, found: FoundIssues): void {
  for (const { path, detail = {} } of rule.check(context))
    found.add({ code: rule.code, path, detail: typeof detail === "function" ? detail : () => detail });
}

function validation(input: unknown, entry: ModelClass, { record, ok, issues }: Examined): Validation {
  const { level, next } = completenessOf(entry, record);
  return ok ? { ok, value: input as HpaRecord, level, next, issues } : { ok, level: null, next, issues };
}

/** An object of a class with what is wrong with it. */
interface Examined {
  /** Its well-formed part. */
  readonly record: Fields;
  /** False when anything is an error, told or not. */
  readonly ok: boolean;
  /** As many as are asked for, the most serious first. */
  readonly issues: readonly Issue[];
}

/** What is asked of an object, where it is not everything. */
export interface Examination {
  readonly rules: readonly Rule[];
  /** Whether what is found is an issue. */
  readonly isIssue?: (finding: Pick<Issue, "code" | "path">, input: unknown) => boolean;
}

/** What is wrong with a value as an object of a class: a walk says what is not well-formed, and every rule that is asked looks at the rest. */
export function examine(
  entry: ModelClass,
  input: unknown,
  { language = "fr", territories = smallTerritories(), maxIssues }: ValidateOptions,
  { rules: asked, isIssue }: Examination = { rules },
): Examined {
  const all = foundIssues(maxIssues);
  const found: FoundIssues = isIssue
    ? { ...all, add: (finding) => isIssue(finding, input) && all.add(finding) }
    : all;
  const structural = structuralFindings(entry, input);
  for (const finding of structural) found.add(finding);
  const paths = structural.map(({ path }) => path);
  const record = (paths.length === 0 ? input : withoutPaths(input, paths)) as Fields | undefined;
  if (!record) return { record: {}, ok: false, issues: found.told(language) };
  const context = new RecordContext(entry, record, territories, new Set(paths.map(toPointer)));
  for (const rule of asked) findingsOf(rule, context, found);
  return { record, ok: !found.hasError(), issues: found.told(language) };
}

/** The one issue of an input that nests too deep to be looked at; undefined for every other. */
export function depthIssue(input: unknown, language: MessageLanguage): Issue | undefined {
  if (!isDeeperThan(DEEPEST, input)) return undefined;
  return createIssue("too-deep", [], { facts: { limit: DEEPEST } }, language);
}

/** What {@link validate} says, by the long way: of every record, also of one that a walk sees to be well-formed. */
export function validateThoroughly(input: unknown, options: ValidateOptions = {}): Validation {
  const { language = "fr" } = options;
  const tooDeep = depthIssue(input, language);
  if (tooDeep) return refused(tooDeep, options);
  const entry = classOfRecord(input, language);
  if ("code" in entry) return refused(entry, options);
  return validation(input, entry, examine(entry, input, options));
}

const errorRules = rules.filter(({ code }) => issueCodes[code] === "error");

/**
 * True for an OpenHPA record without errors: the `ok` of {@link validate}, which also finds what is doubtful, writes messages and takes the
 * level, and so needs more time. It never throws for bad data.
 *
 * @example
 * ```ts
 * import { isValid } from "@openhpa/core";
 *
 * console.log(isValid({ type: "Action", key: "ateliers", title: { fr: "Ateliers" } })); // true
 * console.log(isValid({ type: "Action", key: "ateliers" })); // false
 * ```
 */
export function isValid(
  input: unknown,
  options: Pick<ValidateOptions, "territories"> = {},
): input is HpaRecord {
  const { territories = smallTerritories() } = options;
  const survey = surveyOf(input, territories);
  if (!survey) return validateThoroughly(input, { territories, maxIssues: 0 }).ok;
  const asked = errorRules.filter((rule) => rule.mayFind(survey));
  const context = new RecordContext(survey.entry, survey.record, territories);
  return asked.every((rule) => isEmpty(rule.check(context)));
}

function isEmpty(items: Iterable<unknown>): boolean {
  for (const _ of items) return false;
  return true;
}

/**
 * Says whether a value is an OpenHPA record, how complete it is and what is wrong with it, in French and English.
 * It never throws for bad data and never changes it. Rules run on whatever part of the record is well-formed.
 * A record that is well-formed is seen to be so in one walk, and only the rules that may have something to say of it are asked.
 *
 * @example
 * ```ts
 * import { validate } from "@openhpa/core";
 *
 * const found = validate({ type: "Action", key: "ateliers", title: { fr: "Ateliers" }, period: { start: "2020", end: "2019" } });
 * if (found.ok) console.log(found.value.title);
 * else for (const { pointer, message } of found.issues) console.log(pointer, message);
 * // /period/end La fin (2019) précède le début (2020).
 * ```
 */
export function validate(input: unknown, options: ValidateOptions = {}): Validation {
  const { language = "fr", territories = smallTerritories(), maxIssues } = options;
  const survey = surveyOf(input, territories);
  if (!survey) return validateThoroughly(input, options);
  const context = new RecordContext(survey.entry, survey.record, territories);
  const found = foundIssues(maxIssues);
  for (const rule of rules) if (rule.mayFind(survey)) findingsOf(rule, context, found);
  return validation(input, survey.entry, {
    record: survey.record,
    ok: !found.hasError(),
    issues: found.told(language),
  });
}
