import { defineConfig } from "tsup";
import { base } from "../../tsup.base.ts";

/** The test kit is shipped as source; only its corpus is taken in. */
export default defineConfig({
  ...base,
  entry: ["src/main.ts", "src/child.ts", "src/usage.ts"],
  platform: "node",
  noExternal: ["@openhpa/testkit"],
});
