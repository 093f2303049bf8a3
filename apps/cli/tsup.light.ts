import { fileURLToPath } from "node:url";
import type { Options } from "tsup";
import { licencesOfBundled } from "../../tsup.licences.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The start of the command and the threads of `--jobs`, bundled from the sources of the packages: what a conversion to lines needs is loaded at
 * once and alone, and what it rarely needs (communes, explanations of faults) lies in files beside it. The whole command and the progress bar
 * are not part of it; they are loaded from the other build when they are wanted.
 */
export const light: Options = {
  entry: { start: here("src/start.ts"), "convert-worker": here("src/convert/convert-worker.ts") },
  format: ["esm"],
  target: "node20",
  platform: "node",
  tsconfig: here("../../tsconfig.json"),
  dts: false,
  clean: false,
  splitting: true,
  treeshake: true,
  minify: true,
  noExternal: [/^(?!.*\/(?:main|reading-progress)\.js$)/],
  external: [/\/(?:main|reading-progress)\.js$/],
  esbuildPlugins: [licencesOfBundled(here("dist/licences"))],
};
