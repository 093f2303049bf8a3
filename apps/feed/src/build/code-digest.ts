import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

/** The packages whose code decides the bytes of data files. */
const packages = ["vocabularies", "core", "rdf", "import", "console", "io", "publish", "feed"] as const;

const isCode = (file: string) => /\.(?:js|css|json)$/.test(file);

/** The folders of built code that make the data. */
export function dataCode(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return packages.map((name) => join(dirname(resolve(`@openhpa/${name}/package.json`)), "dist"));
}

/**
 * SHA-256 of the built code in some folders, of what their packages ask of others, and of the engine: another version of any of it may
 * write other bytes for the same records.
 */
export function codeDigest(folders: readonly string[]): string {
  const sha256 = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const folder of folders) {
    sha256.update(readFileSync(join(dirname(folder), "package.json")));
    const files = readdirSync(folder, { recursive: true }).map(String).filter(isCode);
    for (const file of files.sort(compareCodePoints)) {
      sha256.update(`${file.replaceAll("\\", "/")}\n`);
      sha256.update(readFileSync(join(folder, file)));
    }
  }
  return sha256.digest("hex");
}
