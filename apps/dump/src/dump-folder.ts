import { type FolderWriter, gzipStream, listing, type WrittenFile } from "@openhpa/io";
import type { DumpFile } from "./manifest.js";
import { createSink } from "./sink.js";

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".nq", "application/n-quads"],
  [".nt", "application/n-triples"],
  [".ttl", "text/turtle"],
  [".trig", "application/trig"],
  [".jsonld", "application/ld+json"],
  [".rq", "application/sparql-query"],
  [".md", "text/markdown"],
  [".cff", "application/yaml"],
];

/** Characters of lines that are packed together. */
const PACKED_TOGETHER = 1 << 16;

/** A file of lines that is being written. */
export interface OpenLines {
  /** Takes a line; a promise only where the disk is slow. */
  write(line: string): Promise<void> | undefined;
  /** Ends the file; gives its number of lines. */
  close(): Promise<number>;
  /** Ends the writing with an error. */
  abandon(cause: unknown): Promise<void>;
}

/** Writes the files of a dump and keeps what the manifest says about them. */
export interface DumpFolder {
  readonly root: string;
  /** Writes a text; `quads` is its number of statements when it is RDF. */
  write(path: string, content: string | AsyncIterable<string>, quads?: number): Promise<void>;
  /** Writes sorted lines, gzipped as they pass; gives the number of lines. */
  writeLines(path: string, lines: AsyncIterable<readonly string[]>): Promise<number>;
  /** Opens a gzipped file that takes its lines one by one. */
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
    const sink = createSink((chunks) => folder.writeStream(path, gzipStream(chunks)));
    let text = "";
    let count = 0;
    const flush = () => {
      const packed = text;
      text = "";
      return sink.push(packed);
    };
    return {
      write(line) {
        text += `${line}\n`;
        count += 1;
        return text.length >= PACKED_TOGETHER ? flush() : undefined;
      },
      async close() {
        if (text !== "") await flush();
        await sink.end();
        quadCounts.set(path, count);
        return count;
      },
      abandon: sink.abandon,
    };
  };
  return {
    root: folder.root,
    async write(path, content, quads) {
      if (quads !== undefined) quadCounts.set(path, quads);
      await (typeof content === "string" ? folder.write(path, content) : folder.writeStream(path, content));
    },
    async writeLines(path, lines) {
      const file = openLines(path);
      try {
        for await (const batch of lines) {
          for (const line of batch) {
            const waiting = file.write(line);
            if (waiting) await waiting;
          }
        }
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
