import { readFileSync } from "node:fs";
import type { Fields, HpaRecord } from "@openhpa/core";
import { describeShared, repositoryRoot } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, it } from "vitest";
import { leavesOf } from "../oscars/record-leaves.fixture.js";
import { describeOwnRecord } from "../own-record.fixture.js";
import { fullFiche } from "./fiches.fixture.js";
import { importCjc } from "./import-cjc.js";

type Action = Extract<HpaRecord, { type: "Action" }>;

/** Values in which the import and the hand-made record differ, each with the reason. Things with keys are numbered in their order. */
const differences: readonly (readonly [path: RegExp, reason: string])[] = [
  [/\/en$/, "Translations are the work of a person."],
  [/^\/summary\/fr$/, "The summary was written by a person; the fiche prints none."],
  [
    /^\/(?:objectives|experience\/\w+)\/\d+\/text\/fr$/,
    "Prose as printed; the hand-made record says it in words of its own.",
  ],
  [
    /^\/(?:activities|steps)\/\d+\/description\/fr$/,
    "Prose as printed; the hand-made record says it in words of its own, or in the title alone.",
  ],
  [/^\/(?:activities|steps)\/\d+\/title\/fr$/, "The fiche prints no titles; a person gave them."],
  [
    /^\/needsAssessment\/fr$/,
    "The step that calls itself a diagnosis of needs, as printed; the person summed up two steps.",
  ],
  [/^\/recurrence\/fr$/, "As printed behind NB; the person began with the participle."],
  [/^\/substances\//, "No product is printed; the person stated that none is specified."],
  [
    /^\/(?:activities\/\d+\/)?audiences\/\d+\/situations\//,
    "That pupils of such a school are out of school and work is knowledge of a person.",
  ],
  [
    /^\/activities\/[23]\/audiences\/0\//,
    "“Those who wish” is no label, and the meetings name no audience; only the person knew that they are the young people.",
  ],
  [
    /^\/(?:carrier|partners\/\d|audiences\/\d)\/note\/fr$/,
    "Remarks of a person; that the kind comes from the name is said in the evidence.",
  ],
  [/^\/partners\/0\/roles\/host$/, "That the school is the host was inferred by a person."],
  [
    /^\/partners\/2\/alternateNames\//,
    "That the rest of the fiche calls it by its acronym was seen by a person.",
  ],
  [
    /^\/funders\/2\/funder\/name$/,
    "A misspelling stays as printed; its kind is recognised by the vocabulary.",
  ],
  [
    /^\/funders\/[02]\/note\/fr$/,
    "The person added remarks on the repeat and the misspelling; the importer says the repeat in the evidence.",
  ],
  [/^\/missing\/\[[^\]]+\]\/note\/fr$/, "Remarks in other words."],
  [/^\/rights\//, "Rights are granted by the publisher of the record, not read from the fiche."],
];

/** Passages that the hand-made record cites and the import does not, each with the reason. */
const uncited: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^\/substances$/, "Inferred by a person."],
  [
    /^\/(?:activities\/\d+\/)?audiences\/\d+(?:\/(?:situations|lifeStages))?$/,
    "What the young people are and do was inferred by a person.",
  ],
  [/^\/partners\/0\/roles$/, "The passage for the role of host, inferred by a person."],
  [/^\/partners\/2\/alternateNames$/, "Seen by a person."],
  [/^\/settings$/, "A partner's kind is no setting; the importer cites where the text places an activity."],
  [/^\/needsAssessment$/, "The person drew on a second step."],
];

/** The record with its things numbered instead of named: the importer makes keys from the printed words, the person made shorter ones. */
function numbered(value: unknown, names: Map<string, string>, from = "", to = ""): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => {
      const key = (item as Fields | null)?.key;
      if (typeof key !== "string") return item;
      names.set(`${from}/${key}`, `${to}/${index}`);
      return { ...(numbered(item, names, `${from}/${key}`, `${to}/${index}`) as Fields), key: String(index) };
    });
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      numbered(inner, names, `${from}/${name}`, `${to}/${name}`),
    ]),
  );
}

/** The leaves of a record and the paths of its evidence, things numbered. */
function numberedRecord({ evidence = [], ...record }: Action) {
  const names = new Map<string, string>();
  const leaves = leavesOf(numbered(record, names));
  const known = [...names].sort(([a], [b]) => b.length - a.length);
  const cited = evidence.map((item) => {
    const [from, to] = known.find(([name]) => item.path === name || item.path.startsWith(`${name}/`)) ?? [
      "",
      "",
    ];
    return { start: item.start, end: item.end, path: to + item.path.slice(from.length) };
  });
  return { leaves, cited };
}

describeOwnRecord({
  name: "cjc",
  text: fullFiche,
  read: importCjc,
  reasons: {
    "/summary/fr": "a summary is written by a person",
    "/recurrence/fr": "as printed behind NB",
    "/evaluation/methods/fr": "lines of an answer stay apart",
  },
});

describeShared("the partnership fiche of the seeds", (shared) => {
  const read = async () => {
    const seed = JSON.parse(
      readFileSync(
        new URL("seeds/valid/cjc-les-conduites-addictives-parlons-en.json", repositoryRoot),
        "utf8",
      ),
    ) as Action;
    const file = "000_72ed78c589761aca.txt";
    const imported = importCjc(readFileSync(new URL(`seeds/${file}`, shared), "utf8"), {
      file,
      territories: await loadTerritories(),
      created: seed.created,
      sha256: seed.sources?.[0]?.sha256,
    });
    const action = imported.records[0] as Action;
    return { seed, imported, action, theirs: numberedRecord(seed), ours: numberedRecord(action) };
  };

  it("imports to what the hand-made record says, the listed differences apart", async () => {
    const { seed, action, theirs, ours } = await read();
    const differ = [...new Set([...theirs.leaves.keys(), ...ours.leaves.keys()])].filter(
      (path) => theirs.leaves.get(path) !== ours.leaves.get(path),
    );
    expect(differ.length).toBe(69);
    expect(differ.filter((path) => !differences.some(([form]) => form.test(path)))).toEqual([]);
    const idle = differences.filter(([form]) => !differ.some((path) => form.test(path)));
    expect(idle.map(([form]) => String(form))).toEqual([]);
    expect(action.key).toBe(seed.key);
  });

  it("cites the passages that the hand-made record cites, the listed ones apart", async () => {
    const { theirs, ours } = await read();
    const open = theirs.cited.filter(
      (their) =>
        !ours.cited.some(
          ({ path, start, end }) =>
            (path === their.path || path.startsWith(`${their.path}/`)) &&
            start < their.end &&
            end > their.start,
        ),
    );
    const unexplained = open.filter(({ path }) => !uncited.some(([form]) => form.test(path)));
    expect(unexplained.map(({ path, start }) => `${path} ${start}`)).toEqual([]);
    const idle = uncited.filter(([form]) => !open.some(({ path }) => form.test(path)));
    expect(idle.map(([form]) => String(form))).toEqual([]);
  });

  it("accounts for every line and is valid", async () => {
    const { imported } = await read();
    expect(imported.report.notUnderstood).toEqual([]);
    expect(imported.report.records[0]?.issues).toEqual([]);
    expect(imported.report.lines.every(({ state }) => ["field", "label", "blank"].includes(state))).toBe(
      true,
    );
  });
});
