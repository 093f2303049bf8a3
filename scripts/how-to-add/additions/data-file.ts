import type { Addition } from "../addition.js";

/** A data file of the feed with a writer of its own. */
export const dataFile: Addition = {
  what: "a data file of the feed",
  files: 3,
  edit(copy) {
    copy.add(
      "apps/feed/src/tables/titles.ts",
      `import type { HpaRecord } from "@openhpa/core";

/** The titles of records in their first language, one a line. */
export async function* titlesOf(records: AsyncIterable<HpaRecord>): AsyncGenerator<string> {
  yield "# titles\\n";
  for await (const { title } of records) yield \`\${Object.values(title)[0]}\\n\`;
}
`,
    );
    const tables = "apps/feed/src/tables/index.ts";
    copy.replace(
      tables,
      'import { xlsxOf } from "./xlsx.js";',
      'import { titlesOf } from "./titles.js";\nimport { xlsxOf } from "./xlsx.js";',
    );
    copy.replace(
      tables,
      '  { path: "actions.jsonld",',
      '  { path: "titles.csv", write: (records) => titlesOf(records) },\n  { path: "actions.jsonld",',
    );
    copy.replace(
      "packages/publish/src/datasets/action-files.ts",
      `  {
    name: "json-ld",`,
      `  {
    name: "titles",
    path: "titles.csv",
    title: { fr: "Intitulés (CSV)", en: "Titles (CSV)" },
    description: { fr: "L'intitulé de chaque fiche.", en: "The title of each record." },
  },
  {
    name: "json-ld",`,
    );
  },
  tests: ["apps/feed/src/tables/data-files.test.ts"],
};
