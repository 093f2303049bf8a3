import type { PublishedFacet } from "../../search/published.js";
import { titleOf } from "../../search/title-of.js";
import type { SearchWording } from "../../search/wording.js";
import type { FacetLabels } from "./labels.js";
import type { FoundRow } from "./searcher.js";

export interface ResultsTableOptions {
  readonly words: SearchWording;
  readonly labels: FacetLabels;
  readonly facets: readonly PublishedFacet[];
  readonly folder: URL;
}

/** The facets of a table of results: those that are listed. */
export function tableFacets(facets: readonly PublishedFacet[]): readonly string[] {
  return facets.filter(({ listed }) => listed).map(({ name }) => name);
}

/** What a spreadsheet would take for a formula is text. */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(text: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return `"${shown.replaceAll('"', '""')}"`;
}

/**
 * A table of results as spreadsheets of the reader's language open it: UTF-8 with a byte order mark, semicolons in French and commas in
 * English, every cell in quotation marks (RFC 4180), in the order given, with the labels that the page shows; several values of a cell are
 * separated by a vertical bar.
 */
export function resultsTable(rows: readonly FoundRow[], options: ResultsTableOptions): string {
  const { words, labels, facets, folder } = options;
  const { title, owner, years, address } = words.columns;
  const names = tableFacets(facets).filter((name) => name !== "year");
  const head = [title, owner, years, ...names.map(labels.facet), address];
  const lines = rows.map(({ row: [, url, titles, carrier, period], values }) => [
    titleOf({ title: titles }, words.language).title,
    carrier,
    period,
    ...names.map((name) =>
      values(name)
        .map((value) => labels.value(name, value))
        .join(" | "),
    ),
    new URL(url, folder).href,
  ]);
  const separator = words.language === "fr" ? ";" : ",";
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(separator)).join("\r\n")}\r\n`;
}
