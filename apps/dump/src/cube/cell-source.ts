import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { linesOfFile, openLineFile, sortedLines } from "@openhpa/io";
import { trimBase } from "@openhpa/rdf";
import { type ActionFacts, actionFacts, type Cell, createCube, type Editions } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";

/** Gathers what counts of the records as they pass, and counts it. */
export interface CellSource {
  add(record: HpaRecord): Promise<void>;
  /** The cells, once all records have been heard. */
  cells(): Promise<readonly Cell[]>;
  /** Closes and removes the file of a build that ends early. */
  abandon(): Promise<void>;
}

interface CellSourceOptions extends Pick<Editions, "firstOf"> {
  /** Folder for temporary files, which are gone afterwards. */
  readonly folder: string;
  readonly base: string;
  readonly territories: TerritoryIndex;
  readonly memory?: number | undefined;
}

/** A line of an edition: the address that it is sorted by, which has no tab, and its facts. */
function cut(line: string): readonly [address: string, facts: string] {
  const tab = line.indexOf("\t");
  return [line.slice(0, tab), line.slice(tab + 1)];
}

/** The editions as lines, each after the first edition of its action: sorted, those of one action follow each other. */
async function* withFirst(lines: AsyncIterable<string>, firstOf: Editions["firstOf"]) {
  for await (const line of lines) {
    const [action, facts] = cut(line);
    yield `${firstOf(action)}\t${facts}\n`;
  }
}

/** Counts in two passes over a file of facts, so that memory holds the cells alone; `firstOf` is asked once all records have been heard. */
export function createCellSource(given: CellSourceOptions): CellSource {
  const { folder, base, territories, memory, firstOf } = given;
  const file = join(folder, "statistics.facts");
  const spool = openLineFile(file);
  const options = { base: trimBase(base), territories };
  return {
    async add(record) {
      if (record.type !== "Action") return;
      const facts = actionFacts(record, options);
      await spool.add(`${facts.action}\t${JSON.stringify(facts)}`);
    },
    async cells() {
      await spool.end();
      const cube = createCube();
      const lines = withFirst(linesOfFile(file), firstOf);
      for await (const line of sortedLines(lines, { folder, memory })) {
        const [first, facts] = cut(line);
        cube.add(JSON.parse(facts) as ActionFacts, first);
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
