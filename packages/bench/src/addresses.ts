import { fileURLToPath } from "node:url";

/** Address under which the made-up records are converted. */
export const BASE = "https://example.org/bench";

/** Path of a file of the repository. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** How Node runs an entry of this package: its built form beside the built harness, or its source when the harness is a source. */
export function entryArguments(entry: "child" | "usage"): readonly string[] {
  const isSource = import.meta.url.endsWith(".ts");
  const file = fileURLToPath(new URL(`./${entry}.${isSource ? "ts" : "js"}`, import.meta.url));
  if (entry === "child") return isSource ? ["--import", "tsx", file] : [file];
  return isSource ? ["--import", "tsx", "--import", file] : ["--import", file];
}
