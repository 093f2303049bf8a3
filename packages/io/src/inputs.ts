import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { IoError, readFailure } from "./io-error.js";

/** Endings of the files that hold records, plain or gzipped. */
const RECORD_FILE = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/;

/** How a file is cut into records: one JSON document, or one record a line. */
export function formatOf(file: string): "json" | "ndjson" | undefined {
  const ending = /\.(json|ndjson|jsonl)(?:\.gz)?$/.exec(file)?.[1];
  if (ending === undefined) return undefined;
  return ending === "json" ? "json" : "ndjson";
}

/** File endings as people write them, from the pattern that finds them. */
function named(wanted: RegExp): string {
  const endings = wanted.source.replace(/\(\?:\\\.gz\)\?/, "").match(/[a-z][a-z?]*/g) ?? [];
  const optional = /[a-z]\?/;
  const both = endings.flatMap((ending) =>
    optional.test(ending) ? [ending.replace(optional, ""), ending.replace("?", "")] : [ending],
  );
  return both.map((ending) => `.${ending}`).join(", ");
}

/**
 * The files that some paths stand for: a file for itself, a folder for every wanted file below it (record files by default), in the order of their names.
 * `-` (standard input) stays. Throws an {@link IoError} for a path that does not exist or cannot be read, and for a folder without record files.
 */
export async function listInputs(paths: readonly string[], wanted: RegExp = RECORD_FILE): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === "-") {
      files.push(path);
      continue;
    }
    const refused = (cause: unknown) => {
      throw readFailure(path, cause);
    };
    const info = await stat(path).catch(refused);
    if (!info.isDirectory()) {
      files.push(path);
      continue;
    }
    const names = (await readdir(path, { recursive: true }).catch(refused))
      .filter((name) => wanted.test(name))
      .sort(compareCodePoints);
    if (names.length === 0) {
      throw new IoError("no-records", {
        fr: `${path} : ce dossier ne contient aucune fiche (fichiers attendus : ${named(wanted)}).`,
        en: `${path}: no such files in this folder (expected: ${named(wanted)}).`,
      });
    }
    files.push(...names.map((name) => join(path, name)));
  }
  return files;
}

/**
 * The files below the folders among some paths that {@link listInputs} leaves out, in the order of their names; hidden ones are no documents. Throws an
 * {@link IoError} for a path that does not exist or cannot be read.
 */
export async function leftOutInputs(
  paths: readonly string[],
  wanted: RegExp = RECORD_FILE,
): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const refused = (cause: unknown) => {
      throw readFailure(path, cause);
    };
    if (path === "-" || !(await stat(path).catch(refused)).isDirectory()) continue;
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(refused);
    const others = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !wanted.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    files.push(...others.sort(compareCodePoints));
  }
  return files;
}
