import { compareCodePoints, expandCurie, type HpaRecord } from "@openhpa/core";
import { trimBase } from "@openhpa/rdf";
import { createEditions, type Editions, editionLinks } from "@openhpa/statistics";

/** Where the statements about editions stand in a dump; a dump in which no action has an earlier edition has no such file. */
export const EDITIONS = "editions.nt.gz";

const FIRST_EDITION = expandCurie("hpa:firstEdition");

/** Collects which records are editions of one action. */
export interface EditionLines extends Pick<Editions, "firstOf"> {
  add(record: HpaRecord): void;
  /** The first edition of every action that has an earlier one in the dump, as sorted N-Triples. */
  lines(): readonly string[];
}

/** Which editions are one action follows from all records together, and from no record alone: it stands beside their graphs. */
export function createEditionLines(baseUrl: string): EditionLines {
  const base = trimBase(baseUrl);
  const editions = createEditions();
  const chained: string[] = [];
  return {
    add(record) {
      if (record.type !== "Action") return;
      const links = editionLinks(record, base);
      editions.add(links);
      if (links.preceding.length > 0) chained.push(links.action);
    },
    firstOf: editions.firstOf,
    lines: () =>
      chained
        .flatMap((action) => {
          const first = editions.firstOf(action);
          return first === action ? [] : [`<${action}> <${FIRST_EDITION}> <${first}> .\n`];
        })
        .sort(compareCodePoints),
  };
}
