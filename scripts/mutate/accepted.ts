import { readFileSync } from "node:fs";
import type { Mutant } from "./mutation.ts";

/** A mutant that no test can notice, and why: the changed program does the same. */
export interface Accepted {
  readonly file: string;
  /** The line before the change, without the spaces around it; it names the place better than its number. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The accepted survivors: one line of JSON each in `accepted.ndjson`. */
export function readAccepted(): Accepted[] {
  const text = readFileSync(new URL("./accepted.ndjson", import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Accepted);
}

/** Why a survivor is accepted; undefined where it is not. */
export function acceptedReason(
  mutant: Mutant,
  accepted: readonly Accepted[] = readAccepted(),
): string | undefined {
  const { file, before, from, to } = mutant;
  return accepted.find(
    (row) => row.file === file && row.line === before && row.from === from && row.to === to,
  )?.why;
}

/** Rows whose place is no longer in its file. */
export function staleRows(accepted: readonly Accepted[], read: (file: string) => string): Accepted[] {
  return accepted.filter(({ file, line, from }) => {
    try {
      const text = read(file);
      return !text.includes(from) || !text.split("\n").some((each) => each.trim() === line);
    } catch {
      return true;
    }
  });
}
