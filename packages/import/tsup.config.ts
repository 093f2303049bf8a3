import { defineConfig } from "tsup";
import { base } from "../../tsup.base.ts";

export default defineConfig({
  ...base,
  entry: {
    index: "src/index.ts",
    "documents/index": "src/documents/index.ts",
    questionnaire: "src/cjc/cjc-questionnaire.ts",
    workbook: "src/workbook.ts",
  },
});
