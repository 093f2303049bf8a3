import type { HpaRecord } from "@openhpa/core";
import {
  createNumberList,
  firstFrom,
  type LineFolder,
  type LinkedRecord,
  lineOf,
  type RecordForms,
  type StagedRecords,
} from "@openhpa/publish";

/** The forms in which the change log carries new and changed records, kept on disk while the records pass. */
export function createRecordForms(lines: LineFolder, linked: (record: HpaRecord) => LinkedRecord) {
  const writer = lines.create("forms");
  const places = createNumberList((length) => new Uint32Array(length));
  const formsOf = (record: HpaRecord): RecordForms => {
    const { line, terms } = linked(record);
    return { json: lineOf(record), linked: line, terms: [...terms] };
  };
  return {
    /** Takes a record, whose place is higher than those before. */
    add(record: HpaRecord, place: number): void {
      const { line, terms } = linked(record);
      places.add(place);
      writer.add(`${[...terms].join(" ")}\t${line}`);
    },
    /** Reads the forms of the records at their places; the staged ones give a record and its line again. */
    stored({ recordAt, lineAt }: Pick<StagedRecords, "recordAt" | "lineAt">): (place: number) => RecordForms {
      const store = writer.stored();
      const kept = places.taken();
      return (place) => {
        const number = firstFrom(kept, place);
        if (kept[number] !== place) return formsOf(recordAt(place));
        const line = store.at(number);
        const tab = line.indexOf("\t");
        const terms = line.slice(0, tab).split(" ");
        return { json: lineAt(place), linked: line.slice(tab + 1), terms };
      };
    },
  };
}
