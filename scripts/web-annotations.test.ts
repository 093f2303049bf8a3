import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandCurie } from "@openhpa/core";
import { buildDump, type Dump, exampleConstructs, openDump } from "@openhpa/dump";
import { ontologyQuads, toQuads } from "@openhpa/rdf";
import { validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Parser, Store } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { audit } from "../packages/codegen/src/audit/audit.js";
import { type Axioms, readAxioms } from "../packages/codegen/src/audit/axioms.js";
import { standardAxioms } from "../packages/codegen/src/audit/standard-vocabularies.js";

const baseUrl = "https://exemple.fr/openhpa";
const records = validSeeds().map(({ record }) => record);
const sparql = exampleConstructs.find(({ id }) => id === "web-annotations")?.construct ?? "";
const oa = (name: string) => expandCurie(`oa:${name}`);
const type = expandCurie("rdf:type");

let dump: Dump;
let axioms: Axioms;
beforeAll(async () => {
  const out = join(mkdtempSync(join(tmpdir(), "openhpa-annotations-")), "dump");
  await buildDump(records, { out, baseUrl, territories: await loadTerritories() });
  const opened = await openDump(out);
  if (!opened.ok) throw new Error("the dump does not open");
  dump = opened.dump;
  axioms = readAxioms([...(await standardAxioms()), ...ontologyQuads()]);
});

function made(query: string) {
  const result = dump.query(query);
  if (!result.ok || result.value.kind !== "graph") throw new Error(JSON.stringify(result));
  return new Parser().parse(result.value.statements.join("\n"));
}

const findings = (query: string) => {
  const data = records.flatMap((record) => toQuads(record, { base: baseUrl }));
  return audit([...made(query), ...data], axioms).map(({ kind, what }) => `${kind} ${what}`);
};

describe("the Web Annotations that the dump's CONSTRUCT makes", () => {
  test("are denied by no vocabulary", () => {
    expect(findings(sparql)).toEqual([]);
  });

  test.each([
    ["a source of the annotation itself", "oa:hasTarget ?cible", "oa:hasSource ?cible", "false-domain"],
    ["an offset as a signed number", "rdf:value ?etendue", "oa:start ?debut", "wrong-datatype"],
    ["a term that does not exist", "oa:exact", "oa:quote", "unknown-term"],
  ])("would be found with %s", (_, told, fault, kind) => {
    expect(sparql).toContain(told);
    expect(findings(sparql.replace(told, fault)).join("\n")).toContain(kind);
  });

  test("are one of each piece of evidence and each gap, with one target, a body and no blank node", () => {
    const graph = new Store(made(sparql));
    const annotations = graph.getSubjects(type, oa("Annotation"), null);
    const told = records.flatMap(({ evidence = [], missing = [] }) => [...evidence, ...missing]);
    expect(annotations).toHaveLength(told.length);
    for (const annotation of annotations) {
      expect(graph.getObjects(annotation, oa("hasTarget"), null)).toHaveLength(1);
      expect(graph.getObjects(annotation, oa("motivatedBy"), null)).toHaveLength(1);
      expect(graph.countQuads(annotation, oa("hasBody"), null, null)).toBeGreaterThan(0);
    }
    const places = graph.getSubjects(type, oa("FragmentSelector"), null);
    expect(places).toHaveLength(records.flatMap(({ evidence = [] }) => evidence).length);
    const quotes = graph.getObjects(null, oa("exact"), null).map(({ value }) => value);
    const quoted = records.flatMap(({ evidence = [] }) => evidence.flatMap(({ quote }) => quote ?? []));
    expect(new Set(quotes)).toEqual(new Set(quoted));
    const terms = graph.getQuads(null, null, null, null).flatMap(({ subject, object }) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === "BlankNode")).toEqual([]);
  });
});
