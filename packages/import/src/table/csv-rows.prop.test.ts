import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvRows } from "./csv-rows.js";

const separators = [",", ";", "\t", "|"] as const;
const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("", '"', '""', "a\nb", "c\r\nd", ",", ";", "\t|", 'x"y', " "),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const rowsOf = (text: string, separator: string) => [...csvRows(text, { separator, columns: 100 })];

it("well-formed tables are cut like csv-parse cuts them, with the place of every cell", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
      const text = stringify(rows, {
        delimiter: separator,
        quoted: true,
        quoted_empty: true,
        record_delimiter: "\r\n",
      });
      const found = rowsOf(text, separator);
      expect(found.map(({ cells }) => cells.map((one) => one.text))).toEqual(rows);
      expect(rows).toEqual(parse(text, { delimiter: separator, relax_column_count: true }));
      for (const { text: inside, start, end } of found.flatMap(({ cells }) => cells))
        expect(text.slice(start, end)).toBe(`"${inside.replaceAll('"', '""')}"`);
    }),
  );
});

it("any text is cut without losing a character outside separators, quotes and line ends", () => {
  const nonsense = fc.array(fc.constantFrom('"', '""', ",", "a", "b c", "\n", "\r\n", "\r", "é", "\0"), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(nonsense, fc.boolean(), (parts, isCut) => {
      const text = parts.join("");
      const cells = [...csvRows(text, { separator: ",", columns: 100, isCut })].flatMap((row) => row.cells);
      let at = 0;
      for (const { start, end, text: inside } of cells) {
        expect(text.slice(at, start)).toMatch(/^(?:,|\r\n|\n|\r)*$/);
        expect(inside.replaceAll('"', "")).toBe(text.slice(start, end).replaceAll('"', ""));
        at = end;
      }
      expect(text.slice(at)).toMatch(/^(?:,|\r\n|\n|\r)*$/);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["quotes that are never closed", '"a,'],
  ["quotes in lines", '"a\n'],
  ["pairs of quotes", '"" ,"'],
  ["quotes and letters", '","a"b'],
])("a long text is cut to its end, no part of it twice: %s", (_name, unit) => {
  const count = 400_000;
  let read = 0;
  for (const { cells } of csvRows(unit.repeat(count), { separator: ",", columns: 10_000_000 }))
    for (const { start, end } of cells) read += end - start;
  expect(read).toBeGreaterThan(count);
  expect(read).toBeLessThanOrEqual(count * unit.length);
});
