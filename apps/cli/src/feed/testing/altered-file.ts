import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

/** Changes a byte of a file where it stands: it keeps its size and its number on the disk. */
export function alterInPlace(file: string, at: number): void {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return;
  const place = at % bytes.length;
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, Buffer.of((bytes[place] as number) ^ 1), 0, 1, place);
  closeSync(descriptor);
}
