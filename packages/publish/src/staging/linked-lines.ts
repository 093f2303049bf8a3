import type { LineFolder } from "./line-store.js";
import type { LinkedRecord } from "./record-lines.js";

/** A record as one line of JSON-LD, and the keys of the context that it needs. */
export interface LinkedLine {
  readonly linked: string;
  readonly terms: readonly string[];
}

/** Records as lines of JSON-LD on disk, to be read again by their places. */
export interface LinkedLines {
  at(place: number): LinkedLine;
}

/** Keeps records as JSON-LD as they pass, in the order of their places. */
export function createLinkedWriter(folder: LineFolder) {
  const lines = folder.create("linked");
  return {
    add({ terms, line }: LinkedRecord): void {
      lines.add(`${[...terms].join(" ")}\t${line}`);
    },
    stored(): LinkedLines {
      const store = lines.stored();
      return {
        at(place) {
          const line = store.at(place);
          const tab = line.indexOf("\t");
          return { linked: line.slice(tab + 1), terms: line.slice(0, tab).split(" ") };
        },
      };
    },
  };
}
