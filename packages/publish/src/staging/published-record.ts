import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { brokenLog } from "../ledger/change-log.js";
import { recordPath } from "../paths/record-path.js";
import type { RecordRow } from "./record-row.js";

/** A record as a build published it. Throws a {@link PublishError} where its file is gone or was altered. */
export function publishedRecord(root: string, { key, type, sha256 }: RecordRow): HpaRecord {
  const path = recordPath({ key, type }, "json");
  let text: string;
  try {
    text = readFileSync(join(root, path), "utf8");
  } catch (cause) {
    throw brokenLog(path, cause);
  }
  if (hash("sha256", text, "hex") !== sha256) throw brokenLog(path);
  return JSON.parse(text) as HpaRecord;
}
