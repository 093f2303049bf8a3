import { canonicalize, type HpaRecord } from "@openhpa/core";
import { type GraphOptions, toNQuads } from "@openhpa/rdf";
import type { LineFormat } from "./line-format-names.js";

/** The lines of a record in each line format, each with its line feed. */
export const lineFormats: Readonly<Record<LineFormat, (record: HpaRecord, options: GraphOptions) => string>> =
  {
    nquads: (record, options) => toNQuads(record, options),
    ntriples: (record, { base }) => toNQuads(record, { base }),
    ndjson: (record) => `${JSON.stringify(canonicalize(record))}\n`,
  };
