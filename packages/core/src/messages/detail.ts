import type { IssueDetail } from "../issue.js";

/** Shows a value the way it stands in the file, cut when it is long; `nothing` is the word for no value. */
export function shown(value: unknown, nothing: string): string {
  const text = value === undefined ? nothing : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A fact that the code's message names; a question mark shows a gap instead of hiding it. */
export function fact(detail: IssueDetail, name: string): string {
  return String(detail.facts?.[name] ?? "?");
}
