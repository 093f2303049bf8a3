import type { Addition } from "../addition.js";

/** A file of the feed for a program that serves or finds it. */
export const serverFile: Addition = {
  what: "a server file of the feed",
  files: 2,
  edit(copy) {
    copy.add(
      "apps/feed/src/server-files/humans.ts",
      `/** Who stands behind the feed, for people who look for it. */
export function humansFile(publisher: string): string {
  return \`/* TEAM */\\nPublisher: \${publisher}\\n\`;
}
`,
    );
    const table = "apps/feed/src/build/data-part.ts";
    copy.replace(
      table,
      "import { nginxMaps,",
      'import { humansFile } from "../server-files/humans.js";\nimport { nginxMaps,',
    );
    copy.replace(table, "  { baseUrl }: BuildFacts,", "  { baseUrl, publisher }: BuildFacts,");
    copy.replace(
      table,
      '  yield { path: "robots.txt",',
      '  yield { path: "humans.txt", content: humansFile(publisher.name) };\n  yield { path: "robots.txt",',
    );
  },
  tests: ["apps/feed/src/server-files/headers.test.ts"],
};
