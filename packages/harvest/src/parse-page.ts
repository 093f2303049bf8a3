import { pipeline } from "node:stream/promises";
import { parseJson } from "@openhpa/io";
import { type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { Parser, type Quad } from "n3";
import type { Syntax } from "./catalogue-format.js";
import { wellFormed } from "./publication/content/markup.js";

/** What relative addresses become at udata, which gives its parser no base (docs/sources/harvesters.md §2.1, base IRI). */
export const NOWHERE = "file:///relatif/";

/** A page as a harvester's parser sees it. */
export interface ParsedPage {
  readonly quads: readonly Quad[];
  /** Why it cannot be read at all. */
  readonly fault?: string | undefined;
  /** Contexts that a JSON-LD reader would have to fetch. */
  readonly remoteContexts: readonly string[];
  /** A JSON-LD top object with `@id` and `@graph`: a named graph, which rdflib reads as no dataset at all. */
  readonly namesItsGraph: boolean;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function remoteContextsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(remoteContextsOf);
  if (!isObject(value)) return [];
  const contexts = [value["@context"]].flat().filter((context) => typeof context === "string");
  const rest = Object.entries(value).filter(([key]) => key !== "@value");
  return [...contexts, ...rest.flatMap(([, inner]) => remoteContextsOf(inner))];
}

function readTurtle(format: string) {
  return async (text: string): Promise<Quad[]> => new Parser({ baseIRI: NOWHERE, format }).parse(text);
}

async function readRdfXml(text: string): Promise<Quad[]> {
  const { RdfXmlParser } = await import("rdfxml-streaming-parser");
  const quads: Quad[] = [];
  const parser = new RdfXmlParser({ baseIRI: NOWHERE });
  // The parser itself takes a document that ends too early, or is empty.
  await pipeline(wellFormed([text]), parser, async (found: AsyncIterable<unknown>) => {
    for await (const quad of found) quads.push(quad as Quad);
  });
  return quads;
}

const readers: Readonly<Record<Exclude<Syntax, "json-ld">, (text: string) => Promise<Quad[]>>> = {
  turtle: readTurtle("Turtle"),
  "n-triples": readTurtle("N-Triples"),
  trig: readTurtle("TriG"),
  "rdf-xml": readRdfXml,
};

/** The value of a JSON text. Throws where it stops to be JSON, as line and column. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const parsed = parseJson(new TextEncoder().encode(text));
    if ("value" in parsed) return parsed.value;
    throw new Error(`JSON ${parsed.place.line}:${parsed.place.column}`, { cause });
  }
}

async function parseJsonLd(text: string): Promise<ParsedPage> {
  const document = jsonOf(text);
  const remoteContexts = [...new Set(remoteContextsOf(document))];
  const namesItsGraph = isObject(document) && "@id" in document && "@graph" in document;
  const facts = { remoteContexts, namesItsGraph };
  if (remoteContexts.length > 0) return { quads: [], fault: `@context ${remoteContexts[0]}`, ...facts };
  const quads = await jsonLdToQuads(document as JsonLdDocument, { base: NOWHERE, lenient: true });
  return { quads, ...facts };
}

/** Reads a page as harvesters do: without a base address and without fetching anything. A page that cannot be read has a `fault`. */
export async function parsePage(body: Uint8Array, syntax: Syntax): Promise<ParsedPage> {
  const nothing = { quads: [], remoteContexts: [], namesItsGraph: false };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (syntax === "json-ld") return await parseJsonLd(text);
    return { ...nothing, quads: await readers[syntax](text) };
  } catch (error) {
    return { ...nothing, fault: error instanceof Error ? error.message : String(error) };
  }
}
