import { recordFolders, recordPath } from "@openhpa/publish";
import { toTurtle } from "@openhpa/rdf";
import { linkedTombstone } from "../changes/tombstone-files.js";
import type { DataOutput } from "./data-output.js";

/** Every record as JSON-LD and as Turtle. */
export const recordLinkedData: DataOutput = ({ baseUrl, linked }) => ({
  from: "record",
  name: "record-linked-data",
  places: Object.values(recordFolders).flatMap((folder) => [
    { path: `${folder}/*.jsonld`, type: "application/ld+json" },
    { path: `${folder}/*.ttl`, type: "text/turtle" },
  ]),
  showsRelated: false,
  paths: (record) => [recordPath(record, "jsonld"), recordPath(record, "ttl")],
  make: (record) => [
    { path: recordPath(record, "jsonld"), content: linked(record).document() },
    { path: recordPath(record, "ttl"), content: toTurtle(record, { base: baseUrl }) },
  ],
  gone: (tombstone) => linkedTombstone(baseUrl, tombstone),
});
