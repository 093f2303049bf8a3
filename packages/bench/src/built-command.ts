import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BenchError } from "./bench-error.js";

/** The built command `openhpa` of this repository. Throws a {@link BenchError} where it is not built. */
export function builtCommand(): string {
  const folder = dirname(createRequire(import.meta.url).resolve("openhpa/package.json"));
  const command = join(folder, "bin/openhpa.js");
  if (!existsSync(command)) throw new BenchError("side-failed", `${command} is not built`);
  return command;
}
