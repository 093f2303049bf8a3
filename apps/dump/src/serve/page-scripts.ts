import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder of the package's build. */
function distFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@openhpa/dump/package.json")), "dist");
}

/** The worker as the package's build bundled it. */
export function engineScript(): URL {
  return pathToFileURL(join(distFolder(), "engine-worker.js"));
}

/** The scripts of the page as the package's build bundled them, by file name; nothing is fetched from elsewhere. */
export async function pageScripts(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const folder = join(distFolder(), "browser");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js")).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    ),
  );
}
