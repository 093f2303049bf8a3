import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { outputsFrom, recordPages, recordPath, type StagedRecords, type Tombstone } from "@openhpa/publish";
import type { ChangesSummary } from "../changes/record-changes.js";
import type { Run } from "./run.js";

/** Name of the file of the state that says what each tombstone was made from. */
const FILE = "tombstones";

/** The withdrawn records that this build holds no more; one that is still in it keeps its page, which says that it is withdrawn. */
export async function* goneRecords(
  staged: StagedRecords,
  changes: ChangesSummary,
): AsyncGenerator<Tombstone> {
  for await (const tombstone of changes.tombstones()) if (!staged.has(tombstone)) yield tombstone;
}

function lastDigests({ last }: Run): Readonly<Record<string, string>> {
  const file = last?.state.file(FILE);
  return file === undefined ? {} : (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}

/** What stays at the addresses of records that are gone. */
export async function writeTombstones(run: Run, changes: ChangesSummary): Promise<void> {
  const { folder, staged, state, findLast, table, tally } = run;
  const pageOf = recordPages(staged);
  const outputs = outputsFrom(table, "record");
  const [before, now] = [lastDigests(run), {} as Record<string, string>];
  for await (const tombstone of goneRecords(staged, changes)) {
    const name = recordPath(tombstone, "json");
    const by = tombstone.replacedBy === undefined ? undefined : pageOf(tombstone.replacedBy);
    const digest = hash("sha256", JSON.stringify([tombstone, by]), "base64url");
    now[name] = digest;
    for (const output of outputs) {
      const paths = output.paths(tombstone);
      const known = findLast(output.name);
      const isKept = known.state !== undefined && before[name] === digest && paths.every(folder.has);
      if (isKept) for (const path of paths) await folder.keep(path);
      else for (const { path, content } of await output.gone(tombstone)) await folder.write(path, content);
      for (const path of paths)
        tally.add(output.name, path, isKept ? "kept" : known.state ? "changed-record" : known.without);
    }
  }
  writeFileSync(state.file(FILE), JSON.stringify(now));
}
