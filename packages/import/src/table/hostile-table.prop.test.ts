import type { Action } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportCsv } from "./export-csv.js";
import { exportXlsx } from "./export-xlsx.js";
import { importCsv } from "./import-csv.js";
import { importTable } from "./import-xlsx.js";
import { csv, options, sheetXml, workbook, xlsx } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

const seeds = validSeeds().flatMap(({ record }) => (record.type === "Action" ? [record as Action] : []));
const csvBytes = exportCsv(seeds.slice(0, 2));
const foreign = new TextEncoder().encode(
  'Recensement;;\nTitre;Thèmes;Département;Date de début;Divers\nAtelier "jeunes";Tabac;44;31/12/2019;x\n"Deux\nlignes";Alcool;Paris;22 mai;\n',
);
const xlsxBytes = await exportXlsx(seeds.slice(0, 1));

/** What holds of every table that is not refused: nothing is lost, everything is said once. */
function check({ records, report }: ImportedTable): void {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  if (report.refused) {
    expect(records).toEqual([]);
    expect(report.refused.message).toMatch(/[.?]$/);
    return;
  }
  const listed = new Set(report.notUnderstood.map(({ line }) => line));
  const lost = report.lines.filter(
    ({ number, state, text, paths }) =>
      (state === "not-understood" && !listed.has(number)) ||
      (state === "field" && paths.length === 0) ||
      (state === "blank" && text.replace(/[\s;,"'|=+@-]/g, "") !== ""),
  );
  expect(lost).toEqual([]);
  const cells = report.table.cells;
  const places = cells.map(({ start, end, row, column }) => [start, end, row, column].join());
  expect(new Set(places).size).toBe(places.length);
  expect(cells.filter(({ start, end }) => end < start)).toEqual([]);
  const lineOf = (at: number) => report.lines.findLast(({ start }) => start <= at)?.number ?? 0;
  const unlisted = cells.filter(({ state, start, end }) => {
    if (state !== "not-understood") return false;
    const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))];
    return ![...listed].some((line) => line >= first && line <= last);
  });
  expect(unlisted).toEqual([]);
  expect(records).toHaveLength(report.records.length);
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) });

/** Bytes flipped, the end cut off, a piece doubled. */
function spoilt(
  bytes: Uint8Array,
  changes: readonly { at: number; byte: number }[],
  cut: number,
): Uint8Array {
  const copy = Uint8Array.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
  for (const { at, byte } of changes) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

describe("a spoilt table", () => {
  const changes = fc.array(change, { maxLength: 8 });
  const cut = fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true }));

  it.each([
    ["export", csvBytes, 60],
    ["foreign table", foreign, 300],
  ] as const)("%s in CSV: every cell is accounted for", (_name, bytes, numRuns) => {
    fc.assert(
      fc.property(changes, cut, (how, length) => check(importCsv(spoilt(bytes, how, length), options))),
      { numRuns },
    );
  });

  it("XLSX: every cell is accounted for", async () => {
    await fc.assert(
      fc.asyncProperty(changes, cut, async (how, length) =>
        check(await importTable(spoilt(xlsxBytes, how, length), options)),
      ),
      { numRuns: 60 },
    );
  });

  it("bytes of any kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isZip) => {
        const whole = isZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        check(await importTable(whole, options));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps NUL bytes and control characters out of values, and says that they were there", () => {
    const imported = csv("key;title\na;Un\u0000 titre\u0007\n");
    check(imported);
    expect(imported.records).toMatchObject([{ title: { fr: "Un  titre" } }]);
    expect(imported.report.encoding).toMatchObject([{ code: "control-character", count: 2, line: 2 }]);
  });
});

/** A refusal in French. */
async function expectRefused(bytes: Uint8Array, words: RegExp): Promise<void> {
  const { records, report } = await importTable(bytes, options);
  expect(records).toEqual([]);
  expect(report.refused?.message).toMatch(words);
}

describe("a hostile table is refused", () => {
  const zeros = (length: number) => new Uint8Array(length);

  it("50 MB of nonsense", () => expectRefused(new Uint8Array(50 * 1024 * 1024).fill(97), /dépasse 32 Mo/));
  it("30 MB of nonsense in text", () =>
    expectRefused(strToU8("abc;def\n".repeat(3_900_000)), /20000 lignes/));
  it("30 MB in one line", () =>
    expectRefused(new Uint8Array(30 * 1024 * 1024).fill(97), /million de caractères/));
  it("30 MB of quotes", () => expectRefused(new Uint8Array(30 * 1024 * 1024).fill(34), /./));
  it("bytes of no text", () =>
    expectRefused(
      Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 32),
      /caractères de contrôle/,
    ));
  it("a million columns", () => expectRefused(strToU8(`title${",a".repeat(1_000_000)}\n`), /1000 colonnes/));
  it("too many rows under good headers", () =>
    expectRefused(strToU8(`title\n${"a\n".repeat(30_000)}`), /20000 lignes/));
  it("an old workbook", () =>
    expectRefused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /ancien format/));
  it("an empty file", () => expectRefused(zeros(0), /vide/));

  it("a zip bomb", async () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/worksheets/sheet1.xml": [zeros(140 * 1024 * 1024), { level: 9 }],
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expectRefused(bomb, /bombe zip/);
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expectRefused(lying, /bombe zip/);
  });

  it("a workbook that claims huge rows and columns costs nothing", async () => {
    const far = '<c r="XFD2" t="inlineStr"><is><t>x</t></is></c>';
    await expectRefused(workbook({ "xl/worksheets/sheet1.xml": sheetXml(["title"], far) }), /1000 colonnes/);
    const low = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>A</t></is></c></row><row r="99999999999"><c r="A99999999999" t="inlineStr"><is><t>B</t></is></c></row></sheetData></worksheet>`;
    const imported = await xlsx(workbook({ "xl/worksheets/sheet1.xml": low }));
    expect(imported.records).toMatchObject([{ title: { fr: "A" } }, { title: { fr: "B" } }]);
  });

  it("entities of a document type are not expanded", async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetXml(["title"], '<c r="A2" t="inlineStr"><is><t>x &b; y</t></is></c>')}`;
    const { records } = await xlsx(workbook({ "xl/worksheets/sheet1.xml": lol }));
    expect(JSON.stringify(records)).not.toContain("haha");
  });

  it("labels below a thousand that no list knows are read as those above", () => {
    const unknown = Array.from({ length: 400 }, (_, at) => `A${at};chose ${at}, machin ${at}`);
    const { records } = csv(`Titre;Thèmes\n${unknown.join("\n")}\nZ;Tabac, Alcool\n`);
    expect((records.at(-1) as Action).themes).toHaveLength(2);
  });

  it("labels that no list knows", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `A${index};inconnu ${index} ${"x".repeat(80)}`);
    const { report } = csv(`Titre;Thèmes\n${rows.join("\n")}\n`);
    expect(report.notUnderstood).toHaveLength(5_000);
  });
});
