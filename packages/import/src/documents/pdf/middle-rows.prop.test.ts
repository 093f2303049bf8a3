import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsInMiddle } from "./middle-rows.js";
import type { Segment } from "./page-lines.js";

const SIZE = 11;
const LEADING = 12.8;
const BETWEEN_ROWS = 1.5;

const line = (text: string, start: number, y: number): Segment => ({
  text,
  start,
  end: start + 6 * text.length,
  y,
  size: SIZE,
  wordsStart: start,
});

interface Lines {
  readonly label: number;
  readonly value: number;
  /** Room between the lines of the value, which are paragraphs where there is some. */
  readonly between: number;
}

/** Columns of a table whose cells stand in the middle of their rows, or at their top. */
function columnsOf(rows: readonly Lines[], isInMiddle: boolean): [labels: Segment[], values: Segment[]] {
  const [labels, values]: [Segment[], Segment[]] = [[], []];
  let top = 0;
  for (const [row, { label, value, between }] of rows.entries()) {
    const heightOf = (count: number, room: number) => count * (LEADING + room) - room;
    const height = Math.max(heightOf(label, 0), heightOf(value, between));
    const put = (lines: Segment[], name: string, count: number, start: number, room: number) => {
      const above = isInMiddle ? (height - heightOf(count, room)) / 2 : 0;
      for (let at = 0; at < count; at += 1)
        lines.push(line(`${name} ${row} ${at}`, start, top + above + at * (LEADING + room) + SIZE));
    };
    put(labels, "Label", label, 60, 0);
    put(values, "Value", value, 200, between);
    top += height + BETWEEN_ROWS;
  }
  return [labels, values];
}

const lines = fc.record({
  label: fc.integer({ min: 1, max: 3 }),
  value: fc.integer({ min: 1, max: 6 }),
  between: fc.constantFrom(0, 0, 4, 9),
});
const rowOf = ({ text }: Segment) => Number(text.split(" ")[1]);

test("rows with their words in the middle are those that were set, or are not said to be known", () => {
  let known = 0;
  fc.assert(
    fc.property(fc.array(lines, { minLength: 3, maxLength: 12 }), fc.boolean(), (rows, isInMiddle) => {
      const cells = cellsInMiddle(columnsOf(rows, isInMiddle)) ?? [];
      if (cells.length > 0) known += 1;
      for (const { row, lines: own } of cells) expect(own.map(rowOf)).toEqual(own.map(() => row));
    }),
    { numRuns: 2_000 },
  );
  expect(known).toBeGreaterThan(200);
});

test("a table with a label below the first line of its value, wrapped labels and lists is read row by row", () => {
  const rows: readonly Lines[] = [
    { label: 1, value: 1, between: 0 },
    { label: 2, value: 4, between: 0 },
    { label: 2, value: 5, between: 0 },
    { label: 1, value: 2, between: 0 },
    { label: 2, value: 1, between: 0 },
  ];
  const cells = cellsInMiddle(columnsOf(rows, true));
  expect(cells?.map(({ row, column, lines: own }) => [row, column, own.length])).toEqual(
    rows.flatMap(({ label, value }, row) => [
      [row, 0, label],
      [row, 1, value],
    ]),
  );
});
