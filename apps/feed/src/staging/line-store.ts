import { once } from "node:events";
import { closeSync, createWriteStream, openSync, readSync } from "node:fs";

/** Lines on disk that can be read again by their number; memory holds eight bytes for each. */
export interface LineStore {
  readonly count: number;
  at(index: number): string;
  close(): void;
}

/** Bytes read at once when lines are asked for one after the other; a line asked for alone is read alone. */
const BLOCK = 1 << 16;

/** Line ends of a growing file. */
function createOffsets() {
  let offsets = new Float64Array(1024);
  let count = 0;
  return {
    add(offset: number) {
      if (count === offsets.length) {
        const larger = new Float64Array(2 * count);
        larger.set(offsets);
        offsets = larger;
      }
      offsets[count++] = offset;
    },
    at: (index: number) => offsets[index] as number,
    count: () => count,
  };
}

/** Bytes of a file by their place, through a window that moves with the reading. */
function createWindow(descriptor: number) {
  let block = Buffer.alloc(0);
  let start = 0;
  return (from: number, to: number): string => {
    if (from < start || to > start + block.length) {
      const isNext = from >= start && from <= start + block.length;
      block = Buffer.allocUnsafe(isNext ? Math.max(BLOCK, to - from) : to - from);
      start = from;
      block = block.subarray(0, readSync(descriptor, block, 0, block.length, from));
    }
    return block.toString("utf8", from - start, to - start);
  };
}

/** Writes lines (without line feeds) to a file, to be read again by number. */
export async function storeLines(file: string, lines: AsyncIterable<string>): Promise<LineStore> {
  const output = createWriteStream(file);
  const offsets = createOffsets();
  let end = 0;
  offsets.add(end);
  for await (const line of lines) {
    const bytes = Buffer.from(line);
    end += bytes.length;
    offsets.add(end);
    if (!output.write(bytes)) await once(output, "drain");
  }
  output.end();
  await once(output, "close");
  const descriptor = openSync(file, "r");
  const read = createWindow(descriptor);
  const count = offsets.count() - 1;
  return {
    count,
    at(index) {
      if (!(index >= 0 && index < count)) throw new RangeError(`No line ${index} of ${count}`);
      return read(offsets.at(index), offsets.at(index + 1));
    },
    close: () => closeSync(descriptor),
  };
}
