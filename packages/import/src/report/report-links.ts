import type { html } from "hono/html";

/** Markup of the report, its texts escaped. */
export type Html = ReturnType<typeof html>;

/** Where a line of the document stands in the report. */
export function lineAnchor(number: number): string {
  return `ligne-${number}`;
}

/** Where the view of a record stands, by its place among the records. */
export function recordAnchor(at: number): string {
  return `fiche-${at + 1}`;
}

/** Where a field of a record stands. */
export function fieldAnchor(at: number, path: string): string {
  return `${recordAnchor(at)}${path.replace(/[^A-Za-z0-9_-]/g, "-")}`;
}
