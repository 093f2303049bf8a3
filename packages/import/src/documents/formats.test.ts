import { readFileSync } from "node:fs";
import { repositoryRoot } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { fileKindOf } from "../file-kind/index.js";
import { groupRows } from "./block.js";
import { plainDocument } from "./plain-blocks.js";
import { type DocumentKind, readDocument } from "./read-document.js";

const folder = new URL("packages/import/corpus/documents/", repositoryRoot);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const names = ["fiche.html", "fiche.docx", "fiche.odt", "fiche-libreoffice.pdf", "fiche-chromium.pdf"];

/** What a block is, whatever the format: its kind, its words, its place in a table. */
async function outlineOf(name: string): Promise<readonly unknown[]> {
  const bytes = bytesOf(name);
  const { is } = await fileKindOf(bytes);
  const blocks = async () => {
    const reading = await readDocument(bytes, is as DocumentKind);
    return reading.ok ? reading.read.blocks : [];
  };
  const all = is === "text" ? plainDocument(new TextDecoder().decode(bytes)).blocks : await blocks();
  return groupRows(all.filter(({ isFurniture }) => !isFurniture)).map((part) =>
    part.kind === "row"
      ? part.cells.map(({ column, blocks: own }) => `${column} ${own.map(({ text }) => text).join(" / ")}`)
      : `${part.kind} ${part.level} ${part.text}`,
  );
}

describe("one fiche in every format", () => {
  test.each(names)("%s has the blocks of the Markdown", async (name) => {
    expect(await outlineOf(name)).toEqual(await outlineOf("fiche.md"));
  });

  test("gives one record but for its evidence", async () => {
    const territories = await loadTerritories();
    const records = await Promise.all(
      [...names, "fiche.md"].map(async (file) => {
        const { records: read, report } = await importDocument(bytesOf(file), { file, territories });
        expect(report.refused, file).toBeUndefined();
        return read.map(({ evidence: _, sources, ...record }) => ({
          ...record,
          sources: sources?.map(({ note: __, ...source }) => source),
        }));
      }),
    );
    for (const record of records) expect(record).toEqual(records[0]);
    expect(records[0]?.[0]?.title).toEqual({ fr: "Jardins partagés de la Fontaine" });
  });

  test("tells the page of what a PDF says", async () => {
    const territories = await loadTerritories();
    const { report } = await importDocument(bytesOf("fiche-chromium.pdf"), {
      file: "fiche.pdf",
      territories,
    });
    expect(report.document).toMatchObject({ kind: "pdf", pages: 1 });
    expect(report.lines.filter(({ text }) => text !== "").every(({ page }) => page === 1)).toBe(true);
  });
});
