import { recordFolders, recordPath } from "@openhpa/publish";
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
  make(record) {
    const { document, turtle } = linked(record);
    return [
      { path: recordPath(record, "jsonld"), content: document() },
      { path: recordPath(record, "ttl"), content: turtle() },
    ];
  },
  gone: (tombstone) => linkedTombstone(baseUrl, tombstone),
});
