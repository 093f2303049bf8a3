import type { ActionFacts } from "../action-facts.js";
import type { CellPlace } from "./cell.js";
import { ALL, type CubeLevel, type CubeTable, codesOf, cubeTables, type Dimension } from "./dimensions.js";

/** Numbers cells as they are met, and tells where a number stands. */
export interface CellNumbers {
  /** The cells in which an action counts, each once. */
  cellsOf(facts: ActionFacts): readonly number[];
  placeOf(cell: number): CellPlace;
  tableOf(cell: number): CubeTable;
  readonly count: number;
}

/** Larger than the number of codes of all dimensions and levels together. */
const CODES = 2 ** 20;

const totals = { year: ALL, territory: ALL, theme: ALL, audience: ALL, category: ALL } as const;

/** Codes as numbers from 1, those of one dimension and level apart from those of another. */
function createCodeNumbers() {
  const numbers = new Map<string, number>();
  const codes: string[] = [""];
  return {
    numberOf(dimension: Dimension, level: CubeLevel, code: string): number {
      const name = `${dimension} ${level} ${code}`;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      codes.push(code);
      numbers.set(name, codes.length - 1);
      return codes.length - 1;
    },
    codeOf: (number: number) => codes[number] as string,
  };
}

/** No cell yet. */
export function createCellNumbers(): CellNumbers {
  const codes = createCodeNumbers();
  const cells = new Map<number, number>();
  const met: { readonly table: CubeTable; readonly codes: readonly number[] }[] = [];
  const cellAt = (table: CubeTable, pair: readonly number[]): number => {
    const [first = 0, second = 0] = pair;
    const name = first * CODES + second;
    const known = cells.get(name);
    if (known !== undefined) return known;
    met.push({ table, codes: pair });
    cells.set(name, met.length - 1);
    return met.length - 1;
  };
  return {
    cellsOf(facts) {
      const found: number[] = [];
      const numbersOf = (dimension: Dimension, level: CubeLevel) =>
        codesOf(facts, dimension, level).map((code) => codes.numberOf(dimension, level, code));
      for (const table of cubeTables) {
        const [first, second] = table.dimensions.map((dimension) =>
          numbersOf(dimension, levelIn(table, dimension)),
        );
        if (!first) found.push(cellAt(table, []));
        for (const one of first ?? []) {
          if (!second) found.push(cellAt(table, [one]));
          for (const other of second ?? []) found.push(cellAt(table, [one, other]));
        }
      }
      return found;
    },
    placeOf(cell) {
      const { table, codes: numbers } = met[cell] as (typeof met)[number];
      const own = table.dimensions.map((dimension, index) => [
        dimension,
        codes.codeOf(numbers[index] as number),
      ]);
      return { level: table.level, ...totals, ...Object.fromEntries(own) };
    },
    tableOf: (cell) => (met[cell] as (typeof met)[number]).table,
    get count() {
      return met.length;
    },
  };
}

/** Only territories differ from level to level: a year is the same code in every table. */
const levelIn = ({ level }: CubeTable, dimension: Dimension): CubeLevel =>
  dimension === "territory" ? level : ALL;
