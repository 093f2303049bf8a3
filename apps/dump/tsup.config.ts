import { readdirSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { base } from "../../tsup.base.ts";

const browser = new URL("./dist/browser", import.meta.url);
// The bundles are made side by side: none of them may clear the folder of another.
rmSync(browser, { recursive: true, force: true });

/** The scripts of the page: each module of `src/browser` becomes one file with what it needs at once; what it loads later lies beside it. */
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

/** The engine runs in a thread of its own: a file of its own beside the package. */
const entry = { index: "src/index.ts", "engine-worker": "src/serve/engine-worker.ts" };

export default defineConfig([{ ...base, entry, platform: "node", clean: false }, ...scripts]);
