import type { Addition } from "../addition.js";

/** A plan, and what is read of it in a source. */
export const plan: Addition = {
  what: "a plan, a code of the Swiss model",
  files: 2,
  edit(copy) {
    copy.replace(
      "packages/vocabularies/src/schemes/plans-europe-switzerland.ts",
      '  "ch-pnt-2008": {',
      `  "ch-tobacco-2030": {
    prefLabel: { fr: "Programme tabac 2030-2034", en: "Tobacco programme 2030-2034" },
    verified: false,
    plan: {
      country: "CH",
      kind: "programme",
      startYear: 2030,
      endYear: 2034,
      issuer: "OFSP",
      theme: "tabac",
      status: "adopted",
    },
  },
  "ch-pnt-2008": {`,
    );
    copy.replace(
      "docs/sources/plans.tsv",
      "ch-pnt-2008\t",
      "ch-tobacco-2030\tCH\t2030\t2034\t\t\tunverified\t\nch-pnt-2008\t",
    );
  },
  tests: ["packages/vocabularies/src/facts.test.ts"],
};
