import { readdirSync, rmSync } from "node:fs";
import type { Options } from "tsup";

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
 * The bundles of a package's pages: each module of its `src/browser` becomes one file in `dist/browser` with what it needs at once; what it
 * loads later lies in files beside it. Each is bundled alone, so that no page loads what only another needs. They are made side by side:
 * the folder that they share is cleared here, once.
 */
export function browserScripts(root: URL): readonly Options[] {
  rmSync(new URL("dist/browser", root), { recursive: true, force: true });
  return readdirSync(new URL("src/browser", root))
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .map((name) => ({
      entry: [`src/browser/${name}`],
      outDir: "dist/browser",
      format: ["esm"],
      target: "es2022",
      platform: "browser",
      dts: false,
      clean: false,
      splitting: true,
      treeshake: true,
      minify: true,
      noExternal: [/.*/],
    }));
}
