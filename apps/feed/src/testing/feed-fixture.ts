import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validSeeds } from "@openhpa/testkit";
import { buildFeed } from "../build.js";

/** A built feed in a temporary folder. */
export interface BuiltFeed {
  /** Paths of its files with forward slashes. */
  readonly paths: readonly string[];
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds a feed of the seeds, without pages for people. */
export async function builtFeed(): Promise<BuiltFeed> {
  const root = await mkdtemp(join(tmpdir(), "openhpa-feed-"));
  const out = join(root, "feed");
  const baseUrl = "https://donnees.example.org/prevention";
  await buildFeed(
    validSeeds().map(({ record }) => record),
    { out, baseUrl, publisher: { name: "Fédération d'essai" } },
  );
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return {
    paths: entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(out.length + 1)
          .replaceAll("\\", "/"),
      ),
    read: (path) => readFile(join(out, path), "utf8"),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
