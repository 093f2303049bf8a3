import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import { base } from "../../tsup.base.ts";

/** The scripts of the pages: each module of `src/browser` becomes one file that holds all that it needs. */
const scripts = readdirSync(new URL("./src/browser", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
  .map((name) => `src/browser/${name}`);

export default defineConfig([
  { ...base, platform: "node", clean: false },
  {
    entry: scripts,
    outDir: "dist/browser",
    format: ["esm"],
    target: "es2022",
    platform: "browser",
    dts: false,
    clean: true,
    splitting: false,
    treeshake: true,
    minify: true,
    noExternal: [/.*/],
  },
]);
