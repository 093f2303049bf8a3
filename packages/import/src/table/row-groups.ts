import { saysSame } from "./repeated-cells.js";
import type { SheetCell, SheetRow } from "./sheet.js";
import type { TableColumn, TableColumns } from "./table-columns.js";

/** Columns in which an action has several things, of which people write one a row. */
const SEVERAL: ReadonlySet<string> = new Set(["funders", "partners", "objectives", "coverage_territories"]);
/** An action has fewer rows: beyond, rows are actions of their own again. */
const MOST_ROWS = 200;
/** A sum that is said to be the whole one is no funder's. */
const WHOLE_SUM = /total|budget|coût|coûts|kosten|costo/iu;

/** Of which kind a column is where it is asked whether a row goes on with the action above it. */
type Role = "title" | "carrier" | "identifier" | "several" | "amount" | "number" | "other";

function roleOf(column: TableColumn | undefined): Role {
  const { meaning, header = "" } = column ?? {};
  if (meaning?.is === "ignored" || (meaning?.is === "aside" && meaning.reason === "row-number"))
    return "number";
  if (meaning?.is !== "column") return "other";
  const { name } = meaning.column;
  if (name === "title") return "title";
  if (name === "carrier_name") return "carrier";
  if (name === "identifiers") return "identifier";
  if (meaning.form?.is === "amount") return WHOLE_SUM.test(header) ? "other" : "amount";
  const isWhole = meaning.form === undefined || /^(?:either|objective)$/.test(meaning.form.is);
  return isWhole && SEVERAL.has(name) ? "several" : "other";
}

const textOf = ({ text }: SheetCell) => text.trim();

interface RoledCell {
  readonly cell: SheetCell;
  readonly role: Role;
  /** What the rows of the action said under this column. */
  readonly before: readonly string[];
}

function roledCells(
  rows: readonly SheetRow[],
  row: SheetRow,
  { byIndex }: TableColumns,
): readonly RoledCell[] {
  return row.cells
    .filter((cell) => textOf(cell) !== "")
    .map((cell) => ({
      cell,
      role: roleOf(byIndex.get(cell.column)),
      before: rows.flatMap(({ cells }) =>
        cells.filter(({ column, text }) => column === cell.column && text.trim() !== "").map(textOf),
      ),
    }));
}

const isNew = ({ cell, before }: RoledCell) => !before.includes(textOf(cell));

/** How a row goes on with an action: it prints its title or its identifier again, or it has neither. */
export type Continuation = "same" | "untitled";

/** True where nothing in a row speaks against its being of the action above: only things that an action has several of are new in it, and one of them is. */
function agrees(cells: readonly RoledCell[], { byIndex }: TableColumns): boolean {
  const several = cells.filter(({ role }) => role === "several");
  const amounts = cells.filter(({ role, cell }) => role === "amount" && !cell.isShared);
  const nameOf = ({ cell }: RoledCell) => {
    const meaning = byIndex.get(cell.column)?.meaning;
    return meaning?.is === "column" ? meaning.column.name : "";
  };
  const isFunded = several.some((one) => nameOf(one) === "funders");
  const places = several.filter((one) => nameOf(one) === "coverage_territories" && isNew(one));
  const isSame = (one: RoledCell) => /^(?:several|number)$/.test(one.role) || !isNew(one);
  return (
    cells.every((one) => isSame(one) || (amounts.includes(one) && isFunded)) &&
    (amounts.length === 0 || isFunded) &&
    places.length < 2 &&
    several.some(isNew)
  );
}

/**
 * How a row goes on with the action of the rows above it; undefined for a row of its own. The same title alone says too little: two actions may be
 * called alike.
 */
export function continuationOf(
  rows: readonly SheetRow[],
  row: SheetRow,
  columns: TableColumns,
): Continuation | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || columns.isExport || rows.length >= MOST_ROWS || row.number !== (last?.number ?? 0) + 1)
    return undefined;
  const isTitled = first.cells.some(
    (cell) => roleOf(columns.byIndex.get(cell.column)) === "title" && textOf(cell) !== "",
  );
  const cells = roledCells(rows, row, columns);
  if (!isTitled || !agrees(cells, columns)) return undefined;
  const has = (role: Role) => cells.some((one) => one.role === role);
  const title = cells.find(({ role }) => role === "title");
  if (has("identifier")) return "same";
  if (title) return has("carrier") || title.cell.isShared ? "same" : undefined;
  // A title that is left out is no slip of the pen only where the row says nothing but what the action has several of.
  const isBare = cells.every(({ role, cell }) => /^(?:several|amount|number)$/.test(role) || cell.isShared);
  return isBare ? "untitled" : undefined;
}

/** True where each row of an action has the sum of its own funder: sums that are not the same in all of them, in cells of their own. */
export function haveOwnAmounts(rows: readonly SheetRow[], { byIndex }: TableColumns): boolean {
  const sums = rows.flatMap(({ cells }) =>
    cells
      .filter((cell) => roleOf(byIndex.get(cell.column)) === "amount" && textOf(cell) !== "")
      .map((cell) => (cell.isShared ? undefined : textOf(cell))),
  );
  return rows.length > 1 && !sums.includes(undefined) && new Set(sums).size > 1;
}

/** Where a table is cut into blocks: asked row by row, whether the next may be of the action of the rows before. */
export function createCutting({ byIndex }: TableColumns): {
  readonly mayContinue: (row: SheetRow) => boolean;
  readonly see: (rows: readonly SheetRow[]) => void;
} {
  const columnsOf = (role: Role) =>
    new Set([...byIndex.values()].flatMap((column) => (roleOf(column) === role ? [column.index] : [])));
  const [titles, identifiers] = [columnsOf("title"), columnsOf("identifier")];
  const said = ({ cells }: SheetRow, columns: ReadonlySet<number>) =>
    cells.find((cell) => columns.has(cell.column) && textOf(cell) !== "")?.text.trim() ?? "";
  let [title, identifier] = ["", ""];
  return {
    mayContinue(row) {
      const own = said(row, titles);
      const number = said(row, identifiers);
      return own === "" || saysSame(own) || own === title || (number !== "" && number === identifier);
    },
    see(rows) {
      for (const row of rows) {
        title = said(row, titles) || title;
        identifier = said(row, identifiers) || identifier;
      }
    },
  };
}
