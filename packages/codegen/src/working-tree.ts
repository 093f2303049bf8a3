import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import type { Artefact } from "./artefact.js";
import { generatedFolders, type Sources } from "./artefacts.js";
import type { Seed } from "./examples.js";
import type { ExpectedIssue } from "./matrix/matrix-case.js";
import type { BadSeed } from "./matrix/seed-cases.js";

/** A generated file that is not as the model says it should be. */
export interface Drift {
  readonly path: string;
  readonly state: "missing" | "different" | "left-over";
}

/** What the generators read of the repository. */
export function readSources(root: string): Sources {
  return {
    seeds: readSeeds(root),
    badSeeds: readBadSeeds(root),
    published: readPublished(root),
    reportStyle: readFileSync(join(root, "packages/import/src/report/html-report.css"), "utf8"),
  };
}

/** The paths of the published bad records, as their table lists them. */
function readPublished(root: string): ReadonlySet<string> {
  const table = join(root, "schemas/v1/invalid/expected.json");
  if (!existsSync(table)) return new Set();
  return new Set(Object.keys(JSON.parse(readFileSync(table, "utf8")) as object));
}

/** The valid seeds of the repository, in the order of their names. */
function readSeeds(root: string): Seed[] {
  const folder = join(root, "seeds/valid");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names
    .sort(compareCodePoints)
    .map((name) => ({ name: name.replace(/\.json$/, ""), text: readFileSync(join(folder, name), "utf8") }));
}

/** The invalid seeds of the repository with what is expected of them, in the order of their table. */
function readBadSeeds(root: string): BadSeed[] {
  const folder = join(root, "seeds/invalid");
  const table = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<
    string,
    ExpectedIssue
  >;
  return Object.entries(table).map(([name, { code, severity, pointer }]) => ({
    name,
    text: readFileSync(join(folder, name), "utf8"),
    code,
    severity,
    pointer,
  }));
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesIn(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** What differs, byte for byte, between the generated files of the repository and what the model gives. */
export function driftOf(root: string, expected: readonly Artefact[]): Drift[] {
  const wrong = expected.flatMap(({ path, content }): Drift[] => {
    const file = join(root, path);
    if (!existsSync(file)) return [{ path, state: "missing" }];
    return readFileSync(file).equals(Buffer.from(content)) ? [] : [{ path, state: "different" }];
  });
  const paths = new Set(expected.map(({ path }) => path));
  const present = generatedFolders.flatMap((folder) => filesIn(root, folder));
  const leftOver = present.filter((path) => !paths.has(path)).sort(compareCodePoints);
  return [...wrong, ...leftOver.map((path): Drift => ({ path, state: "left-over" }))];
}

/** Writes what differs and removes what is left over; gives back what was changed. */
export function writeArtefacts(root: string, expected: readonly Artefact[]): Drift[] {
  const drift = driftOf(root, expected);
  const contents = new Map(expected.map(({ path, content }) => [path, content]));
  for (const { path, state } of drift) {
    const file = join(root, path);
    if (state === "left-over") rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents.get(path) as string);
    }
  }
  return drift;
}
