import { describe, expect, it } from "vitest";
import { csvRows } from "./csv-rows.js";

const cellsOf = (text: string, isCut?: boolean) =>
  [...csvRows(text, { separator: ",", columns: 9, isCut })].map(({ cells }) => cells);
const lastOf = (text: string, isCut?: boolean) => cellsOf(text, isCut).at(-1)?.at(-1);

describe("a quote that nothing closes", () => {
  const five = "a,b,c,d,e\n";

  it("is a cut cell when no line that follows has half the separators of a row", () => {
    const text = `${five}1,"open, with\nprose, one comma\nthe end`;
    expect(lastOf(text)).toMatchObject({ isCut: true, text: "open, with\nprose, one comma\nthe end" });
  });

  it("is a stray quote when a line that follows has half of them", () => {
    const rows = cellsOf(`${five}1,"open\n2,x,y\n3`);
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["a", "b", "c", "d", "e"],
      ["1", '"open'],
      ["2", "x", "y"],
      ["3"],
    ]);
    expect(rows[1]?.[1]).toMatchObject({ hasStrayQuote: true, isCut: false });
  });

  it("is a cut cell in a table of one column, whose rows have no separator", () => {
    expect(lastOf('a\n"open\nx\ny')).toMatchObject({ isCut: true });
  });

  it("is a cut cell whatever follows when the file is known to be cut", () => {
    expect(lastOf(`${five}1,"open\n2,x,y,z,w`, true)).toMatchObject({ isCut: true });
  });

  it("is judged by the twenty lines that follow", () => {
    const after = (lines: number) => `${five}1,"open\n${"prose\n".repeat(lines)}2,x,y,z,w`;
    expect(lastOf(after(19))?.text).toBe("w");
    expect(lastOf(after(20))).toMatchObject({ isCut: true });
  });
});

it("a row with more cells than are read ends the scan", () => {
  const rows = [...csvRows("1,2,3\n1,2,3,4\n1,2,3,4,5\n1", { separator: ",", columns: 3 })];
  expect(rows.map(({ cells, fault }) => [cells.length, fault])).toEqual([
    [3, undefined],
    [4, undefined],
    [4, "columns"],
  ]);
});

it("quotes inside a cell are those of the cell, doubled or stray", () => {
  const [row] = cellsOf('"a""b",a"b,"a"b,"",""""');
  expect(row?.map(({ text, hasStrayQuote }) => [text, hasStrayQuote])).toEqual([
    ['a"b', false],
    ['a"b', false],
    ['"a"b', true],
    ["", false],
    ['"', false],
  ]);
});
