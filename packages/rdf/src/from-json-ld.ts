import { CONTEXT_URL } from "@openhpa/vocabularies";
import { Parser } from "n3";
import { context } from "./context.js";
import type { JsonLdDocument } from "./json-ld.js";
import { fromQuads, type ReadOptions, type ReadResult } from "./read.js";

/** Gives the bundled context for the published address and refuses every other one: nothing is ever fetched. */
async function bundledLoader(
  url: string,
): Promise<{ contextUrl?: string; documentUrl: string; document: object }> {
  if (url !== CONTEXT_URL)
    throw new Error(`The context ${url} is not bundled and contexts are never fetched; put it inline`);
  return { documentUrl: url, document: { "@context": context } };
}

/** `safe` makes jsonld.js refuse what it would otherwise drop without a word; the published types do not know it yet. */
const toRdfOptions = { documentLoader: bundledLoader, format: "application/n-quads", safe: true };

/** How a JSON-LD document is read. */
export interface JsonLdReading {
  /** Address against which relative IRIs are resolved; without it they are refused. */
  readonly base?: string | undefined;
  /** Leaves out what means nothing in RDF, as harvesters do, where it would be refused otherwise. */
  readonly lenient?: boolean | undefined;
}

/** The statements of a JSON-LD document in any form (compacted, expanded, flattened, framed), read by jsonld.js. */
export async function jsonLdToQuads(
  document: JsonLdDocument | readonly JsonLdDocument[],
  { base, lenient = false }: JsonLdReading = {},
) {
  // Loaded where a document is read: it takes longer to load than the rest of this package.
  const { default: jsonld } = await import("jsonld");
  const options = { ...toRdfOptions, safe: !lenient, ...(base === undefined ? {} : { base }) };
  const nquads = (await jsonld.toRDF(document as never, options as never)) as unknown as string;
  return new Parser({ format: "N-Quads" }).parse(nquads);
}

/** Reads the records of a JSON-LD document, ours or another processor's. Contexts other than the published one must be inline. */
export async function fromJsonLd(
  document: JsonLdDocument | readonly JsonLdDocument[],
  options: ReadOptions,
): Promise<ReadResult> {
  return fromQuads(await jsonLdToQuads(document), options);
}
