import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FolderWriter } from "@openhpa/io";
import type { LastState, NewState } from "../state/state-folder.js";
import type { BuildTally, Reason } from "./build-tally.js";
import type { AddressedFile } from "./output.js";

/** Where files are made, or taken over. */
export interface FilesPass {
  readonly folder: FolderWriter;
  readonly last: LastState | undefined;
  readonly state: NewState;
  readonly tally: BuildTally;
}

/** A file as it is remembered. */
type KeptFile = Pick<AddressedFile, "path" | "address">;

interface FilesRow {
  readonly digest: string;
  readonly files: readonly KeptFile[];
}

const stateName = (name: string) => `files/${name.replaceAll("/", "%2F")}`;

function lastFiles({ last }: FilesPass, name: string, digest: string): readonly KeptFile[] | undefined {
  const file = last?.file(stateName(name));
  if (last === undefined || file === undefined) return undefined;
  const row = JSON.parse(readFileSync(file, "utf8")) as FilesRow;
  const isWhole = row.files.every(({ path }) => existsSync(join(last.root, path)));
  return row.digest === digest && isWhole ? row.files : undefined;
}

/**
 * Makes the files of an output, or takes them over where the last build made them from what has the same digest. Gives their paths with what
 * the site map says of them. Undefined as digest makes them in any case.
 */
export async function keptFiles(
  pass: FilesPass,
  name: string,
  digest: string | undefined,
  make: () => AsyncIterable<AddressedFile> | Iterable<AddressedFile>,
): Promise<readonly KeptFile[]> {
  const { folder, last, state, tally } = pass;
  const kept = digest === undefined ? undefined : lastFiles(pass, name, digest);
  const files: KeptFile[] = [];
  const note = ({ path, address }: KeptFile, reason: Reason) => {
    files.push({ path, address });
    tally.add(name, path, reason);
  };
  for (const file of kept ?? []) {
    if (!(await folder.keep(file.path))) throw new Error(`${file.path} of the last build is gone`);
    note(file, "kept");
  }
  if (!kept)
    for await (const file of make()) {
      await folder.write(file.path, file.content);
      note(file, last ? "changed-inputs" : "new");
    }
  if (digest !== undefined) writeFileSync(state.file(stateName(name)), JSON.stringify({ digest, files }));
  return files;
}
