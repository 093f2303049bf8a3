import { smallTerritories, type TerritoryCodes } from "@openhpa/vocabularies";
import { type Visit, visit, visitOnly } from "./address.js";
import { completenessOf } from "./completeness.js";
import type { Fields } from "./fields.js";
import type { HpaRecord } from "./generated/types.js";
import { type Issue, issueCodes } from "./issue.js";
import type { Level } from "./levels.js";
import { createIssue, type MessageLanguage } from "./messages/index.js";
import { type ModelClass, recordClasses } from "./model.js";
import { nearest } from "./nearest.js";
import { rules } from "./rules/index.js";
import type { Rule, RuleContext } from "./rules/rule.js";
import { structuralIssues } from "./structure.js";
import { surveyOf } from "./survey/walk.js";
import { DEEPEST, isDeeperThan, withoutPaths } from "./well-formed.js";

export interface ValidateOptions {
  /** Language of `issue.message`; both languages are always in `issue.messages`. French by default. */
  readonly language?: MessageLanguage;
  /** All communes, from `@openhpa/vocabularies/territories`; without it, commune codes are checked by form only. */
  readonly territories?: TerritoryCodes;
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

function refused(issue: Issue): InvalidRecord {
  return { ok: false, level: null, next: [], issues: [issue] };
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

function compareIssues(a: Issue, b: Issue): number {
  const rank = { error: 0, warning: 1, info: 2 };
  return rank[a.severity] - rank[b.severity];
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

function issuesOf(rule: Rule, context: RuleContext, language: MessageLanguage): Issue[] {
  return Array.from(rule.check(context), ({ path, detail }) =>
    createIssue(rule.code, path, detail, language),
  );
}

function validation(input: unknown, entry: ModelClass, record: Fields, issues: readonly Issue[]): Validation {
  const ok = !issues.some((issue) => issue.severity === "error");
  const { level, next } = completenessOf(entry, record);
  return ok ? { ok, value: input as HpaRecord, level, next, issues } : { ok, level: null, next, issues };
}

/** An object of a class with what is wrong with it. */
interface Examined {
  /** Its well-formed part. */
  readonly record: Fields;
  readonly issues: readonly Issue[];
}

/** What is wrong with a value as an object of a class: zod says what is not well-formed, and every rule that is asked looks at the rest. */
export function examine(
  entry: ModelClass,
  input: unknown,
  { language = "fr", territories = smallTerritories() }: ValidateOptions,
  asked: readonly Rule[] = rules,
): Examined {
  const structural = structuralIssues(entry, input, language);
  const paths = structural.map((issue) => issue.path);
  const record = (paths.length === 0 ? input : withoutPaths(input, paths)) as Fields;
  const faulty = new Set(structural.map((issue) => issue.pointer));
  const context = new RecordContext(entry, record, territories, faulty);
  const found = asked.flatMap((rule) => issuesOf(rule, context, language));
  return { record, issues: [...structural, ...found].sort(compareIssues) };
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
  if (tooDeep) return refused(tooDeep);
  const entry = classOfRecord(input, language);
  if ("code" in entry) return refused(entry);
  const { record, issues } = examine(entry, input, options);
  return validation(input, entry, record, issues);
}

const errorRules = rules.filter(({ code }) => issueCodes[code] === "error");

/**
 * True for an OpenHPA record without errors: the `ok` of {@link validate}, which also finds what is doubtful, writes messages and takes the
 * level, and so needs more time. It never throws for bad data.
 */
export function isValid(
  input: unknown,
  options: Pick<ValidateOptions, "territories"> = {},
): input is HpaRecord {
  const { territories = smallTerritories() } = options;
  const survey = surveyOf(input, territories);
  if (!survey) return validateThoroughly(input, options).ok;
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
 */
export function validate(input: unknown, options: ValidateOptions = {}): Validation {
  const { language = "fr", territories = smallTerritories() } = options;
  const survey = surveyOf(input, territories);
  if (!survey) return validateThoroughly(input, options);
  const { entry, record } = survey;
  const asked = rules.filter((rule) => rule.mayFind(survey));
  const context = new RecordContext(entry, record, territories);
  const issues = asked.flatMap((rule) => issuesOf(rule, context, language)).sort(compareIssues);
  return validation(input, entry, record, issues);
}
