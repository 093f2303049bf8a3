import { type FolderWriter, gzipStream, listing, type WrittenFile } from "@openhpa/io";
import type { DumpFile } from "./manifest.js";
import { createSink } from "./sink.js";

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".nq", "application/n-quads"],
  [".nt", "application/n-triples"],
  [".ttl", "text/turtle"],
  [".trig", "application/trig"],
  [".jsonld", "application/ld+json"],
  [".tsv", "text/tab-separated-values"],
  [".rq", "application/sparql-query"],
  [".md", "text/markdown"],
  [".cff", "application/yaml"],
  [".parquet", "application/vnd.apache.parquet"],
];

/** Bytes of lines that are packed together: each handing over to the thread that packs takes as long as some thousands of them. */
const PACKED_TOGETHER = 1 << 17;

/** A file of lines that is being written. */
export interface OpenLines {
  /** Takes whole lines, and how many they are; waits where the disk is slow. */
  write(lines: string | Uint8Array, count: number): Promise<void>;
  /** Ends the file; gives its number of lines. */
  close(): Promise<number>;
  /** Ends the writing with an error. */
  abandon(cause: unknown): Promise<void>;
}

/** Writes the files of a dump and keeps what the manifest says about them. */
export interface DumpFolder {
  readonly root: string;
  /** Writes a text or bytes; `quads` is its number of statements when it is RDF. */
  write(path: string, content: string | Uint8Array | AsyncIterable<string>, quads?: number): Promise<void>;
  /** Writes sorted lines, gzipped as they pass; gives the number of lines. */
  writeLines(path: string, lines: AsyncIterable<readonly string[]>): Promise<number>;
  /** Opens a gzipped file that takes its lines as they come. */
  openLines(path: string): OpenLines;
  /** What has been written, in the order of the paths. */
  files(): readonly DumpFile[];
}

/** The folder of one dump. */
export function createDumpFolder(writer: FolderWriter): DumpFolder {
  const folder = listing(writer);
  const quadCounts = new Map<string, number>();
  const describe = ({ path, bytes, sha256 }: WrittenFile): DumpFile => {
    const plain = path.replace(/\.gz$/, "");
    const mediaType = mediaTypes.find(([ending]) => plain.endsWith(ending))?.[1] ?? "text/plain";
    return {
      path,
      mediaType,
      compression: plain === path ? undefined : "gzip",
      bytes,
      sha256,
      quads: quadCounts.get(path),
    };
  };
  const openLines = (path: string): OpenLines => {
    const sink = createSink((chunks: AsyncIterable<Uint8Array>) =>
      folder.writeStream(path, gzipStream(chunks)),
    );
    let total = 0;
    let held: Uint8Array[] = [];
    let size = 0;
    const flush = async () => {
      if (size === 0) return;
      const packed = Buffer.concat(held, size);
      held = [];
      size = 0;
      await sink.push(packed);
    };
    return {
      async write(lines, count) {
        const bytes = typeof lines === "string" ? Buffer.from(lines) : lines;
        total += count;
        held.push(bytes);
        size += bytes.length;
        if (size >= PACKED_TOGETHER) await flush();
      },
      async close() {
        await flush();
        await sink.end();
        quadCounts.set(path, total);
        return total;
      },
      abandon: sink.abandon,
    };
  };
  return {
    root: folder.root,
    async write(path, content, quads) {
      if (quads !== undefined) quadCounts.set(path, quads);
      const isWhole = typeof content === "string" || content instanceof Uint8Array;
      await (isWhole ? folder.write(path, content) : folder.writeStream(path, content));
    },
    async writeLines(path, lines) {
      const file = openLines(path);
      try {
        for await (const batch of lines) await file.write(`${batch.join("\n")}\n`, batch.length);
      } catch (cause) {
        await file.abandon(cause);
        throw cause;
      }
      return file.close();
    },
    openLines,
    files: () => folder.files().map(describe),
  };
}
