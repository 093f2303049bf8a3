import type { IssueDetail } from "../issue.js";

/** Shows a value the way it stands in the file, cut when it is long; `nothing` is the word for no value. */
export function shown(value: unknown, nothing: string): string {
  // JSON has no bigint, and a JavaScript caller may pass one.
  const plain = (_name: string, item: unknown) => (typeof item === "bigint" ? String(item) : item);
  const text = value === undefined ? nothing : (JSON.stringify(value, plain) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A fact that the code's message names; a question mark shows a gap instead of hiding it. */
export function fact(detail: IssueDetail, name: string): string {
  return String(detail.facts?.[name] ?? "?");
}
