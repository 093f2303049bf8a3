import type { Column } from "@openhpa/core/columns";
import { type CertaintyNotation, missingReason } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import type { Persons } from "../persons.js";
import type { DraftFields } from "../record-path.js";
import { leastSure } from "../resting-lines.js";
import type { UnknownPart } from "./cell-reading.js";
import { columnNamed } from "./column-names.js";
import type { Taken } from "./foreign-row.js";
import { namesService, personalKind } from "./personal-cell.js";
import { pointerOf, setValue, valueAt } from "./record-values.js";
import { saysSame } from "./repeated-cells.js";
import { type RowCell, type RowContext, readPiece } from "./row-context.js";
import { addressOf, type SheetCell } from "./sheet.js";
import { type Became, listUnknown, type TableReading } from "./table-reading.js";

/** A record while its cells are read, and what each of them became. */
export interface RowBuilding {
  readonly record: DraftFields;
  readonly taken: Taken[];
  /** DraftFields without a value by path, with the reason. */
  readonly missing: Map<string, string>;
  readonly became: (readonly [cell: SheetCell, became: Became])[];
}

const spanOf = ({ start, end }: SheetCell) => ({ start, end });

type From = NonNullable<RowCell["from"]>;

/** Lists what is wrong with a cell, and leaves it out. */
function leave(
  table: TableReading,
  row: RowBuilding,
  { cell, column }: From,
  path: string,
  unknown: readonly UnknownPart[],
): void {
  listUnknown(table, cell, unknown, { path, column });
  row.became.push([cell, { state: "not-understood", path }]);
}

/** True for a cell that is about a person: it is reported and stays out of the record. */
function isWithheld(
  { column, from }: RowCell,
  context: RowContext,
  table: TableReading,
  row: RowBuilding,
): boolean {
  if (!from || table.columns.isExport) return false;
  const { texts } = context;
  const isHost = column.name.startsWith("host_structure");
  const organisation = texts.get(isHost ? "host_structure_name" : "carrier_name") ?? "";
  const isGeneric = /^(?:non|no|false|faux|0)$/i.test(texts.get("contact_personal") ?? "");
  const country = context.countryOf(isHost ? "host_structure" : "carrier");
  const printed = from.cell.text.trim();
  const { meaning, header } = from.column;
  // Under a header that people print, a service may be named where somebody is asked for.
  const isService =
    meaning.is === "column" && meaning.how === "label" && namesService(header, printed, table.report.persons);
  if (isService && column.name === "contact_name") return false;
  const kind = personalKind(column, printed, { organisation, isGeneric, country });
  if (!kind) return false;
  const path = pointerOf(column);
  table.report.personal(spanOf(from.cell), { kind, path });
  row.missing.set(path, "withheld");
  row.became.push([from.cell, { state: "withheld", path }]);
  return true;
}

/** A value without the passages of persons in its texts; the value itself where it has none. */
function withoutPassages(value: unknown, persons: Persons, found: (text: string) => void): unknown {
  if (typeof value === "string") {
    const kept = persons.without(value);
    if (kept !== value) found(value);
    return kept;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    withoutPassages(inner, persons, found),
  ]) as [string, unknown][];
  if (entries.every(([name, inner]) => inner === (value as DraftFields)[name])) return value;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A value of a table that people made, without mailboxes, mobile numbers and names of persons. */
function withoutPersonsIn(value: unknown, column: Column, cell: SheetCell, table: TableReading): unknown {
  const { kind } = column.field.datatype;
  if (kind !== "text" && kind !== "string" && kind !== "object") return value;
  const { persons } = table.report;
  return withoutPassages(value, persons, (text) => {
    const [form] = persons.passages(text);
    if (form) table.report.personal(spanOf(cell), { kind: form.kind, path: pointerOf(column) });
  });
}

/** A cell of several lines without the passages of persons in them: what the end of a line cuts in two is found in the whole alone. */
function withoutPersonsAcross(rowCell: RowCell, { columns, report }: TableReading): RowCell {
  const { cell, from, column } = rowCell;
  if (!from || columns.isExport || !cell.text.includes("\n")) return rowCell;
  const text = report.persons.without(cell.text);
  if (text === cell.text) return rowCell;
  const [form] = report.persons.passages(cell.text);
  if (form) report.personal(spanOf(from.cell), { kind: form.kind, path: pointerOf(column) });
  return { ...rowCell, cell: { ...cell, text } };
}

/** The language of a column's text: its own; where the row has its language as another column, this one is French. */
function languageOf(column: Column, { language, texts }: RowContext): string {
  if (column.language !== undefined) return column.language;
  const translated = texts.get(`${column.name}_${language}`) ?? "";
  return translated !== "" && translated !== texts.get(column.name) ? "fr" : language;
}

const identityOf = (item: unknown) => (typeof item === "string" ? item : JSON.stringify(item));

/** Puts a value in the record, or adds it to a list. False when another cell gave a single field another value, which stays. */
function put(column: Column, value: unknown, context: RowContext, { record }: RowBuilding): boolean {
  const known = valueAt(record, column);
  const language = languageOf(column, context);
  if (column.field.many) {
    const items = [...((known ?? []) as unknown[]), ...(value as unknown[])];
    setValue(record, column, [...new Map(items.map((item) => [identityOf(item), item])).values()], language);
    return true;
  }
  const there =
    column.field.datatype.kind === "text" ? (known as DraftFields | undefined)?.[language] : known;
  if (column.name === "funding_as_printed" && typeof there === "string" && typeof value === "string") {
    if (!there.split("\n").includes(value)) setValue(record, column, `${there}\n${value}`, language);
    return true;
  }
  if (there !== undefined && identityOf(there) !== identityOf(value)) return false;
  setValue(record, column, value, language);
  return true;
}

function reportConflict(column: Column, { cell }: From, table: TableReading, row: RowBuilding): void {
  const path = pointerOf(column);
  const address = addressOf(cell);
  const first = row.taken.find((taken) => taken.column === column)?.span;
  table.notes.add("conflicting-columns", address);
  table.report.contradiction({
    code: "conflicting-values",
    paths: [path],
    spans: [...(first ? [first] : []), { start: cell.start, end: cell.end }],
    message: `Deux colonnes donnent des valeurs différentes à ${path} ; la première est gardée, ${address} ne l'est pas.`,
  });
}

const ORGANISATIONS = /^(?:partners|funders|carrier_name|host_structure_name)$/;

/** What people write where they have nothing to say, and why that is; a dash or a zero may mean several things. */
const SAID_NOTHING: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:n\.?c\.?|nsp|non (?:communiqué|renseigné|connu|précisé)e?s?|à (?:compléter|préciser|définir|venir)|en attente|inconnue?s?|k\.? ?a\.?|unbekannt|keine angaben?|non indicato|\?+)$/iu,
    "not-stated",
  ],
  [/^(?:ras|r\.a\.s\.?|néant|sans objet|s\.?o\.?|n\/a|keine?|nessuno|nessuna)$/iu, "not-applicable"],
];

/** A cell that says in words why it has no value: `Sans objet`, and where organisations are asked for `aucun`, `NC`. */
function reasonOf(text: string, { name }: Column, table: TableReading): string | undefined {
  if (table.columns.isExport || text.length > 40) return undefined;
  const nothing = SAID_NOTHING.find(([form]) => form.test(text))?.[1];
  if (nothing && name !== "title" && name !== "key") return nothing;
  const found = table.vocabulary.one(missingReason, text);
  if (isRead(found) || !ORGANISATIONS.test(name)) return isRead(found) ? found.value : undefined;
  const none = noNameReason(text);
  return none === "none-said" ? "not-applicable" : none === "not-said" ? "not-stated" : undefined;
}

/** Columns of text in which amounts stand. */
const AMOUNTS = /^(?:funders|funding_as_printed|evaluation_indicators)$/;

/** How sure a value can be for the cell that it is from: an amount over several rows may be that of each of them, or of all together. */
function sureIn({ cell, column: { isAssumed } }: From, column: Column, certainty: CertaintyNotation) {
  const isAmount =
    /^(?:integer|decimal)$/.test(column.field.datatype.kind) ||
    (AMOUNTS.test(column.name) && /\d/.test(cell.text));
  const isDoubted = isAssumed || cell.isRepeated || cell.isContinued || (cell.isShared && isAmount);
  return isDoubted ? leastSure("probable", certainty) : certainty;
}

const CONTINUED = "La ligne n'a pas de titre : elle continue l'action de la ligne du dessus.";
const REPEATED = "La cellule dit « idem » : c'est ce que dit celle du dessus.";

/** Keeps the printed text of fundings of which not all were read, where the table has no column for it. */
function keepFunding(
  { column, from }: RowCell,
  text: string,
  context: RowContext,
  table: TableReading,
  row: RowBuilding,
): void {
  const printed = columnNamed("funding_as_printed");
  if (column.name !== "funders" || !from || !printed || table.columns.names.has(printed.name)) return;
  const kept = withoutPersonsIn(text, printed, from.cell, table);
  if (!put(printed, kept, context, row)) return;
  const { start, end } = from.cell;
  const quote = kept === text ? text : "";
  row.taken.push({
    column: printed,
    span: { start, end },
    quote,
    method: "label-match",
    certainty: sureIn(from, printed, "certain"),
  });
}

/** Reads a cell into the record of its row; a constant of the mapping has no place in the file. */
export function takeCell(rowCell: RowCell, context: RowContext, table: TableReading, row: RowBuilding): void {
  const { column: first, cell, from } = rowCell;
  const text = cell.text.trim();
  if (text === "") {
    if (from) row.became.push([from.cell, { state: "blank", path: pointerOf(first) }]);
    return;
  }
  if (from && (from.cell.isCut || from.cell.kind === "error")) {
    const message = from.cell.isCut
      ? "le fichier s'arrête dans cette cellule"
      : "le tableur signale une erreur";
    const path = pointerOf(first);
    if (from.cell.isCut) row.missing.set(path, "truncated");
    leave(table, row, from, path, [{ text, message }]);
    return;
  }
  if (from && !table.columns.isExport && saysSame(text)) {
    const message = "rien au-dessus ne dit ce qui est répété";
    leave(table, row, from, pointerOf(first), [{ text, message }]);
    return;
  }
  if (isWithheld(rowCell, context, table, row)) return;
  const reason = from && reasonOf(text, first, table);
  if (from && reason) {
    row.missing.set(pointerOf(first), reason);
    row.became.push([from.cell, { state: "field", path: "/missing" }]);
    return;
  }
  const whole = withoutPersonsAcross(rowCell, table);
  const [column, { value, method, notes, remark, unknown, ...reading }] = readPiece(whole, context);
  const path = pointerOf(column);
  const certainty = from ? sureIn(from, column, reading.certainty) : reading.certainty;
  for (const note of notes) table.notes.add(note, from && addressOf(from.cell));
  if (!from) {
    if (value !== undefined) put(column, value, context, row);
    return;
  }
  if (unknown.length > 0) keepFunding(rowCell, text, context, table, row);
  if (value === undefined) {
    leave(table, row, from, path, unknown);
    return;
  }
  listUnknown(table, from.cell, unknown, { path, column: from.column });
  const kept = table.columns.isExport ? value : withoutPersonsIn(value, column, from.cell, table);
  if (!put(column, kept, context, row)) {
    reportConflict(column, from, table, row);
    leave(table, row, from, path, [{ text, message: "une autre colonne donne déjà ce champ" }]);
    return;
  }
  const { start, end } = from.cell;
  const printed = from.cell.text.trim();
  const isMasked = !table.columns.isExport && table.report.persons.without(printed) !== printed;
  const quote = isMasked ? "" : printed;
  const how = [from.cell.isContinued && CONTINUED, from.cell.isRepeated && REPEATED, remark].filter(Boolean);
  const said = how.length > 0 ? how.join(" ") : undefined;
  row.taken.push({ column, span: { start, end }, quote, method, certainty, remark: said });
  row.became.push([from.cell, { state: "field", path, certainty }]);
}
