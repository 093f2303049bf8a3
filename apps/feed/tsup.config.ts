import { defineConfig } from "tsup";
import { base, browserScripts } from "../../tsup.base.ts";

export default defineConfig([
  { ...base, platform: "node", clean: false },
  ...browserScripts(new URL("./", import.meta.url)),
]);
