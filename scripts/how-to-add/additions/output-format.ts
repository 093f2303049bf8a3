import type { Addition } from "../addition.js";

/** A JSON-LD document a line. */
export const outputFormat: Addition = {
  what: "an output format",
  files: 3,
  edit(copy) {
    copy.add(
      "packages/rdf/src/json-ld-line.ts",
      `import type { HpaRecord } from "@openhpa/core";
import { toJsonLd } from "./json-ld.js";

/** A record as one line: its JSON-LD document, and a line feed. */
export function toJsonLdLine(record: HpaRecord, base: string): string {
  return \`\${JSON.stringify(toJsonLd(record, { base }))}\\n\`;
}
`,
    );
    copy.replace(
      "packages/rdf/src/index.ts",
      'export { LineBuffer } from "./line-buffer.js";',
      `export { toJsonLdLine } from "./json-ld-line.js";
export { LineBuffer } from "./line-buffer.js";`,
    );
    const formats = "apps/cli/src/convert/output-formats.ts";
    copy.replace(formats, "toJsonLd, toQuads", "toJsonLd, toJsonLdLine, toQuads");
    copy.replace(
      formats,
      "  async *turtle(",
      `  async *jsonldl(records, { base }) {
    for await (const record of records) yield toJsonLdLine(record, base);
  },
  async *turtle(`,
    );
  },
  tests: ["apps/cli/src/program.test.ts"],
};
