import { type Fields, modelClass, modelClasses, recordClasses, toPointer } from "@openhpa/core";
import { schemeNamed } from "@openhpa/vocabularies";
import { subjectOf, withField } from "./field-cases.js";
import { badCase, type MatrixCase, validCase } from "./matrix-case.js";
import { recordWith } from "./sample-records.js";

const action = (fields: Fields) => recordWith(recordClasses.Action, fields).record;
const indicator = (fields: Fields) => recordWith(modelClass("Indicator"), fields);

function* breakdowns(): Generator<MatrixCase> {
  const parts = (...values: readonly number[]) =>
    values.map((value, index) => ({ group: `groupe ${index + 1}`, value }));
  const sums: readonly (readonly [what: string, fields: Fields, fits: boolean])[] = [
    ["less-than-the-total", { value: 15, breakdown: parts(6, 8.5) }, false],
    ["more-than-the-total", { value: 3, breakdown: parts(2, 2) }, false],
    ["other-total-than-the-value", { value: 2, total: 3, breakdown: parts(2) }, false],
    ["one-millionth-less", { value: 0.3, breakdown: parts(0.1, 0.199999) }, false],
    ["equal", { value: 15, breakdown: parts(6, 6, 2.5, 0.5) }, true],
    ["equal-in-decimals", { value: 0.3, breakdown: parts(0.1, 0.2) }, true],
    ["same-part-twice", { value: 4, breakdown: parts(2, 2) }, true],
    ["negative", { value: -1, breakdown: parts(-2, 1) }, true],
    ["without-a-total", { breakdown: parts(6) }, true],
    [
      "two-axes",
      {
        value: 9,
        breakdown: [
          { territory: "region:52", value: 9 },
          { territory: "departement:44", value: 4 },
        ],
      },
      true,
    ],
  ];
  for (const [what, fields, fits] of sums) {
    const { record, path } = indicator(fields);
    if (fits) yield validCase("indicator-sum", what, record);
    else yield badCase("indicator-sum", what, record, "breakdown-sum", toPointer([...path, "breakdown"]));
  }
  const observation = modelClass("Observation");
  const neither = recordWith(observation, {}, ["territory"]);
  yield badCase("observation", "no-axis", neither.record, "breakdown-axis", toPointer(neither.path));
  const both = recordWith(observation, { group: "femmes" });
  yield badCase("observation", "two-axes", both.record, "breakdown-axis", toPointer(both.path));
}

/** Every pair of levels of the Swiss model. */
function* pathways(): Generator<MatrixCase> {
  const categories = ["A1", "B2", "C3", "D"];
  for (const [from, first] of categories.entries()) {
    for (const [to, second] of categories.entries()) {
      const outcomes = [
        { key: "de", category: `smoc:${first}`, stage: "planned", leadsTo: ["vers"] },
        { key: "vers", category: `smoc:${second}`, stage: "planned" },
      ];
      const subject = `outcome-${first}-${second}`.toLowerCase();
      const record = action({ outcomes });
      const isBack = to < from || (to === from && (first === "A1" || first === "D"));
      if (isBack)
        yield badCase(subject, "backwards", record, "outcome-pathway-backwards", "/outcomes/0/leadsTo/0");
      else if (to - from > 1)
        yield badCase(subject, "jump", record, "outcome-pathway-jump", "/outcomes/0/leadsTo/0");
      else yield validCase(subject, "pathway", record);
    }
  }
}

function* territories(): Generator<MatrixCase> {
  for (const entry of modelClasses) {
    for (const field of entry.fields.filter(({ datatype }) => datatype.kind === "territory")) {
      for (const [fault, code] of [
        ["no-such-region", "region:99"],
        ["no-such-canton", "canton:XX"],
      ] as const) {
        const { record, path } = withField(entry, field, field.many ? [code] : code);
        const at = toPointer(field.many ? [...path, 0] : path);
        yield badCase(subjectOf(entry, field), fault, record, "unknown-territory", at);
      }
      const { record, path } = withField(entry, field, field.many ? ["region:74"] : "region:74");
      const at = toPointer(field.many ? [...path, 0] : path);
      yield badCase(subjectOf(entry, field), "former-region", record, "former-territory", at);
      if (entry.name !== "Coverage") continue;
      const late = { ...record, period: { start: "2016" } };
      yield badCase(subjectOf(entry, field), "ended-region", late, "ended-territory", at);
    }
  }
}

function* deprecated(): Generator<MatrixCase> {
  for (const entry of modelClasses) {
    for (const field of entry.fields) {
      if (field.datatype.kind !== "code") continue;
      const scheme = schemeNamed(field.datatype.scheme);
      for (const notation of scheme.notations.filter((known) => scheme.concepts.get(known)?.deprecated)) {
        const value = (scheme.prefix ?? "") + notation;
        const { record, path } = withField(entry, field, field.many ? [value] : value);
        const at = toPointer(field.many ? [...path, 0] : path);
        yield badCase(subjectOf(entry, field), "old-code", record, "deprecated-concept", at);
      }
    }
  }
}

const personalTexts: readonly (readonly [fault: string, text: string])[] = [
  ["mailbox-of-a-person", "Écrire à prenom.nom@example.org"],
  ["mailbox-with-underscore", "p_nom@sub.example.org"],
  ["mobile-number", "Tél. 06 12 34 56 78"],
  ["mobile-number-abroad", "+33 612345678"],
];
const impersonalTexts: readonly (readonly [what: string, text: string])[] = [
  ["mailbox-of-a-service", "contact@example.org"],
  ["fixed-number", "02 40 08 08 11"],
  ["longer-number", "106 12 34 56 789"],
];

function* personal(): Generator<MatrixCase> {
  const contact = modelClass("Contact");
  const { record, path } = recordWith(contact, { name: "Personne", personal: true });
  yield badCase("contact", "of-a-person", record, "personal-data", toPointer(path));
  const withMail = recordWith(contact, {
    email: "prenom.nom@example.org",
    phone: { e164: "+33612345678" },
    personal: true,
  });
  yield badCase("contact", "of-a-person-with-mail", withMail.record, "personal-data", toPointer(path));
  for (const [fault, text] of personalTexts) {
    yield badCase("action-summary", fault, action({ summary: { fr: text } }), "personal-data", "/summary/fr");
    const place = recordWith(modelClass("Place"), { asPrinted: text });
    yield badCase(
      "place-as-printed",
      fault,
      place.record,
      "personal-data",
      toPointer([...place.path, "asPrinted"]),
    );
  }
  for (const [what, text] of impersonalTexts)
    yield validCase("action-summary", what, action({ summary: { fr: text } }));
}

/** Every kind of text in a Unicode form that is not NFC, and addresses, which stay as they are. */
function* unicodeForms(): Generator<MatrixCase> {
  const decomposed = "e\u0301tude";
  for (const entry of modelClasses) {
    const field = entry.fields.find(({ datatype }) => datatype.kind === "text");
    const line = entry.fields.find(
      ({ datatype }) => datatype.kind === "string" && datatype.pattern === undefined,
    );
    if (field) {
      const { record, path } = withField(entry, field, { fr: decomposed });
      yield badCase(subjectOf(entry, field), "not-nfc", record, "text-not-nfc", toPointer([...path, "fr"]));
    }
    if (line) {
      const { record, path } = withField(entry, line, line.many ? [decomposed] : decomposed);
      yield badCase(
        subjectOf(entry, line),
        "not-nfc",
        record,
        "text-not-nfc",
        toPointer(line.many ? [...path, 0] : path),
      );
    }
  }
  const names = recordWith(modelClass("Organisation"), { alternateNames: ["\u00E9tude", decomposed] });
  const at = toPointer([...names.path, "alternateNames"]);
  yield badCase("organisation-alternate-names", "two-unicode-forms", names.record, "duplicate-value", at);
  const longest = `https://example.org/${"😀".repeat(2028)}`;
  yield validCase("action-id", "longest-in-code-points", action({ id: longest }));
  yield validCase("action-id", "address-not-nfc", action({ id: `https://example.org/${decomposed}` }));
}

/** The rules about what values say: sums, pathways, territories, old codes, people, Unicode. */
export function allContentRuleCases(): readonly MatrixCase[] {
  return [
    ...breakdowns(),
    ...pathways(),
    ...territories(),
    ...deprecated(),
    ...personal(),
    ...unicodeForms(),
  ];
}
