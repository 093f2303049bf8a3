import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { linesOfFile, openLineFile, sortedLines } from "@openhpa/io";
import { trimBase } from "@openhpa/rdf";
import { type ActionFacts, actionFacts, type Cell, createCube, createEditions } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";

/** Gathers what counts of the records as they pass, and counts it. */
export interface CellSource {
  add(record: HpaRecord): Promise<void>;
  /** The cells, once all records have been heard. */
  cells(): Promise<readonly Cell[]>;
  /** Closes and removes the file of a build that ends early. */
  abandon(): Promise<void>;
}

interface CellSourceOptions {
  /** Folder for temporary files, which are gone afterwards. */
  readonly folder: string;
  readonly base: string;
  readonly territories: TerritoryIndex;
  readonly memory?: number | undefined;
}

/** The editions as lines, each after the first edition of its action: sorted, those of one action follow each other. */
async function* withFirst(lines: AsyncIterable<string>, firstOf: (action: string) => string) {
  for await (const line of lines) yield `${firstOf((JSON.parse(line) as ActionFacts).action)}\t${line}\n`;
}

/** Counts in two passes over a file of facts, so that memory holds the cells, and of the records their addresses and links. */
export function createCellSource({ folder, base, territories, memory }: CellSourceOptions): CellSource {
  const file = join(folder, "statistics.facts");
  const spool = openLineFile(file);
  const editions = createEditions();
  const options = { base: trimBase(base), territories };
  return {
    async add(record) {
      if (record.type !== "Action") return;
      const facts = actionFacts(record, options);
      editions.add(facts);
      await spool.add(JSON.stringify(facts));
    },
    async cells() {
      await spool.end();
      const cube = createCube();
      const lines = withFirst(linesOfFile(file), editions.firstOf);
      for await (const line of sortedLines(lines, { folder, memory })) {
        const tab = line.indexOf("\t");
        cube.add(JSON.parse(line.slice(tab + 1)) as ActionFacts, line.slice(0, tab));
      }
      await rm(file);
      return cube.cells();
    },
    async abandon() {
      spool.abandon();
      await rm(file, { force: true });
    },
  };
}
