import { readdirSync, readFileSync } from "node:fs";
import { type HpaRecord, type IssueCode, issueCodes } from "@openhpa/core";
import { toQuads } from "@openhpa/rdf";
import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { notInShacl } from "./declared-differences.js";
import { EXAMPLE_BASE } from "./examples.js";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const validator = new Validator(new Store(new Parser().parse(read("schemas/v1/shapes.ttl"))) as never);
const conforms = async (quads: readonly Quad[]) =>
  (await validator.validate(new Store([...quads]) as never)).conforms;

/** The graph of a record; undefined when conversion itself refuses it, as it may for a record that is not valid. */
function graphOf(file: string): Quad[] | undefined {
  try {
    return toQuads(JSON.parse(read(file)) as HpaRecord, { base: EXAMPLE_BASE });
  } catch {
    return undefined;
  }
}

const expectations = Object.entries(
  JSON.parse(read("seeds/invalid/expected.json")) as Record<string, { code: IssueCode }>,
);
const isDeclared = (file: string, code: IssueCode) =>
  notInShacl.some((difference) => difference.code === code && (difference.seeds?.includes(file) ?? true));
const files = expectations.filter(([file]) => file.endsWith(".json"));
const ofSeverity = (isError: boolean) =>
  files.filter(([, { code }]) => (issueCodes[code] === "error") === isError);

describe("the published shapes", () => {
  const examples = readdirSync(new URL("schemas/v1/examples/", root)).filter((name) => name.endsWith(".ttl"));

  it.each(examples)("accept the example %s", async (name) => {
    expect(await conforms(new Parser().parse(read(`schemas/v1/examples/${name}`)))).toBe(true);
  });

  it.each(
    ofSeverity(true).filter(([file, { code }]) => !isDeclared(file, code)),
  )("refuse the graph of %s", async (file) => {
    const graph = graphOf(`seeds/invalid/${file}`);
    expect(graph === undefined || !(await conforms(graph))).toBe(true);
  });

  it.each(ofSeverity(false))("accept the graph of %s: it is no error", async (file) => {
    const graph = graphOf(`seeds/invalid/${file}`);
    expect(graph !== undefined && (await conforms(graph))).toBe(true);
  });
});
