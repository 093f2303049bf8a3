import { gzipSync } from "node:zlib";
import { edit, empty, type FeedBreak, garble, remove, replace, row } from "./feed-break.js";

export const tables: readonly FeedBreak[] = [
  row("a table is empty", "named-file-empty", "actions.csv", empty("actions.csv")),
  row("a table is gone", "file-unreachable", "actions.csv", remove("actions.csv")),
  row("a table is garbage of the same size", "named-file-garbled", "actions.csv", garble("actions.csv")),
  row(
    "a table has a quote that is never closed",
    "named-file-garbled",
    "actions.csv",
    edit("actions.csv", (content) => content.replace('"', "'")),
  ),
  row(
    "a table has a column of another name",
    "table-differs",
    "actions.csv",
    replace("actions.csv", ",title,", ",titre,"),
  ),
  row(
    "a table has lost its last row, with the same size",
    "table-differs",
    "actions.",
    edit("actions.csv", (content) => {
      const at = content.trimEnd().lastIndexOf("\n") + 1;
      return `${content.slice(0, at - 1)}${" ".repeat(Buffer.byteLength(content.slice(at)))}\n`;
    }),
  ),
  row(
    "the workbook is garbage of the same size",
    "named-file-garbled",
    "actions.xlsx",
    garble("actions.xlsx"),
  ),
  row(
    "the Parquet file is garbage of the same size",
    "named-file-garbled",
    "actions.parquet",
    garble("actions.parquet"),
  ),
  row("the Parquet file is garbage inside", "named-file-garbled", "actions.parquet", (files) => {
    const bytes = Buffer.from(files.get("actions.parquet") as Uint8Array);
    files.set("actions.parquet", bytes.fill(0xee, 4, Math.floor(bytes.length / 2)));
  }),
  row(
    "the map is garbage of the same size",
    "named-file-garbled",
    "actions.geojson",
    garble("actions.geojson"),
  ),
  row(
    "the map is cut",
    "file-size-differs",
    "actions.geojson",
    edit("actions.geojson", (content) => content.slice(0, -2)),
  ),
  row(
    "a point of the map is not on the globe",
    "named-file-garbled",
    "actions.geojson",
    edit("actions.geojson", (content) =>
      content.replace(
        /"coordinates":\[[^\]]*\]/,
        (found) => `"coordinates":[999,99${" ".repeat(Math.max(0, found.length - 23))}]`,
      ),
    ),
  ),
  row(
    "the records in lines are garbage of the same size",
    "named-file-garbled",
    "actions.ndjson.gz",
    garble("actions.ndjson.gz"),
  ),
  row("the records in lines are cut", "named-file-garbled", "actions.ndjson.gz", (files) =>
    files.set("actions.ndjson.gz", (files.get("actions.ndjson.gz") as Uint8Array).slice(0, -12)),
  ),
  row("a line of the records is no JSON", "named-file-garbled", "actions.ndjson.gz", (files) =>
    files.set("actions.ndjson.gz", gzipSync("{}\n{]\n")),
  ),
  row("the linked data is empty", "named-file-empty", "actions.jsonld", empty("actions.jsonld")),
  row(
    "the linked data has lost its context",
    "named-file-garbled",
    "actions.jsonld",
    replace("actions.jsonld", '"@context"', '"@contexx"'),
  ),
  row(
    "the schema of the table is gone",
    "named-file-missing",
    "table-schema.json",
    remove("schema/v1/actions.table-schema.json"),
  ),
  row(
    "a vocabulary is garbage of the same size",
    "named-file-garbled",
    "vocab/theme.ttl",
    garble("vocab/theme.ttl"),
  ),
  row("the ontology is empty", "named-file-empty", "ns.ttl", empty("ns.ttl")),
  row(
    "the context is no JSON",
    "named-file-garbled",
    "context/v1.jsonld",
    edit("context/v1.jsonld", (content) => `${content}}`),
  ),
];
