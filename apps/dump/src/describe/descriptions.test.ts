import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officialJudge } from "@openhpa/testkit";
import { load } from "js-yaml";
import { Parser, type Quad, Store } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import type { DumpSummary } from "../build.js";
import type { DumpOptions } from "../data/dump-options.js";
import { buildSeeds, seeds } from "../test/seeds.js";
import { expandTerm } from "./description-prefixes.js";

const given: Partial<DumpOptions> = {
  publisher: "ARS Exemple",
  version: "2026.1",
  previousVersion: "2025.4",
  generated: "2026-01-15",
  endpoint: "https://exemple.fr/sparql",
  inputs: [
    { name: "fiches", files: 12, bytes: 3400, sha256: "a".repeat(64) },
    { name: "fiches.ndjson", bytes: 40, sha256: "b".repeat(64) },
    {},
  ],
};

let full: { readonly dir: string; readonly summary: DumpSummary };
let plain: { readonly dir: string; readonly summary: DumpSummary };
beforeAll(async () => {
  full = await buildSeeds(seeds, given);
  plain = await buildSeeds();
});

const textOf = ({ dir }: { readonly dir: string }, path: string) => readFileSync(join(dir, path), "utf8");
const graphOf = (of: { readonly dir: string }, ...paths: readonly string[]) =>
  new Store(paths.flatMap((path) => new Parser().parse(textOf(of, path))));
const objects = (graph: Store, subject: string | undefined, property: string) =>
  subject === undefined
    ? []
    : graph.getObjects(subject, expandTerm(property), null).map(({ value }) => value);

describe("dcat.ttl", () => {
  test.each([
    ["with everything told", () => full],
    ["with nothing told", () => plain],
  ])("follows DCAT-AP 3.0.1, by its own shapes, %s", async (_, of) => {
    const judge = officialJudge("dcat-ap");
    const quads = graphOf(of(), "dcat.ttl").getQuads(null, null, null, null);
    expect(await judge(quads)).toEqual([]);
    expect(
      await judge(quads.filter(({ predicate }: Quad) => !predicate.value.endsWith("title"))),
    ).not.toEqual([]);
  });

  test("has one distribution for every file of RDF and every table, with its size and hash", () => {
    const graph = graphOf(full, "dcat.ttl");
    const distributions = objects(graph, full.summary.dataset, "dcat:distribution");
    const listed = distributions.map((distribution) => ({
      url: objects(graph, distribution, "dcat:downloadURL")[0],
      bytes: objects(graph, distribution, "dcat:byteSize")[0],
      sha256: objects(graph, objects(graph, distribution, "spdx:checksum")[0], "spdx:checksumValue")[0],
      zipped: objects(graph, distribution, "dcat:compressFormat").length,
    }));
    const expected = full.summary.files
      .filter(
        ({ path, quads }) =>
          !path.includes("/") &&
          !["dcat.ttl", "provenance.ttl"].includes(path) &&
          (quads ?? ["context.jsonld", "statistics.parquet"].includes(path)),
      )
      .map(({ path, bytes, sha256, compression }) => ({
        url: `https://exemple.fr/openhpa/dump/${path}`,
        bytes: String(bytes),
        sha256,
        zipped: compression ? 1 : 0,
      }));
    expect(listed).toEqual(expected);
    expect(listed.length).toBeGreaterThan(10);
  });

  test("says version, coverage and service as they are", () => {
    const graph = graphOf(full, "dcat.ttl");
    const { dataset } = full.summary;
    expect(objects(graph, dataset, "dcat:version")).toEqual(["2026.1"]);
    const [previous = ""] = objects(graph, dataset, "dcat:previousVersion");
    expect(objects(graph, previous, "dcat:version")).toEqual(["2025.4"]);
    expect(objects(graph, dataset, "dcterms:issued")).toEqual(["2026-01-15"]);
    expect(objects(graph, dataset, "dcterms:spatial")).toContain(
      "http://publications.europa.eu/resource/authority/country/FRA",
    );
    const [period = ""] = objects(graph, dataset, "dcterms:temporal");
    expect(objects(graph, period, "dcat:startDate")[0]).toMatch(/^\d{4}-01-01$/);
    const [service] = graph.getSubjects(expandTerm("dcat:servesDataset"), dataset, null);
    expect(objects(graph, service?.value ?? "", "dcat:endpointURL")).toEqual([given.endpoint]);
    expect(graphOf(plain, "dcat.ttl").getSubjects(expandTerm("dcat:servesDataset"), null, null)).toEqual([]);
  });
});

describe("provenance.ttl", () => {
  test("names inputs, software and day, and has no other date", () => {
    const graph = graphOf(full, "provenance.ttl");
    const [build = ""] = objects(graph, full.summary.dataset, "prov:wasGeneratedBy");
    const used = objects(graph, build, "prov:used");
    expect(used.map((input) => objects(graph, input, "dcterms:title")[0])).toEqual([
      "fiches",
      "fiches.ndjson",
      "Entrée standard",
    ]);
    const checksums = used.map(
      (input) => objects(graph, objects(graph, input, "spdx:checksum")[0], "spdx:checksumValue")[0],
    );
    expect(checksums).toEqual(["a".repeat(64), "b".repeat(64), undefined]);
    const [software = ""] = objects(graph, build, "prov:wasAssociatedWith");
    expect(objects(graph, software, "foaf:name")).toEqual([full.summary.tool.name]);
    expect(objects(graph, software, "schema:softwareVersion")).toEqual([full.summary.tool.version]);
    expect(objects(graph, build, "dcterms:date")).toEqual(["2026-01-15"]);
    expect(textOf(plain, "provenance.ttl")).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

test("service-description.ttl describes the publisher's service, else the one on one's own machine", () => {
  const endpoint = (of: typeof full) => {
    const graph = graphOf(of, "service-description.ttl");
    const [service] = graph.getSubjects(expandTerm("rdf:type"), expandTerm("sd:Service"), null);
    const node = service?.value ?? "";
    expect(objects(graph, node, "sd:defaultDataset")).toEqual([of.summary.dataset]);
    expect(objects(graph, node, "sd:feature")).toEqual([expandTerm("sd:UnionDefaultGraph")]);
    expect(objects(graph, node, "sd:supportedLanguage")).toEqual([expandTerm("sd:SPARQL11Query")]);
    expect(objects(graph, node, "sd:resultFormat")).toContain(expandTerm("formats:SPARQL_Results_JSON"));
    const [graphs = ""] = objects(graph, node, "sd:availableGraphs");
    expect(objects(graph, graphs, "schema:collectionSize")).toEqual([String(of.summary.graphs)]);
    return objects(graph, node, "sd:endpoint")[0];
  };
  expect(endpoint(full)).toBe(given.endpoint);
  expect(endpoint(plain)).toMatch(/^http:\/\/localhost:\d+\//);
});

test("all descriptions together are one graph about one dataset, without blank nodes", () => {
  const graph = graphOf(full, "void.ttl", "dcat.ttl", "provenance.ttl", "service-description.ttl");
  const blank = graph
    .getQuads(null, null, null, null)
    .filter(({ subject, object }: Quad) =>
      [subject, object].some(({ termType }) => termType === "BlankNode"),
    );
  expect(blank).toEqual([]);
  const types = objects(graph, full.summary.dataset, "rdf:type");
  expect(types).toEqual(
    expect.arrayContaining(["void:Dataset", "dcat:Dataset", "sd:Dataset", "prov:Entity"].map(expandTerm)),
  );
  expect(graph.getSubjects(expandTerm("rdf:type"), expandTerm("dcat:Dataset"), null)).toHaveLength(1);
});

describe("CITATION.cff", () => {
  const allowed = [
    ...["cff-version", "message", "type", "title", "abstract", "authors", "version", "date-released"],
    ...["license", "url", "identifiers", "keywords"],
  ];

  test("is YAML with the keys, types and codes of CFF 1.2.0", () => {
    const citation = load(textOf(full, "CITATION.cff")) as Record<string, unknown>;
    expect(Object.keys(citation).sort()).toEqual([...allowed].sort());
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      title: full.summary.title,
      authors: [{ name: "ARS Exemple" }],
      version: "2026.1",
      "date-released": "2026-01-15",
      license: "etalab-2.0",
      url: "https://exemple.fr/openhpa/dump/",
    });
    const identifiers = citation.identifiers as { type: string; value: string; description: string }[];
    expect(identifiers.map(({ type, value }) => [type, value])).toEqual([
      ["url", full.summary.dataset],
      ["other", `sha256:${full.summary.rdfc10}`],
    ]);
    expect(new Set(citation.keywords as string[]).size).toBe((citation.keywords as string[]).length);
  });

  test("a version that reads like a number stays a text; without a date and a publisher it is whole", async () => {
    for (const version of ["123456789012", "53e684908042", "012345678901", "2026.10"]) {
      const { dir } = await buildSeeds(seeds.slice(0, 1), { version });
      expect((load(textOf({ dir }, "CITATION.cff")) as Record<string, unknown>).version).toBe(version);
    }
    const citation = load(textOf(plain, "CITATION.cff")) as Record<string, unknown>;
    expect(citation).not.toHaveProperty("date-released");
    expect(citation.authors).toEqual([{ name: expect.stringMatching(/\S/) }]);
  });
});

describe("the cards", () => {
  test("are in French and in English and point at each other", () => {
    const [french, english] = [textOf(full, "README.md"), textOf(full, "README.en.md")];
    expect(french).toContain("[README.en.md](README.en.md)");
    expect(english).toContain("[README.md](README.md)");
    const headings = (text: string) => text.match(/^## .*$/gm) ?? [];
    expect(headings(french)).toContain("## Limites");
    expect(headings(english)).toContain("## Limits");
    expect(headings(french)).toHaveLength(headings(english).length);
    for (const text of [french, english]) {
      expect(text).toContain(full.summary.rdfc10);
      expect(text).toContain("`2025.4`");
      for (const file of ["actions*.nq.gz", "CITATION.cff", "manifest.json", "provenance.ttl"])
        expect(text).toContain(`\`${file}\``);
    }
  });

  test("tell the parts when there are some", async () => {
    const { dir, summary } = await buildSeeds(seeds, { partSize: 200_000 });
    expect(summary.parts).toBeGreaterThan(1);
    expect(textOf({ dir }, "README.md")).toContain(`en ${summary.parts} parties`);
    expect(textOf({ dir }, "README.en.md")).toContain("LC_ALL=C sort -u | sha256sum");
  });

  test("say whether persons are named in the data", async () => {
    expect(textOf(plain, "README.md")).toContain("Les contacts nominatifs sont retirés.");
    const { dir } = await buildSeeds(seeds.slice(0, 1), { includePersonalData: true });
    expect(textOf({ dir }, "README.md")).toContain("a gardé les contacts nominatifs");
  });
});
