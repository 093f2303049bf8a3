import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { FolderWriter } from "@openhpa/io";
import type { NewState } from "../state/state-folder.js";
import type { BuildTally, Reason } from "./build-tally.js";
import type { FindLast } from "./last-output.js";
import type { MadeFile } from "./record-output.js";

/** Where files are made, or taken over. */
export interface FilesPass {
  readonly folder: FolderWriter;
  readonly findLast: FindLast;
  readonly state: NewState;
  readonly tally: BuildTally;
}

interface FilesRow {
  readonly digest: string;
  /** Their paths. */
  readonly files: readonly string[];
}

/** A piece of an output: what is made, or taken over, together. */
export interface Piece {
  readonly output: string;
  /** Its name among the pieces of the output. */
  readonly name: string;
  /** Everything that decides its bytes, as plain JSON with maps and sets. */
  readonly inputs: unknown;
  make(): AsyncIterable<MadeFile> | Iterable<MadeFile>;
}

const stateName = ({ output, name }: Piece) => `files/${`${output}/${name}`.replaceAll("/", "%2F")}`;

/** Maps and sets as lists: JSON would make nothing of them. */
const withCollections = (_key: string, value: unknown) =>
  value instanceof Map || value instanceof Set ? [...value] : value;

function digestOf({ inputs }: Piece): string {
  return hash("sha256", JSON.stringify(inputs, withCollections) ?? "", "base64url");
}

/** Why the files of a piece are made; or which they are, where the last build made them from the same. */
function lastFiles(
  { folder, findLast }: FilesPass,
  piece: Piece,
  digest: string,
): Reason | readonly string[] {
  const { state: last, without } = findLast(piece.output);
  if (last === undefined) return without;
  const file = last.file(stateName(piece));
  if (file === undefined) return "changed-inputs";
  const row = JSON.parse(readFileSync(file, "utf8")) as FilesRow;
  if (row.digest !== digest) return "changed-inputs";
  return row.files.every(folder.has) ? row.files : "missing";
}

/** Makes the files of a piece, or takes them over where the last build made them from the same inputs. Gives their paths. */
export async function keptFiles(pass: FilesPass, piece: Piece): Promise<readonly string[]> {
  const { folder, state, tally } = pass;
  const digest = digestOf(piece);
  const known = lastFiles(pass, piece, digest);
  const files: string[] = [];
  const note = (path: string, reason: Reason) => {
    files.push(path);
    tally.add(piece.output, path, reason);
  };
  if (typeof known === "string")
    for await (const file of piece.make()) {
      await folder.write(file.path, file.content);
      note(file.path, known);
    }
  else
    for (const path of known) {
      if (!(await folder.keep(path))) throw new Error(`${path} of the last build is gone`);
      note(path, "kept");
    }
  writeFileSync(state.file(stateName(piece)), JSON.stringify({ digest, files } satisfies FilesRow));
  return files;
}
