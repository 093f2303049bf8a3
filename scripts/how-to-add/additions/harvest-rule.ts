import type { Addition } from "../addition.js";

/** A rule of a portal, and the fault that shows it. */
export const harvestRule: Addition = {
  what: "a rule of a harvester",
  files: 2,
  edit(copy) {
    copy.replace(
      "packages/harvest/src/rules/swiss.ts",
      `HarvestRule[] = [
`,
      `HarvestRule[] = [
  {
    id: "swiss-title-missing",
    portals: ["swiss"],
    severity: "note",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.4"],
    message: { fr: "Le jeu de données est sans version.", en: "The dataset has no version." },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => (dataset.texts(named("dcat:version")).length > 3 ? "4" : undefined)),
  },
`,
    );
    copy.replace(
      "packages/harvest/src/rules.test.ts",
      `const faults: Readonly<Record<string, Change>> = {
`,
      `const faults: Readonly<Record<string, Change>> = {
  "swiss-title-missing": { document: onDataset("dcat:version", ["1", "2", "3", "4"]) },
`,
    );
  },
  tests: ["packages/harvest/src/rules.test.ts"],
};
