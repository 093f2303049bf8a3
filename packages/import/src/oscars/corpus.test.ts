import { readdirSync, readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { repositoryRoot, sharedFolder } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { importOscars } from "./import-oscars.js";
import { ownPages } from "./own-pages.fixture.js";
import type { Expected } from "./page-expectation.fixture.js";
import { sharedPages } from "./shared-pages.fixture.js";

type Action = Extract<HpaRecord, { type: "Action" }>;

interface Corpus {
  readonly name: string;
  readonly folder: URL;
  readonly pages: Readonly<Record<string, Expected>>;
}

const own: Corpus = {
  name: "pages of our own",
  folder: new URL("packages/import/corpus/oscars/", repositoryRoot),
  pages: ownPages,
};
const corpora: readonly Corpus[] = sharedFolder
  ? [own, { name: "real pages", folder: new URL("corpus/oscars/", sharedFolder), pages: sharedPages }]
  : [own];

const paca = "region:93";

/** What the importer masks: a president, and a mobile telephone, which is a person's. */
const PERSONAL = /(?<=Président : ).*|^0[67](?: \d\d){4}$/;

/** Lines that the corpus masks: nothing can be read in them. */
const MASKED = /⟦|NN NN/;

const organisation = (value: Action["carrier"]) =>
  value && [value.name, value.alternateNames?.[0], value.structureType];

const numbers = (programmes: Action["programmes"] = []) =>
  programmes.map(({ number = "-", objectives }) =>
    objectives ? `${number}: ${objectives.map((objective) => objective.number ?? "-").join(", ")}` : number,
  );

describe.each(corpora)("corpus of OSCARS: $name", ({ folder, pages }) => {
  it("has an expectation for each file", () => {
    expect(readdirSync(folder).map((name) => name.replace(".txt", ""))).toEqual(
      Object.keys(pages).toSorted(),
    );
  });

  describe.each(Object.entries(pages))("%s", (number, wanted) => {
    const read = async () => {
      const all = readFileSync(new URL(`${number}.txt`, folder), "utf8").split("\n");
      const url = all[0]?.replace("# source: ", "");
      const lines = all.filter((line) => !line.startsWith("#"));
      const territories = await loadTerritories();
      const imported = importOscars(lines.join("\n"), {
        file: `${number}.txt`,
        territories,
        url,
        truncated: true,
      });
      return { lines, action: imported.records[0] as Action, report: imported.report };
    };

    it("gives title, year, chain, organisations, themes, programmes", async () => {
      const { lines, action, report } = await read();
      expect(report.layout).toBe(wanted.layout);
      expect(action.key).toBe(`oscars-${number}`);
      expect(action.title?.fr).toBe(wanted.layout === "D" ? undefined : lines[0]);
      expect(action.edition).toBe(wanted.year);
      expect(organisation(action.carrier)).toEqual(wanted.carrier);
      expect(organisation(action.hostStructure)).toEqual(wanted.host);
      expect(action.themes).toEqual(wanted.themes);
      expect(action.chronicConditions).toEqual(wanted.conditions);
      expect(action.careModes).toEqual(wanted.care);
      expect(numbers(action.programmes)).toEqual(wanted.programmes ?? []);
      const regions = action.coverage?.territories?.filter((code) => code.startsWith("region:"));
      expect(regions).toEqual(wanted.territories ?? [paca]);
      const chains = lines.filter((line) => line.startsWith("Action chaînée"));
      const read1 = action.precededBy?.map(({ title, edition = "" }) => [title?.fr, edition] as const) ?? [];
      expect(read1.map(([, edition]) => edition)).toEqual(wanted.chain === undefined ? [] : [wanted.chain]);
      const printed = read1.map(
        ([title, edition]) => `Action chaînée avec : ${title}${edition && ` - ${edition}`}`,
      );
      expect(printed).toEqual(chains);
    });

    it("keeps the wording of programmes, number and label apart", async () => {
      const { lines, action } = await read();
      const page = lines.map((line) => line.trim()).join("\n");
      for (const { asPrinted = "", label, number: id } of action.programmes ?? []) {
        expect(page).toContain(asPrinted);
        if (id !== undefined) expect(asPrinted).toBe(`Programme ${id} : ${label.fr}`);
      }
      for (const { asPrinted = "", label, number: id } of action.programmes?.flatMap(
        (p) => p.objectives ?? [],
      ) ?? []) {
        expect(asPrinted.endsWith(label.fr ?? "?")).toBe(true);
        expect(label.fr).not.toMatch(/^(?:[A-Z]*\d|Objectif)/);
        if (id !== undefined) expect(asPrinted.slice(0, -(label.fr?.length ?? 0))).toContain(id);
      }
    });

    it("accounts for every line; only masked ones are not understood", async () => {
      const { lines, report } = await read();
      const shown = lines.map((line) => line.replace(PERSONAL, (name) => "█".repeat(name.length)));
      expect(report.lines.map(({ text }) => text)).toEqual(shown.at(-1) === "" ? shown.slice(0, -1) : shown);
      const lost = report.notUnderstood.filter(({ text }) => !MASKED.test(text));
      expect(lost).toEqual([]);
    });

    it("is a record without errors but for a title that the excerpt does not hold, and nothing is declared blank", async () => {
      const { action, report } = await read();
      const errors = report.records[0]?.issues.filter(({ severity }) => severity === "error");
      expect(errors?.map(({ pointer }) => pointer)).toEqual(wanted.layout === "D" ? ["/title"] : []);
      expect(action.missing?.filter(({ reason }) => reason === "asked-but-blank")).toEqual([]);
      const cut = action.missing?.filter(({ reason }) => reason === "truncated").map(({ path }) => path);
      expect(cut).toContain("/outcomes");
      expect(report.truncated?.certainty).toBe("certain");
    });
  });
});
