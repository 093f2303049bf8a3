import type { HpaRecord } from "@openhpa/core";
import { derivableOf } from "./derived.js";
import { writeAction, writeRegistry } from "./generated/nquads-writer.js";
import { keyIri, recordIri, recordNode, thingIri } from "./iris.js";
import { LineBuffer } from "./line-buffer.js";
import type { Frame } from "./nquads-terms.js";
import type { GraphOptions } from "./quads.js";

function lengthOf(out: LineBuffer, text: string): number {
  const from = out.length;
  out.write(text);
  const length = out.length - from;
  out.length = from;
  return length;
}

/** Writes the subject of the first statement, and says where what all statements need stands. */
function frameOf(record: HpaRecord, { base, graph }: GraphOptions, out: LineBuffer): Frame {
  const iri = recordIri(record, base);
  const name = graph === "record" ? recordNode(iri) : undefined;
  const end = name === undefined ? " .\n" : ` <${name}> .\n`;
  out.write("<");
  const start = out.length;
  out.write(iri);
  const iriEnd = out.length;
  out.write("> ");
  return {
    out,
    scope: derivableOf(record, base),
    iri: start,
    iriEnd,
    separator: thingIri(iri, "").slice(iri.length),
    records: keyIri(base, record.type, ""),
    end,
    endLength: lengthOf(out, end),
  };
}

/**
 * Adds a record to a buffer as {@link toNQuads} gives it, in UTF-8, without making strings of it: what converters of many records use. What
 * is no record may make it throw; then nothing is added.
 */
export function writeNQuads(record: HpaRecord, options: GraphOptions, out: LineBuffer): void {
  const before = out.length;
  try {
    const frame = frameOf(record, options, out);
    if (record.type === "Action") writeAction(frame, record);
    else writeRegistry(frame, record);
  } catch (error) {
    out.length = before;
    throw error;
  }
}

const MEMORY = 64 * 1024;
const LARGEST_KEPT = 1024 * 1024;
let kept = new LineBuffer(MEMORY);

/**
 * A record as canonical N-Quads lines, each ended by a line feed; without `graph`, as N-Triples. The lines are those of `toQuads`, in
 * the same order; code generated from the mapping tables writes them without making quads. A lone surrogate, which no valid record has,
 * becomes U+FFFD.
 */
export function toNQuads(record: HpaRecord, options: GraphOptions): string {
  kept.clear();
  writeNQuads(record, options, kept);
  const text = kept.text(0);
  if (kept.bytes.length > LARGEST_KEPT) kept = new LineBuffer(MEMORY);
  return text;
}
