import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import type { InputRecord } from "@openhpa/io";
import { brokenLog, linesOf } from "../ledger/change-log.js";
import { changePaths } from "../ledger/change-paths.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { recordPath } from "../paths/record-path.js";

/** Records that a build has to do without because they are invalid. */
export interface LeftOutRecords {
  /** Their keys: what was published of them before stays, since a fault is no withdrawal. */
  readonly keys: ReadonlySet<string>;
  /** How many have no key that can be read: as long as there is one, no missing record is announced as withdrawn. */
  readonly unread: number;
}

/** Where the last build stands and what this one has to do without. */
export interface LastBuild {
  readonly previous: string | undefined;
  readonly leftOut: LeftOutRecords | undefined;
  /** Told about every record that is taken over. */
  readonly onKept: () => void;
}

/**
 * The records of the input and, after them, those that were left out of it and that the last build published, as it published them.
 * Throws a {@link PublishError} where the last build lacks one of them.
 */
export async function* withPublishedBefore(
  records: AsyncIterable<InputRecord>,
  { previous, leftOut, onKept }: LastBuild,
): AsyncGenerator<InputRecord> {
  yield* records;
  if (previous === undefined || leftOut === undefined || leftOut.keys.size === 0) return;
  for await (const entry of linesOf<LedgerEntry>(previous, changePaths.ledger)) {
    if (entry.state !== "live" || !leftOut.keys.has(entry.key)) continue;
    const path = recordPath(entry, "json");
    const text = await readFile(join(previous, path), "utf8").catch((cause: unknown) => {
      throw brokenLog(path, cause);
    });
    onKept();
    yield { record: JSON.parse(text) as HpaRecord };
  }
}
