import { canonicalize, type HpaRecord } from "@openhpa/core";
import { type GraphOptions, type LineBuffer, writeNQuads } from "@openhpa/rdf";
import type { LineFormat } from "./line-format-names.js";

/** Adds the lines of a record, each with its line feed; where it throws, it adds nothing. */
export type LineWriter = (record: HpaRecord, options: GraphOptions, output: LineBuffer) => void;

/** The writer of each line format. */
export const lineFormats: Readonly<Record<LineFormat, LineWriter>> = {
  nquads: (record, options, output) => writeNQuads(record, options, output),
  ntriples: (record, { base }, output) => writeNQuads(record, { base }, output),
  ndjson: (record, _, output) => output.write(`${JSON.stringify(canonicalize(record))}\n`),
};
