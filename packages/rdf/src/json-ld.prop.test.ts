import { canonicalize, type HpaRecord } from "@openhpa/core";
import { arbitraryRecord, blankNodesIn, canonicalNQuads, parseWithN3, validSeeds } from "@openhpa/testkit";
import { CONTEXT_URL } from "@openhpa/vocabularies";
import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { context } from "./context.js";
import { fromJsonLd } from "./from-json-ld.js";
import { type JsonLdDocument, toJsonLd, toJsonLdNode, toJsonLdText } from "./json-ld.js";
import { toQuads } from "./quads.js";

const base = "https://data.example.org";

/** The published context, served from memory; any other address is a failure of the test. */
const documentLoader = async (url: string) => {
  if (url !== CONTEXT_URL) throw new Error(`The test does not fetch ${url}`);
  return { documentUrl: url, document: { "@context": context } };
};

/** jsonld.js as it is used here: its published types have neither the promises of every form nor the option `safe`. */
const processor = jsonld as unknown as {
  toRDF(document: unknown, options: object): Promise<string>;
  expand(document: unknown, options: object): Promise<unknown>;
  flatten(document: unknown, context: string | null, options: object): Promise<unknown>;
};

/** What jsonld.js alone makes of a document, without any code of ours. */
async function readByJsonld(document: JsonLdDocument) {
  return parseWithN3(
    await processor.toRDF(document, { documentLoader, format: "application/n-quads", safe: true }),
  );
}

async function expectSameGraph(record: HpaRecord) {
  const expected = await canonicalNQuads(toQuads(record, { base }));
  for (const context of ["inline", "reference"]) {
    const quads = await readByJsonld(toJsonLd(record, { base, context }));
    expect(await canonicalNQuads(quads), `context ${context}`).toBe(expected);
  }
}

test.each(validSeeds())("$name means the same to jsonld.js, whatever the context", ({ record }) =>
  expectSameGraph(record));

test("300 generated records mean the same to jsonld.js, whatever the context", async () => {
  await fc.assert(fc.asyncProperty(arbitraryRecord(), expectSameGraph), { numRuns: 300 });
});

test("the text of a record is its document with the context inline, on one line", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const text = toJsonLdText(toJsonLdNode(record, { base }));
      expect(text).toBe(JSON.stringify(toJsonLd(record, { base })));
    }),
  );
});

/** The forms of JSON-LD that another processor may send back. */
const forms: Readonly<Record<string, (document: JsonLdDocument) => Promise<unknown>>> = {
  "compacted, as it is": async (document) => document,
  expanded: (document) => processor.expand(document, { documentLoader }),
  flattened: (document) => processor.flatten(document, null, { documentLoader }),
  "flattened and compacted": (document) => processor.flatten(document, CONTEXT_URL, { documentLoader }),
};

async function expectBack(record: HpaRecord) {
  for (const [name, form] of Object.entries(forms)) {
    const document = (await form(toJsonLd(record, { base, context: "reference" }))) as JsonLdDocument;
    const { records, leftOver } = await fromJsonLd(document, { base });
    expect(leftOver, name).toEqual([]);
    expect(records, name).toStrictEqual([canonicalize(record)]);
  }
}

test.each(validSeeds())("$name comes back compacted, expanded, flattened", ({ record }) =>
  expectBack(record));

test("generated records come back compacted, expanded, flattened", async () => {
  await fc.assert(fc.asyncProperty(arbitraryRecord(), expectBack), { numRuns: 120 });
});

test("there is no blank node and no relative IRI", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord(), async (record) => {
      const quads = await readByJsonld(toJsonLd(record, { base }));
      expect(blankNodesIn(quads)).toEqual([]);
      for (const { subject } of quads) expect(subject.value).toMatch(/^https?:\/\//);
    }),
    { numRuns: 100 },
  );
});

test("an inline context holds nothing that the document does not use but prefixes and aliases", () => {
  const [seed] = validSeeds();
  const record = seed?.record as HpaRecord;
  const { "@context": inline, ...document } = toJsonLd(record, { base });
  const used = new Set<string>();
  JSON.stringify(document, (key, value) => {
    used.add(key);
    return value;
  });
  const terms = Object.entries(inline as Record<string, unknown>).filter(
    ([, term]) => typeof term === "object",
  );
  expect(terms.map(([key]) => key).filter((key) => !used.has(key) && key !== "position")).toEqual([]);
});

test("a context from elsewhere is refused, not fetched", async () => {
  const document = { "@context": "https://schema.org/", id: "https://example.org/x" };
  await expect(fromJsonLd(document, { base })).rejects.toThrow(/schema\.org/);
});

test("decimals are strings, so that no processor writes an exponent", () => {
  const record = {
    type: "Action",
    key: "a",
    title: { fr: "A" },
    evaluation: { indicators: [{ key: "i", name: { fr: "I" }, value: 1e-7 }] },
  } as HpaRecord;
  expect(JSON.stringify(toJsonLd(record, { base }))).toContain('"value":"0.0000001"');
});
