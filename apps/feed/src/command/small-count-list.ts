import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { withoutFormula } from "@openhpa/import/workbook";
import { writeWhole } from "@openhpa/io";
import type { SmallCount } from "@openhpa/publish";
import { stringify } from "csv-stringify/sync";

/** Ends the name of the list that stands beside a feed, where no web server finds it. */
const ENDING = ".petits-effectifs.csv";

const header = ["fiche", "emplacement", "nombre", "sorte", "remarque"] as const;
const kinds: Readonly<Record<SmallCount["kind"], string>> = { value: "nombre", difference: "différence" };

/** The small counts of a build, and where they are listed; no file where there are none. */
export interface SmallCountSummary {
  readonly counts: number;
  readonly records: number;
  readonly file?: string;
}

/** Gathers the small counts of a build for those who look at them before they publish. */
export interface SmallCountList {
  add(count: SmallCount): void;
  /** Writes the list as a whole, over that of an earlier build. Throws an IoError where it cannot be written. */
  write(): Promise<SmallCountSummary>;
}

function rowOf({ record, pointer, value, kind, message }: SmallCount): readonly (string | number)[] {
  return [withoutFormula(record), pointer, value, kinds[kind], message.fr];
}

/**
 * Starts a list in a file, by default beside the folder of the feed: it says what could tell who somebody is, and is not published. It is
 * a table for a French spreadsheet, a count a row in the order of keys; without a count it is written over an earlier one only.
 */
export function createSmallCountList(out: string, file = resolve(out) + ENDING): SmallCountList {
  const rows: (readonly (string | number)[])[] = [];
  const records = new Set<string>();
  return {
    add(count) {
      rows.push(rowOf(count));
      records.add(count.record);
    },
    async write() {
      const summary = { counts: rows.length, records: records.size };
      if (rows.length === 0 && !existsSync(file)) return summary;
      const table = stringify([header, ...rows], { delimiter: ";", record_delimiter: "\r\n" });
      await writeWhole(file, `\uFEFF${table}`);
      return rows.length === 0 ? summary : { ...summary, file };
    },
  };
}
