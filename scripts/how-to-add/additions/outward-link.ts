import type { Addition } from "../addition.js";

/** A link from a concept to an identifier that others keep. */
export const outwardLink: Addition = {
  what: "a link outward",
  files: 1,
  edit(copy) {
    copy.replace(
      "packages/vocabularies/src/links/mesh.ts",
      `    ["theme/sleep", "rdfs:seeAlso", "D012890", "Sleep"],
`,
      `    ["theme/sleep", "rdfs:seeAlso", "D012890", "Sleep"],
    ["theme/sleep", "rdfs:seeAlso", "D000070263", "Sleep Hygiene"],
`,
    );
  },
  tests: ["packages/vocabularies/src/links/links.test.ts"],
};
