import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The style sheet of a report as the package's build bundled it. */
export function reportStyle(): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve("@openhpa/cli/package.json"));
  return readFile(join(root, "dist", "browser", "report.css"), "utf8");
}
