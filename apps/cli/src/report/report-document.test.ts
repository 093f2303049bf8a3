import { createHash } from "node:crypto";
import { typographic } from "@openhpa/core";
import { readDocument } from "@openhpa/import";
import { validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { figuresOf, reportOf, scopeOf } from "./report.fixture.js";
import { reportCorpus } from "./report-corpus.fixture.js";
import { toReportDocx } from "./report-docx.js";
import { toReportHtml } from "./report-html.js";

const territories = await loadTerritories();
const records = [...reportCorpus(120), ...validSeeds().map(({ record }) => record)];
const figures = figuresOf(records, scopeOf(territories, "region:52", "2019"), territories);
const report = reportOf(figures, territories);
const html = await toReportHtml(report);
const docx = await toReportDocx(report);
const tables = report.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
);
const cells = tables.flatMap(({ rows }) =>
  rows.flatMap((row) => row.map((cell) => typographic(typeof cell === "string" ? cell : cell.text))),
);

describe("the document", () => {
  test("every table and every first figure has a question of the annex, and says what its numbers are of", () => {
    for (const { question, caption, denominator } of tables) {
      expect([caption, report.numbers.has(question as never)]).toEqual([caption, true]);
      if (question !== "years")
        expect([caption, denominator]).toEqual([caption, expect.stringContaining("actions")]);
    }
    const key = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
    );
    expect(key.length).toBe(6);
    for (const each of key) expect(report.numbers.has(each.question), each.label).toBe(true);
  });

  test("a small sum of people is told in words, wherever it stands, and an unknown one too", async () => {
    const few = { ...figures, years: figures.years.map((each) => ({ ...each, known: 1, people: 7 })) };
    const none = {
      ...figures,
      years: figures.years.map(({ people: _, ...each }) => ({ ...each, known: 0 })),
    };
    const peopleIn = (given: typeof figures) => {
      const shown = reportOf(given, territories);
      const [years] = shown.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "table" && block.table.question === "years" ? [block.table] : [],
        ),
      );
      return new Set(years?.rows.map((row) => row[3]));
    };
    expect([...peopleIn(few)]).toEqual(["moins de 11"]);
    expect([...peopleIn(none)]).toEqual(["inconnu"]);
    expect(await toReportHtml(reportOf(few, territories))).toContain("<strong>moins de 11</strong>");
  });
});

test("what no record says is unknown and not 0: who leads, whether it was evaluated", () => {
  const silent = reportCorpus(40).map(({ carrier: _, evaluation: _said, ...record }) => record);
  const shown = reportOf(
    figuresOf(silent, scopeOf(territories, "region:52", "2019"), territories),
    territories,
  );
  const values = shown.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "figures" ? block.figures.map(({ value, label }) => `${value} ${label}`) : [],
    ),
  );
  expect(values).toEqual(
    expect.arrayContaining(["inconnu structures porteuses", "inconnu actions évaluées"]),
  );
  const text = JSON.stringify(shown);
  expect(text).toContain("Aucune fiche ne dit où en est l'évaluation.");
  expect(text).not.toContain("réalisée pour 0");
});

describe("the page", () => {
  test("needs nothing beside it and lets nothing in: no script, no other file, its style sheet by its hash", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|style="|@import|url\(/i);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(style).toContain("--accent: #00705e");
  });

  test("every link inside leads somewhere, every id stands once", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("every chart has a title, a description and its numbers in a table", () => {
    const drawn = tables.filter(({ chart }) => chart !== undefined);
    expect(drawn.length).toBeGreaterThan(8);
    for (const { chart, rows } of drawn) {
      expect(html).toContain(`aria-labelledby="${chart?.id}-title ${chart?.id}-desc"`);
      const numbers = rows.flat();
      for (const { text } of chart?.items ?? []) expect(numbers).toContain(text);
    }
  });

  test("is printed as French is", () => {
    const text = html.replace(/<style>[\s\S]*?<\/style>|<pre[\s\S]*?<\/pre>|<[^>]*>/g, "");
    expect(text.match(/[a-zé]&#39;[a-zé]|[a-zé] [:;!?»]/g) ?? []).toEqual([]);
  });

  test("in English nothing of ours stays French", async () => {
    const english = await toReportHtml(reportOf(figures, territories, "en"));
    expect(english).toContain('<html lang="en">');
    expect(english).not.toMatch(/Sommaire|Évolution|Personnes touchées|Inconnue|renseignée/);
  });
});

describe("the Word document", () => {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => !name.endsWith("/"));
  const textOf = (name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

  test("is the same bytes whenever and however often it is written", async () => {
    expect(Buffer.compare(await toReportDocx(report), docx)).toBe(0);
  });

  test("every part is well-formed, has a type, and every relation leads to a part", () => {
    const types = textOf("[Content_Types].xml");
    for (const [name, bytes] of parts) {
      if (/\.(?:xml|rels)$/.test(name)) expect(() => create(strFromU8(bytes)), name).not.toThrow();
      const ending = name.slice(name.lastIndexOf(".") + 1);
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name).toBe(
        true,
      );
    }
    const relations = textOf("word/_rels/document.xml.rels");
    const document = textOf("word/document.xml");
    const ids = new Set([...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of document.matchAll(/ r:(?:id|embed)="([^"]+)"/g)) expect(ids).toContain(id);
    for (const [entry, target = ""] of relations.matchAll(/<Relationship [^>]*Target="([^"]+)"[^>]*>/g))
      if (!entry.includes('TargetMode="External"'))
        expect(parts.map(([name]) => name)).toContain(`word/${target}`);
  });

  test("every picture is described, every question is a place that links lead to", () => {
    const document = textOf("word/document.xml");
    const pictures = [...document.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(pictures).toHaveLength(tables.filter(({ chart }) => chart).length);
    for (const tag of pictures) expect(tag).toMatch(/ descr="[^"]{10,}"/);
    const marks = new Set(
      [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((name) => !marks.has(name as string))).toEqual([]);
  });

  test("is read back: the texts of every table, those of the page", async () => {
    const reading = await readDocument(docx, "docx");
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
    // A reader of documents takes every space for one.
    const read = JSON.stringify(reading.read).replace(/[\u00A0\u202F]/g, " ");
    const plain = (text: string) => JSON.stringify(text.replace(/[\u00A0\u202F]/g, " ")).slice(1, -1);
    const absent = cells.filter((text) => !read.includes(plain(text)));
    expect(absent).toEqual([]);
    for (const text of cells.filter((one) => /^[\d\u202F]+$/.test(one))) expect(html).toContain(text);
  });
});
