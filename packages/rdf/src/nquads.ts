import { expandCurie, type HpaRecord } from "@openhpa/core";
import type { GraphOptions } from "./quads.js";
import { sourceGraph, writeRecord } from "./write.js";

const escapes: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the canonical form escapes exactly these
const special = /[\u0000-\u001F"\\\u007F]/g;

/** Escapes a literal as canonical N-Quads does (RDF Dataset Canonicalization §4.4.3): as little as possible, always the same way. */
export function escapeLiteral(value: string): string {
  return value.replace(
    special,
    (char) => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

const XSD_STRING = expandCurie("xsd:string");

/** A record as canonical N-Quads lines, each ended by a line feed; without `graph`, as N-Triples. */
export function toNQuads(record: HpaRecord, options: GraphOptions): string {
  const name = options.graph === "source" ? sourceGraph(record, options.base) : undefined;
  const end = name === undefined ? " .\n" : ` <${name}> .\n`;
  let lines = "";
  writeRecord(record, options, {
    iri: (s, p, o) => {
      lines += `<${s}> <${p}> <${o}>${end}`;
    },
    literal: (s, p, value, datatype) => {
      const type = datatype === XSD_STRING ? "" : `^^<${datatype}>`;
      lines += `<${s}> <${p}> "${escapeLiteral(value)}"${type}${end}`;
    },
    text: (s, p, value, language) => {
      lines += `<${s}> <${p}> "${escapeLiteral(value)}"@${language}${end}`;
    },
  });
  return lines;
}
