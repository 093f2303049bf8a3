/** Where a line of a web page stands in a table, counted from 0. */
export interface HtmlCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly isHeader?: boolean;
}

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
  /** The first column that no cell of the row takes. */
  next: number;
  isHeader: boolean;
  isInCell: boolean;
  /** By column, the first row that no cell of an earlier row reaches into. */
  readonly freeFrom: Map<number, number>;
}

/** Beyond, a cell covers nothing and a table is part of the one around it: what a page claims costs no memory. */
const WIDEST = 100;
const DEEPEST = 50;
const TABLE = new Set(["table", "dl"]);
const CELL = new Set(["td", "th", "dt", "dd"]);

/** How many columns and rows a cell covers. */
export interface CellSize {
  readonly columns: number;
  readonly rows: number;
}

/** Follows the tables of a page as its tags come; a list of terms and descriptions (`dl`) is a table of two columns. */
export interface HtmlTables {
  open(name: string, size: CellSize): void;
  close(name: string): void;
  /** The innermost cell that is open. */
  cell(): HtmlCell | undefined;
}

function beginRow(table: OpenTable): void {
  table.row += 1;
  table.next = 0;
  table.isInCell = false;
}

function beginCell(table: OpenTable, isHeader: boolean, size: CellSize): void {
  if (table.row < 0) beginRow(table);
  let column = table.next;
  while ((table.freeFrom.get(column) ?? 0) > table.row) column += 1;
  const columns = Math.min(WIDEST, Math.max(1, size.columns));
  if (size.rows > 1)
    for (let covered = column; covered < column + columns; covered += 1)
      table.freeFrom.set(covered, table.row + Math.min(WIDEST, size.rows));
  table.column = column;
  table.next = Math.min(WIDEST, column + columns);
  table.isHeader = isHeader;
  table.isInCell = true;
}

function openIn(table: OpenTable, name: string, size: CellSize): void {
  if (name === "tr" || name === "dt") beginRow(table);
  // Several descriptions of one term are one cell.
  if (!CELL.has(name) || (name === "dd" && table.column === 1 && table.next === 2)) return;
  beginCell(table, name === "th" || name === "dt", size);
}

/** No table is open yet. */
export function createHtmlTables(): HtmlTables {
  const tables: OpenTable[] = [];
  let count = 0;
  let tooDeep = 0;
  return {
    open(name, size) {
      const inner = tables.at(-1);
      if (!TABLE.has(name)) {
        if (inner && tooDeep === 0) openIn(inner, name, size);
      } else if (tables.length >= DEEPEST) tooDeep += 1;
      else {
        const start = { row: -1, column: 0, next: 0, isHeader: false, isInCell: false };
        tables.push({ table: count, ...start, freeFrom: new Map() });
        count += 1;
      }
    },
    close(name) {
      if (TABLE.has(name)) {
        if (tooDeep > 0) tooDeep -= 1;
        else tables.pop();
      } else if (name === "tr" || name === "td" || name === "th") {
        const inner = tables.at(-1);
        if (inner && tooDeep === 0) inner.isInCell = false;
      }
    },
    cell() {
      const inner = tables.at(-1);
      if (!inner?.isInCell) return undefined;
      const { table, row, column, isHeader } = inner;
      return { table, row, column, ...(isHeader ? { isHeader } : {}) };
    },
  };
}
