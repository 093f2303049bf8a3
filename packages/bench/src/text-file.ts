import { closeSync, openSync, writeFileSync } from "node:fs";

const ROOM = 1 << 20;
/** Bytes that a unit of UTF-16 takes in UTF-8 at most. */
const WIDEST = 3;

/** A file that text is added to. */
export interface TextFile {
  add(text: string): void;
  close(): void;
}

/** Opens a file for text, encoded into one kept buffer and written a megabyte at a time: the same for every side that writes text. */
export function openTextFile(path: string): TextFile {
  const descriptor = openSync(path, "w");
  const buffer = Buffer.allocUnsafe(ROOM);
  let used = 0;
  const flush = () => {
    writeFileSync(descriptor, buffer.subarray(0, used));
    used = 0;
  };
  return {
    add(text) {
      if (text.length * WIDEST > ROOM - used) flush();
      if (text.length * WIDEST <= ROOM) used += buffer.write(text, used);
      else writeFileSync(descriptor, text);
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}
