import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, type Stats, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { CheckedFile } from "@openhpa/io";
import { hashFile } from "./hash-file.js";
import type { LastState, NewState } from "./state-folder.js";

/** Name of the file of the state with the marks of all files: 24 bytes each, a third for its path, its place on disk and its content. */
const MARKS = "marks";

const THIRD = 8;
const MARK = 3 * THIRD;
const HELD = 2048 * MARK;

/** Eight bytes by which a path, or what a disk says of a file, is known again. */
const known = (text: string): Buffer => hash("sha256", text, "buffer").subarray(0, THIRD);

/** A file that is written in place, or instead of another, has another date or another number on the disk. */
const placeOf = ({ size, mtimeMs, ino }: Stats): Buffer => known(`${size} ${mtimeMs} ${ino}`);

/** The content of a file by its size and its CRC-32. */
export function contentOfFile({ bytes, crc32 }: Pick<CheckedFile, "bytes" | "crc32">): Buffer {
  const content = Buffer.alloc(THIRD);
  content.writeUInt32LE(bytes % 2 ** 32, 0);
  content.writeUInt32LE(crc32, THIRD / 2);
  return content;
}

/** The content of a file of which the SHA-256 is known. */
export const contentOfHash = (sha256: string): Buffer => Buffer.from(sha256.slice(0, 2 * THIRD), "hex");

/** Whether a file has a content in either of its forms: that by its size is of a file that memory has held. */
function hasContent(path: string, bytes: number, content: Buffer): boolean {
  if (content.readUInt32LE(0) === bytes % 2 ** 32) {
    const bySize = contentOfFile({ bytes, crc32: crc32(readFileSync(path)) });
    if (bySize.equals(content)) return true;
  }
  return contentOfHash(hashFile(path)).equals(content);
}

/** The marks of the last build. */
export interface LastMarks {
  /** How many files have one. */
  readonly count: number;
  /** Whether a file is still as the last build left it, rather than gone or altered, even in place. */
  isIntact(path: string): boolean;
  /** The mark of a file that is kept; one that was found intact has its new place in it. */
  markOf(path: string): Uint8Array | undefined;
}

/** Where the mark of a path begins in the bytes of all: a table of numbers, filled by the first bytes of each. */
function createPlaces(bytes: Buffer): { readonly count: number; readonly find: (path: Buffer) => number } {
  const marks = bytes.length / MARK;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * marks + 2))).fill(-1);
  const slotOf = (path: Buffer, from: number) => {
    let slot = path.readUInt32LE(from) & (slots.length - 1);
    for (;;) {
      const at = slots[slot] as number;
      if (at < 0 || path.compare(bytes, at * MARK, at * MARK + THIRD, from, from + THIRD) === 0) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  let count = 0;
  for (let at = 0; at < marks; at += 1) {
    const slot = slotOf(bytes, at * MARK);
    if (slots[slot] === -1) count += 1;
    slots[slot] = at;
  }
  return { count, find: (path) => (slots[slotOf(path, 0)] as number) * MARK };
}

/** Opens the marks that the last build left; memory holds them all. Undefined where it left none. */
export function openFileMarks({ root, file }: Pick<LastState, "root" | "file">): LastMarks | undefined {
  const name = file(MARKS);
  if (name === undefined) return undefined;
  const bytes = readFileSync(name);
  const { count, find } = createPlaces(bytes);
  return {
    count,
    isIntact(path) {
      const at = find(known(path));
      const file = join(root, path);
      const info = at < 0 ? undefined : statSync(file, { throwIfNoEntry: false });
      if (!info?.isFile()) return false;
      const [place, before] = [placeOf(info), bytes.subarray(at + THIRD, at + 2 * THIRD)];
      if (place.equals(before)) return true;
      const isIntact = hasContent(file, info.size, bytes.subarray(at + 2 * THIRD, at + MARK));
      if (isIntact) before.set(place);
      return isIntact;
    },
    markOf(path) {
      const at = find(known(path));
      return at < 0 ? undefined : bytes.subarray(at, at + MARK);
    },
  };
}

/** The marks that this build leaves. */
export interface NewMarks {
  /** Marks a file of the folder that is being written. */
  add(path: string, content: Uint8Array): void;
  /** Takes the mark of a file over from the last build. */
  take(mark: Uint8Array): void;
  /** Ends their file, before the state is sealed. */
  end(): void;
  /** Closes the file of a build that ends early. */
  abandon(): void;
}

/** Starts the marks of a folder, which are written as they come. */
export function createFileMarks(root: string, state: NewState): NewMarks {
  let descriptor: number | undefined = openSync(state.file(MARKS), "w");
  const held = Buffer.alloc(HELD);
  let used = 0;
  const flush = () => {
    if (descriptor !== undefined) writeSync(descriptor, held, 0, used);
    used = 0;
  };
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const take = (mark: Uint8Array) => {
    held.set(mark, used);
    used += MARK;
    if (used === HELD) flush();
  };
  return {
    add: (path, content) =>
      take(Buffer.concat([known(path), placeOf(statSync(join(root, path))), content], MARK)),
    take,
    end() {
      flush();
      close();
    },
    abandon: close,
  };
}
