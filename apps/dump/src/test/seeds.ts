import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { buildDump, type DumpSummary } from "../build.js";
import type { DumpOptions } from "../data/dump-options.js";

/** Folder of the seeds. */
export const seedFolder: string = fileURLToPath(new URL("../../../../seeds/valid", import.meta.url));

export const baseUrl = "https://exemple.fr/openhpa";

/** The seeds, as they are written. */
export const seeds: readonly HpaRecord[] = readdirSync(seedFolder)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(seedFolder, name), "utf8")) as HpaRecord);

/** The actions among the seeds. */
export const seedActions = seeds.filter((record) => record.type === "Action");

/** A new folder for a test; it goes with the temporary folder of the run. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "openhpa-dump-"));
}

/** A dump of some records, by default the seeds, in a new folder. */
export async function buildSeeds(
  records: readonly HpaRecord[] = seeds,
  options: Partial<DumpOptions> = {},
): Promise<{ readonly dir: string; readonly summary: DumpSummary }> {
  const dir = join(newFolder(), "dump");
  const territories = await loadTerritories();
  const summary = await buildDump(records, { out: dir, baseUrl, territories, ...options });
  return { dir, summary };
}

/** A copy of a folder that a test may change. */
export function copyOf(dir: string): string {
  const copy = join(newFolder(), "dump");
  cpSync(dir, copy, { recursive: true });
  return copy;
}

/** Every file of a folder with its bytes, by path. */
export function filesOf(dir: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(dir, path))]));
}

/** The SHA-256 of every file of a folder, by path: two folders are the same when these are. */
export function hashesOf(dir: string): ReadonlyMap<string, string> {
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  return new Map([...filesOf(dir)].map(([path, bytes]) => [path, hash(bytes)]));
}
