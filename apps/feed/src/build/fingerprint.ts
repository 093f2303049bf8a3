import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

/** The packages whose code decides what a page or a graph looks like. */
const packages = ["vocabularies", "core", "rdf", "publish", "feed"] as const;

let ofCode: string | undefined;

/** SHA-256 of the code that renders: another version of it may write other bytes for the same record. */
function codeHash(): string {
  if (ofCode !== undefined) return ofCode;
  const hash = createHash("sha256");
  const { resolve } = createRequire(import.meta.url);
  for (const name of packages) {
    const folder = join(dirname(resolve(`@openhpa/${name}/package.json`)), "dist");
    for (const file of readdirSync(folder).sort(compareCodePoints))
      if (file.endsWith(".js")) hash.update(readFileSync(join(folder, file)));
  }
  ofCode = hash.digest("hex");
  return ofCode;
}

/** SHA-256 over everything but the record that decides the bytes of its files; of JSON values only. */
export function buildFingerprint(settings: object): string {
  return createHash("sha256").update(codeHash()).update(JSON.stringify(settings)).digest("hex");
}
