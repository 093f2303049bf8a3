import type { Addition } from "../addition.js";

/** A source whose documents are two lines: a title and a year. */
export const importSource: Addition = {
  what: "an import source",
  files: 4,
  edit(copy) {
    const folder = "packages/import/src/bulletin";
    copy.add(`${folder}/index.ts`, 'export { importBulletin } from "./import-bulletin.js";\n');
    copy.add(
      `${folder}/import-bulletin.ts`,
      `import { importArticle } from "../article/index.js";
import type { Imported, ImportOptions } from "../import-result.js";

/** Reads a bulletin, which is an article with its name above. */
export function importBulletin(text: string, options: ImportOptions): Imported {
  return importArticle(text, options);
}
`,
    );
    copy.add(
      `${folder}/import-bulletin.test.ts`,
      `import { smallTerritories } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import { importSources } from "../sources.js";

test("a bulletin is read, and every line of it is accounted for", async () => {
  const bytes = new TextEncoder().encode("Un bulletin\\n\\nLe projet se déroule en Bretagne depuis 2019.\\n");
  const { report } = await importSources.bulletin.read(bytes, {
    file: "bulletin.txt",
    territories: smallTerritories(),
    retrieved: "2026-11-21",
  });
  expect(report.lines.length).toBeGreaterThan(2);
});
`,
    );
    const sources = "packages/import/src/sources.ts";
    copy.replace(
      sources,
      "import { importCjc,",
      'import { importBulletin } from "./bulletin/index.js";\nimport { importCjc,',
    );
    copy.replace(
      sources,
      `  article: {
`,
      `  bulletin: {
    label: "bulletin, en texte",
    files: /\\.txt$/i,
    readers: { text: fromText(importBulletin) },
  },
  article: {
`,
    );
  },
  tests: ["packages/import/src/bulletin/import-bulletin.test.ts"],
};
