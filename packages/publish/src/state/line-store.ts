import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LineBuffer } from "@openhpa/rdf";
import { createNumberList } from "./number-list.js";

/** Lines on disk that can be read again by their number; memory holds eight bytes for each. */
export interface LineStore {
  readonly count: number;
  at(index: number): string;
}

/** A store that is being filled. */
export interface LineWriter {
  /** Adds a line; it has no line feed. */
  add(line: string): void;
  /** The lines so far, to be read; nothing can be added afterwards. */
  stored(): LineStore;
}

/** Bytes written at once, and read at once when lines are asked for one after the other; a line asked for alone is read alone. */
const BLOCK = 1 << 16;
/** Bytes of a file by their place, through a window that moves with the reading. */
function createWindow(descriptor: number) {
  let memory = Buffer.allocUnsafeSlow(BLOCK);
  let start = 0;
  let end = 0;
  return (from: number, to: number): string => {
    if (from < start || to > end) {
      const isNext = from >= start && from <= end;
      const size = isNext ? Math.max(BLOCK, to - from) : to - from;
      if (size > memory.length) memory = Buffer.allocUnsafeSlow(2 * size);
      start = from;
      end = from + readSync(descriptor, memory, 0, size, from);
    }
    return memory.toString("utf8", from - start, to - start);
  };
}

type Offsets = Pick<ReturnType<typeof createNumberList<Float64Array>>, "at" | "count">;

/** The lines of an open file; the offsets are those of their beginnings, and of the end of the file. */
function createLineStore(descriptor: number, offsets: Offsets): LineStore {
  const read = createWindow(descriptor);
  const count = offsets.count() - 1;
  return {
    count,
    at(index) {
      if (!(index >= 0 && index < count)) throw new RangeError(`No line ${index} of ${count}`);
      return read(offsets.at(index), offsets.at(index + 1) - 1);
    },
  };
}

const LINE_FEED = 0x0a;

/** Where the lines of a file begin, and the end of the last one; its lines end in line feeds. */
function offsetsIn(descriptor: number): Offsets {
  const offsets = createNumberList((length) => new Float64Array(length));
  const piece = Buffer.allocUnsafe(16 * BLOCK);
  let start = 0;
  offsets.add(0);
  for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
    const bytes = piece.subarray(0, read);
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
      offsets.add(start + at + 1);
    start += read;
  }
  return offsets;
}

function createLineWriter(descriptor: number): LineWriter {
  const held = new LineBuffer(2 * BLOCK);
  let written = 0;
  const offsets = createNumberList((length) => new Float64Array(length));
  offsets.add(0);
  const flush = () => {
    writeFileSync(descriptor, held.taken());
    written += held.length;
    held.clear();
  };
  return {
    add(line) {
      held.write(`${line}\n`);
      offsets.add(written + held.length);
      if (held.length >= BLOCK) flush();
    },
    stored() {
      flush();
      return createLineStore(descriptor, offsets);
    },
  };
}

/** A folder for stores, each in a file of its own. */
export interface LineFolder {
  readonly folder: string;
  /** Starts a store. */
  create(name: string): LineWriter;
  /** Starts a store in a file that stays. */
  createAt(path: string): LineWriter;
  /** Opens the lines of a file. */
  open(path: string): LineStore;
}

/** Lets a task work with stores in a folder, which is made when it is not there; the stores hold as long as the task goes on. */
export async function withLineFolder<T>(folder: string, task: (lines: LineFolder) => Promise<T>): Promise<T> {
  const descriptors: number[] = [];
  const opened = (path: string, flags: "w+" | "r") => {
    const descriptor = openSync(path, flags);
    descriptors.push(descriptor);
    return descriptor;
  };
  mkdirSync(folder, { recursive: true });
  try {
    return await task({
      folder,
      create: (name) => createLineWriter(opened(join(folder, name), "w+")),
      createAt: (path) => createLineWriter(opened(path, "w+")),
      open(path) {
        const descriptor = opened(path, "r");
        return createLineStore(descriptor, offsetsIn(descriptor));
      },
    });
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}
