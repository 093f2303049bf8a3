import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { noteCodes, sheetXml, states, workbook, xlsx } from "./table.fixture.js";

const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const read = (sheet: string, ...merges: readonly string[]) => {
  const ranges = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const xml = sheet.replace("</worksheet>", `<mergeCells>${ranges}</mergeCells></worksheet>`);
  return xlsx(workbook({ "xl/worksheets/sheet1.xml": xml }));
};
const header = ["title", "carrier_name", "observation"];
const rows = [
  cell("A2", "Marcher") + cell("B2", "Les Semis"),
  cell("A3", "Nager"),
  cell("A4", "Courir") + cell("C4", "Vu"),
];
const carriers = (records: readonly unknown[]) => records.map((record) => (record as Action).carrier?.name);

describe("merged cells", () => {
  test("have their value in every row that they cover, with a note, and no cell of them is blank", async () => {
    const imported = await read(sheetXml(header, ...rows), "B2:B4");
    expect(carriers(imported.records)).toEqual(["Les Semis", "Les Semis", "Les Semis"]);
    expect(imported.report.table.notes).toContainEqual(
      expect.objectContaining({ code: "merged-cells", count: 2, addresses: ["B3", "B4"] }),
    );
    expect(states(imported)).toMatchObject({ B2: "field", B3: "field", B4: "field" });
    const [, second] = imported.records as readonly Action[];
    expect(second?.missing).not.toContainEqual(expect.objectContaining({ path: "/carrier/name" }));
    const [, evidence] = imported.records.map((record) => (record as Action).evidence ?? []);
    expect(evidence).toContainEqual(expect.objectContaining({ path: "/carrier/name", quote: "Les Semis" }));
  });

  test("end where they end, and leave a cell of its own as it is", async () => {
    expect(carriers((await read(sheetXml(header, ...rows), "B2:B3")).records)).toEqual([
      "Les Semis",
      "Les Semis",
      undefined,
    ]);
    const [first, , third] = rows;
    const own = [first ?? "", `${cell("A3", "Nager")}${cell("B3", "Le Port")}`, third ?? ""];
    expect(carriers((await read(sheetXml(header, ...own), "B2:B4")).records)).toEqual([
      "Les Semis",
      "Le Port",
      "Les Semis",
    ]);
  });

  test.each([
    ["of the header", "B1:B4"],
    ["of no cell", "C2:C3"],
    ["backwards", "B4:B2"],
    ["that is no range", "B2"],
    ["as large as a sheet", "C4:XFD1048576"],
  ])("%s cover nothing", async (_, ref) => {
    const imported = await read(sheetXml(header, ...rows), ref);
    expect(carriers(imported.records)).toEqual(["Les Semis", undefined, undefined]);
    expect(noteCodes(imported)).not.toContain("merged-cells");
  });
});

describe("rows that are no actions", () => {
  const titles = async (...names: readonly string[]) => {
    const sheet = sheetXml(
      ["title", "people_reached"],
      ...names.map((name) => `${cell("", name)}<c><v>3</v></c>`),
    );
    const imported = await xlsx(workbook({ "xl/worksheets/sheet1.xml": sheet }));
    return [
      imported.records.map((record) => (record as Action).title.fr),
      imported.report.notUnderstood.length,
    ];
  };

  test.each([
    ...["TOTAL", "Total :", "Totaux", "Sous-total", "Total général", "Total des actions", "TOTAL 2024"],
    ...["Moyenne", "Moyenne annuelle", "Somme", "Médiane", "Cumul", "Total (n=12)", "Average"],
  ])("%s is listed and makes no record", async (name) => {
    expect(await titles("Marcher", name)).toEqual([["Marcher"], 1]);
  });

  test.each([
    ...["Totalement sport", "Somme des possibles", "Ensemble", "Moyenne montagne : marcher", "Total respect"],
    ...["Source : un jeu de piste", "Notes et rythmes"],
  ])("%s is an action", async (name) => {
    expect((await titles("Marcher", name))[0]).toEqual(["Marcher", name]);
  });

  test("a remark alone in its row is none", async () => {
    const sheet = sheetXml(
      ["title", "people_reached"],
      cell("A2", "Marcher"),
      cell("A3", "Source : bilan 2024"),
    );
    const { records } = await xlsx(workbook({ "xl/worksheets/sheet1.xml": sheet }));
    expect(records).toHaveLength(1);
  });
});

test("lines have the numbers of the rows of the sheet, blank ones included", async () => {
  const xml = (last: number) =>
    `<worksheet><sheetData><row r="2">${cell("A2", "title")}${cell("B2", "summary")}</row><row r="5">${cell("A5", "Marcher")}</row><row r="${last}">${cell(`C${last}`, "?")}</row></sheetData></worksheet>`;
  const lines = async (last: number) => {
    const { report } = await xlsx(workbook({ "xl/worksheets/sheet1.xml": xml(last) }));
    return [report.lines.length, report.notUnderstood.map(({ line }) => line)];
  };
  expect(await lines(7)).toEqual([7, [7]]);
  expect(await lines(20_000)).toEqual([20_000, [20_000]]);
  expect(await lines(20_001)).toEqual([3, [3]]);
});

test("an amount in a merged cell is of the group, and not certain", async () => {
  const imported = await read(
    sheetXml(
      ["title", "Financeurs", "Budget"],
      cell("A2", "Marcher") + cell("B2", "ARS : 30 000 €") + cell("C2", "30 000 €"),
      cell("A3", "Nager"),
    ),
    "B2:B3",
    "C2:C3",
  );
  const evidence = (imported.records as readonly Action[]).flatMap((record) => record.evidence ?? []);
  const sure = evidence.filter(({ certainty }) => certainty === "certain").map(({ path }) => path);
  expect(sure.filter((path) => path.startsWith("/fund"))).toEqual([]);
  expect(evidence.some(({ path }) => path.startsWith("/funders"))).toBe(true);
});
