import { classOf, keyOf } from "@openhpa/core";
import type { Column } from "@openhpa/core/columns";
import type { CertaintyNotation, EvidenceMethodNotation } from "@openhpa/vocabularies";
import { cleanText, isPlain } from "../clean-text.js";
import { fileNameOf } from "../file-name.js";
import { parsePhone } from "../harmonise/phone.js";
import type { DraftFields } from "../record-path.js";
import type { Span } from "../source-text.js";
import { putAddressTerritories } from "./address-place.js";
import { columnNamed } from "./column-names.js";
import { organisationOf } from "./organisation-label.js";
import { giveKeys, pointerOf, setValue, valueAt } from "./record-values.js";
import type { RowContext } from "./row-context.js";
import type { TableReading } from "./table-reading.js";

/** Key of the table among the sources of the records that were made from it. */
export const SOURCE = "tableau";

/** A value of a row and the cell it comes from. */
export interface Taken {
  readonly column: Column;
  readonly span: Span;
  readonly quote: string;
  readonly method: EvidenceMethodNotation;
  readonly certainty: CertaintyNotation;
  readonly remark?: string | undefined;
}

const LONGEST_QUOTE = 80;

function evidenceOf(record: DraftFields, taken: readonly Taken[]): readonly DraftFields[] {
  return taken.flatMap(({ column, span, quote, method, certainty, remark }) => {
    const value = valueAt(record, column);
    if (value === undefined) return [];
    const of = column.field.many ? classOf(column.field) : undefined;
    const items = of ? (value as DraftFields[]).map((item) => `/${keyOf(of, item)}`) : [""];
    const text = quote.trim();
    const quoted =
      text.length <= LONGEST_QUOTE && !text.includes("\n") && isPlain(text) ? { quote: cleanText(text) } : {};
    return items.map((item) => ({
      path: pointerOf(column) + item,
      source: SOURCE,
      ...span,
      ...quoted,
      method,
      certainty,
      ...(remark === undefined ? {} : { note: { fr: remark } }),
    }));
  });
}

/** Takes the acronym and the type that are printed in an organisation's name apart, when the table has no columns for them. */
function splitName(record: DraftFields, parent: string, names: ReadonlySet<string>): void {
  const [name, others, type] = ["name", "alternate_names", "structure_type"].map((field) =>
    columnNamed(`${parent}_${field}`),
  );
  if (!name || !others || !type || names.has(others.name) || names.has(type.name)) return;
  const printed = valueAt(record, name);
  if (typeof printed !== "string") return;
  const organisation = organisationOf(printed);
  for (const [column, field] of [
    [name, "name"],
    [others, "alternateNames"],
    [type, "structureType"],
  ] as const)
    if (organisation[field] !== undefined) setValue(record, column, organisation[field], "");
}

/** What follows from the cells of a table without columns for it: international numbers, that an agreement exists, whose the contact is. */
function derive(record: DraftFields, { columns }: TableReading, countryOf: RowContext["countryOf"]): void {
  for (const parent of ["carrier", "host_structure", "contact"]) {
    const printed = columnNamed(`${parent}_phone_as_printed`);
    const number = columnNamed(`${parent}_phone_e164`);
    if (!printed || !number || columns.names.has(number.name)) continue;
    const phone = valueAt(record, printed);
    const e164 = typeof phone === "string" ? parsePhone(phone, countryOf(parent))?.value.e164 : undefined;
    if (e164) setValue(record, number, e164, "");
  }
  for (const parent of ["carrier", "host_structure"]) splitName(record, parent, columns.names);
  const flags = [
    ["agreement", "exists", true],
    ["contact", "personal", false],
  ] as const;
  for (const [name, flag, value] of flags) {
    const holder = record[name] as DraftFields | undefined;
    if (holder && holder[flag] === undefined && !columns.names.has(`${name}_${flag}`)) holder[flag] = value;
  }
}

/**
 * Completes a record made from a table that people made: what follows from its cells, where each value comes from, the columns that were
 * left blank, and the table as its source. Keys are given on the way.
 */
export function completeForeignRow(
  record: DraftFields,
  table: TableReading,
  row: {
    readonly context: Pick<RowContext, "language" | "countryOf" | "addressPlace" | "cellOf">;
    readonly taken: readonly Taken[];
    readonly missing: ReadonlyMap<string, string>;
  },
): void {
  const { options } = table;
  const { language, countryOf } = row.context;
  derive(record, table, countryOf);
  const towns = putAddressTerritories(record, table, row.context, row.taken);
  record.language ??= language;
  const { url, retrieved, sha256, created } = options;
  const about = Object.entries({ url, retrieved, sha256 }).filter(([, value]) => value !== undefined);
  const name = fileNameOf(options.file);
  const title = { [language]: table.report.persons.without(cleanText(name)) || "Tableau" };
  const source = { key: SOURCE, title, ...Object.fromEntries(about), licence: "unknown" };
  record.sources = [...((record.sources ?? []) as DraftFields[]), source];
  if (created !== undefined)
    Object.assign(record, { created: record.created ?? created, modified: record.modified ?? created });
  giveKeys(record);
  const evidence = evidenceOf(record, [...row.taken, ...towns]);
  if (evidence.length > 0) record.evidence = evidence;
  const gaps = [...row.missing].map(([path, reason]) => ({ path, reason, source: SOURCE }));
  const known = (record.missing ?? []) as DraftFields[];
  const missing = [...known, ...gaps.filter(({ path }) => !known.some((gap) => gap.path === path))];
  if (missing.length > 0) record.missing = missing;
}
