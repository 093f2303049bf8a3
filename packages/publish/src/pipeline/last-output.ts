import type { LastState } from "../state/state-folder.js";
import type { Reason } from "./build-tally.js";

/** What the last build left of an output. */
export interface LastOutput {
  /** Undefined where nothing of it can be used again. */
  readonly state: LastState | undefined;
  /** Why its files are made where that is so. */
  readonly without: Extract<Reason, "new" | "changed-code">;
}

/** What the last build left of the output of a name. */
export type FindLast = (output: string) => LastOutput;

/** The versions of outputs by their names; undefined for one that has none. */
export type OutputVersions = Readonly<Record<string, string | undefined>>;

/** Compares the code of a build with that of the last one, output by output. */
export function findLastIn(
  last: LastState | undefined,
  versions: OutputVersions,
  before: OutputVersions,
): FindLast {
  return (output) => {
    const version = versions[output];
    const isSame = version !== undefined && before[output] === version;
    return { state: isSame ? last : undefined, without: last ? "changed-code" : "new" };
  };
}
