import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { HpaRecord } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { canonicalNQuads, frozenAction, loadIntoOxigraph, parseWithN3 } from "@openhpa/testkit";
import { Store } from "oxigraph";
import { beforeAll, describe, expect, test } from "vitest";
import { baseUrl, buildSeeds, copyOf, newFolder } from "../test/seeds.js";
import { type DiffFormat, diffDumps } from "./diff-dumps.js";
import { stateUuid } from "./rdf-patch.js";
import type { DiffSummary } from "./summary.js";

/** A copy of a record that a test changes. */
type Draft = Record<string, unknown>;

async function diff(old: string, fresh: string, format: DiffFormat = "text") {
  const report = diffDumps(old, fresh, { format });
  let text = "";
  let next = await report.next();
  for (; !next.done; next = await report.next()) text += next.value;
  return { text, summary: next.value as DiffSummary };
}

/** A record of the corpus to which something was done. */
function edited(index: number, edit: (record: Draft) => void = () => undefined): HpaRecord {
  const record = structuredClone(frozenAction(index)) as unknown as Draft;
  edit(record);
  return record as unknown as HpaRecord;
}

const assign = (value: unknown, members: object) => void Object.assign(value as object, members);

const before = [0, 1, 2, 3, 4, 5].map((index) => edited(index));
const after = [
  edited(1, (record) => {
    assign(record.title, { fr: "Autre titre" });
    assign(record, { themes: ["nutrition"], partners: [...(record.partners as Draft[])].reverse() });
    (record.objectives as Draft[]).push({ key: "nouveau", text: { fr: "Faire mieux" } });
    assign(record.period, { start: "2001" });
  }),
  edited(2, (record) => assign(record, { withdrawn: "2026-02-01", replacedBy: "corpus-0000001" })),
  edited(3),
  edited(4, (record) => assign((record.outcomes as Draft[])[1], { stage: "measured", leadsTo: ["sante"] })),
  edited(5),
  edited(6),
];

let old: string;
let fresh: string;
beforeAll(async () => {
  old = (await buildSeeds(before, { version: "2025" })).dir;
  fresh = (await buildSeeds(after, { version: "2026" })).dir;
});

const dataOf = (dir: string) => gunzipSync(readFileSync(join(dir, "actions.nq.gz"))).toString();

describe("in words", () => {
  test("each record with what changed in it, then the sums", async () => {
    const { text, summary } = await diff(old, fresh);
    expect(text).toMatch(
      /^Ancien : .*, version 2025, 6 fiches, base https:.*, empreinte [0-9a-f]{64}\nNouveau : .*2026/,
    );
    const [about = ""] = /Action « Autre titre »[\s\S]*?\n\n/.exec(text) ?? [];
    expect(about).toContain("(corpus-0000001) : fiche modifiée\n");
    expect(about).toMatch(/^ {2}Titre : « .* » → « Autre titre »$/m);
    expect(about).toContain("  Objectifs, ajout : « Faire mieux »\n");
    expect(about).toMatch(/^ {2}Thèmes, ajout : Nutrition/m);
    expect(about).toMatch(/^ {2}Période › Début : \d{4} → 2001$/m);
    expect(about).toMatch(/^ {2}Partenaires, nouvel ordre : « .* », « .* »/m);
    expect(text).toMatch(
      /\(corpus-0000002\) : retrait annoncé le 2026-02-01\n(?: {2}.*\n)* {2}Remplacée par, ajout : corpus-0000001\n/,
    );
    expect(text).toContain("(corpus-0000000) : fiche absente du nouvel export\n");
    expect(text).toContain("(corpus-0000006) : nouvelle fiche\n");
    expect(text).toMatch(/Résultats \(modèle suisse\) › B\d .* › Statut : Déclaré → Mesuré\n/);
    expect(text).toMatch(/Conduit à, ajout : D .*\n/);
    expect(text).not.toMatch(/corpus-000000[35]|undefined|\[object/);
    expect(summary.records).toEqual({ added: 1, removed: 1, changed: 2, withdrawn: 1 });
    expect(text).toContain(
      "Bilan : 2 fiches modifiées, 1 fiche nouvelle, 1 fiche absente, 1 retrait annoncé, ",
    );
    expect(text).toMatch(/Champs touchés : .*Objectifs \(1\)/);
  });

  test("a dump and itself", async () => {
    const { text, summary } = await diff(old, old);
    expect(text.split("\n").slice(2)).toEqual(["", "Aucune différence.", ""]);
    expect(summary.statements).toEqual({ added: 0, removed: 0 });
  });

  test("a long text shows where it differs", async () => {
    const long = "mot ".repeat(80);
    const side = (word: string) =>
      edited(1, (record) => assign(record, { summary: { fr: `${long}${word} ${long}fin` } }));
    const [a, b] = [join(newFolder(), "a.nq"), join(newFolder(), "b.nq")];
    writeFileSync(a, toNQuads(side("ancien"), { base: baseUrl }));
    writeFileSync(b, toNQuads(side("nouveau"), { base: baseUrl }));
    const { text } = await diff(a, b);
    expect(text).toMatch(/Résumé : « … (?:mot )+ancien (?:mot )+… » → « … (?:mot )+nouveau (?:mot )+… »\n/);
  });
});

describe("as data", () => {
  test("JSON: one document with sorted keys; NDJSON: its changes, one a line", async () => {
    const document = JSON.parse((await diff(old, fresh, "json")).text);
    expect(Object.keys(document)).toEqual(["changes", "new", "old", "reference", "summary"]);
    expect(document.old).toMatchObject({ version: "2025", records: 6 });
    expect(document.changes.map(({ key, change }: Draft) => [key, change])).toEqual([
      ["corpus-0000000", "removed"],
      ["corpus-0000001", "changed"],
      ["corpus-0000002", "withdrawn"],
      ["corpus-0000004", "changed"],
      ["corpus-0000006", "added"],
    ]);
    expect(document.changes[1].fields[0]).toMatchObject({
      path: "/title/fr",
      label: "Titre",
      after: "Autre titre",
      before: expect.stringContaining("("),
    });
    const lines = (await diff(old, fresh, "ndjson")).text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(document.changes);
    expect(JSON.parse((await diff(old, old, "json")).text)).toMatchObject({ changes: [], reference: [] });
  });

  test("SPARQL Update makes the new store out of the old one, in operations of bounded size", async () => {
    const many = (await buildSeeds(Array.from({ length: 40 }, (_, index) => edited(index)))).dir;
    for (const [from, to] of [
      [old, fresh],
      [old, many],
      [many, fresh],
    ] as const) {
      const { text, summary } = await diff(from, to, "sparql");
      const store = loadIntoOxigraph(dataOf(from));
      store.update(text);
      const [found, expected] = [store.dump({ format: "application/n-quads" }), dataOf(to)];
      expect(await canonicalNQuads(parseWithN3(found))).toBe(await canonicalNQuads(parseWithN3(expected)));
      const operations = text.split(/^\} ;\n/m).slice(0, -1);
      expect(operations.length).toBeGreaterThanOrEqual(
        (summary.statements.added + summary.statements.removed) / 1000,
      );
      for (const operation of operations) expect(operation.match(/ \.$/gm)?.length).toBeLessThanOrEqual(1000);
    }
    const store = new Store();
    store.update((await diff(old, old, "sparql")).text);
    expect(store.size).toBe(0);
  });

  test("a backslash before a u stays one in SPARQL, whatever reads the escapes first", async () => {
    const word = "C:\\users\\u0041 \\\\U \u0001";
    const record = edited(1, (copy) => assign(copy, { title: { fr: word } }));
    const [empty, file] = [join(newFolder(), "empty.nq"), join(newFolder(), "a.nq")];
    writeFileSync(empty, "");
    writeFileSync(file, toNQuads(record, { base: baseUrl }));
    const { text } = await diff(empty, file, "sparql");
    const unescaped = text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    for (const update of [text, unescaped]) {
      const store = new Store();
      store.update(update);
      const titles = store.query(
        "SELECT ?t { ?a <http://purl.org/dc/terms/title> ?t FILTER(STRSTARTS(?t, 'C:')) }",
        {
          results_format: "json",
        },
      );
      expect(JSON.parse(titles as string).results.bindings[0].t.value).toBe(word);
    }
  });

  test("RDF Patch: headers that chain, one transaction, rows of N-Quads; no clock", async () => {
    const { text } = await diff(old, fresh, "patch");
    const rows = text.trimEnd().split("\n");
    const hash = (dir: string) =>
      JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")).rdfc10 as string;
    expect(rows.slice(0, 3)).toEqual([
      `H id <urn:uuid:${stateUuid(hash(fresh))}> .`,
      `H prev <urn:uuid:${stateUuid(hash(old))}> .`,
      "TX .",
    ]);
    expect(rows.at(-1)).toBe("TC .");
    expect(rows.slice(3, -1).every((row) => /^[AD] <.*> \.$/.test(row))).toBe(true);
    expect(stateUuid("00")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((await diff(old, fresh, "patch")).text).toBe(text);
  });
});

describe("what is compared", () => {
  test("a folder, its file, the same lines in another order, and parts without a manifest are the same", async () => {
    const folder = newFolder();
    const shuffled = join(folder, "actions.nq");
    const lines = dataOf(old).trimEnd().split("\n");
    writeFileSync(shuffled, `${[...lines].reverse().join("\n")}\n`);
    const parts = newFolder();
    for (const part of [0, 1, 2]) {
      const own = lines.filter((line) => Number(line.match(/corpus-(\d+)/)?.[1]) % 3 === part);
      expect(own.length).toBeGreaterThan(0);
      writeFileSync(join(parts, `actions-0000${part}.nq.gz`), gzipSync(`${own.join("\n")}\n`));
    }
    for (const other of [join(old, "actions.nq.gz"), shuffled, parts]) {
      const { text, summary } = await diff(old, other, "json");
      expect(summary.statements).toEqual({ added: 0, removed: 0 });
      expect(JSON.parse(text).new.rdfc10).toBe(JSON.parse(text).old.rdfc10);
      expect((await diff(other, fresh, "ndjson")).text).toBe((await diff(old, fresh, "ndjson")).text);
    }
  });

  test("a dump in parts and the same in one file", async () => {
    const { dir, summary } = await buildSeeds(before, { partSize: 40_000 });
    expect(summary.parts).toBeGreaterThan(1);
    expect((await diff(old, dir)).summary.statements).toEqual({ added: 0, removed: 0 });
    expect((await diff(dir, fresh, "patch")).text).toBe((await diff(old, fresh, "patch")).text);
  });

  test("concepts, territories and the model, by their labels and versions", async () => {
    const changed = copyOf(old);
    const vocabularies = join(changed, "vocabularies.nt.gz");
    const lines = gunzipSync(readFileSync(vocabularies)).toString().split("\n");
    const concept = "<https://w3id.org/openhpa/vocab/theme/nutrition> ";
    const kept = lines.filter((line) => !(line.startsWith(concept) && line.includes("definition")));
    expect(kept.length).toBeLessThan(lines.length);
    const tobacco = kept.filter(
      (line) => !line.startsWith("<https://w3id.org/openhpa/vocab/theme/mental-health> "),
    );
    writeFileSync(vocabularies, gzipSync(tobacco.join("\n")));
    const ontology = join(changed, "ontology.ttl");
    writeFileSync(
      ontology,
      readFileSync(ontology, "utf8").replace(/versionInfo "[^"]*"/, 'versionInfo "9.9"'),
    );
    resign(changed);
    const { text, summary } = await diff(old, changed);
    expect(text).toMatch(
      /Vocabulaires et modèle\n(?: {2}.*\n)* {2}.* › Nutrition.* : modification \(skos:definition\)\n/,
    );
    expect(text).toMatch(/ {2}.* › Santé mentale : retrait\n/);
    expect(text).toMatch(/ {2}Modèle \(ontologie\) : modification \(version [\d.]+ → version 9\.9\)\n/);
    expect(summary).toMatchObject({ reference: 3, statements: { added: 0, removed: 0 } });
    expect(text).not.toContain("Aucune différence");
  });

  test("statements that the model has no place for, and those of no record", async () => {
    const folder = newFolder();
    const [a, b] = [join(folder, "a.nq"), join(folder, "b.nq")];
    const record = toNQuads(edited(1), { base: baseUrl });
    writeFileSync(a, record);
    const own = `<${baseUrl}/action/corpus-0000001> <https://e.fr/p> "x" .\n`;
    const strange = '<https://e.fr/chose> <https://e.fr/p> "y" .\n';
    writeFileSync(b, record + own + strange);
    const { text } = await diff(a, b);
    expect(text).toContain(`(corpus-0000001) : fiche modifiée\n  Triplet hors du modèle, ajout : ${own}`);
    expect(text).toContain(
      `Triplets hors des fiches <https://e.fr/chose>\n  Triplet hors du modèle, ajout : ${strange}`,
    );
  });

  test("another named graph, and a derived statement that is gone, are told", async () => {
    const folder = newFolder();
    const [a, b, c] = [join(folder, "a.nq"), join(folder, "b.nq"), join(folder, "c.nq")];
    const named = toNQuads(edited(1), { base: baseUrl, graph: "record" });
    writeFileSync(a, named);
    writeFileSync(b, toNQuads(edited(1), { base: baseUrl }));
    expect((await diff(a, b)).text).toMatch(/Graphe nommé : .*#Record → graphe par défaut\n/);
    writeFileSync(
      c,
      named
        .split("\n")
        .filter((line) => !line.includes("dcat#startDate"))
        .join("\n"),
    );
    expect((await diff(a, c)).text).toMatch(/Triplet hors du modèle, retrait : .*dcat#startDate/);
  });
});

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Writes hashes that fit the files of a folder again, as a publisher with other files would have. */
function resign(dir: string): void {
  const manifest = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8"));
  for (const file of manifest.files) {
    const bytes = readFileSync(join(dir, file.path));
    file.sha256 = sha256(bytes);
    file.bytes = bytes.length;
  }
  writeFileSync(join(dir, "manifest.json"), JSON.stringify(manifest));
  const sums = [
    ...manifest.files,
    { path: "manifest.json", sha256: sha256(readFileSync(join(dir, "manifest.json"))) },
  ];
  sums.sort((x: { path: string }, y: { path: string }) => (x.path < y.path ? -1 : 1));
  writeFileSync(join(dir, "SHA256SUMS"), sums.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join(""));
}

describe("what cannot be compared", () => {
  test.each<readonly [string, (dir: string) => void, RegExp]>([
    [
      "a changed file",
      (dir) => writeFileSync(join(dir, "actions.nq.gz"), gzipSync("")),
      /abîmé[\s\S]*actions\.nq\.gz/,
    ],
    ["a missing file", (dir) => rmSync(join(dir, "ontology.ttl")), /abîmé[\s\S]*ontology\.ttl/],
    [
      "a manifest that is none",
      (dir) => writeFileSync(join(dir, "manifest.json"), "{"),
      /abîmé[\s\S]*manifest\.json/,
    ],
    [
      "a folder without data",
      (dir) => {
        rmSync(join(dir, "manifest.json"));
        rmSync(join(dir, "actions.nq.gz"));
      },
      /n'est pas un export/,
    ],
    [
      "data out of order under a manifest that vouches for it",
      (dir) => {
        writeFileSync(
          join(dir, "actions.nq.gz"),
          gzipSync(dataOf(dir).trimEnd().split("\n").reverse().join("\n")),
        );
        resign(dir);
      },
      /pas triés/,
    ],
  ])("%s", async (_, spoil, message) => {
    const spoilt = copyOf(old);
    spoil(spoilt);
    for (const sides of [
      [spoilt, fresh],
      [fresh, spoilt],
    ] as const)
      await expect(diff(...sides)).rejects.toMatchObject({
        exitCode: 3,
        messages: { fr: expect.stringMatching(message) },
      });
  });
});
