import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { type LineFile, linesOfFile, openLineFile } from "@openhpa/io";
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
  const files = new Map<number, LineFile>();
  const file = (part: number) => join(folder, `${part}.ndjson`);
  return {
    async add(part, document) {
      if (files.size === 0) await mkdir(folder, { recursive: true });
      const lines = files.get(part) ?? openLineFile(file(part));
      files.set(part, lines);
      await lines.add(JSON.stringify(document));
    },
    async part(part) {
      const lines = files.get(part);
      if (!lines) return [];
      await lines.end();
      const documents: SearchDocument[] = [];
      for await (const line of linesOfFile(file(part))) documents.push(JSON.parse(line));
      return documents.sort((a, b) => compareCodePoints(a.key, b.key));
    },
    async remove() {
      for (const lines of files.values()) lines.abandon();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
