import type { NearMisses } from "../near-miss.fixture.js";
import type { RuleCode } from "./index.js";

const action = (fields: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...fields });
const source = { key: "s", title: { fr: "Document" } };
const group = (value: number, name: string) => ({ value, group: name });

/** An action with an indicator that has these parts. */
const broken = (breakdown: readonly object[], whole: object = {}) =>
  action({ evaluation: { indicators: [{ key: "i", name: { fr: "I" }, ...whole, breakdown }] } });

type Counted = readonly [key: string, fields: object];
/** An action with these indicators. */
const counted = (...all: readonly Counted[]) =>
  action({ evaluation: { indicators: all.map(([key, fields]) => ({ key, name: { fr: "N" }, ...fields })) } });
const reach = (key: string, fields: object = {}): Counted => [key, { kind: "reach", ...fields }];
const partOf = (key: string, subsetOf: string, value?: number): Counted => [
  key,
  { subsetOf, ...(value === undefined ? {} : { value }) },
];

/** An action with an arrow from one category of outcomes to another. */
const arrow = (from: string, to: string) =>
  action({
    outcomes: [
      { key: "x", category: `smoc:${from}`, stage: "planned", leadsTo: ["y"] },
      { key: "y", category: `smoc:${to}`, stage: "planned" },
    ],
  });

/** The same outcome at both ends of an arrow. */
const loop = (category: string) =>
  action({ outcomes: [{ key: "x", category: `smoc:${category}`, stage: "planned", leadsTo: ["x"] }] });

const during = (start: string | undefined, end: string | undefined) =>
  action({ period: { ...(start && { start }), ...(end && { end }) } });
const within = (period: object, overallPeriod: object) => action({ period, overallPeriod });
const aged = (minimumAge: number, maximumAge: number) =>
  action({ audiences: [{ key: "p", minimumAge, maximumAge }] });
const passage = (start: number, end: number) =>
  action({ sources: [source], evidence: [{ path: "/title", source: "s", start, end, method: "manual" }] });
/** An action with a tag of the plan « La prise en charge et la prévention des addictions 2007-2011 ». */
const planned = (fields: object) =>
  action({ ...fields, plans: [{ key: "p", plan: "fr-sante-addictions-2007" }] });
const carrier = (fields: object) => action({ carrier: { key: "c", name: "C", ...fields } });
const missing = (path: string, reason: string) => action({ missing: [{ path, reason }] });
const prose = (text: string) => action({ summary: { fr: text } });
const places = (...territories: string[]) => action({ coverage: { territories } });
const dated = (period: object, ...territories: string[]) => action({ period, coverage: { territories } });

const tools = (...keys: string[]) => keys.map((key) => ({ key, text: { fr: "T" } }));
const identified = (...identifiers: (readonly [scheme: string, value: string])[]) =>
  action({ identifiers: identifiers.map(([scheme, value]) => ({ scheme, value })) });

/** Records on both sides of every bound of every rule: a rule without them does not compile. */
export const nearMisses: Readonly<Record<RuleCode, NearMisses>> = {
  "duplicate-key": [
    {
      bound: "a key is unique in the record; the record's own is not one of them",
      finds: [
        [action({ tools: tools("x", "x") }), "/tools/1/key"],
        [action({ tools: tools("x"), sources: [{ ...source, key: "x" }] }), "/sources/0/key"],
      ],
      passes: [action({ tools: tools("x", "y") }), action({ tools: tools("a") })],
    },
    {
      bound: "natural keys are unique in their list, and all their parts count",
      finds: [[identified(["oscars", "1"], ["siret", "1"], ["oscars", "1"]), "/identifiers/2"]],
      passes: [
        identified(["oscars", "1"], ["siret", "1"], ["oscars", "2"]),
        action({
          identifiers: [{ scheme: "oscars", value: "1" }],
          carrier: { key: "c", name: "C", identifiers: [{ scheme: "oscars", value: "1" }] },
        }),
      ],
    },
  ],
  "dangling-reference": [
    {
      bound: "a key that is there, of the class that is meant",
      finds: [
        [arrowTo("z"), "/outcomes/0/leadsTo/0"],
        [action({ sources: [source], ...referring("y") }), "/outcomes/0/leadsTo/0"],
        [action({ sources: [source], ...referring("s") }), "/outcomes/0/leadsTo/0"],
      ],
      passes: [arrowTo("x2"), arrow("A1", "B1")],
    },
    {
      bound: "a path of the model, through things that are there",
      finds: [
        [missing("/titre", "not-asked"), "/missing/0/path"],
        [
          action({ tools: tools("x"), missing: [{ path: "/tools/y/text", reason: "not-asked" }] }),
          "/missing/0/path",
        ],
      ],
      passes: [
        missing("/summary", "not-asked"),
        action({
          carrier: { key: "c", name: "C" },
          missing: [{ path: "/carrier/email", reason: "not-asked" }],
        }),
      ],
    },
  ],
  "missing-contradicted": [
    {
      bound: "a value, or none",
      finds: [[missing("/title", "asked-but-blank"), "/missing/0/path"]],
      passes: [missing("/summary", "asked-but-blank")],
    },
    {
      bound: "what was truncated has a value",
      finds: [[missing("/title", "not-asked"), "/missing/0/path"]],
      passes: [missing("/title", "truncated")],
    },
  ],
  "period-order": [
    {
      bound: "the end may be the day of the start, and no day before",
      finds: [
        [during("2020-03-02", "2020-03-01"), "/period/end"],
        [during("2020", "2019-12-31"), "/period/end"],
        [during("2021-01-01", "2020"), "/period/end"],
        [during("2020-03", "2020-02-29"), "/period/end"],
      ],
      passes: [
        during("2020-03-02", "2020-03-02"),
        during("2020", "2020-01-01"),
        during("2020-12-31", "2020"),
        during("2020-02", "2020-02-01"),
        during("2020-02-29", "2020-02"),
      ],
    },
    {
      bound: "seasons are as wide as they can be meant",
      finds: [
        [during("2020-21", "2020-02"), "/period/end"],
        [during("2020-07-01", "2020-21"), "/period/end"],
        [during("2020-22", "2020-05"), "/period/end"],
        [during("2020-10-01", "2020-22"), "/period/end"],
        [during("2020-23", "2020-08"), "/period/end"],
        [during("2021-01-01", "2020-23"), "/period/end"],
        [during("2020-24", "2020-11"), "/period/end"],
        [during("2021-04-01", "2020-24"), "/period/end"],
      ],
      passes: [
        during("2020-21", "2020-03-01"),
        during("2020-06-30", "2020-21"),
        during("2020-22", "2020-06-01"),
        during("2020-09-30", "2020-22"),
        during("2020-23", "2020-09-01"),
        during("2020-12-31", "2020-23"),
        during("2020-24", "2020-12-01"),
        during("2021-03-31", "2020-24"),
      ],
    },
    {
      bound: "unspecified years are any of theirs, an open side any day",
      finds: [
        [during("201X", "2009"), "/period/end"],
        [during("2020", "201X"), "/period/end"],
        [during("20XX", "1999"), "/period/end"],
        [during("2100", "20XX"), "/period/end"],
        [during("2020/..", "../2019"), "/period/end"],
      ],
      passes: [
        during("201X", "2010"),
        during("2019", "201X"),
        during("20XX", "2000"),
        during("2099", "20XX"),
        during("../2020", "2019"),
        during("2020", "2019/.."),
      ],
    },
    {
      bound: "an agreement has an order too",
      finds: [
        [
          action({ agreement: { exists: true, effectiveFrom: "2020", effectiveTo: "2019" } }),
          "/agreement/effectiveTo",
        ],
      ],
      passes: [action({ agreement: { exists: true, effectiveFrom: "2020", effectiveTo: "2020" } })],
    },
  ],
  "age-order": [
    {
      bound: "the greatest age may be the least",
      finds: [[aged(18, 17), "/audiences/0/maximumAge"]],
      passes: [aged(18, 18), aged(0, 0), action({ audiences: [{ key: "p", minimumAge: 18 }] })],
    },
  ],
  "span-order": [
    {
      bound: "a passage may be empty",
      finds: [[passage(5, 4), "/evidence/0/end"]],
      passes: [passage(5, 5), passage(0, 1)],
    },
  ],
  "contradictory-periods": [
    {
      bound: "the first day of the whole",
      finds: [[within({ start: "2019-12-31" }, { start: "2020", end: "2022" }), "/overallPeriod"]],
      passes: [
        within({ start: "2020-01-01" }, { start: "2020", end: "2022" }),
        within({ start: "2019-12-31" }, { end: "2022" }),
      ],
    },
    {
      bound: "the last day of the whole",
      finds: [
        [within({ start: "2020", end: "2023-01-01" }, { start: "2020", end: "2022" }), "/overallPeriod"],
        [within({ end: "2023-01-01" }, { end: "2022" }), "/overallPeriod"],
      ],
      passes: [
        within({ start: "2020", end: "2022-12-31" }, { start: "2020", end: "2022" }),
        within({ start: "2020", end: "2023-01-01" }, { start: "2020" }),
        within({ start: "2020" }, { start: "2020", end: "2022" }),
        within({ duration: "12 mois" }, { start: "2020", end: "2022" }),
      ],
    },
  ],
  "plan-outside-years": [
    {
      bound: "the last year of the plan",
      finds: [
        [planned({ edition: "2012" }), "/plans/0/plan"],
        [planned({ period: { start: "2012" } }), "/plans/0/plan"],
        [planned({ edition: "2010", period: { start: "2012-01-01" } }), "/plans/0/plan"],
      ],
      passes: [planned({ edition: "2011" }), planned({ period: { start: "2011-12-31", end: "2015" } })],
    },
    {
      bound: "the first year of the plan",
      finds: [
        [planned({ edition: "2006" }), "/plans/0/plan"],
        [planned({ period: { start: "2004", end: "2006-12-31" } }), "/plans/0/plan"],
        [planned({ period: { end: "2006" } }), "/plans/0/plan"],
      ],
      passes: [
        planned({ edition: "2007" }),
        planned({ period: { start: "2004", end: "2007-01-01" } }),
        planned({}),
      ],
    },
  ],
  "breakdown-axis": [
    {
      bound: "a territory or a group, and not both",
      finds: [
        [broken([{ value: 1 }]), "/evaluation/indicators/0/breakdown/0"],
        [broken([{ value: 1, territory: "region:52", group: "x" }]), "/evaluation/indicators/0/breakdown/0"],
      ],
      passes: [broken([{ value: 1, territory: "region:52" }]), broken([{ value: 1, group: "x" }])],
    },
  ],
  "breakdown-sum": [
    {
      bound: "a millionth",
      finds: [
        [broken([group(1, "x"), group(2, "y")], { value: 3.000001 }), "/evaluation/indicators/0/breakdown"],
        [broken([group(1, "x"), group(2, "y")], { value: 2.999999 }), "/evaluation/indicators/0/breakdown"],
      ],
      passes: [
        broken([group(1, "x"), group(2, "y")], { value: 3.0000001 }),
        broken([group(0.1, "x"), group(0.2, "y")], { value: 0.3 }),
      ],
    },
    {
      bound: "the total counts before the value",
      finds: [[broken([group(2, "x")], { value: 2, total: 3 }), "/evaluation/indicators/0/breakdown"]],
      passes: [broken([group(3, "x")], { value: 2, total: 3 }), broken([group(3, "x")])],
    },
    {
      bound: "one axis adds up, two overlap",
      finds: [
        [
          broken(
            [1, 2].map((value) => ({ value, territory: `departement:4${value + 3}` })),
            { value: 4 },
          ),
          "/evaluation/indicators/0/breakdown",
        ],
      ],
      passes: [
        broken(
          [
            { value: 1, territory: "departement:44" },
            { value: 2, territory: "region:52" },
          ],
          { value: 4 },
        ),
        broken([{ value: 1, territory: "departement:44" }, group(2, "x")], { value: 4 }),
      ],
    },
  ],
  "subset-cycle": [
    {
      bound: "an indicator that comes back to itself, and not one that leads to such",
      finds: [
        [counted(partOf("x", "x")), "/evaluation/indicators/0/subsetOf"],
        [
          counted(partOf("x", "y"), partOf("y", "x"), partOf("z", "x")),
          "/evaluation/indicators/0/subsetOf",
          "/evaluation/indicators/1/subsetOf",
        ],
        [
          counted(partOf("x", "z"), partOf("y", "x"), partOf("z", "y")),
          "/evaluation/indicators/0/subsetOf",
          "/evaluation/indicators/1/subsetOf",
          "/evaluation/indicators/2/subsetOf",
        ],
      ],
      passes: [
        counted(partOf("x", "y"), ["y", {}]),
        counted(partOf("x", "y"), partOf("y", "z"), partOf("w", "z"), ["z", {}]),
      ],
    },
  ],
  "subset-larger": [
    {
      bound: "as much as the whole, and no more",
      finds: [
        [counted(["w", { value: 100 }], partOf("x", "w", 100.5)), "/evaluation/indicators/1/value"],
        [counted(["w", { value: 0 }], partOf("x", "w", 1)), "/evaluation/indicators/1/value"],
      ],
      passes: [
        counted(["w", { value: 100 }], partOf("x", "w", 100)),
        counted(["w", { value: 0 }], partOf("x", "w", 0)),
        counted(["w", { value: 100 }], partOf("x", "w", 60), partOf("y", "w", 60)),
        counted(["w", {}], partOf("x", "w", 5)),
        counted(["w", { value: 5 }], partOf("x", "w")),
      ],
    },
    {
      bound: "the whole of the whole counts too, also through one without a value",
      finds: [
        [
          counted(["w", { value: 10 }], partOf("x", "w"), partOf("y", "x", 11)),
          "/evaluation/indicators/2/value",
        ],
        [
          counted(["w", { value: 10 }], partOf("x", "w", 12), partOf("y", "x", 11)),
          "/evaluation/indicators/1/value",
          "/evaluation/indicators/2/value",
        ],
      ],
      passes: [counted(["w", { value: 10 }], partOf("x", "w"), partOf("y", "x", 10))],
    },
  ],
  "unrelated-reach": [
    {
      bound: "two that count people, and not one",
      finds: [
        [counted(reach("x"), reach("y")), "/evaluation/indicators"],
        [counted(reach("x"), ["s", { kind: "outcome" }], reach("y")), "/evaluation/indicators"],
        [counted(reach("x"), reach("y", { name: { fr: "dont filles" } })), "/evaluation/indicators"],
      ],
      passes: [
        counted(reach("x")),
        counted(reach("x"), ["y", {}]),
        counted(reach("x"), ["y", { kind: "outcome" }]),
      ],
    },
    {
      bound: "a relation is said, to whatever it is",
      finds: [
        [counted(reach("x"), reach("y", { subsetOf: "x" }), reach("z")), "/evaluation/indicators"],
        [counted(reach("x"), ["s", { subsetOf: "x" }], reach("z")), "/evaluation/indicators"],
      ],
      passes: [
        counted(reach("x"), reach("y", { subsetOf: "x" })),
        counted(reach("y", { subsetOf: "x" }), reach("x")),
        counted(reach("x"), reach("y", { subsetOf: "x" }), reach("z", { subsetOf: "y" })),
        counted(reach("x"), ["s", {}], reach("y", { subsetOf: "s" })),
      ],
    },
  ],
  "outcome-pathway-jump": [
    {
      bound: "one level at a time",
      finds: [
        [arrow("A1", "C1"), "/outcomes/0/leadsTo/0"],
        [arrow("A1", "D"), "/outcomes/0/leadsTo/0"],
        [arrow("B1", "D"), "/outcomes/0/leadsTo/0"],
      ],
      passes: [arrow("A1", "B1"), arrow("B1", "C1"), arrow("C1", "D"), arrow("B1", "B2"), arrow("C1", "C2")],
    },
  ],
  "outcome-pathway-backwards": [
    {
      bound: "not towards A",
      finds: [
        [arrow("B1", "A1"), "/outcomes/0/leadsTo/0"],
        [arrow("C1", "B1"), "/outcomes/0/leadsTo/0"],
        [arrow("D", "C1"), "/outcomes/0/leadsTo/0"],
      ],
      passes: [arrow("A1", "B1"), arrow("B1", "C1"), arrow("C1", "D")],
    },
    {
      bound: "B and C lead to themselves, A and D do not",
      finds: [
        [arrow("A1", "A2"), "/outcomes/0/leadsTo/0"],
        [loop("A1"), "/outcomes/0/leadsTo/0"],
        [loop("D"), "/outcomes/0/leadsTo/0"],
      ],
      passes: [arrow("B1", "B2"), arrow("C1", "C2"), loop("B1"), loop("C1")],
    },
  ],
  "unknown-territory": [
    {
      bound: "a code that is on the list",
      finds: [
        [places("region:52", "region:55"), "/coverage/territories/1"],
        [places("canton:ZZ"), "/coverage/territories/0"],
      ],
      passes: [places("departement:95"), places("region:52", "region:53"), places("canton:ZH")],
    },
    {
      bound: "a list that is complete: communes are only known to the long one",
      finds: [[places("region:99"), "/coverage/territories/0"]],
      passes: [places("commune:44999")],
    },
  ],
  "ended-territory": [
    {
      bound: "the last day of the code and the first of the action",
      finds: [
        [dated({ start: "2016-01-01" }, "region:74"), "/coverage/territories/0"],
        [dated({ start: "2016", end: "2017" }, "region:31"), "/coverage/territories/0"],
      ],
      passes: [dated({ start: "2016" }, "region:75")],
    },
  ],
  "former-territory": [
    {
      bound: "a code that ended after the action began, or nobody knows when",
      finds: [
        [dated({ start: "2015-12-31" }, "region:74"), "/coverage/territories/0"],
        [dated({ start: "2015", end: "2017" }, "region:31"), "/coverage/territories/0"],
        [places("region:53", "region:74"), "/coverage/territories/1"],
      ],
      passes: [places("region:75"), dated({ start: "2014" }, "region:93")],
    },
  ],
  "deprecated-concept": [
    {
      bound: "a code that was given up, and the one in its place",
      finds: [[carrier({ structureType: "specialised-addiction-centre-csst" }), "/carrier/structureType"]],
      passes: [carrier({ structureType: "csapa" })],
    },
  ],
  "personal-data": [
    {
      bound: "a contact that says it is a person's",
      finds: [[action({ contact: { name: "Service", personal: true } }), "/contact"]],
      passes: [action({ contact: { name: "Service", personal: false } })],
    },
    {
      bound: "prose, a key, an address",
      finds: [
        [prose("jeanne.martin@example.org"), "/summary/fr"],
        [action({ fundingAsPrinted: "06 12 34 56 78" }), "/fundingAsPrinted"],
        [action({ id: "https://example.org/?jeanne.martin@example.org" }), "/id"],
        [action({ key: "a-0612345678" }), "/key"],
        [action({ key: "mme-claire-martin" }), "/key"],
      ],
      passes: [
        action({ id: "https://example.org/?accueil@example.org" }),
        action({ key: "a-0212345678" }),
        action({ key: "lycee-claire-martin" }),
      ],
    },
  ],
  "text-not-nfc": [
    {
      bound: "one letter, or a letter and its accent",
      finds: [
        [prose("e\u0301"), "/summary/fr"],
        [action({ fundingAsPrinted: "A\u030A" }), "/fundingAsPrinted"],
      ],
      passes: [prose("\u00E9"), action({ id: "https://example.org/e\u0301" })],
    },
  ],
};

/** Outcomes of which the first refers to this key. */
function referring(key: string): object {
  return { outcomes: [{ key: "x", category: "smoc:B1", stage: "planned", leadsTo: [key] }] };
}

/** An action with an outcome `x2` beside one that refers to this key. */
function arrowTo(key: string): object {
  return action({
    outcomes: [
      { key: "x", category: "smoc:B1", stage: "planned", leadsTo: [key] },
      { key: "x2", category: "smoc:B2", stage: "planned" },
    ],
  });
}
