import { readdirSync, readFileSync } from "node:fs";
import { actionColumns } from "@openhpa/core/columns";
import { repositoryRoot, sharedFolder } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article } from "../article/article.fixture.js";
import { fullFiche, sparseFiche } from "../cjc/fiches.fixture.js";
import { cjcQuestionnaire } from "../cjc/index.js";
import { unfinishedDocuments, unreadFiles } from "../file-kind/files.fixture.js";
import { leaflet } from "../leaflet/leaflet.fixture.js";
import { htmlPage, layoutA, layoutB, layoutC, layoutD } from "../oscars/layouts.fixture.js";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import { type ImportSourceName, importSources } from "../sources.js";
import { otherProse } from "./other-prose.fixture.js";

const territories = await loadTerritories();
const names = Object.keys(importSources) as ImportSourceName[];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: ImportSourceName, content: string | Uint8Array, file = "document.txt") =>
  importSources[name].read(typeof content === "string" ? bytesOf(content) : content, { file, territories });

const table = "Titre;Thème;Public;Commune\nBouger;Précarité;Adultes;Nantes\n";
const columns = actionColumns.slice(0, 6).map(({ name }) => name);
const own: Readonly<Partial<Record<ImportSourceName, readonly string[]>>> = {
  oscars: [layoutA, layoutB, layoutC, layoutD, htmlPage],
  cjc: [fullFiche, sparseFiche],
  table: [table, table.replaceAll(";", "\t"), table.replaceAll(";", ",")],
  leaflet: [leaflet],
  article: [article],
};
const owned = names.flatMap((name) => (own[name] ?? []).map((text, index) => ({ name, text, index })));

describe("every source refuses what it cannot read", () => {
  const files = Object.entries(unreadFiles).flatMap(([what, [, bytes]]) =>
    names.filter((name) => !(name === "table" && what === "ods")).map((name) => ({ what, name, bytes })),
  );
  test.each(files)("$name: $what", async ({ name, bytes }) => {
    const { records, report } = await read(name, bytes, "fiche.docx");
    expect(records).toEqual([]);
    expect(report.refused).toMatchObject({
      code: "another-format",
      messages: { fr: report.refused?.message },
    });
    expect(report.refused?.message).toMatch(/^Le fichier est .+ : rien n'a été lu\. \S.+\.$/u);
    expect(report.refused?.messages?.en).toMatch(/^The file is .+: nothing was read\. \S.+\.$/u);
  });

  const documents = Object.entries(unfinishedDocuments).flatMap(([what, [, bytes]]) =>
    names.filter((name) => name !== "table").map((name) => ({ what, name, bytes })),
  );
  test.each(documents)("$name: $what that holds nothing, or a letter without an action", async ({
    name,
    bytes,
  }) => {
    const { records, report } = await read(name, bytes, "fiche.txt");
    expect(records).toEqual([]);
    expect(report.refused?.message).toMatch(/^Le fichier est .+ : rien n'a été lu\. \S.+\.$|^Presque rien/u);
  });

  test("the command that reads the format is named", async () => {
    const word = await read("table", await cjcQuestionnaire());
    expect(word.report.refused?.message).toContain("openhpa import cjc");
    const page = await read("table", htmlPage);
    expect(page.report.refused?.messages?.en).toContain("openhpa import oscars");
  });
});

describe("a document is read by its own source, whatever its name", () => {
  test.each(owned)("$name $index", async ({ name, text }) => {
    for (const file of ["a.txt", "a.docx", "a.pdf", "a"]) {
      const { records, report } = await read(name, text, file);
      expect(report.refused).toBeUndefined();
      expect(records.length).toBeGreaterThan(0);
    }
  });

  test.each(owned)("$name $index in UTF-16, with its mark and without", async ({ name, text }) => {
    const said = (await read(name, text)).records;
    for (const mark of ["", "\ufeff"]) {
      const codes = Array.from(mark + text, (_, at) => (mark + text).charCodeAt(at));
      const [low, high] = [(code: number) => code & 0xff, (code: number) => code >> 8];
      for (const order of [
        [low, high],
        [high, low],
      ]) {
        const units = Uint8Array.from(codes.flatMap((code) => order.map((byte) => byte(code))));
        expect((await read(name, units)).records).toEqual(said);
      }
    }
  });

  test.each(owned)("$name $index with the line ends of Windows", async ({ name, text }) => {
    const titles = ({ records }: Awaited<ReturnType<typeof read>>) => records.map(({ title }) => title);
    const windows = await read(name, text.replaceAll("\n", "\r\n"));
    expect(titles(windows)).toEqual(titles(await read(name, text)));
    expect(windows.report.notUnderstood.map((entry) => entry.text)).toEqual(
      (await read(name, text)).report.notUnderstood.map((entry) => entry.text),
    );
  });

  test("a questionnaire without an answer is a blank one", async () => {
    expect((await read("cjc", await cjcQuestionnaire())).report.refused?.code).toBe("blank-document");
  });
});

describe("a document of another source is recognised", () => {
  const marked = owned.filter(
    ({ name, text }) => ["oscars", "cjc", "table"].includes(name) && text !== htmlPage && text !== layoutD,
  );
  const crossed = marked.flatMap(({ name, text, index }) =>
    names.filter((other) => other !== name).map((given) => ({ name, text, index, given })),
  );
  test.each(crossed)("import $given is given $name $index", async ({ name, text, given }) => {
    const { records, report } = await read(given, text);
    expect(records).toEqual([]);
    expect(["another-source", "hardly-understood"]).toContain(report.refused?.code);
    expect(report.refused?.message).toContain(`openhpa import ${name}`);
    expect(report.refused?.messages?.en).toContain(`openhpa import ${name}`);
  });

  test("columns of ours are those of a table", async () => {
    const { report } = await read("oscars", `${columns.join(",")}\n${columns.map(() => "x").join(",")}\n`);
    expect(report.refused?.message).toContain("openhpa import table");
  });

  test("a mapping says that the document is a table", async () => {
    const { records } = await importSources.table.read(bytesOf("Objectif de l'action\nThème\nBouger\n"), {
      file: "a.csv",
      territories,
      mapping: { columns: { "Objectif de l'action": "title" } },
    });
    expect(records).toHaveLength(2);
  });
});

describe("a document of which hardly anything is understood is no success", () => {
  const given = Object.entries(otherProse).flatMap(([what, text]) =>
    names.map((name) => ({ what, text, name })),
  );
  test.each(given)("$name: $what", async ({ name, text }) => {
    const imported = await read(name, text);
    expect(imported.records).toEqual([]);
    expect(imported.report.records).toEqual([]);
    const { refused, lines } = imported.report;
    expect(refused?.message).toMatch(/^Presque rien|^Aucune ligne d'en-têtes/);
    expect(toTextReport(imported).split("\n")[1]).toBe(`  ✗ ${refused?.message}`);
    if (refused?.code !== "hardly-understood") return;
    expect(lines.map((line) => line.text).join("\n")).toBe(text.replace(/\n$/, ""));
    const html = toHtmlReport(imported);
    expect(html.indexOf('class="not-understood"')).toBeGreaterThan(html.indexOf("Presque rien"));
    expect(lines.filter(({ paths }) => paths.length > 0)).toEqual([]);
    expect(toTextReport(imported)).toContain("Ce qui n'a pas été compris");
  });
});

describe.each([
  new URL("packages/import/corpus/oscars/", repositoryRoot),
  ...(sharedFolder ? [new URL("corpus/oscars/", sharedFolder)] : []),
])("pages of %s", (folder) => {
  test.each(readdirSync(folder))("%s is read, and by no other source", async (name) => {
    const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
    const text = lines.filter((line) => !line.startsWith("#")).join("\n");
    expect((await read("oscars", text)).report.refused).toBeUndefined();
    // A page cut to two headings is read as a table or as prose too.
    if (name === "9900008.txt") return;
    // A fiche reads the labels of any layout: it is asked for by name only.
    for (const other of names.filter((source) => source !== "oscars" && source !== "fiche"))
      expect((await read(other, text)).report.refused?.message).toContain("openhpa import oscars");
  });
});

test("any bytes are read or refused, and never both", async () => {
  const start = fc.constantFrom(
    "",
    "PK\u0003\u0004",
    "%PDF-",
    "{",
    "<html>",
    "From: a\nTo: b\nDate: c\n",
    "Thème\n",
  );
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...names),
      async (head, tail, name) => {
        const { records, report } = await read(name, Uint8Array.from([...bytesOf(head), ...tail]));
        expect(records.length > 0 && report.refused !== undefined).toBe(false);
        expect(records.length).toBe(report.records.length);
      },
    ),
    { numRuns: 300 },
  );
});
