import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

/** The packages whose code decides what a page or a graph looks like. */
const packages = ["vocabularies", "core", "rdf", "publish", "feed"] as const;

/** SHA-256 of the code that renders: another version of it may write other bytes for the same record. */
function codeHash(others: readonly string[]): string {
  const hash = createHash("sha256");
  const { resolve } = createRequire(import.meta.url);
  const own = packages.map((name) => join(dirname(resolve(`@openhpa/${name}/package.json`)), "dist"));
  for (const folder of [...own, ...others]) {
    for (const file of readdirSync(folder).sort(compareCodePoints))
      if (file.endsWith(".js")) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex");
}

/** SHA-256 over everything but the record that decides the bytes of its files: settings of JSON values, and folders of code beside the feed's. */
export function buildFingerprint(settings: object, code: readonly string[]): string {
  return createHash("sha256").update(codeHash(code)).update(JSON.stringify(settings)).digest("hex");
}
