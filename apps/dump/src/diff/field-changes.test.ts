import { type Fields, type HpaRecord, recordClasses } from "@openhpa/core";
import { expect, test } from "vitest";
import { fieldChanges } from "./field-changes.js";

const record = {
  type: "Action",
  key: "a",
  title: { fr: "Titre", en: "Title" },
  themes: ["nutrition", "tobacco"],
  carrier: { key: "porteur", name: "Porteur" },
  partners: [
    { key: "x", name: "X", roles: ["funder"] },
    { key: "y", name: "Y" },
    { key: "z", name: "Z" },
  ],
  objectives: [{ key: "g", text: { fr: "Général" }, objectives: [{ key: "s", text: { fr: "Spécifique" } }] }],
  period: { start: "2022", end: "2022" },
  evaluation: {
    status: "carried-out",
    indicators: [
      {
        key: "n",
        name: { fr: "Personnes" },
        value: 3,
        breakdown: [
          { territory: "departement:44", value: 1 },
          { territory: "departement:85", value: 2 },
        ],
      },
    ],
  },
} as unknown as HpaRecord;

/** What the edits below reach into. */
interface Draft {
  readonly title: object;
  readonly themes: string[];
  readonly carrier: object;
  readonly partners: object[];
  readonly objectives: readonly { readonly objectives: readonly { readonly text: object }[] }[];
  period?: object;
  readonly evaluation: { readonly indicators: readonly { readonly breakdown: readonly object[] }[] };
}

/** The changes of a record to which something was done, in short. */
function changesAfter(edit: (copy: Draft) => void) {
  const copy = structuredClone(record) as unknown as Draft & Fields;
  edit(copy);
  return fieldChanges(recordClasses.Action, record as unknown as Fields, copy).map(
    ({ kind, path, before, after }) => [kind, path, before, after],
  );
}

test.each<readonly [string, (copy: Draft) => void, readonly (readonly unknown[])[]]>([
  ["nothing", () => undefined, []],
  ["the order of a set", (copy) => void copy.themes.reverse(), []],
  ["the order of members", (copy) => Object.assign(copy, { period: { end: "2022", start: "2022" } }), []],
  [
    "a text in one language",
    (copy) => Object.assign(copy.title, { en: "Other", de: "Titel" }),
    [
      ["added", "/title/de", undefined, "Titel"],
      ["changed", "/title/en", "Title", "Other"],
    ],
  ],
  [
    "a value of a set",
    (copy) => Object.assign(copy, { themes: ["nutrition", "sleep"] }),
    [
      ["removed", "/themes/tobacco", "tobacco", undefined],
      ["added", "/themes/sleep", undefined, "sleep"],
    ],
  ],
  [
    "a date in a single object",
    (copy) => Object.assign(copy.period as object, { end: "2023" }),
    [["changed", "/period/end", "2022", "2023"]],
  ],
  [
    "a single object as a whole, field by field",
    (copy) => delete copy.period,
    [
      ["removed", "/period/start", "2022", undefined],
      ["removed", "/period/end", "2022", undefined],
    ],
  ],
  [
    "an empty single object",
    (copy) => Object.assign(copy, { overallPeriod: {} }),
    [["added", "/overallPeriod", undefined, {}]],
  ],
  [
    "another thing in a field for one",
    (copy) => Object.assign(copy, { carrier: { key: "autre", name: "Autre" } }),
    [["changed", "/carrier", { key: "porteur", name: "Porteur" }, { key: "autre", name: "Autre" }]],
  ],
  [
    "a thing in a field for one",
    (copy) => Object.assign(copy.carrier, { name: "Nouveau" }),
    [["changed", "/carrier/name", "Porteur", "Nouveau"]],
  ],
  [
    "a thing taken from the front",
    (copy) => copy.partners.shift(),
    [["removed", "/partners/x", { key: "x", name: "X", roles: ["funder"] }, undefined]],
  ],
  [
    "a thing put in front",
    (copy) => copy.partners.unshift({ key: "w", name: "W" }),
    [["added", "/partners/w", undefined, { key: "w", name: "W" }]],
  ],
  [
    "the order of a list",
    (copy) => copy.partners.push(copy.partners.shift() as object),
    [["reordered", "/partners", ["x", "y", "z"], ["y", "z", "x"]]],
  ],
  [
    "a thing deep inside",
    (copy) => Object.assign(copy.objectives[0]?.objectives[0]?.text as object, { fr: "Précis" }),
    [["changed", "/objectives/g/objectives/s/text/fr", "Spécifique", "Précis"]],
  ],
  [
    "a value that is addressed by its territory",
    (copy) => Object.assign(copy.evaluation.indicators[0]?.breakdown[1] as object, { value: 5 }),
    [["changed", "/evaluation/indicators/n/breakdown/departement:85/value", 2, 5]],
  ],
  [
    "only the key of a thing",
    (copy) => Object.assign(copy.partners[1] as object, { key: "yy" }),
    [["changed", "/partners/yy/key", "y", "yy"]],
  ],
])("%s", (_, edit, expected) => {
  expect(changesAfter(edit)).toEqual(expected);
});
