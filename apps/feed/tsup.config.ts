import { readdirSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { base } from "../../tsup.base.ts";

const browser = new URL("./dist/browser", import.meta.url);
// The bundles of the scripts are made side by side: none of them may clear the folder that they share.
rmSync(browser, { recursive: true, force: true });

/**
 * The scripts of the pages: each module of `src/browser` becomes one file with what it needs at once; what it loads later (importers,
 * communes) lies in files beside it. Each is bundled alone, so that no page loads what only another needs.
 */
const scripts = readdirSync(new URL("./src/browser", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
  .map(
    (name): Options => ({
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
    }),
  );

export default defineConfig([{ ...base, platform: "node", clean: false }, ...scripts]);
