import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HpaRecord } from "@openhpa/core";
import { buildFeed, type FeedOptions } from "@openhpa/feed";
import { site } from "@openhpa/site";
import { loadTerritories } from "@openhpa/vocabularies/territories";

/** Base address of the feeds that tests build. */
export const BASE = "https://donnees.example.org/prevention";

const seeds = fileURLToPath(new URL("../../../../../seeds/valid/", import.meta.url));

/** The seeds, by file name. */
export async function seedRecords(): Promise<HpaRecord[]> {
  const names = (await readdir(seeds)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(seeds, name), "utf8")) as HpaRecord),
  );
}

/** A built feed in a temporary folder. */
export interface BuiltFeed {
  readonly dir: string;
  /** Paths of its files with forward slashes, sorted. */
  readonly paths: readonly string[];
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Paths of all files below a folder, but for the state of its build, with forward slashes, sorted. */
export async function pathsIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith(".openhpa/"))
    .sort();
}

/** Builds a feed with its pages of some records, by default the seeds. */
export async function builtFeed(
  records?: readonly HpaRecord[],
  options: Partial<FeedOptions> = {},
): Promise<BuiltFeed> {
  const root = await mkdtemp(join(tmpdir(), "openhpa-feed-"));
  const dir = join(root, "feed");
  await buildFeed(records ?? (await seedRecords()), {
    out: dir,
    baseUrl: BASE,
    publisher: {
      name: "Fédération d'essai",
      url: "https://federation.example.org/",
      email: "donnees@federation.example.org",
    },
    territories: await loadTerritories(),
    site,
    ...options,
  });
  return {
    dir,
    paths: await pathsIn(dir),
    read: (path) => readFile(join(dir, path), "utf8"),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
