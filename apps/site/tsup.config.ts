import { defineConfig } from "tsup";
import { base, browserFiles } from "../../tsup.base.ts";

export default defineConfig([
  { ...base, platform: "node", clean: false },
  ...browserFiles(new URL("./", import.meta.url)),
]);
