import type { Addition } from "../addition.js";

/** A concept more of a scheme that has others. */
export const concept: Addition = {
  what: "a concept",
  files: 1,
  edit(copy) {
    copy.replace(
      "packages/vocabularies/src/schemes/frequency.ts",
      `    ongoing: {
`,
      `    seasonal: {
      prefLabel: { fr: "Saisonnière", en: "Seasonal" },
      definition: {
        fr: "L'action revient à la même saison.",
        en: "The action comes back in the same season.",
      },
      verified: false,
    },
    ongoing: {
`,
    );
  },
  tests: ["packages/vocabularies/src/schemes.test.ts", "packages/vocabularies/src/readme.test.ts"],
};
