import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

/** A script of the pages, with its path in the feed. */
export interface Script {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The folder of the built code of this package. */
function codeFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@openhpa/site/package.json")), "dist");
}

const isLoaded = (name: string) => name.endsWith(".js") || name.endsWith(".css");

/** The folder where the package's build puts what pages load. */
const browserFolder = () => join(codeFolder(), "browser");

/**
 * SHA-256 of what pages load, which the version of the code that writes it does not see: a style sheet alone may be another one. `folder` is
 * that of the package's build by default.
 */
export function browserFilesDigest(folder: string = browserFolder()): string {
  const sha256 = createHash("sha256");
  for (const name of readdirSync(folder).filter(isLoaded).sort(compareCodePoints))
    sha256.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return sha256.digest("hex");
}

/** The one style sheet of the pages as the package's build bundled it. */
export function styleSheet(): Promise<Uint8Array> {
  return readFile(join(browserFolder(), "style.css"));
}

/** The scripts of the pages as the package's build bundled them: `script/<name>.js`, each with all that it needs; nothing is fetched from elsewhere. */
export async function* browserScripts(): AsyncGenerator<Script> {
  const folder = browserFolder();
  for (const name of (await readdir(folder)).sort(compareCodePoints).filter((file) => file.endsWith(".js")))
    yield { path: `script/${name}`, content: await readFile(join(folder, name)) };
}
