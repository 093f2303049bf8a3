import { type BlockFile, gzipBlocks, lineOf } from "@openhpa/publish";

/** Canonical records, one JSON object a line, packed. */
export const ndjsonFile: BlockFile = gzipBlocks({
  path: "actions.ndjson.gz",
  piece: (record) => `${lineOf(record)}\n`,
}) as BlockFile;
