import type { HpaRecord } from "@openhpa/core";
import type { BlockFile } from "./block-file.js";

/** Records that share a block of a text file, on average. */
const EVERY = 32;

/** A file of text in which every record is a piece of its own. */
export interface TextFile {
  readonly path: string;
  /** What stands before the first record. */
  readonly head: string;
  /** What stands between the pieces of records. */
  readonly separator: string;
  readonly tail: string;
  /** The piece of a record; empty for one that is not in the file. */
  readonly piece: (record: HpaRecord) => string;
}

/** A text file in blocks. */
export function textBlocks({ path, head, separator, tail, piece }: TextFile): BlockFile<null> {
  return {
    path,
    every: EVERY,
    begin() {
      const pieces: string[] = [];
      return {
        add(record) {
          const text = piece(record);
          if (text !== "") pieces.push(text);
        },
        finish: () => ({ content: pieces.join(separator), meta: null }),
      };
    },
    assemble() {
      let isFirst = true;
      return {
        before() {
          const text = isFirst ? head : separator;
          isFirst = false;
          return text;
        },
        end: () => (isFirst ? head + tail : tail),
      };
    },
  };
}
