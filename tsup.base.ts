import { readdirSync, rmSync } from "node:fs";
import type { Options } from "tsup";
import { licencesOfBundled } from "./tsup.licences.ts";

/** One ESM build for every package; declarations come from `tsc`, because tsup cannot emit them with TypeScript 7. */
export const base: Options = {
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  dts: false,
  clean: true,
  splitting: true,
  treeshake: true,
  skipNodeModulesBundle: true,
};

/**
 * How a package is built of which programs take parts: each module is a file of its own, so that a bundler leaves out the modules that
 * nobody imports whatever stands at their top.
 */
export const modules: Options = {
  ...base,
  entry: ["src/**/*.ts", "!src/**/*.{test,test-d,fixture}.ts", "!src/**/{test,testing}/**"],
  bundle: false,
  splitting: false,
  treeshake: false,
};

/** How a script of a page is bundled. */
const script: Options = {
  format: ["esm"],
  target: "es2022",
  platform: "browser",
  dts: false,
  clean: false,
  splitting: true,
  treeshake: true,
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [licencesOfBundled("dist/licences")],
};

/** How a style sheet of a page is bundled: what it imports stands in it, without the white space; its rules stay as they are written. */
const style: Options = {
  format: ["esm"],
  platform: "browser",
  dts: false,
  clean: false,
  esbuildOptions(options) {
    options.minifyWhitespace = true;
  },
};

/**
 * The bundles of a package's pages: each module and each style sheet of its `src/browser` becomes one file in `dist/browser` with what it
 * needs at once; what a script loads later lies in files beside it. Each is bundled alone, so that no page loads what only another needs.
 * They are made side by side: the folder that they share is cleared here, once.
 */
export function browserFiles(root: URL): readonly Options[] {
  rmSync(new URL("dist/browser", root), { recursive: true, force: true });
  return readdirSync(new URL("src/browser", root))
    .filter((name) => /\.(?:ts|css)$/.test(name) && !name.includes(".test."))
    .map((name) => ({
      ...(name.endsWith(".css") ? style : script),
      entry: [`src/browser/${name}`],
      outDir: "dist/browser",
    }));
}
