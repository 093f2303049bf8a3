import type { HeaderMeaning } from "./column-names.js";
import { findHeaderRow, type HeaderRow } from "./header-row.js";
import type { SheetRow } from "./sheet.js";
import { refusedTable } from "./table-refusal.js";
import type { ImportedTable, TableFacts, TableOptions } from "./table-report.js";

type Meaning = (header: string) => HeaderMeaning;

const LISTED_SHEETS = 20;

/** The sheets of a workbook, or the one that the options name; refused where there is none of that name. */
export function namedSheets<T extends { readonly name: string }>(
  book: readonly T[],
  options: TableOptions,
  format: TableFacts["format"],
): readonly T[] | ImportedTable {
  const { sheet } = options;
  const named = sheet === undefined ? book : book.filter(({ name }) => name === sheet);
  if (named.length > 0) return named;
  const names = book.slice(0, LISTED_SHEETS).map(({ name }) => `« ${name} »`);
  const message = `Le classeur n'a pas de feuille « ${sheet} ». Ses feuilles : ${names.join(", ")}.`;
  return refusedTable(options, format, { code: "not-a-text", message });
}

const hasTitles = (header: HeaderRow | undefined, meaning: Meaning): boolean =>
  header?.row.cells.some(({ text }) => {
    const is = meaning(text);
    return is.is === "record" || (is.is === "column" && is.column.name === "title");
  }) === true;

/**
 * The sheets that are read: the first one with known headers, those in sight before hidden ones, and every other in sight that has titles of
 * actions; without any headers, the first one, to say so. The others are named.
 */
export function chosenSheets<S extends { readonly name: string | null }>(
  found: readonly { readonly sheet: S; readonly isHidden: boolean }[],
  firstRows: (sheet: S) => readonly SheetRow[],
  meaning: Meaning,
): { readonly sheets: readonly [S, ...S[]]; readonly others: readonly string[] } | undefined {
  const all = found.map((one) => ({ ...one, header: findHeaderRow(firstRows(one.sheet), meaning) }));
  const inSight = all.filter(({ isHidden }) => !isHidden);
  const titled = inSight.filter(({ header }) => hasTitles(header, meaning));
  const first =
    titled[0] ?? inSight.find(({ header }) => header) ?? all.find(({ header }) => header) ?? all[0];
  if (!first) return undefined;
  const more = titled.filter((one) => one !== first).map(({ sheet }) => sheet);
  const names = new Set([first.sheet, ...more].map(({ name }) => name));
  const others = all.flatMap(({ sheet: { name } }) => (name === null || names.has(name) ? [] : [name]));
  return { sheets: [first.sheet, ...more], others };
}
