import { describe, expect, test } from "vitest";
import { type IssueCode, issueCodes, toPointer } from "./issue.js";
import { validate } from "./validate.js";

const minimal = { type: "Action", key: "a", title: { fr: "A" } };
const source = { key: "s", title: { fr: "Document" } };
const action = (fields: object) => ({ ...minimal, ...fields });
const indicators = (...all: object[]) => action({ evaluation: { indicators: all } });
const outcomes = (...all: (readonly [key: string, category: string, ...leadsTo: string[]])[]) =>
  action({
    outcomes: all.map(([key, category, ...leadsTo]) => ({
      key,
      category,
      stage: "planned",
      ...(leadsTo.length > 0 ? { leadsTo } : {}),
    })),
  });
const observed = (value: number, unit: object) => ({ value, ...unit });
const deep = Array.from({ length: 70 }).reduce<object>((below) => ({ objectives: [below] }), {});

/** Codes that the reader of files and the command give: one record alone cannot have them. */
const givenByReaders = [
  "invalid-json",
  "repeated-field",
  "duplicate-record",
  "more-issues",
] as const satisfies IssueCode[];

type Case = readonly [record: unknown, pointer: string];

/** Small records with one fault each, and where it is. */
const cases: { readonly [C in Exclude<IssueCode, (typeof givenByReaders)[number]>]: readonly Case[] } = {
  "record-not-object": [
    [null, ""],
    [[], ""],
    ["Action", ""],
    [7, ""],
    [undefined, ""],
  ],
  "unknown-record-type": [
    [{ ...minimal, type: "Programme" }, "/type"],
    [{ key: "a" }, "/type"],
    [{ type: 1 }, "/type"],
  ],
  "too-deep": [[action(deep), ""]],
  "missing-field": [
    [{ type: "Action", title: { fr: "A" } }, "/key"],
    [{ type: "Registry", key: "a" }, "/title"],
    [action({ carrier: { key: "c" } }), "/carrier/name"],
    [action({ outcomes: [{ key: "o", category: "smoc:A1" }] }), "/outcomes/0/stage"],
  ],
  "unknown-field": [
    [action({ themez: ["nutrition"] }), "/themez"],
    [action({ period: { debut: "2019" } }), "/period/debut"],
  ],
  "wrong-type": [
    [action({ edition: 2019 }), "/edition"],
    [action({ title: "A" }), "/title"],
    [action({ themes: "nutrition" }), "/themes"],
    [action({ themes: { 0: "nutrition" } }), "/themes"],
    [action({ themes: [7] }), "/themes/0"],
    [action({ peopleReached: "12" }), "/peopleReached"],
    [action({ peopleReached: 2.5 }), "/peopleReached"],
    [action({ period: ["2019"] }), "/period"],
    [action({ summary: null }), "/summary"],
    [action({ contact: { personal: "non" } }), "/contact/personal"],
  ],
  "empty-value": [
    [action({ themes: [] }), "/themes"],
    [action({ summary: {} }), "/summary"],
    [action({ summary: { fr: "" } }), "/summary/fr"],
    [action({ recurrence: { fr: "\u00A0 \n" } }), "/recurrence/fr"],
    [action({ carrier: { key: "c", name: " " } }), "/carrier/name"],
  ],
  "unknown-concept": [
    [action({ themes: ["nutrition", "sport"] }), "/themes/1"],
    [action({ kind: "Action" }), "/kind"],
  ],
  "invalid-key": [
    [{ ...minimal, key: "Été 2019" }, "/key"],
    [action({ tools: [{ key: "a--b", text: { fr: "T" } }] }), "/tools/0/key"],
  ],
  "invalid-date": [
    [action({ period: { start: "2019-02-29" } }), "/period/start"],
    [action({ edition: "19" }), "/edition"],
    [action({ created: "21/11/2026" }), "/created"],
  ],
  "invalid-iri": [
    [action({ id: "example.org" }), "/id"],
    [action({ sources: [{ ...source, url: "https://a b" }] }), "/sources/0/url"],
  ],
  "invalid-format": [
    [action({ coverage: { territories: ["44"] } }), "/coverage/territories/0"],
    [action({ summary: { FR: "A" } }), "/summary/FR"],
    [action({ language: "français" }), "/language"],
    [action({ replacedBy: "Autre fiche" }), "/replacedBy"],
    [action({ contact: { personal: false, email: "contact" } }), "/contact/email"],
  ],
  "invalid-text": [
    [action({ summary: { fr: "A\u0000" } }), "/summary/fr"],
    [action({ fundingAsPrinted: "\uD83D" }), "/fundingAsPrinted"],
  ],
  "out-of-range": [
    [action({ peopleReached: -1 }), "/peopleReached"],
    [action({ capacity: { value: 1e13 } }), "/capacity/value"],
    [{ ...minimal, key: "a".repeat(121) }, "/key"],
  ],
  "duplicate-value": [
    [action({ themes: ["nutrition", "nutrition"] }), "/themes"],
    [
      action({ carrier: { key: "c", name: "C", alternateNames: ["\u00E9", "e\u0301"] } }),
      "/carrier/alternateNames",
    ],
  ],
  "duplicate-key": [
    [action({ carrier: { key: "c", name: "C" }, sources: [{ ...source, key: "c" }] }), "/sources/0/key"],
    [
      action({
        identifiers: [
          { scheme: "oscars", value: "1" },
          { scheme: "siret", value: "1" },
          { scheme: "oscars", value: "1" },
        ],
      }),
      "/identifiers/2",
    ],
    [
      indicators({
        key: "i",
        name: { fr: "I" },
        breakdown: [observed(1, { group: "x" }), observed(2, { group: "x" })],
      }),
      "/evaluation/indicators/0/breakdown/1",
    ],
  ],
  "dangling-reference": [
    [outcomes(["a1", "smoc:A1", "b9"]), "/outcomes/0/leadsTo/0"],
    [
      action({ evidence: [{ path: "/title", source: "s", start: 0, end: 1, method: "manual" }] }),
      "/evidence/0/source",
    ],
    [action({ missing: [{ path: "/titre", reason: "not-asked" }] }), "/missing/0/path"],
    [action({ missing: [{ path: "/partners/nobody/name", reason: "not-asked" }] }), "/missing/0/path"],
  ],
  "period-order": [
    [action({ period: { start: "2020", end: "2019" } }), "/period/end"],
    [
      action({ agreement: { exists: true, effectiveFrom: "2019-03", effectiveTo: "2019-02-28" } }),
      "/agreement/effectiveTo",
    ],
    [action({ steps: [{ key: "e", period: { start: "2020-22", end: "2020-04" } }] }), "/steps/0/period/end"],
  ],
  "age-order": [
    [action({ audiences: [{ key: "p", minimumAge: 25, maximumAge: 18 }] }), "/audiences/0/maximumAge"],
  ],
  "span-order": [
    [
      action({
        sources: [source],
        evidence: [{ path: "/title", source: "s", start: 9, end: 2, method: "manual" }],
      }),
      "/evidence/0/end",
    ],
  ],
  "breakdown-axis": [
    [
      indicators({ key: "i", name: { fr: "I" }, breakdown: [observed(1, {})] }),
      "/evaluation/indicators/0/breakdown/0",
    ],
    [
      indicators({
        key: "i",
        name: { fr: "I" },
        breakdown: [observed(1, { territory: "departement:44", group: "femmes" })],
      }),
      "/evaluation/indicators/0/breakdown/0",
    ],
  ],
  "breakdown-sum": [
    [
      indicators({
        key: "i",
        name: { fr: "I" },
        value: 15,
        breakdown: [observed(6, { group: "x" }), observed(8.5, { group: "y" })],
      }),
      "/evaluation/indicators/0/breakdown",
    ],
    [
      indicators({
        key: "i",
        name: { fr: "I" },
        value: 2,
        total: 3,
        breakdown: [observed(2, { group: "x" })],
      }),
      "/evaluation/indicators/0/breakdown",
    ],
  ],
  "subset-cycle": [
    [indicators({ key: "i", name: { fr: "I" }, subsetOf: "i" }), "/evaluation/indicators/0/subsetOf"],
  ],
  "subset-larger": [
    [
      indicators(
        { key: "i", name: { fr: "I" }, value: 100 },
        { key: "j", name: { fr: "J" }, value: 101, subsetOf: "i" },
      ),
      "/evaluation/indicators/1/value",
    ],
  ],
  "unrelated-reach": [
    [
      indicators(
        { key: "i", name: { fr: "Élèves" }, kind: "reach", value: 100 },
        { key: "j", name: { fr: "dont filles" }, kind: "reach", value: 55 },
      ),
      "/evaluation/indicators",
    ],
  ],
  "outcome-pathway-jump": [[outcomes(["x", "smoc:A1", "y"], ["y", "smoc:C1"]), "/outcomes/0/leadsTo/0"]],
  "outcome-pathway-backwards": [
    [outcomes(["x", "smoc:C1", "y"], ["y", "smoc:B1"]), "/outcomes/0/leadsTo/0"],
    [outcomes(["x", "smoc:A1", "y"], ["y", "smoc:A2"]), "/outcomes/0/leadsTo/0"],
    [outcomes(["x", "smoc:D", "x"]), "/outcomes/0/leadsTo/0"],
  ],
  "unknown-territory": [
    [action({ coverage: { territories: ["region:99"] } }), "/coverage/territories/0"],
    [
      action({ carrier: { key: "c", name: "C", address: { territory: "canton:XX" } } }),
      "/carrier/address/territory",
    ],
  ],
  "ended-territory": [
    [
      action({ period: { start: "2016-03" }, coverage: { territories: ["region:52", "region:74"] } }),
      "/coverage/territories/1",
    ],
    [action({ edition: "2019", coverage: { territories: ["region:31"] } }), "/coverage/territories/0"],
  ],
  "former-territory": [
    [
      action({ period: { start: "2015", end: "2018" }, coverage: { territories: ["region:74"] } }),
      "/coverage/territories/0",
    ],
    [action({ coverage: { territories: ["region:82"] } }), "/coverage/territories/0"],
  ],
  "plan-outside-years": [
    [action({ edition: "2019", plans: [{ key: "p", plan: "fr-sante-addictions-2007" }] }), "/plans/0/plan"],
  ],
  "deprecated-concept": [
    [
      action({ carrier: { key: "c", name: "C", structureType: "specialised-addiction-centre-csst" } }),
      "/carrier/structureType",
    ],
  ],
  "personal-data": [
    [action({ contact: { name: "Service", personal: true } }), "/contact"],
    [action({ summary: { fr: "Écrire à prenom.nom@example.org" } }), "/summary/fr"],
    [action({ fundingAsPrinted: "06 12 34 56 78" }), "/fundingAsPrinted"],
  ],
  "missing-contradicted": [
    [action({ missing: [{ path: "/title", reason: "asked-but-blank" }] }), "/missing/0/path"],
  ],
  "contradictory-periods": [
    [action({ period: { start: "2019" }, overallPeriod: { start: "2020", end: "2022" } }), "/overallPeriod"],
  ],
  "text-not-nfc": [
    [action({ summary: { fr: "e\u0301" } }), "/summary/fr"],
    [action({ fundingAsPrinted: "A\u030A" }), "/fundingAsPrinted"],
  ],
};

describe.each(Object.entries(cases))("%s", (code, all) => {
  test.each(all.map(([record, pointer]) => [pointer, record] as const))("at %j", (pointer, record) => {
    const { ok, issues } = validate(record);
    expect(issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]]);
    expect(ok).toBe(issueCodes[code as IssueCode] !== "error");
  });
});

test("every code has a case, here or where files are read", () => {
  expect([...Object.keys(cases), ...givenByReaders].sort()).toEqual(Object.keys(issueCodes).sort());
});

/** What is near a fault and is none. */
const sound: readonly (readonly [what: string, record: unknown])[] = [
  [
    "half numbers that add up",
    indicators({
      key: "i",
      name: { fr: "I" },
      value: 15,
      breakdown: [6, 6, 2.5, 0.5].map((value, index) => observed(value, { group: `g${index}` })),
    }),
  ],
  [
    "tenths that add up only in decimals",
    indicators({
      key: "i",
      name: { fr: "I" },
      value: 0.3,
      breakdown: [observed(0.1, { group: "x" }), observed(0.2, { group: "y" })],
    }),
  ],
  [
    "a breakdown without a total",
    indicators({ key: "i", name: { fr: "I" }, breakdown: [observed(1, { group: "x" })] }),
  ],
  [
    "territories of two types, which overlap",
    indicators({
      key: "i",
      name: { fr: "I" },
      value: 9,
      breakdown: [observed(9, { territory: "region:52" }), observed(4, { territory: "departement:44" })],
    }),
  ],
  [
    "the same group in two indicators",
    indicators(
      ...["i", "j"].map((key) => ({ key, name: { fr: "I" }, breakdown: [observed(1, { group: "x" })] })),
    ),
  ],
  ["a season that a month may lie in", action({ period: { start: "2020-22", end: "2020-06" } })],
  ["an open end", action({ period: { start: "2019/..", end: "2018/.." } })],
  [
    "the pathway A to B to B to C to C to D",
    outcomes(
      ["a", "smoc:A1", "b"],
      ["b", "smoc:B1", "c"],
      ["c", "smoc:B2", "d"],
      ["d", "smoc:C1", "e"],
      ["e", "smoc:C3", "f"],
      ["f", "smoc:D"],
    ),
  ],
  ["a generic mailbox and a switchboard", action({ summary: { fr: "contact@example.org, 02 40 08 08 11" } })],
  ["a truncated field that has a value", action({ missing: [{ path: "/title", reason: "truncated" }] })],
  [
    "a field without a value that is missing",
    action({ missing: [{ path: "/evaluation/indicators", reason: "not-asked" }] }),
  ],
  [
    "a plan of the same years",
    action({ edition: "2009", plans: [{ key: "p", plan: "fr-sante-addictions-2007" }] }),
  ],
  ["an address in another Unicode form", action({ id: "https://example.org/e\u0301" })],
  ["a commune that only the full list knows", action({ coverage: { territories: ["commune:44999"] } })],
];

test.each(sound)("%s: no issue", (_what, record) => {
  expect(validate(record).issues.map(({ code, pointer }) => [code, pointer])).toEqual([]);
});

test("a pointer escapes what JSON Pointer reserves", () => {
  expect(toPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
  expect(validate(action({ "a/b~": 1 })).issues.map(({ pointer }) => pointer)).toEqual(["/a~1b~0"]);
});
