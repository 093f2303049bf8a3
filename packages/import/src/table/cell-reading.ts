import type { CertaintyNotation, EvidenceMethodNotation, TerritoryTypeNotation } from "@openhpa/vocabularies";
import type { MoneyContext } from "../harmonise/currency.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Persons } from "../persons.js";
import type { SheetCell } from "./sheet.js";
import type { TableNoteCode } from "./table-report.js";
import type { Vocabulary } from "./vocabulary.js";

/** What is known beside a cell when it is read. */
export interface CellContext {
  /** True for a table of ours: nothing is deduced from a cell but its own value. */
  readonly isExport: boolean;
  /** True where `1.234` can only be a decimal number. */
  readonly hasDecimalPoint: boolean;
  /** Language of the texts of the row. */
  readonly language: string;
  readonly place: PlaceContext;
  /** The type of territory that the header announces. */
  readonly territoryType?: TerritoryTypeNotation | undefined;
  /** True under a header that says that its codes are those of INSEE: they are no postcodes. */
  readonly isInseeCode?: boolean | undefined;
  /** True where the row names a place that is in none of the territories of this cell: nothing in it is certain. */
  readonly isContradicted?: boolean | undefined;
  /** True when all postcodes with four digits are Swiss. */
  readonly isSwiss: boolean;
  readonly vocabulary: Vocabulary;
  /** What is known of the money of the row. */
  readonly money?: MoneyContext | undefined;
  /** Who is named in the table. */
  readonly persons?: Pick<Persons, "names" | "without"> | undefined;
}

/** A passage of a cell that is no value, with what may have been meant. */
export interface UnknownPart {
  readonly text: string;
  readonly message: string;
  readonly suggestions?: readonly string[];
}

/** What a cell was read as; without `value` nothing was. */
export interface CellReading {
  readonly value?: unknown;
  readonly method: EvidenceMethodNotation;
  readonly certainty: CertaintyNotation;
  readonly notes: readonly TableNoteCode[];
  /** What the evidence says of the value, in French: that a territory ended, and what it is today. */
  readonly remark?: string | undefined;
  readonly unknown: readonly UnknownPart[];
}

/** Reads the text of a cell for one kind of value. */
export type CellReader = (text: string, cell: Pick<SheetCell, "kind">, context: CellContext) => CellReading;

interface Sureness {
  readonly method?: EvidenceMethodNotation;
  readonly certainty?: CertaintyNotation;
  readonly notes?: readonly TableNoteCode[];
  readonly remark?: string | undefined;
}

/** A reading of the whole cell. */
export function read(
  value: unknown,
  { method = "label-match", certainty = "certain", notes = [], remark }: Sureness = {},
): CellReading {
  return { value, method, certainty, notes, ...(remark === undefined ? {} : { remark }), unknown: [] };
}

/** A cell that holds no value of the kind that is expected. */
export function notRead(
  text: string,
  message: string,
  {
    suggestions,
    notes = [],
  }: { readonly suggestions?: readonly string[]; readonly notes?: readonly TableNoteCode[] } = {},
): CellReading {
  const part = { text, message, ...(suggestions && suggestions.length > 0 ? { suggestions } : {}) };
  return { method: "label-match", certainty: "uncertain", notes, unknown: [part] };
}
