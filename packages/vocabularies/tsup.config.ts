import { defineConfig } from "tsup";
import { base } from "../../tsup.base.ts";

export default defineConfig({
  ...base,
  entry: {
    index: "src/index.ts",
    "codes/index": "src/codes/index.ts",
    "territories/index": "src/territories/index.ts",
  },
});
