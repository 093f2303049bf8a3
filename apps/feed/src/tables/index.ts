import type { HpaRecord } from "@openhpa/core";
import { gzipStream } from "@openhpa/io";
import type { LinkedRecord } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { csvOf, excelCsvOf, territoryCsvOf } from "./csv.js";
import { geoJsonOf } from "./geojson.js";
import { jsonLdOf } from "./json-ld.js";
import { ndjsonOf } from "./ndjson.js";
import { parquetOf } from "./parquet.js";
import { publishedActions } from "./published-actions.js";
import { xlsxOf } from "./xlsx.js";

/** What a data file needs beside the records. */
export interface DataFileContext {
  /** Base address of the feed, without a final slash. */
  readonly base: string;
  /** Names of territories, and the département of communes and intermunicipalities. */
  readonly territories: TerritoryIndex;
  /** The records as JSON-LD. */
  readonly linked: (record: HpaRecord) => LinkedRecord;
}

/** A file with all records: its path in the feed, and its bytes as they are made. */
export interface DataFile {
  readonly path: string;
  write(records: AsyncIterable<HpaRecord>, context: DataFileContext): AsyncIterable<string | Uint8Array>;
}

/**
 * The data files of a feed, in the order in which they are written; adding one is adding a row. Tables hold the actions that are not
 * withdrawn; `ndjson` and `jsonld` hold every record. Each is made a record at a time, with the same bytes for the same records, and reads them to the end.
 */
export const dataFiles: readonly DataFile[] = [
  { path: "actions.csv", write: (records) => csvOf(publishedActions(records)) },
  { path: "actions-excel.csv", write: (records) => excelCsvOf(publishedActions(records)) },
  {
    path: "action-territories.csv",
    write: (records, { territories }) => territoryCsvOf(publishedActions(records), territories),
  },
  {
    path: "actions.xlsx",
    write: (records, { territories }) => xlsxOf(publishedActions(records), territories),
  },
  {
    path: "actions.parquet",
    write: (records, { territories }) => parquetOf(publishedActions(records), territories),
  },
  {
    path: "actions.geojson",
    write: (records, { base, territories }) => geoJsonOf(publishedActions(records), base, territories),
  },
  { path: "actions.ndjson.gz", write: (records) => gzipStream(ndjsonOf(records)) },
  { path: "actions.jsonld", write: (records, { linked }) => jsonLdOf(records, linked) },
];
