import type { Issue, IssueCode } from "../issue.js";

/**
 * A `T` that is being filled in: every field may be left out, also in what it holds. What is there has the type that it will have.
 *
 * @example
 * ```ts
 * import type { Action, Draft } from "@openhpa/core";
 *
 * const started: Draft<Action> = { title: { fr: "Ateliers" }, carrier: { structureType: "association" } };
 * console.log(started.carrier?.name); // undefined
 * ```
 */
// A list of codes is taken as a whole, and not code by code: that is what type checkers have time for.
export type Draft<T> = [T] extends [string | number | boolean | undefined]
  ? T
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : T extends object
      ? { [Name in keyof T]?: Draft<T[Name]> | undefined }
      : T;

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function valueAt(input: unknown, path: Issue["path"]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)?.[name], input);
}

const isDistinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** What an issue says of a value where it only says that the value is not filled in yet. */
const unfilled: { readonly [C in IssueCode]?: (value: unknown) => boolean } = {
  "missing-field": () => true,
  "empty-value": () => true,
  "breakdown-axis": (value) => {
    const { territory, group } = value as { readonly territory?: unknown; readonly group?: unknown };
    return (territory === undefined || isBlank(territory)) && (group === undefined || isBlank(group));
  },
  "duplicate-value": (value) =>
    Array.isArray(value) && isDistinct(value.filter((item) => item !== undefined && !isBlank(item))),
};

/** False for what only says that something is not there yet, whether it is left out or blank. */
export function isIssueOfDraft({ code, path }: Pick<Issue, "code" | "path">, input: unknown): boolean {
  if (path.length === 0) return !(code === "breakdown-axis" && unfilled[code]?.(input));
  const value = valueAt(input, path);
  return !isBlank(value) && !unfilled[code]?.(value);
}
