import { classOf } from "@openhpa/core";
import type { Column } from "@openhpa/core/columns";
import { parseTerritoryCode } from "@openhpa/vocabularies";
import { type PhonePlace, phoneCountryOf } from "../harmonise/phone-country.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import { leastSure } from "../resting-lines.js";
import type { PieceReading } from "./cell-forms.js";
import { type CellContext, type CellReading, notRead, read } from "./cell-reading.js";
import { readDecimal } from "./number-cell.js";
import { readObjects } from "./object-cell.js";
import { readOrganisationName } from "./organisation-label.js";
import { readerOf, readSet } from "./plain-cell.js";
import { type OtherCell, placeOfRow, saysInsee } from "./row-place.js";
import type { SheetCell } from "./sheet.js";
import type { TableColumn } from "./table-columns.js";
import { type TableReading, tableLanguage } from "./table-reading.js";
import { readLanguage, readPostcode, readText } from "./text-cell.js";

/** A cell of ours in a row: one of the source, or a constant of the mapping. */
export interface RowCell {
  readonly column: Column;
  readonly cell: Pick<SheetCell, "text" | "kind">;
  readonly from?: { readonly cell: SheetCell; readonly column: TableColumn };
  /** Where the cell would be, for one that the file does not hold. */
  readonly address?: string;
  /** How it is read, where it is a piece of a cell under a header that asks for more than one column. */
  readonly reading?: PieceReading | undefined;
}

/** What holds for every cell of a row. */
export interface RowContext {
  readonly language: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly contextOf: (cell: RowCell) => CellContext;
  /** The country of an organisation's telephones, as its address and the territories of the row say it. */
  readonly countryOf: (organisation: string) => string | undefined;
  /** What says where the address of an organisation is: its postcode, else all that the row states. */
  readonly addressPlace: (organisation: string) => PlaceContext;
  /** The cell of the source under a column. */
  readonly cellOf: (column: Column) => SheetCell | undefined;
}

/** The address of an organisation as its cells say it; undefined where all of them are blank. */
function addressIn(
  texts: ReadonlyMap<string, string>,
  organisation: string,
  context: CellContext,
): PhonePlace["address"] {
  const part = (name: string) => texts.get(`${organisation}_address_${name}`) ?? "";
  const [city, asPrinted, code] = ["city", "as_printed", "territory"].map(part);
  const digits = part("postcode");
  const postcode = digits && (readPostcode(city)(digits, { kind: "text" }, context).value ?? digits);
  const territory = parseTerritoryCode(code ?? "") ? code : "";
  const country = /^(?:country:)?[A-Z]{2}$/.test(part("country")) ? part("country") : "";
  const all = { postcode, city, asPrinted, territory, country };
  return Object.values(all).some((text) => text) ? all : undefined;
}

/**
 * Where an address is looked for: an organisation may have its seat in another place than its action, so that a postcode says it alone, inside
 * the countries of the action; without one, what the row states says it.
 */
function addressPlace(
  texts: ReadonlyMap<string, string>,
  organisation: string,
  place: PlaceContext,
  codes: readonly string[],
): PlaceContext {
  if (!texts.get(`${organisation}_address_postcode`)) return place;
  const { territories, date, within = [] } = place;
  const covered = [...new Set(codes.flatMap((code) => territories.get(code)?.country ?? []))];
  const stated = within.filter((list) => list.every((code) => code.startsWith("country:")));
  return { territories, date, within: [...stated, ...(covered.length > 0 ? [covered] : [])] };
}

const isFunding = ({ field }: Column) => classOf(field)?.name === "Funding";

/** The first year of the action, as its cells print it. */
function yearIn(texts: ReadonlyMap<string, string>): number | undefined {
  const printed = [texts.get("edition"), texts.get("period_start")].flatMap((text) =>
    Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text ?? "")?.[0] ?? Number.NaN),
  );
  return printed.find((year) => !Number.isNaN(year));
}

/** Reads the cells that say where and in which language the row is, before the others. */
export function rowContext(
  table: TableReading,
  cells: readonly RowCell[],
  others: readonly OtherCell[] = [],
): RowContext {
  const { options, columns, vocabulary, hasDecimalPoint } = table;
  const texts = new Map(cells.map(({ column, cell }) => [column.name, cell.text.trim()]));
  const plain: CellContext = {
    isExport: columns.isExport,
    hasDecimalPoint,
    language: tableLanguage(table),
    place: { territories: options.territories },
    isSwiss: false,
    vocabulary,
    persons: table.report.persons,
  };
  const said = texts.get("language");
  const language = said ? readLanguage(said, { kind: "text" }, plain).value : undefined;
  const where = columns.isExport ? undefined : placeOfRow(cells, texts, plain, others);
  const codes = where?.codes ?? [];
  const isSwiss = codes.some((code) => /^(?:canton|commune-ch|country:CH)/.test(code));
  const row: CellContext = {
    ...plain,
    language: typeof language === "string" ? language : plain.language,
    isSwiss,
  };
  const countryOf = (organisation: string) => {
    const isContradicted = cells.some(({ from }) => from && where?.isContradicted(from.cell.column));
    const coverage = isContradicted ? ["country:FR", "country:CH"] : codes;
    const { territories } = options;
    const own = addressIn(texts, organisation, row) ?? addressIn(texts, "carrier", row);
    return phoneCountryOf({ territories, coverage, ...(own ? { address: own } : {}) });
  };
  return {
    language: row.language,
    texts,
    countryOf,
    addressPlace: (organisation) =>
      addressPlace(texts, organisation, where?.beside(undefined) ?? row.place, codes),
    cellOf: (of) => cells.find(({ column }) => column === of)?.from?.cell,
    contextOf: ({ column, from }) => {
      const place = where?.beside(from?.cell.column) ?? row.place;
      const postcode = texts.get(column.name.replace(/_(?:territory|city)$/, "_postcode")) ?? "";
      const isAddressed = column.path.at(-2) === "address" && postcode !== "";
      const { territories, date } = place;
      return {
        ...row,
        ...(isFunding(column) ? { money: { country: countryOf("carrier"), year: yearIn(texts) } } : {}),
        place: isAddressed ? { territories, date, postcode } : place,
        territoryType: from?.column.territoryType,
        isInseeCode: saysInsee(from?.column.header),
        isContradicted: where?.isContradicted(from?.cell.column) ?? false,
      };
    },
  };
}

const YES_OR_NO = /^(?:oui|non|x|o|n|ja|nein|sì|si|no|yes|true|false|vrai|faux|ras)$/iu;

/** The column of several that understands a whole cell, and what it reads; the first one where none does. */
function readEither(
  rowCell: RowCell,
  columns: readonly Column[],
  context: RowContext,
): readonly [Column, CellReading] {
  const readings = columns.map((column) => {
    const reading = readCell({ ...rowCell, column }, context);
    // A text takes anything: a bare yes is none.
    const { kind } = column.field.datatype;
    const isBare = (kind === "text" || kind === "string") && YES_OR_NO.test(rowCell.cell.text.trim());
    const other = isBare ? notRead(rowCell.cell.text.trim(), "un texte est attendu") : reading;
    return [column, other] as const;
  });
  const whole = readings.find(([, { value, unknown }]) => value !== undefined && unknown.length === 0);
  const [first] = readings;
  const best = first?.[1].value === undefined ? (whole ?? first) : first;
  if (!best) throw new Error("A header of several columns has one");
  // What may have been meant is listed beside the text that stays as printed.
  const unknown = best !== first && first ? first[1].unknown.filter(({ suggestions }) => suggestions) : [];
  return unknown.length === 0 ? best : [best[0], { ...best[1], unknown }];
}

/** What a cell is read as, and in which column. */
export function readPiece(rowCell: RowCell, context: RowContext): readonly [Column, CellReading] {
  const { reading: as, cell, column } = rowCell;
  const text = cell.text.trim();
  if (as?.fault !== undefined) return [column, notRead(text, as.fault)];
  if (as?.either) return readEither(rowCell, as.either, context);
  if (as?.indicator !== undefined) {
    const number = readDecimal(text, cell, context.contextOf(rowCell));
    if (number.value === undefined) return [column, number];
    const name = { [context.language]: as.indicator };
    return [column, read([{ name, value: number.value }], { method: "label-match" })];
  }
  if (as?.isDescription) {
    const prose = readText(text, cell, context.contextOf(rowCell));
    const value =
      prose.value === undefined ? undefined : [{ description: { [context.language]: prose.value } }];
    return [column, { ...prose, value }];
  }
  const found = readCell(rowCell, context);
  const certainty = as?.certainty ? leastSure(as.certainty, found.certainty) : found.certainty;
  const kind = as?.objective;
  const value =
    kind === undefined || !Array.isArray(found.value)
      ? found.value
      : found.value.map((objective: object) => ({ ...objective, kind }));
  return [column, { ...found, certainty, value, remark: as?.remark ?? found.remark }];
}

/** What a cell is read as in its own column. */
export function readCell(rowCell: RowCell, { texts, contextOf }: RowContext): CellReading {
  const { column, cell } = rowCell;
  const context = contextOf(rowCell);
  if (classOf(column.field)) return readObjects(column, cell, context);
  if (column.field.many) return readSet(column, cell, context);
  const text = cell.text.trim();
  if (/^(?:carrier|host_structure)_name$/.test(column.name)) return readOrganisationName(text, cell, context);
  if (column.path.at(-1) === "postcode")
    return readPostcode(texts.get(column.name.replace(/_postcode$/, "_city")))(text, cell, context);
  return readerOf(column)(text, cell, context);
}
