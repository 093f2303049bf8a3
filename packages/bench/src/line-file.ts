import { closeSync, openSync, writeFileSync } from "node:fs";
import { LineBuffer } from "@openhpa/rdf";

const ROOM = 1 << 20;

/** A file that lines are added to. */
export interface LineFile {
  /** Where lines are gathered. */
  readonly lines: LineBuffer;
  /** Writes what was gathered, when there is enough of it. */
  flush(): void;
  close(): void;
}

/** Opens a file for the lines of our own writer, gathered in one kept buffer and written a megabyte at a time. */
export function openLineFile(path: string): LineFile {
  const descriptor = openSync(path, "w");
  const lines = new LineBuffer(ROOM);
  const write = () => {
    writeFileSync(descriptor, lines.taken());
    lines.clear();
  };
  return {
    lines,
    flush() {
      if (lines.length >= ROOM) write();
    },
    close() {
      write();
      closeSync(descriptor);
    },
  };
}
