import type { Addition } from "../addition.js";

/** A file of the feed for a program that serves or finds it. */
export const serverFile: Addition = {
  what: "a server file of the feed",
  files: 2,
  edit(copy) {
    copy.add(
      "apps/feed/src/outputs/humans.ts",
      `import type { DataOutput } from "./data-output.js";

/** Who stands behind the feed, for people who look for it. */
export const humans: DataOutput = ({ publisher }) => ({
  from: "addresses",
  name: "humans",
  places: [{ path: "humans.txt", type: "text/plain" }],
  make: () => [{ path: "humans.txt", content: \`/* TEAM */\\nPublisher: \${publisher.name}\\n\` }],
});
`,
    );
    const table = "apps/feed/src/build/data-part.ts";
    copy.replace(
      table,
      'import { jsonLd } from "../outputs/json-ld.js";',
      'import { humans } from "../outputs/humans.js";\nimport { jsonLd } from "../outputs/json-ld.js";',
    );
    copy.replace(table, "  robots,\n", "  humans,\n  robots,\n");
  },
  tests: ["apps/feed/src/server-files/headers.test.ts", "apps/cli/src/feed/places.test.ts"],
};
