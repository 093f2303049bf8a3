import { linkedRecords, type OutputPart } from "@openhpa/publish";
import { caddyfile } from "../outputs/caddyfile.js";
import { catalogue } from "../outputs/catalogue.js";
import { changeLog } from "../outputs/change-log.js";
import { csv } from "../outputs/csv.js";
import { csvExcel } from "../outputs/csv-excel.js";
import type { DataOutput } from "../outputs/data-output.js";
import { geojson } from "../outputs/geojson.js";
import { headers } from "../outputs/headers.js";
import { htaccess } from "../outputs/htaccess.js";
import { jsonLd } from "../outputs/json-ld.js";
import { model } from "../outputs/model.js";
import { ndjson } from "../outputs/ndjson.js";
import { nginx } from "../outputs/nginx.js";
import { openApi } from "../outputs/openapi.js";
import { parquet } from "../outputs/parquet.js";
import { recordJson } from "../outputs/record-json.js";
import { recordLinkedData } from "../outputs/record-linked-data.js";
import { redirects } from "../outputs/redirects.js";
import { robots } from "../outputs/robots.js";
import { sitemap } from "../outputs/sitemap.js";
import { territoriesCsv } from "../outputs/territories-csv.js";
import { xlsx } from "../outputs/xlsx.js";
import { dataVersions } from "./code-digest.js";

/**
 * The table of what portals and programs read; adding an output is adding its file and a row. Portals list the files of a dataset in this
 * order.
 */
const rows: readonly DataOutput[] = [
  model,
  recordJson,
  recordLinkedData,
  csv,
  csvExcel,
  territoriesCsv,
  xlsx,
  parquet,
  geojson,
  ndjson,
  jsonLd,
  changeLog,
  catalogue,
  openApi,
  headers,
  redirects,
  htaccess,
  nginx,
  caddyfile,
  robots,
  sitemap,
];

/** The data of a feed: catalogue, tables, linked data and the files for web servers. */
export const dataPart: OutputPart = {
  versions: dataVersions,
  open(facts) {
    const context = { ...facts, linked: linkedRecords(facts.baseUrl) };
    return { outputs: rows.map((row) => row(context)) };
  },
};
