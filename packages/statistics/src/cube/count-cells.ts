import { compareCodePoints } from "@openhpa/core";
import type { ActionFacts } from "../action-facts.js";
import type { Cell, CellPlace } from "./cell.js";
import { type CellNumbers, createCellNumbers } from "./cell-numbers.js";
import { type Contribution, keepLargest } from "./contribution.js";
import { cubeTables } from "./dimensions.js";
import { MILLIONTHS } from "./people-cell.js";
import { type Suppression, suppress } from "./suppress.js";

/** Counts actions and people in cells. */
export interface CubeCounter {
  /**
   * Counts an edition of the action whose first edition is `first`. The editions of one action follow each other; memory holds the cells, not the actions.
   */
  add(facts: ActionFacts, first: string): void;
  /** The cells in the order of their tables and codes, people kept back where they have to be. */
  cells(): readonly Cell[];
}

/** Contributions that are remembered of a cell: partners for {@link suppress}. */
const LARGEST = 6;

/** A cell while it is counted. */
interface Counted {
  actions: number;
  editions: number;
  known: number;
  people: number;
  /** The action that was counted last. */
  first: string;
  readonly largest: Contribution[];
}

const tableNumbers = new Map(cubeTables.map((table, index) => [table, index]));

/** A text by which places of one table are in order. */
const codesIn = ({ year, territory, theme, audience, category }: CellPlace) =>
  [year, territory, theme, audience, category].join(" ");

/** Cells in the order of their tables, those with fewer dimensions first, then of their codes. */
function inOrder(numbers: CellNumbers): readonly number[] {
  const keys = Array.from({ length: numbers.count }, (_, cell) => ({
    cell,
    table: tableNumbers.get(numbers.tableOf(cell)) as number,
    codes: codesIn(numbers.placeOf(cell)),
  }));
  return keys
    .sort((a, b) => a.table - b.table || compareCodePoints(a.codes, b.codes))
    .map(({ cell }) => cell);
}

function toCell(
  place: CellPlace,
  numbers: CellNumbers,
  cell: number,
  counted: Counted,
  kept: Suppression,
): Cell {
  const { actions, editions, known, people } = counted;
  const { dimensions } = numbers.tableOf(cell);
  const counts = { ...place, dimensions, actions, editions, known };
  if (known === 0) return { ...counts, peopleStatus: "unknown" };
  if (!kept.isCounted(cell)) return { ...counts, peopleStatus: "not-counted" };
  if (kept.isSuppressed(cell)) return { ...counts, peopleStatus: "suppressed" };
  return { ...counts, peopleStatus: "published", people: people / MILLIONTHS };
}

/** No action yet. */
export function createCube(): CubeCounter {
  const numbers = createCellNumbers();
  const counts: Counted[] = [];
  return {
    add(facts, first) {
      const cells = numbers.cellsOf(facts);
      const { action, people } = facts;
      const given = people === undefined ? undefined : Math.round(people * MILLIONTHS);
      const contribution = given === undefined ? undefined : { action, people: given, cells };
      for (const cell of cells) {
        counts[cell] ??= { actions: 0, editions: 0, known: 0, people: 0, first: "", largest: [] };
        const counted = counts[cell];
        counted.editions += 1;
        if (counted.first !== first) counted.actions += 1;
        counted.first = first;
        if (!contribution) continue;
        counted.known += 1;
        counted.people += contribution.people;
        keepLargest(counted.largest, contribution, LARGEST);
      }
    },
    cells() {
      const order = inOrder(numbers);
      const kept = suppress(
        counts,
        cubeTables.map((table) => ({
          cells: order.filter((cell) => numbers.tableOf(cell) === table),
          isTotal: table.dimensions.length < 2,
        })),
      );
      return order.map((cell) => toCell(numbers.placeOf(cell), numbers, cell, counts[cell] as Counted, kept));
    },
  };
}
