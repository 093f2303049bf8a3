import type { Datatype } from "@openhpa/core";
import type { Column } from "@openhpa/core/columns";
import { type ConceptScheme, schemeNamed } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import { type CellContext, type CellReader, type CellReading, notRead, read } from "./cell-reading.js";
import { readDay, readEdtf, readYear } from "./date-cell.js";
import { hasUnclearBoxes, itemsOf, UNCLEAR_BOXES, untickedIn } from "./list-cell.js";
import { readBoolean, readDecimal, readInteger } from "./number-cell.js";
import type { SheetCell } from "./sheet.js";
import { readTerritories, readTerritory } from "./territory-cell.js";
import { readAddress, readKey, readLanguage, readText } from "./text-cell.js";

type Plain = Exclude<Datatype, { readonly kind: "object" }>;

function readConcept(scheme: ConceptScheme): CellReader {
  return (text, _cell, { vocabulary }) => {
    const found = vocabulary.one(scheme, text);
    if (isRead(found)) return read(found.value, { method: "vocabulary-match", certainty: found.certainty });
    return notRead(text, `ce n'est pas un terme de la liste « ${scheme.title.fr} »`, {
      suggestions: found.suggestions,
    });
  };
}

const asIs: CellReader = (text) => read(text, { method: "pattern" });

/** One reader per kind of value: a new kind of the model that is not listed here does not compile. */
const readers: { readonly [K in Plain["kind"]]: (datatype: Extract<Plain, { kind: K }>) => CellReader } = {
  text: () => readText,
  string: () => readText,
  key: () => readKey,
  const: () => asIs,
  integer: () => readInteger,
  decimal: () => readDecimal,
  boolean: () => readBoolean,
  edtf: () => readEdtf,
  year: () => readYear,
  date: () => readDay,
  language: () => readLanguage,
  iri: () => readAddress,
  code: ({ scheme }) => readConcept(schemeNamed(scheme)),
  territory: () => (text, _cell, context) => readTerritory(text, context),
  reference: () => asIs,
  record: () => asIs,
};

/** The reader of one value of a column. */
export function readerOf({ field }: Column): CellReader {
  const datatype = field.datatype as Plain;
  return (readers[datatype.kind] as (of: Plain) => CellReader)(datatype);
}

/** An item that may itself be a printed list of known labels or territories. */
function readItem(
  column: Column,
  item: string,
  cell: Pick<SheetCell, "kind">,
  context: CellContext,
): CellReading {
  const { datatype } = column.field;
  if (datatype.kind === "territory") return readTerritories(item, context);
  const one = readerOf(column)(item, cell, context);
  if (one.value !== undefined) return { ...one, value: [one.value] };
  if (datatype.kind !== "code" || context.isExport || !/[,;•]/.test(item)) return one;
  const codes = item
    .split(/[,;]/)
    .map((code) => context.vocabulary.one(schemeNamed(datatype.scheme), code.trim()));
  if (codes.every(isRead))
    return read(
      codes.map(({ value }) => value),
      { method: "vocabulary-match" },
    );
  const { readings, unknown } = context.vocabulary.many(schemeNamed(datatype.scheme), item);
  return {
    ...(readings.length > 0 ? { value: readings.map(({ value }) => value) } : {}),
    method: "vocabulary-match",
    certainty: "certain",
    notes: [],
    unknown: unknown.map(({ text, suggestions }) => ({
      text,
      suggestions,
      message: `ce n'est pas un terme de la liste « ${schemeNamed(datatype.scheme).title.fr} »`,
    })),
  };
}

/** The values of a cell of a set, each once. */
export function readSet(
  column: Column,
  cell: Pick<SheetCell, "kind" | "text">,
  context: CellContext,
): CellReading {
  if (hasUnclearBoxes(cell.text, context.isExport)) return notRead(cell.text, UNCLEAR_BOXES);
  const readings = itemsOf(cell.text, context.isExport).map((item) => readItem(column, item, cell, context));
  const values = [...new Set(readings.flatMap(({ value }) => (value ?? []) as unknown[]))];
  const remarks = [...new Set(readings.flatMap(({ remark }) => remark ?? []))].join(" ");
  const isSure = readings.every((reading) => reading.value === undefined || reading.certainty === "certain");
  return {
    ...(values.length > 0 ? { value: values } : {}),
    method: readings[0]?.method ?? "label-match",
    certainty: isSure ? "certain" : "probable",
    notes: readings.flatMap(({ notes }) => notes),
    ...(remarks === "" ? {} : { remark: remarks }),
    unknown: [...readings.flatMap(({ unknown }) => unknown), ...untickedIn(cell.text, context.isExport)],
  };
}
