import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { cellStyle, isExactNumber, LONGEST_CELL, serialOfDay, type WorkbookCell } from "./workbook-cell.js";
import { type WorkbookSheet, workbookStream } from "./workbook-stream.js";

const { text, header } = cellStyle;

function sheetOf(name: string, rows: WorkbookSheet["rows"]): WorkbookSheet {
  return {
    name,
    columns: ["A", "B"].map((title) => ({ header: title, width: 10, style: text })),
    rows,
    headerStyle: header,
  };
}

async function bytesOf(...[sheets, limits]: Parameters<typeof workbookStream>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookStream(sheets, limits)) chunks.push(chunk);
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

describe("a workbook that is written a row at a time", () => {
  it("comes back from another reader: text, numbers, truth values, days, nothing", async () => {
    const rows: WorkbookCell[][] = [
      ["a & <b>", 2.5],
      [true, { day: "2024-02-29" }],
      [null, "x"],
      [{ day: "1899-12-31" }, 0.1 + 0.2],
    ];
    const [, ...back] = await readSheet((await bytesOf([sheetOf("Un", rows)])).buffer as ArrayBuffer);
    expect(back).toEqual([
      ["a & <b>", 2.5],
      [true, new Date(Date.UTC(2024, 1, 29))],
      [null, "x"],
      ["1899-12-31", "0.30000000000000004"],
    ]);
  });

  it("asks for the rows of a sheet when the sheets before it are complete, and splits a full one", async () => {
    const seen: string[] = [];
    function* first() {
      for (const row of ["1", "2", "3"]) {
        seen.push(row);
        yield [row, null];
      }
    }
    function* second() {
      yield [`after ${seen.length}`, null];
    }
    const bytes = await bytesOf([sheetOf("L'un", first()), sheetOf("Deux", second())], { rows: 3 });
    const book = new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"]);
    expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "L'un",
      "L'un (2)",
      "Deux",
    ]);
    const of = (name: string) => readSheet(bytes.buffer as ArrayBuffer, name);
    expect(await of("L'un (2)")).toEqual([
      ["A", "B"],
      ["3", null],
    ]);
    expect(await of("Deux")).toEqual([
      ["A", "B"],
      ["after 3", null],
    ]);
  });

  it("refuses a text that no cell holds, and passes the fault of its rows on", async () => {
    await expect(bytesOf([sheetOf("Un", [["x".repeat(LONGEST_CELL + 1)]])])).rejects.toThrow(RangeError);
    function* failing(): Generator<WorkbookCell[]> {
      yield ["a"];
      throw new Error("no more");
    }
    await expect(bytesOf([sheetOf("Un", failing())])).rejects.toThrow("no more");
  });
});

it("days and numbers are stored only where a spreadsheet gives them back", () => {
  expect(["1900-02-28", "1900-03-01", "2019-12-31", "0000-01-01"].map(serialOfDay)).toEqual([
    undefined,
    61,
    43_830,
    undefined,
  ]);
  expect([12, 2.5, 999_999_999_999, 0.1 + 0.2, Number.NaN].map(isExactNumber)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
