import { defineConfig } from "tsup";
import { base, browserFiles } from "../../tsup.base.ts";

/** The engine runs in a thread of its own: a file of its own beside the package. */
const entry = { index: "src/index.ts", "engine-worker": "src/serve/engine-worker.ts" };

export default defineConfig([
  { ...base, entry, platform: "node", clean: false },
  ...browserFiles(new URL("./", import.meta.url)),
]);
