import type { HpaRecord } from "@openhpa/core";
import type { BlockFile, LinkedRecord } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { csvFile, excelCsvFile, territoryCsvFile } from "./csv.js";
import { geoJsonFile } from "./geojson.js";
import { jsonLdFile } from "./json-ld.js";
import { ndjsonFile } from "./ndjson.js";
import { parquetFile } from "./parquet.js";
import { xlsxFile } from "./xlsx.js";

/** What a data file needs beside the records. */
export interface DataFileContext {
  /** Base address of the feed, without a final slash. */
  readonly base: string;
  /** Names of territories, and the département of communes and intermunicipalities. */
  readonly territories: TerritoryIndex;
  /** The records as JSON-LD. */
  readonly linked: (record: HpaRecord) => LinkedRecord;
}

/**
 * The data files of a feed, in the order in which they are written; adding one is adding a row. Tables hold the actions that are not
 * withdrawn; `ndjson` and `jsonld` hold every record. Each has the same bytes for the same records.
 */
export const dataFiles: readonly ((context: DataFileContext) => BlockFile)[] = [
  () => csvFile,
  () => excelCsvFile,
  ({ territories }) => territoryCsvFile(territories),
  ({ territories }) => xlsxFile(territories),
  ({ territories }) => parquetFile(territories),
  ({ base, territories }) => geoJsonFile(base, territories),
  () => ndjsonFile,
  ({ linked }) => jsonLdFile(linked),
];
