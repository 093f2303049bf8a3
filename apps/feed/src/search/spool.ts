import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { byCodePoint } from "../order.js";
import type { SearchDocument } from "./document.js";

/** Documents on disk by part, until a part is built: memory holds one part at a time. */
export interface Spool {
  add(part: number, document: SearchDocument): Promise<void>;
  /** The documents of a part in the order of their keys, whatever order they came in. */
  part(part: number): Promise<readonly SearchDocument[]>;
  remove(): Promise<void>;
}

/** Spools into a folder of its own, which is made on the first document and removed at the end. */
export function createSpool(folder: string): Spool {
  const streams = new Map<number, WriteStream>();
  const file = (part: number) => join(folder, `${part}.ndjson`);
  const end = async (stream: WriteStream) => {
    stream.end();
    if (!stream.closed) await once(stream, "close");
  };
  return {
    async add(part, document) {
      if (streams.size === 0) await mkdir(folder, { recursive: true });
      const stream = streams.get(part) ?? createWriteStream(file(part));
      streams.set(part, stream);
      if (!stream.write(`${JSON.stringify(document)}\n`)) await once(stream, "drain");
    },
    async part(part) {
      const stream = streams.get(part);
      if (!stream) return [];
      await end(stream);
      const lines = (await readFile(file(part), "utf8")).split("\n").filter((line) => line !== "");
      return lines
        .map((line) => JSON.parse(line) as SearchDocument)
        .sort((a, b) => byCodePoint(a.key, b.key));
    },
    async remove() {
      for (const stream of streams.values()) stream.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
