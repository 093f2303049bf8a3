import { readdirSync, readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { toJsonLd, toNQuads } from "@openhpa/rdf";
import { CONTEXT_URL } from "@openhpa/vocabularies";
import jsonld from "jsonld";
import { expect, it } from "vitest";
import { EXAMPLE_BASE } from "./examples.js";

const root = new URL("../../../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const published = readJson("schemas/v1/context.jsonld");

/** Knows the published context and nothing else: a fetch is a failure. */
async function offline(url: string) {
  if (url !== CONTEXT_URL) throw new Error(`Nothing may be fetched: ${url}`);
  return { documentUrl: url, document: published };
}

async function statements(document: unknown): Promise<string[]> {
  const options = { documentLoader: offline, format: "application/n-quads", safe: true };
  const nquads = (await jsonld.toRDF(document as never, options as never)) as unknown as string;
  return nquads.trim().split("\n").sort();
}

const seeds = readdirSync(new URL("seeds/valid/", root)).filter((name) => name.endsWith(".json"));

it.each(
  seeds,
)("%s means the same with the published context, with its own, and written directly", async (name) => {
  const record = readJson(`seeds/valid/${name}`) as HpaRecord;
  const direct = toNQuads(record, { base: EXAMPLE_BASE }).trim().split("\n").sort();
  const example = readJson(`schemas/v1/examples/${name}ld`);
  expect(await statements(toJsonLd(record, { base: EXAMPLE_BASE, context: "reference" }))).toEqual(direct);
  expect(await statements(example)).toEqual(direct);
});
