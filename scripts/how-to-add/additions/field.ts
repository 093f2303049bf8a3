import type { Addition } from "../addition.js";

/** A field more of actions and of their parts. */
export const field: Addition = {
  what: "a field",
  files: 5,
  edit(copy) {
    copy.replace(
      "packages/core/src/model/part.ts",
      `export const why = {
`,
      `export const why = {
  slogan: optional(text, {
    iri: "hpa:slogan",
    fr: ["Devise", "La phrase par laquelle l'action s'annonce."],
    en: ["Slogan", "The sentence by which the action announces itself."],
  }),
`,
    );
    copy.replace(
      "seeds/valid/renforcer-l-intervention-precoce-hauts-de-france.json",
      `
  "context": {`,
      `
  "slogan": {
    "fr": "Agir tôt, ensemble"
  },
  "context": {`,
    );
    const questions = "apps/site/src/browser/contribute/questions";
    copy.replace(
      `${questions}/action-questions.ts`,
      'asks: { context: "text",',
      'asks: { slogan: "text", context: "text",',
    );
    copy.replace(
      `${questions}/part-questions.ts`,
      '      context: "text",',
      '      slogan: "text",\n      context: "text",',
    );
    copy.add(
      ".changeset/slogan.md",
      `---
"@openhpa/core": minor
---

An action can give its slogan.
`,
    );
  },
  tests: [
    "apps/site/src/browser/contribute/questions/questions.test.ts",
    "packages/core/src/columns.test.ts",
    "packages/core/src/model.test.ts",
    "packages/testkit/src/seeds.test.ts",
    "apps/feed/src/tables/xlsx.test.ts",
  ],
};
