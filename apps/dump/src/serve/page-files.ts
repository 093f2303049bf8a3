import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareCodePoints } from "@openhpa/core";

/** The folder of the package's build. */
function distFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@openhpa/dump/package.json")), "dist");
}

/** The worker as the package's build bundled it. */
export function engineScript(): URL {
  return pathToFileURL(join(distFolder(), "engine-worker.js"));
}

/** Scripts and style sheet of the page, by file name. */
export type PageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** They as the package's build bundled them; nothing is fetched from elsewhere. */
export async function pageFiles(): Promise<PageFiles> {
  const folder = join(distFolder(), "browser");
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name)).sort(compareCodePoints);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    ),
  );
}
