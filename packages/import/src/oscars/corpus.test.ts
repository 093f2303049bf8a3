import { readdirSync, readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { describeShared } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { importOscars } from "./import-oscars.js";

type Action = Extract<HpaRecord, { type: "Action" }>;

/** What a file of the corpus holds; titles and wordings are compared with the file itself. */
interface Expected {
  readonly layout: "A" | "B" | "C" | "D";
  readonly year?: string;
  /** Year of the chained edition; `""` when the page prints none. */
  readonly chain?: string;
  readonly carrier?: readonly [name: string, acronym: string | undefined, type: string];
  readonly host?: readonly [name: string, acronym: string, type: string];
  readonly themes: readonly string[];
  /** Numbers of programmes and their objectives, `-` where none is printed. */
  readonly programmes?: readonly string[];
  readonly conditions?: readonly string[];
  readonly care?: readonly string[];
  readonly territories?: readonly string[];
}

const paca = "region:93";
const irepsPaca = [
  "Instance Régionale d'Education et de Promotion de la Santé de Provence Alpes Côte d'Azur",
  "IREPS PACA",
  "association",
] as const;
const mutualite = ["Mutualité Française Provence Alpes Côte d'Azur", "MF PACA", "mutual-insurer"] as const;
const aubagne = ["Collectif Santé Jeunes du pays Aubagnais", "CSJA", "association"] as const;

const expected: Readonly<Record<string, Expected>> = {
  "105723": {
    layout: "C",
    year: "2023",
    chain: "2022",
    themes: ["cancers", "health-policy", "precarity", "psychosocial-skills", "vaccination"],
    programmes: ["-", "-"],
  },
  "11160": { layout: "B", year: "2015", carrier: mutualite, themes: ["sexuality"], programmes: ["3: 5"] },
  "12767": {
    layout: "B",
    year: "2010",
    chain: "2009",
    carrier: aubagne,
    themes: ["addictive-behaviours"],
    programmes: ["4: -"],
  },
  "13752": {
    layout: "A",
    year: "2012",
    chain: "2011",
    carrier: [
      "Comité Régional d'Education pour la Santé de Provence Alpes Côte d'Azur",
      "CRES PACA",
      "association",
    ],
    host: irepsPaca,
    themes: ["nutrition", "precarity"],
    programmes: ["1: 2"],
  },
  "14038": {
    layout: "D",
    themes: ["addictive-behaviours", "mental-health", "school-health"],
    programmes: ["3: 2, 4"],
  },
  "14080": {
    layout: "B",
    year: "2013",
    chain: "",
    carrier: aubagne,
    themes: ["addictive-behaviours", "mental-health", "precarity"],
    programmes: ["-: -", "-"],
  },
  "14793": {
    layout: "A",
    year: "2014",
    chain: "2013",
    carrier: [
      "Caisse d'Assurance Retraite et de la Santé Au Travail du Sud-Est",
      "CARSAT-Sud Est",
      "health-insurance",
    ],
    themes: ["ageing", "nutrition"],
  },
  "15104": {
    layout: "A",
    year: "2015",
    chain: "2014",
    carrier: ["Entr'Autres - Structure fermée", "E'A", "association"],
    themes: ["addictive-behaviours", "mental-health"],
    programmes: ["3: 2, 4"],
  },
  "15531": {
    layout: "B",
    year: "2016",
    chain: "2015",
    carrier: ["Comité Départemental d'Education pour la Santé du Var", "CoDES 83", "association"],
    host: irepsPaca,
    themes: ["cancers", "precarity"],
    programmes: ["PRAPS: 5"],
  },
  "20488": {
    layout: "C",
    year: "2016",
    chain: "2015",
    themes: ["addictive-behaviours"],
    territories: ["region:52"],
  },
  "23340": {
    layout: "C",
    year: "2015",
    chain: "2014",
    themes: ["addictive-behaviours", "precarity"],
    programmes: ["PRAPS", "Schéma addicto"],
    territories: ["region:75"],
  },
  "47699": {
    layout: "A",
    year: "2019",
    chain: "2011",
    carrier: ["Hôpital l'Archet", "CHU Nice - ARCHET", "health-facility"],
    host: ["Centre Hospitalier Universitaire de Nice", "CHU NICE", "health-facility"],
    themes: ["chronic-diseases-other", "nutrition"],
    conditions: ["obesity"],
    care: ["inpatient", "outpatient"],
  },
  "61839": {
    layout: "A",
    year: "2018",
    chain: "2017",
    carrier: ["Le TIPI", undefined, "association"],
    themes: ["addictive-behaviours", "hepatitis", "hiv-sti", "nutrition", "precarity", "sexuality"],
    programmes: ["4", "PRAPS"],
  },
  "6254": {
    layout: "A",
    year: "2010",
    carrier: ["Centre Hospitalier Universitaire Nord", "APHM", "health-facility"],
    host: ["Assistance Publique des Hôpitaux de Marseille", "APHM", "health-facility"],
    themes: ["chronic-diseases-other", "medicines", "nutrition"],
    conditions: ["type-1-diabetes"],
    care: ["outpatient"],
  },
  "6627": {
    layout: "D",
    themes: ["chronic-diseases-other", "nutrition"],
    conditions: ["obesity"],
    care: ["outpatient"],
  },
  "79670": { layout: "D", themes: ["mental-health"], territories: ["region:52"] },
  "95852": {
    layout: "B",
    year: "2023",
    chain: "2022",
    carrier: mutualite,
    themes: ["addictive-behaviours", "hepatitis", "hiv-sti", "school-health", "sexuality"],
  },
  "96060": {
    layout: "C",
    year: "2022",
    chain: "2021",
    themes: ["addictive-behaviours"],
    territories: ["region:52"],
  },
  "97115": {
    layout: "D",
    themes: ["ageing", "everyday-accidents", "nutrition", "precarity"],
    programmes: ["4: PH1, PV1, PV2"],
  },
};

/** Lines that the corpus masks: nothing can be read in them. */
const MASKED = /⟦|NN NN/;

const organisation = (value: Action["carrier"]) =>
  value && [value.name, value.alternateNames?.[0], value.structureType];

const numbers = (programmes: Action["programmes"] = []) =>
  programmes.map(({ number = "-", objectives }) =>
    objectives ? `${number}: ${objectives.map((objective) => objective.number ?? "-").join(", ")}` : number,
  );

describeShared("corpus of OSCARS pages", (shared) => {
  const folder = new URL("corpus/oscars/", shared);

  it("has an expectation for each file", () => {
    expect(readdirSync(folder).map((name) => name.replace(".txt", ""))).toEqual(
      Object.keys(expected).toSorted(),
    );
  });

  describe.each(Object.entries(expected))("%s", (number, wanted) => {
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
      const shown = lines.map((line) =>
        line.replace(/(?<=Président : ).*/, (name) => "█".repeat(name.length)),
      );
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
