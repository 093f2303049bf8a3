import type { FolderWriter, Recall } from "@openhpa/io";
import { recordPath } from "../paths/record-path.js";
import { detached } from "../state/detached.js";
import type { LineFolder } from "../state/line-store.js";
import type { LastState } from "../state/state-folder.js";
import { parseRow, type RecordRow } from "./record-row.js";

/** Names of the files of the state that hold the rows of records, and what each says of its subjects, in the order of keys. */
export const stateFiles = { rows: "records", subjects: "subjects-of-records" } as const;

/** The records that the last build published, by their places then. */
export interface LastRecords {
  readonly count: number;
  keyAt(place: number): string;
  rowAt(place: number): RecordRow;
  /** What the record said of its subjects, as one line. */
  subjectsAt(place: number): string;
  /** The place of the record that was made from an input with this fingerprint, and whose JSON is there. */
  placeOfInput(digest: string): number | undefined;
  readonly recall: Recall;
}

/** Opens the records of the last build in its folder; memory holds a key and a fingerprint for each. */
export function openLastRecords(
  folder: FolderWriter,
  last: LastState,
  lines: LineFolder,
): LastRecords | undefined {
  const [rowFile, subjectFile] = [last.file(stateFiles.rows), last.file(stateFiles.subjects)];
  if (rowFile === undefined || subjectFile === undefined) return undefined;
  const isThere = (row: RecordRow) => folder.has(recordPath(row, "json"));
  const [rows, subjects] = [lines.open(rowFile), lines.open(subjectFile)];
  const keys: string[] = [];
  const places = new Map<string, number>();
  for (let place = 0; place < rows.count; place += 1) {
    const row = parseRow(rows.at(place));
    keys.push(detached(row.key));
    if (row.digest !== "" && isThere(row)) places.set(detached(row.digest), place);
  }
  const keyAt = (place: number) => keys[place] ?? "";
  return {
    count: rows.count,
    keyAt,
    rowAt: (place) => parseRow(rows.at(place)),
    subjectsAt: (place) => subjects.at(place),
    placeOfInput: (digest) => places.get(digest),
    recall(digest) {
      const place = places.get(digest);
      return place === undefined ? undefined : keyAt(place);
    },
  };
}
