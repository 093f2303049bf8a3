import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { HpaRecord } from "@openhpa/core";
import { recordGraph } from "@openhpa/rdf";
import { Parser, type Quad } from "n3";
import { Store } from "oxigraph";
import { canonize } from "rdf-canonize";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDump, type DumpSummary } from "./build.js";
import type { DumpOptions } from "./data/dump-options.js";
import { MANIFEST, parseManifest } from "./data/manifest.js";
import { baseUrl, buildSeeds, filesOf, hashesOf, newFolder, seeds } from "./test/seeds.js";

let dir: string;
let summary: DumpSummary;
beforeAll(async () => {
  ({ dir, summary } = await buildSeeds());
});

const bytesOf = (path: string) => readFileSync(join(dir, path));
const textOf = (path: string) =>
  (path.endsWith(".gz") ? gunzipSync(bytesOf(path)) : bytesOf(path)).toString("utf8");
const formats: Readonly<Record<string, string>> = {
  "application/n-quads": "N-Quads",
  "application/n-triples": "N-Triples",
  "text/turtle": "Turtle",
  "application/trig": "TriG",
};
const rdfFiles = () => summary.files.filter(({ mediaType }) => mediaType in formats);
const quadsOf = (path: string, mediaType: string): Quad[] =>
  new Parser({ format: formats[mediaType] as string }).parse(textOf(path));

describe("the same records give the same bytes", () => {
  test("built twice", async () => {
    expect(hashesOf((await buildSeeds()).dir)).toEqual(hashesOf(dir));
  });

  test("in another order, from an asynchronous source", async () => {
    const reversed = async function* () {
      yield* [...seeds].reverse();
    };
    const again = await buildSeeds([...seeds.slice(2), ...seeds.slice(0, 2)]);
    expect(hashesOf(again.dir)).toEqual(hashesOf(dir));
    const { territories, ...rest } = { territories: undefined, out: join(newFolder(), "d"), baseUrl };
    const left = await buildDump(reversed(), rest);
    const right = await buildDump(seeds, { ...rest, out: join(newFolder(), "d") });
    expect(left).toEqual(right);
    expect(territories).toBeUndefined();
  });

  test("into the folder of an earlier dump", async () => {
    const other = await buildSeeds(seeds.slice(0, 1));
    const { loadTerritories } = await import("@openhpa/vocabularies/territories");
    await buildDump(seeds, { out: other.dir, baseUrl, territories: await loadTerritories() });
    expect(hashesOf(other.dir)).toEqual(hashesOf(dir));
  });
});

describe("files", () => {
  test("every file of the manifest has its bytes, its hash and its number of statements", () => {
    const files = filesOf(dir);
    for (const { path, bytes, sha256 } of summary.files) {
      const content = files.get(path) as Buffer;
      expect(content.length, path).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex"), path).toBe(sha256);
    }
    const listed = [...summary.files.map(({ path }) => path), MANIFEST, "SHA256SUMS", ".openhpa.json"];
    expect([...files.keys()].sort()).toEqual(listed.sort());
    expect(parseManifest(textOf(MANIFEST))).toEqual(JSON.parse(JSON.stringify(summary)));
  });

  test("every RDF file is read by n3 and by Oxigraph, with as many distinct statements as the manifest says", () => {
    expect(rdfFiles().length).toBeGreaterThan(60);
    for (const { path, mediaType, quads } of rdfFiles()) {
      const store = new Store();
      store.load(textOf(path), { format: mediaType });
      expect(store.size, `${path} in Oxigraph`).toBe(quads);
      const distinct = new Set(quadsOf(path, mediaType).map((quad) => JSON.stringify(quad.toJSON())));
      expect(distinct.size, `${path} in n3`).toBe(quads);
    }
  });

  test("no blank node but in the lists of the shapes", () => {
    for (const { path, mediaType } of rdfFiles()) {
      if (path === "shapes.ttl") continue;
      const blank = quadsOf(path, mediaType).filter(({ subject, object }) =>
        [subject, object].some((term) => term.termType === "BlankNode"),
      );
      expect(blank, path).toEqual([]);
    }
  });

  test("lines are sorted by bytes and distinct", () => {
    for (const path of ["actions.nq.gz", "actions.nt.gz", "vocabularies.nt.gz", "territories.nt.gz"]) {
      const lines = textOf(path).split("\n");
      expect(lines.pop()).toBe("");
      const sorted = [...new Set(lines)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(lines, path).toEqual(sorted);
    }
  });

  test("gzip headers have no time and no operating system", () => {
    for (const { path, compression } of summary.files) {
      if (!compression) continue;
      const header = bytesOf(path);
      expect([...header.subarray(0, 3)], path).toEqual([0x1f, 0x8b, 0x08]);
      expect(header.readUInt32LE(4), path).toBe(0);
      expect(header[9], path).toBe(255);
    }
  });

  test("N-Quads have one graph per record, N-Triples the same statements, Turtle and TriG too", () => {
    const quads = quadsOf("actions.nq.gz", "application/n-quads");
    const graphs = new Set(quads.map(({ graph }) => graph.value));
    expect(graphs).toEqual(new Set(seeds.map((seed) => recordGraph(seed, baseUrl))));
    expect(summary.graphs).toBe(graphs.size);
    const plain = (list: readonly Quad[]) =>
      new Set(
        list.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.id}`),
      );
    const triples = plain(quads);
    expect(plain(quadsOf("actions.nt.gz", "application/n-triples"))).toEqual(triples);
    expect(plain(quadsOf("actions.ttl", "text/turtle"))).toEqual(triples);
    const trig = quadsOf("actions.trig", "application/trig");
    expect(plain(trig)).toEqual(triples);
    expect(new Set(trig.map(({ graph }) => graph.value))).toEqual(graphs);
  });

  test("the published hash is that of RDFC-1.0, and the version begins it", async () => {
    const canonical = await canonize(quadsOf("actions.nq.gz", "application/n-quads"), {
      algorithm: "RDFC-1.0",
    });
    expect(canonical).toBe(textOf("actions.nq.gz"));
    expect(summary.rdfc10).toBe(createHash("sha256").update(canonical).digest("hex"));
    expect(summary.version).toBe(summary.rdfc10.slice(0, 12));
    expect(textOf("README.md")).toContain(summary.rdfc10);
  });

  test("sha256sum -c agrees", () => {
    const [program, ...options] = ["sha256sum", "shasum -a 256"]
      .map((command) => command.split(" "))
      .find(([name = ""]) => spawnSync(name, ["--version"]).status === 0) ?? ["sha256sum"];
    const output = execFileSync(program as string, [...options, "-c", "--strict", "SHA256SUMS"], {
      cwd: dir,
      encoding: "utf8",
    });
    expect(output.trim().split("\n")).toHaveLength(summary.files.length + 1);
    expect(output).not.toContain("FAILED");
  });
});

describe("records", () => {
  const contact: HpaRecord = {
    ...(seeds.find(({ type }) => type === "Action") as Extract<HpaRecord, { type: "Action" }>),
    key: "with-contact",
    contact: { name: "Camille Exemple", email: "camille.exemple@exemple.fr", personal: true },
  };

  test("personal data stays out unless it is asked for", async () => {
    const kept = (path: string) =>
      [...filesOf(path).values()].some((bytes) => {
        const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
        return text.includes("Camille Exemple") || text.includes("camille.exemple");
      });
    expect(kept((await buildSeeds([contact])).dir)).toBe(false);
    expect(kept((await buildSeeds([contact], { includePersonalData: true })).dir)).toBe(true);
  });

  test("a territory is named with all that hold it", () => {
    const places = textOf("territories.nt.gz");
    for (const name of ["Évron", "Mayenne", "Pays de la Loire", "France", "Val-de-Marne"])
      expect(places).toContain(`"${name}"@fr`);
  });

  test("two records with one address are refused", async () => {
    await expect(buildSeeds([...seeds, ...seeds.slice(0, 1)])).rejects.toMatchObject({
      name: "DumpError",
      code: "duplicate-record",
    });
  });

  test("no record is no dump", async () => {
    await expect(buildSeeds([])).rejects.toMatchObject({ code: "no-records" });
  });

  test("a record without a source has its own graph too", async () => {
    const { dir: plain, summary: found } = await buildSeeds([
      { type: "Action", key: "a", title: { fr: "A" } },
    ]);
    expect(found).toMatchObject({ records: 1, graphs: 1, quads: 5, triples: 5 });
    expect(gunzipSync(readFileSync(join(plain, "actions.nq.gz"))).toString()).toContain(
      `"A"@fr <${baseUrl}/action/a#Record> .\n`,
    );
  });
});

describe("the old folder", () => {
  test("stays whole when the source of the records throws", async () => {
    const { dir: out } = await buildSeeds();
    const before = hashesOf(out);
    const failing = async function* () {
      yield* seeds.slice(0, 1);
      throw new Error("source lost");
    };
    await expect(buildDump(failing(), { out, baseUrl })).rejects.toThrow("source lost");
    expect(hashesOf(out)).toEqual(before);
  });

  test("is refused when somebody else wrote it", async () => {
    const out = join(newFolder(), "theirs");
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "à moi");
    await expect(buildDump(seeds, { out, baseUrl })).rejects.toMatchObject({
      name: "IoError",
      code: "not-ours",
    });
    expect([...filesOf(out).keys()]).toEqual(["notes.txt"]);
  });
});

describe("options", () => {
  test("what is given is written, and nothing comes from the clock", async () => {
    const options = {
      title: "Actions d'essai",
      publisher: "ARS Exemple",
      version: "2026.1",
      previousVersion: "2025.4",
      generated: "2026-01-15",
      endpoint: "https://exemple.fr/sparql",
    };
    const { dir: out, summary: found } = await buildSeeds(seeds, options);
    const { endpoint, ...listed } = options;
    expect(found).toMatchObject(listed);
    const description = readFileSync(join(out, "void.ttl"), "utf8");
    expect(description).toContain(`void:sparqlEndpoint <${endpoint}>`);
    expect(description).toContain('dcterms:issued "2026-01-15"^^xsd:date');
    expect(readFileSync(join(out, "README.md"), "utf8")).toContain(
      "ARS Exemple. Actions d'essai. version 2026.1. 2026-01-15.",
    );
    expect(textOf("void.ttl")).not.toContain('dcterms:issued "');
  });

  test.each<Partial<DumpOptions>>([
    { baseUrl: "exemple.fr" },
    { baseUrl: "https://exemple.fr/a b" },
    { baseUrl: "https://exemple.fr/#a" },
    { generated: "15/01/2026" },
    { generated: "2026-02-30" },
    { endpoint: "sparql" },
  ])("%j is refused", async (options) => {
    await expect(buildSeeds(seeds, options)).rejects.toMatchObject({
      name: "DumpError",
      code: "invalid-option",
    });
  });
});
