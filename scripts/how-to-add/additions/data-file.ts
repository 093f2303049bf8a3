import type { Addition } from "../addition.js";

/** A data file of the feed with a writer of its own and an ending that no other file has. */
export const dataFile: Addition = {
  what: "a data file of the feed",
  files: 2,
  edit(copy) {
    copy.add(
      "apps/feed/src/outputs/titles.ts",
      `import { textBlocks } from "@openhpa/publish";
import type { DataOutput } from "./data-output.js";

/** The titles of records in their first language, one a line. */
export const titles: DataOutput = () => ({
  from: "records",
  name: "titles",
  places: [
    {
      path: "titles.tsv",
      type: "text/tab-separated-values",
      distribution: {
        dataset: "actions",
        name: "titles",
        title: { fr: "Intitulés (CSV)", en: "Titles (CSV)" },
        description: { fr: "L'intitulé de chaque fiche.", en: "The title of each record." },
      },
    },
  ],
  ...textBlocks({
    path: "titles.tsv",
    head: "# titles\\n",
    separator: "",
    tail: "",
    piece: ({ title }) => \`\${Object.values(title)[0]}\\n\`,
  }),
});
`,
    );
    const table = "apps/feed/src/build/data-part.ts";
    copy.replace(
      table,
      'import { xlsx } from "../outputs/xlsx.js";',
      'import { titles } from "../outputs/titles.js";\nimport { xlsx } from "../outputs/xlsx.js";',
    );
    copy.replace(table, "  ndjson,\n  jsonLd,", "  titles,\n  ndjson,\n  jsonLd,");
  },
  tests: ["apps/feed/src/tables/data-files.test.ts", "apps/cli/src/feed/places.test.ts"],
};
