import type { Addition } from "../addition.js";

/** A data file of the feed with a writer of its own. */
export const dataFile: Addition = {
  what: "a data file of the feed",
  files: 3,
  edit(copy) {
    copy.add(
      "apps/feed/src/tables/titles.ts",
      `import { type BlockFile, textBlocks } from "@openhpa/publish";

/** The titles of records in their first language, one a line. */
export const titlesFile: BlockFile = textBlocks({
  path: "titles.csv",
  head: "# titles\\n",
  separator: "",
  tail: "",
  piece: ({ title }) => \`\${Object.values(title)[0]}\\n\`,
});
`,
    );
    const tables = "apps/feed/src/tables/index.ts";
    copy.replace(
      tables,
      'import { xlsxFile } from "./xlsx.js";',
      'import { titlesFile } from "./titles.js";\nimport { xlsxFile } from "./xlsx.js";',
    );
    copy.replace(tables, "  () => ndjsonFile,", "  () => titlesFile,\n  () => ndjsonFile,");
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
