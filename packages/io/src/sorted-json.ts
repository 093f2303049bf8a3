import { compareCodePoints } from "@openhpa/core";

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compareCodePoints(a, b)).map(([key, item]) => [key, sorted(item)]),
  );
}

/** A value as one indented JSON document with sorted keys, ended by a line feed. */
export function toSortedJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
