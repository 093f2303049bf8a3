import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../import-result.js";
import { readSourceText } from "../source-text.js";
import { fullFiche, sparseFiche } from "./fiches.fixture.js";
import { importCjc } from "./import-cjc.js";

const territories = await loadTerritories();

/** A fiche with lines deleted, doubled, cut short or swapped. */
const spoilt = fc.constantFrom(fullFiche, sparseFiche).chain((fiche) => {
  const lines = fiche.split("\n");
  const change = fc.record({
    at: fc.nat(lines.length - 1),
    how: fc.constantFrom("delete", "double", "cut", "swap"),
    where: fc.nat(60),
  });
  return fc.array(change, { maxLength: 12 }).map((changes) => {
    const now = [...lines];
    for (const { at, how, where } of changes) {
      const line = now[at] ?? "";
      if (how === "delete") now.splice(at, 1);
      else if (how === "double") now.splice(at, 0, line);
      else if (how === "cut") now.splice(at, 1, line.slice(0, where));
      else now.splice(at, 2, now[at + 1] ?? "", line);
    }
    return now.join("\n");
  });
});

/** Every line has one entry with its place; one that is neither blank nor a label says where its words went. */
function isAccountedFor(text: string, { report }: Imported): void {
  const source = readSourceText(text);
  expect(report.lines.map(({ number, start, end }) => [number, start, end])).toEqual(
    source.lines.map(({ number, start, end }) => [number, start, end]),
  );
  const listed = new Set(report.notUnderstood.map(({ line }) => line));
  const lost = report.lines.filter(
    ({ state, paths, number }) =>
      (state === "field" && paths.length === 0) ||
      (state === "not-understood" && !listed.has(number)) ||
      (state === "blank" && source.lines[number - 1]?.text.trim() !== ""),
  );
  expect(lost).toEqual([]);
}

describe("spoilt fiches", () => {
  it("import without a throw, every line accounted for, no word of the record from elsewhere", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const imported = importCjc(text, { file: "fuzz.txt", territories });
        isAccountedFor(text, imported);
        const [record] = imported.records;
        const printed = text.normalize("NFC");
        if (record?.type !== "Action") return;
        for (const { name } of record.partners ?? []) expect(printed).toContain(name);
        for (const { funder } of record.funders ?? []) expect(printed).toContain(funder?.name);
      }),
      { numRuns: 150 },
    );
  });

  it("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        isAccountedFor(text, importCjc(text, { file: "fuzz.txt", territories }));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["blanks", `Principaux partenaires de l'action :\na${"\u2003".repeat(300_000)}b`],
    ["digits", `Financement :\n${"1 ".repeat(200_000)}`],
    ["parentheses", `Principaux partenaires de l'action :\n${"(a) : ".repeat(80_000)}`],
    ["cues", `Objectifs du partenariat :\n${"pour les jeunes et ".repeat(20_000)}`],
    ["labels", "Retours sur expérience :\nfrein\n".repeat(1_400)],
    ["boxes", `Thèmes de l'action :\n${"☒ Cancers ".repeat(40_000)}`],
  ])("%s without end are read to their end, or refused", (_, text) => {
    const imported = importCjc(text, { file: "fuzz.txt", territories });
    if (imported.report.refused) expect(imported.records).toEqual([]);
    else isAccountedFor(text, imported);
  });
});
