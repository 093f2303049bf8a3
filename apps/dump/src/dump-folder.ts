import { type FolderWriter, gzipStream, listing, type WrittenFile } from "@openhpa/io";
import type { DumpFile } from "./manifest.js";

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".nq", "application/n-quads"],
  [".nt", "application/n-triples"],
  [".ttl", "text/turtle"],
  [".jsonld", "application/ld+json"],
  [".rq", "application/sparql-query"],
  [".md", "text/markdown"],
];

/** Sees every batch of lines as it is written. */
export type LineObserver = (lines: readonly string[]) => void;

/** Writes the files of a dump and keeps what the manifest says about them. */
export interface DumpFolder {
  readonly root: string;
  /** Writes a text; `quads` is its number of statements when it is RDF. */
  write(path: string, content: string | AsyncIterable<string>, quads?: number): Promise<void>;
  /** Writes sorted lines, gzipped as they pass, each batch shown to the observers; gives the number of lines. */
  writeLines(
    path: string,
    lines: AsyncIterable<readonly string[]>,
    ...observers: readonly LineObserver[]
  ): Promise<number>;
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
  return {
    root: folder.root,
    async write(path, content, quads) {
      if (quads !== undefined) quadCounts.set(path, quads);
      await (typeof content === "string" ? folder.write(path, content) : folder.writeStream(path, content));
    },
    async writeLines(path, lines, ...observers) {
      let count = 0;
      const text = async function* () {
        for await (const batch of lines) {
          for (const observe of observers) observe(batch);
          count += batch.length;
          yield `${batch.join("\n")}\n`;
        }
      };
      await folder.writeStream(path, gzipStream(text()));
      quadCounts.set(path, count);
      return count;
    },
    files: () => folder.files().map(describe),
  };
}
