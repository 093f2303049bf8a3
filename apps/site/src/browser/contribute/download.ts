import { canonicalize, type HpaRecord, withoutPersonalData } from "@openhpa/core";

/** A file that the browser gives to the person. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** What the file of a record is called. */
export function recordFileName({ key }: HpaRecord): string {
  return `${key}.json`;
}

/** The canonical JSON of a valid record as a file that is called by its key. Personal data of persons is left out unless `keeps` says so. */
export function recordFile(record: HpaRecord, { keeps }: { readonly keeps: boolean }): Download {
  const published = canonicalize(keeps ? record : withoutPersonalData(canonicalize(record)));
  return {
    name: recordFileName(record),
    type: "application/json",
    content: `${JSON.stringify(published, undefined, 2)}\n`,
  };
}

/** A record that is not valid yet, as it stands. */
export function draftFile(record: HpaRecord): Download {
  return {
    name: `${/^[a-z0-9-]+$/.test(record.key ?? "") ? record.key : "fiche"}.brouillon.json`,
    type: "application/json",
    content: `${JSON.stringify(record, undefined, 2)}\n`,
  };
}

/** True when a record holds data about persons that an export leaves out. */
export function holdsPersonalData(record: HpaRecord): boolean {
  const whole = canonicalize(record);
  return JSON.stringify(canonicalize(withoutPersonalData(whole))) !== JSON.stringify(whole);
}

/** Gives a file to the person; it is made here and asked of nobody. */
export function save({ name, type, content }: Download): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
