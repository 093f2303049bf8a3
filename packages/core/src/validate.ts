import { smallTerritories, type TerritoryIndex } from "@openhpa/vocabularies";
import { visit } from "./address.js";
import { completenessOf } from "./completeness.js";
import type { HpaRecord } from "./generated/types.js";
import type { Issue } from "./issue.js";
import type { Level } from "./levels.js";
import { createIssue, type MessageLanguage } from "./messages/index.js";
import { type ModelClass, recordClasses } from "./model.js";
import { nearest } from "./nearest.js";
import { rules } from "./rules/index.js";
import { structuralIssues } from "./structure.js";
import { isDeeperThan, withoutPaths } from "./well-formed.js";

/** No real record nests deeper; the limit keeps hostile input from exhausting the stack. */
const DEEPEST = 64;

export interface ValidateOptions {
  /** Language of `issue.message`; both languages are always in `issue.messages`. French by default. */
  readonly language?: MessageLanguage;
  /** All communes, from `@openhpa/vocabularies/territories`; without it, commune codes are checked by form only. */
  readonly territories?: TerritoryIndex;
}

/** What `validate()` found. `ok` is false as soon as one issue is an error; `value` is then undefined. */
export interface Validation {
  readonly ok: boolean;
  readonly value: HpaRecord | undefined;
  /** Level of completeness reached; null below `recorded`. */
  readonly level: Level | null;
  /** Fields to fill for the next level, as paths; those in one inner list answer for each other. */
  readonly next: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

function refused(issue: Issue): Validation {
  return { ok: false, value: undefined, level: null, next: [], issues: [issue] };
}

function classOfRecord(input: unknown, language: MessageLanguage): ModelClass | Issue {
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
 * Says whether a value is an OpenHPA record, how complete it is and what is wrong with it, in French and English.
 * It never throws for bad data and never changes it. Rules run on whatever part of the record is well-formed.
 */
export function validate(input: unknown, options: ValidateOptions = {}): Validation {
  const { language = "fr", territories = smallTerritories() } = options;
  if (isDeeperThan(DEEPEST, input))
    return refused(createIssue("too-deep", [], { facts: { limit: DEEPEST } }, language));
  const entry = classOfRecord(input, language);
  if ("code" in entry) return refused(entry);

  const structural = structuralIssues(entry, input, language);
  const record = (
    structural.length === 0
      ? input
      : withoutPaths(
          input,
          structural.map((issue) => issue.path),
        )
  ) as Readonly<Record<string, unknown>>;
  const faulty = new Set(structural.map((issue) => issue.pointer));
  const context = { entry, record, objects: [...visit(entry, record)], territories, faulty };
  const found = rules.flatMap((rule) =>
    [...rule.check(context)].map(({ path, detail }) => createIssue(rule.code, path, detail, language)),
  );
  const issues = [...structural, ...found].sort(compareIssues);
  const ok = !issues.some((issue) => issue.severity === "error");
  const { level, next } = completenessOf(entry, record);
  return { ok, value: ok ? (input as HpaRecord) : undefined, level: ok ? level : null, next, issues };
}
