import type { Compared, Skipped } from "./compare.js";
import type { Grown } from "./grow.js";
import type { Machine } from "./machine.js";
import type { Rebuilt } from "./rebuild.js";

/** What came of one benchmark. */
export type Result = Compared | Grown | Rebuilt | Skipped;

/** A result with the day and the machine that it was taken on. */
export interface Recorded {
  readonly day: string;
  readonly machine: Machine;
  readonly result: Result;
}

export function idOf(result: Result): string {
  return result.kind === "skipped" ? result.id : result.benchmark.id;
}

/** A result as one line of JSON, for programs and to be read back. */
export function toJsonLine(recorded: Recorded): string {
  return `${JSON.stringify(recorded)}\n`;
}

/** Reads results back; of a benchmark that was run several times, the last one. In the order of `ids`. */
export function readResults(text: string, ids: readonly string[]): readonly Recorded[] {
  const last = new Map<string, Recorded>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const recorded = JSON.parse(line) as Recorded;
    last.set(idOf(recorded.result), recorded);
  }
  return ids.flatMap((id) => last.get(id) ?? []);
}
