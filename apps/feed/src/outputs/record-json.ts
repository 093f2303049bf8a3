import { recordFolders, recordPath, recordText } from "@openhpa/publish";
import { tombstoneJson } from "../changes/tombstone-files.js";
import type { DataOutput } from "./data-output.js";

/** Every record as JSON. */
export const recordJson: DataOutput = () => ({
  from: "record",
  name: "record-json",
  places: Object.values(recordFolders).map((folder) => ({
    path: `${folder}/*.json`,
    type: "application/json",
  })),
  showsRelated: false,
  paths: (record) => [recordPath(record, "json")],
  make: (record) => [{ path: recordPath(record, "json"), content: recordText(record) }],
  gone: (tombstone) => [tombstoneJson(tombstone)],
});
