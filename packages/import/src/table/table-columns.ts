import { actionColumns, type Column } from "@openhpa/core/columns";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { CellContext } from "./cell-reading.js";
import { columnNamed, type HeaderMeaning, nearestColumn, territoryTypeOf } from "./column-names.js";
import { pointerOf } from "./record-values.js";
import { lettersOf, type SheetRow } from "./sheet.js";
import type { ColumnMapping, ReportColumn } from "./table-report.js";

/** A column of the source by its place, with what its header means. */
export interface TableColumn {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
  readonly territoryType: CellContext["territoryType"];
  /** True when the other headers decide what this one means: what is read under it is never certain. */
  readonly isAssumed?: true;
}

/** The columns of a table and what follows from all of them together. */
export interface TableColumns {
  readonly byIndex: ReadonlyMap<number, TableColumn>;
  /** Our columns that the table has or that a constant fills. */
  readonly names: ReadonlySet<string>;
  /** Their pointers, `/carrier/name`. */
  readonly paths: ReadonlySet<string>;
  readonly constants: readonly (readonly [column: Column, text: string])[];
  /** True when every column of ours is there by its name: the table is an export, read to the letter. */
  readonly isExport: boolean;
}

/** A column that follows from another says something of its own in a table without that other: nothing is left out unsaid. */
function alone(column: TableColumn, named: ReadonlySet<string>): TableColumn {
  const { meaning } = column;
  const isAlone = meaning.is === "derived" && meaning.follows !== undefined && !named.has(meaning.follows);
  return isAlone ? { ...column, meaning: { is: "unknown" } } : column;
}

const TOWN = /^(?:ville|villes|localite|ort|ortschaft)$/;
const ADDRESS = /^(?:adresse|adresses|adresse postale|rue|strasse|siret|n° siret)$/;

/** `Ville`, `Ort` is where the action is in a table without a column of communes and without the addresses of organisations. */
function withTowns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const coverage = columnNamed("coverage_territories");
  const saysOtherwise = columns.some(
    ({ header, meaning, territoryType }) =>
      territoryType === "commune" ||
      ADDRESS.test(normaliseLabel(header.slice(0, 200))) ||
      (meaning.is === "column" &&
        /(?:^coverage_territories|_address_)/.test(meaning.column.name) &&
        !territoryType),
  );
  if (coverage === undefined || saysOtherwise) return columns;
  return columns.map((column) => {
    if (column.meaning.is !== "unknown" || !TOWN.test(normaliseLabel(column.header.slice(0, 200))))
      return column;
    const meaning = { is: "column", column: coverage, how: "label" } as const;
    return { ...column, meaning, territoryType: "commune", isAssumed: true };
  });
}

export function tableColumns(
  header: SheetRow,
  meaning: (header: string) => HeaderMeaning,
  mapping: ColumnMapping | undefined,
): TableColumns {
  const printed = header.cells
    .filter(({ text }) => text.trim() !== "")
    .map((cell): TableColumn => {
      const name = cell.text.trim();
      return {
        index: cell.column,
        header: name,
        meaning: meaning(name),
        territoryType: territoryTypeOf(name),
      };
    });
  const columns = withTowns(printed);
  const own = columns.flatMap(({ meaning: { is, ...rest } }) =>
    "column" in rest && is === "column" ? [rest] : [],
  );
  const named = new Set(own.filter(({ how }) => how === "name").map(({ column }) => column.name));
  const constants = Object.entries(mapping?.constants ?? {}).flatMap(([name, text]) => {
    const column = columnNamed(name);
    return column ? [[column, text] as const] : [];
  });
  const known = [...own.map(({ column }) => column), ...constants.map(([column]) => column)];
  return {
    byIndex: new Map(columns.map((column) => [column.index, alone(column, named)])),
    names: new Set(known.map(({ name }) => name)),
    paths: new Set(known.map(pointerOf)),
    constants,
    isExport: actionColumns.every(({ name, derived }) => derived !== undefined || named.has(name)),
  };
}

/** The columns as the report lists them. */
export function reportColumns({ byIndex }: TableColumns): readonly ReportColumn[] {
  return [...byIndex.values()].map(({ index, header, meaning }): ReportColumn => {
    const base = { letter: lettersOf(index), header };
    if (meaning.is === "column") return { ...base, column: meaning.column.name, how: meaning.how };
    if (meaning.is === "record") return { ...base, column: "record_json", how: "record" };
    if (meaning.is === "derived") return { ...base, column: meaning.name, how: "name" };
    if (meaning.is === "ignored") return { ...base, column: null, how: "ignored" };
    const suggestion = nearestColumn(header);
    return { ...base, column: null, how: "unknown", ...(suggestion ? { suggestion } : {}) };
  });
}
