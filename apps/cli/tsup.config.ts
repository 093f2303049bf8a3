import { rmSync } from "node:fs";
import { defineConfig } from "tsup";
import { base, browserFiles } from "../../tsup.base.ts";
import { light } from "./tsup.light.ts";

// Both builds are made side by side: neither may clear the folder that they share.
rmSync(new URL("./dist", import.meta.url), { recursive: true, force: true });

export default defineConfig([
  {
    ...base,
    entry: {
      index: "src/index.ts",
      main: "src/main.ts",
      "reading-progress": "src/convert/reading-progress.ts",
      "document-worker": "src/import/document-worker.ts",
    },
    platform: "node",
    clean: false,
  },
  light,
  ...browserFiles(new URL("./", import.meta.url)),
]);
