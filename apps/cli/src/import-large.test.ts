import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodes } from "@openhpa/console";
import { cellStyle, importSources, workbookStream } from "@openhpa/import";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-import-large-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A table that no fiche is as large as, though it has few rows. */
const padded = (rows: readonly string[], more: number) =>
  `Titre;Porteur;Public;Divers\n${rows.map((row) => `${row};${"x".repeat(more * 2)}\n`).join("")}`;
const rows = Array.from({ length: 40 }, (_, at) => `Bouger ${at};Association Vivre au Val;Enfants`);

test("a table that is too large for anything else is read as a stream: same records, a report of what is in it", async () => {
  const text = padded(rows, 20_000);
  const path = file("suivi.csv", text);
  const { stdout, stderr, code } = await openhpa(["import", path]);
  const whole = await importSources.table.read(new TextEncoder().encode(text), {
    file: path,
    territories: await loadTerritories(),
  });
  const records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { sources?: object[] });
  const withoutHash = records.map((record) => ({
    ...record,
    sources: record.sources?.map((source) => ({ ...source, sha256: undefined })),
  }));
  expect(withoutHash).toEqual(JSON.parse(JSON.stringify(whole.records)));
  expect(code).toBe(exitCodes.ok);
  expect(stderr).toMatch(/Grand tableau\s: 40\sfiches\./);
  expect(stderr).toMatch(/et 20\sautres fiches/);
  expect(stderr).toMatch(/\(20 sur 40\)/);
  const out = join(folder, "out");
  await openhpa(["import", "table", path, "--out", out]);
  expect(readdirSync(join(out, "records"))).toHaveLength(40);
  expect(readFileSync(join(out, "reports", "suivi.csv.txt"), "utf8")).toMatch(/40\sfiches/);
});

/** Words that do not pack: as many as ten thousand rows of a workbook take. */
const unpacked = (at: number) =>
  Array.from({ length: 500 }, (_, part) => createHash("sha256").update(`${at} ${part}`).digest("hex")).join(
    " ",
  );

test("a workbook is read as a stream by what its sheets take, packed: same records on both sides", async () => {
  const columns = ["Titre", "Porteur", "Public", "Divers"].map((name) => ({
    header: name,
    width: 20,
    style: cellStyle.text,
  }));
  const write = async (name: string, divers: (at: number) => string) => {
    const cells = rows.map((row, at) => [...row.split(";"), divers(at)]);
    const pieces: Uint8Array[] = [];
    for await (const piece of workbookStream([
      { name: "Suivi", headerStyle: cellStyle.header, columns, rows: cells },
    ]))
      pieces.push(piece);
    return openhpa(["import", file(name, Buffer.concat(pieces))]);
  };
  const [small, large] = [await write("suivi.xlsx", () => "x"), await write("grand.xlsx", unpacked)];
  const titles = ({ stdout }: { readonly stdout: string }) =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).title);
  expect(titles(large)).toEqual(titles(small));
  expect(titles(large)).toHaveLength(40);
  expect(small.stderr).not.toMatch(/Grand tableau/);
  expect(large.stderr).toMatch(/Grand tableau\s: 40\sfiches\./);
});

test.each([
  ["oscars", /trop long pour une fiche/],
  [undefined, /aucun tableau n'y est reconnu/],
] as const)("a text that is no table is refused for its size, read as %s", async (source, words) => {
  const path = file("long.txt", "Marcher ensemble dans la ville. \n".repeat(60_000));
  const { stdout, stderr } = await openhpa(["import", ...(source === undefined ? [] : [source]), path]);
  expect(stdout).toBe("");
  expect(stderr).toMatch(words);
});
