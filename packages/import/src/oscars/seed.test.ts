import { readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { describeShared, repositoryRoot } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, it } from "vitest";
import { describeOwnRecord } from "../own-record.fixture.js";
import { importOscars } from "./import-oscars.js";
import { layoutA } from "./layouts.fixture.js";
import { leavesOf } from "./record-leaves.fixture.js";

type Action = Extract<HpaRecord, { type: "Action" }>;

/** The hand-made record names things shorter than the importer, which makes keys from the printed words. */
const keys: Readonly<Record<string, string>> = {
  "renforcer-les-competences": "renforcer-les-competences-des-detenus-et-les-accompagner",
  "organiser-des-interventions": "organiser-des-interventions-sur-les-conduites-addictives",
  "conduire-des-programmes": "conduire-des-programmes-de-renforcement-des-competences",
  "co-interventions": "co-interventions-aupres-des-detenus-et-des-professionnels",
  "co-interventions-detenus": "detenus",
  "co-interventions-professionnels": "professionnels",
  "services-penitentiaires-loire-atlantique": "services-penitentiaires-maisons-d-arret-loire-atlantique",
  "services-penitentiaires-maine-et-loire": "services-penitentiaires-maisons-d-arret-maine-et-loire",
  "services-penitentiaires-mayenne": "services-penitentiaires-maisons-d-arret-mayenne",
  "services-penitentiaires-sarthe": "services-penitentiaires-maisons-d-arret-sarthe",
  "personnes-detenues": "personnes-detenues-ou-sous-main-de-justice",
  "qpa-loire-atlantique": "quartier-pour-peines-amenagees-qpa",
  "maison-d-arret-mayenne": "maison-d-arret",
  "stage-routier-le-mans": "stage-routier-et-citoyennete-du-mans",
  "plan-addictions": "plan-addictions-la-prise-en-charge-et-la-prevention-des",
  beneficiaires: "nombre-de-personnes-ayant-beneficie-des-actions",
  "seances-de-groupe": "nombre-de-seances-de-groupe",
};

/** Values in which the import and the hand-made record differ, each with the reason. */
const differences: readonly (readonly [path: RegExp, reason: string])[] = [
  [/\/en$/, "Translations are the work of a person."],
  [/^\/summary\/fr$/, "The summary was written by a person; the page prints none."],
  [
    /^\/status$/,
    "The page prints no status; the person inferred it from the year, the importer has no clock.",
  ],
  [/^\/substances\//, "The only product stands in the title of a course; the person named it."],
  [
    /^\/(?:carrier|activities\/[^/]+|places\/[^/]+|agreement|audiences\/[^/]+|evaluation\/indicators\/[^/]+)\/note\/fr$/,
    "Remarks of a person.",
  ],
  [/^\/sources\/fiche-oscars\/note\/fr$/, "Remarks of a person on the document."],
  [
    /^\/carrier\/(?:formerNames|parent)\//,
    "The former name and the parent organisation are knowledge of a person.",
  ],
  [
    /^\/carrier\/alternateNames\//,
    "The parentheses are read as another name; the person knew that they name the parent.",
  ],
  [/^\/agreement\//, "The agreement was read out of the prose of the review by a person."],
  [
    /^\/audiences\/professionnels\//,
    "Taken by a person from the description; the section Public does not print it.",
  ],
  [
    /^\/activities\/[^/]+\/places\/[^/]+\/settings\//,
    "The printed list of kinds of place is no label; the person interpreted it.",
  ],
  [
    /^\/places\/spip-[a-z]+\/name$/,
    "The page prints one plural for two places; the person put it in the singular and corrected a town.",
  ],
  [
    /^\/places\/quartier-[^/]+\/settings\//,
    "The printed name is no label of the scheme; the person knew what it is.",
  ],
  [
    /^\/plans\/[^/]+\/note\/fr$/,
    "The same doubt in other words; the person names the plan that was in force.",
  ],
  [
    /^\/evaluation\/(?:qualitativeResults|weaknesses|perspectives)\//,
    "Prose as printed; the hand-made record says it in words of its own, under keys of its own.",
  ],
  [/^\/missing\/\[[^\]]+\]\/note\/fr$/, "Remarks in other words."],
  [/^\/rights\//, "Rights are granted by the publisher of the record, not read from the page."],
];

/** Passages that the hand-made record cites and the import does not, each with the reason. */
const uncited: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^\/(?:agreement|audiences\/professionnels|carrier\/formerNames|carrier\/parent)/, "Read by a person."],
  [/^\/(?:status|substances)$/, "Inferred by a person."],
  [
    /^\/evaluation\/(?:perspectives|qualitativeResults|weaknesses)\//,
    "Other keys: the person split and reworded.",
  ],
  [/^\/evaluation\/status$/, "The importer cites the label of the section."],
  [
    /^\/evaluation\/indicators\/[^/]+\/period$/,
    "The importer cites the line of the indicator, the person the printed year.",
  ],
];

function renamed(path: string): string {
  return path
    .split(/([/\s[\]])/)
    .map((part) => keys[part] ?? part)
    .join("");
}

describeOwnRecord({
  name: "oscars",
  text: layoutA,
  read: importOscars,
  reasons: {
    "/summary/fr": "a summary is written by a person",
    "/tools/**": "a list in one line is prose: it is not cut",
  },
});

describeShared("the complete page of the seeds", (shared) => {
  const read = async () => {
    const seed = JSON.parse(
      readFileSync(
        new URL("seeds/valid/interventions-dans-le-milieu-de-la-justice-2019.json", repositoryRoot),
        "utf8",
      ),
    ) as Action;
    const imported = importOscars(readFileSync(new URL("seeds/004_670dbd1925df0feb.txt", shared), "utf8"), {
      file: "004_670dbd1925df0feb.txt",
      territories: await loadTerritories(),
      created: seed.created,
      sha256: seed.sources?.[0]?.sha256,
    });
    return { seed, imported, action: imported.records[0] as Action };
  };

  it("imports to what the hand-made record says, the listed differences apart", async () => {
    const { seed, action } = await read();
    const without = ({ evidence, ...record }: Action) => leavesOf(record);
    const theirs = new Map([...without(seed)].map(([path, value]) => [renamed(path), value]));
    const ours = without(action);
    const differ = [...new Set([...theirs.keys(), ...ours.keys()])].filter((path) => {
      const [a, b] = [theirs.get(path), ours.get(path)];
      return typeof a === "string" && path.startsWith("/missing") && path.endsWith("/path")
        ? renamed(a) !== b
        : a !== b;
    });
    expect(differ.length).toBe(67);
    expect(differ.filter((path) => !differences.some(([form]) => form.test(path)))).toEqual([]);
    const idle = differences.filter(([form]) => !differ.some((path) => form.test(path)));
    expect(idle.map(([form]) => String(form))).toEqual([]);
    expect(action.key).toBe(seed.key);
  });

  it("cites the passages that the hand-made record cites, the listed ones apart", async () => {
    const { seed, action } = await read();
    const isNear = (a: string, b: string) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
    const lacking = (seed.evidence ?? []).filter(
      ({ path, start, end }) =>
        !action.evidence?.some(
          (own) => isNear(own.path, renamed(path)) && own.start < end && own.end > start,
        ),
    );
    const paths = [...new Set(lacking.map(({ path }) => path))];
    expect(paths.filter((path) => !uncited.some(([form]) => form.test(path)))).toEqual([]);
    expect(
      uncited.filter(([form]) => !paths.some((path) => form.test(path))).map(([form]) => String(form)),
    ).toEqual([]);
  });

  it("is understood to the last line", async () => {
    const { imported } = await read();
    expect(imported.report.notUnderstood).toEqual([]);
    expect(imported.report.records).toMatchObject([{ ok: true }]);
    expect(imported.report.repeated).toHaveLength(16);
    expect(imported.report.contradictions.map(({ code }) => code)).toEqual([
      "plan-outside-years",
      "overall-period-exceeds-edition",
    ]);
    expect(imported.report.truncated).toBeNull();
  });
});
