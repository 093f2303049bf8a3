import { actionColumns, type Column } from "@openhpa/core/columns";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { CellContext } from "./cell-reading.js";
import { withChoices } from "./choice-columns.js";
import { columnNamed, type HeaderMeaning, misspeltColumn, territoryTypeOf } from "./column-names.js";
import { headerQuestion, languageOfHeaders } from "./header-question.js";
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
  /** The language that alone prints the headers. */
  readonly language: string | undefined;
}

/** Our columns that a header may fill. */
export function columnsIn(meaning: Extract<HeaderMeaning, { is: "column" }>): readonly Column[] {
  const { form, columns, column } = meaning;
  // Of two readings one is taken: that the other has none says nothing.
  return form?.is === "either" || form?.is === "contact" ? [column] : (columns ?? [column]);
}

/** A column that follows from another says something of its own in a table without that other: nothing is left out unsaid. */
function alone(column: TableColumn, named: ReadonlySet<string>): TableColumn {
  const { meaning } = column;
  const isAlone = meaning.is === "derived" && meaning.follows !== undefined && !named.has(meaning.follows);
  return isAlone ? { ...column, meaning: { is: "unknown" } } : column;
}

/** What a header asks for that fiches and tables print; nothing for one that is a column of ours by its own name. */
const questionOf = ({ header, meaning }: TableColumn) =>
  meaning.is === "column" && meaning.how === "name" ? undefined : headerQuestion(header)?.question;

/** A column of the address of the carrier; whose address it is, the header may not say. */
function inAddress(column: TableColumn, name: string, isSaid: boolean): TableColumn {
  const of = columnNamed(name);
  if (!of) return column;
  const form = name.endsWith("_street") ? { columns: [of], form: { is: "address" } as const } : {};
  const meaning = { is: "column", column: of, how: "label", ...form } as const;
  return {
    ...column,
    meaning,
    territoryType: undefined,
    ...(isSaid ? {} : { isAssumed: true as const }),
  };
}

/**
 * `Ville`, `CP` and `Code INSEE` are those of the address beside them; without one, they say where the action is, unless another column does.
 */
function withTowns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const asked = columns.map(questionOf);
  const hasStreet = asked.some((question) => question === "street" || question === "address");
  const hasOwnStreet = asked.includes("carrier-street");
  const isAddressed =
    hasStreet ||
    hasOwnStreet ||
    columns.some(({ meaning }) => meaning.is === "column" && /_address_/.test(meaning.column.name));
  const saysCommune = columns.some(
    ({ territoryType }, index) => territoryType === "commune" && asked[index] !== "insee",
  );
  return columns.map((column, index) => {
    const question = asked[index];
    if (isAddressed || saysCommune) {
      if (question === "town" && (hasStreet || hasOwnStreet || saysCommune))
        return inAddress(column, "carrier_address_city", hasOwnStreet);
      if (question === "postcode" && (hasStreet || hasOwnStreet))
        return inAddress(column, "carrier_address_postcode", hasOwnStreet);
      if (question === "town") return { ...column, meaning: { is: "unknown" } };
    }
    if (question === "street" || question === "address")
      return inAddress(column, "carrier_address_street", false);
    if (question === "town") return { ...column, territoryType: "commune", isAssumed: true };
    if (question === "insee" && hasStreet) return { ...column, isAssumed: true };
    return column;
  });
}

export function tableColumns(
  header: SheetRow,
  meaning: (header: string) => HeaderMeaning,
  mapping: ColumnMapping | undefined,
  territories: TerritoryIndex,
): TableColumns {
  const printed = header.cells
    .filter(({ text }) => text.trim() !== "")
    .map((cell): TableColumn => {
      const name = cell.text.trim();
      const means = meaning(name);
      return {
        index: cell.column,
        header: name,
        meaning: means,
        territoryType: territoryTypeOf(name),
        ...(means.is === "column" && means.isAssumed ? { isAssumed: true as const } : {}),
      };
    });
  const named = new Set(
    printed.flatMap(({ meaning }) =>
      meaning.is === "column" && meaning.how === "name" ? [meaning.column.name] : [],
    ),
  );
  const isExport = actionColumns.every(({ name, derived }) => derived !== undefined || named.has(name));
  const columns = isExport ? printed : withTowns(withChoices(printed, meaning, territories));
  const own = columns.flatMap(({ meaning }) => (meaning.is === "column" ? columnsIn(meaning) : []));
  const constants = Object.entries(mapping?.constants ?? {}).flatMap(([name, text]) => {
    const column = columnNamed(name);
    return column ? [[column, text] as const] : [];
  });
  const known = [...own, ...constants.map(([column]) => column)];
  return {
    byIndex: new Map(columns.map((column) => [column.index, alone(column, named)])),
    names: new Set(known.map(({ name }) => name)),
    paths: new Set(known.map(pointerOf)),
    constants,
    isExport,
    language: languageOfHeaders(columns.map(({ header: text }) => text)),
  };
}

/** The columns as the report lists them. */
export function reportColumns({ byIndex }: TableColumns): readonly ReportColumn[] {
  return [...byIndex.values()].map(({ index, header, meaning }): ReportColumn => {
    const base = { letter: lettersOf(index), header };
    if (meaning.is === "column") return { ...base, column: meaning.column.name, how: meaning.how };
    if (meaning.is === "record") return { ...base, column: "record_json", how: "record" };
    if (meaning.is === "derived") return { ...base, column: meaning.name, how: "name" };
    if (meaning.is === "ignored" || meaning.is === "aside") return { ...base, column: null, how: "ignored" };
    const suggestion = misspeltColumn(header);
    return { ...base, column: null, how: "unknown", ...(suggestion ? { suggestion } : {}) };
  });
}
