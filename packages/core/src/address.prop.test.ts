import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, resolvePath, visit } from "./address.js";
import type { HpaRecord } from "./generated/types.js";
import { classOf, type ModelClass, modelClass, recordClasses } from "./model.js";

const [seed] = validSeeds().filter(({ record }) => record.type === "Action");
const action = recordClasses.Action;
const record = {
  type: "Action",
  key: "a",
  title: { fr: "Titre", de: "Titel" },
  themes: ["nutrition"],
  identifiers: [{ scheme: "oscars", value: "61839" }],
  carrier: { key: "c", name: "C", alternateNames: ["Maison « été », 50 %"] },
  partners: [
    { key: "x", name: "X" },
    { key: "y", name: "Y" },
  ],
  evaluation: {
    indicators: [
      {
        key: "seances",
        name: { fr: "Séances" },
        value: 15,
        breakdown: [
          { territory: "departement:44", value: 6 },
          { group: "18/25 ans", value: 9 },
        ],
      },
    ],
  },
} as HpaRecord;

test.each([
  ["/title", { fr: "Titre", de: "Titel" }],
  ["/title/de", "Titel"],
  ["/themes/nutrition", "nutrition"],
  ["/identifiers/oscars-61839/value", "61839"],
  ["/carrier/name", "C"],
  ["/carrier/alternateNames/Maison%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB%2C%2050%20%25", "Maison « été », 50 %"],
  ["/partners/y/name", "Y"],
  ["/evaluation/indicators/seances/value", 15],
  ["/evaluation/indicators/seances/breakdown/departement:44/value", 6],
  ["/evaluation/indicators/seances/breakdown/18%2F25%20ans/value", 9],
])("%s leads to its value", (path, value) => {
  expect(resolvePath(action, record, path)).toMatchObject({ known: true, value });
});

test.each([
  "/period",
  "/period/start",
  "/summary/fr",
  "/hasPart",
  "/evaluation/methods",
])("%s is a field of the model without a value", (path) => {
  expect(resolvePath(action, record, path)).toMatchObject({ known: true, value: undefined });
});

test.each([
  "/titre",
  "/title/fr/0",
  "/partners/0/name",
  "/partners/z/name",
  "/key/x",
  "/constructor",
  "/__proto__",
  "/evaluation/indicators/seances/breakdown/departement:49",
  "",
  "title",
])("%j is no field", (path) => {
  const { known, value } = resolvePath(action, record, path);
  expect(known && value !== record).toBe(false);
});

test("an item of a list has one address, whatever Unicode form the record has", () => {
  for (const name of ["Ae\u0301", "A\u00E9"]) {
    const carrier = { key: "c", name: "C", alternateNames: [name] };
    const at = (path: string) => resolvePath(action, { ...record, carrier }, path).known;
    expect(at("/carrier/alternateNames/A%C3%A9"), name).toBe(true);
    expect(at("/carrier/alternateNames/Ae%CC%81"), name).toBe(false);
  }
});

test("a key is the same whatever Unicode form the parts have", () => {
  const observation = modelClass("Observation");
  expect(keyOf(observation, { group: "e\u0301t\u00E9" })).toBe(
    keyOf(observation, { group: "\u00E9te\u0301" }),
  );
  expect(keyOf(modelClass("Identifier"), { scheme: "oscars" })).toBeUndefined();
  expect(keyOf(modelClass("Period"), { start: "2019" })).toBeUndefined();
});

/** The addresses of an object from those of the objects above it. */
function addressOf(entry: ModelClass, value: HpaRecord, path: readonly (string | number)[]): string {
  let at: ModelClass | undefined = entry;
  let content: unknown = value;
  let address = "";
  for (const part of path) {
    content = (content as Record<string | number, unknown>)[part];
    if (typeof part === "string") {
      const field: ModelClass["fields"][number] | undefined = at?.fields.find(({ name }) => name === part);
      at = field && classOf(field);
      address += `/${part}`;
    } else address += `/${keyOf(at as ModelClass, content as Record<string, unknown>)}`;
  }
  return address;
}

test("every object of a record is found at its address, and no two have the same", () => {
  const check = (value: HpaRecord) => {
    const entry = recordClasses[value.type];
    const addresses = [...visit(entry, value)].slice(1).map(({ path, value: object }) => {
      const address = addressOf(entry, value, path);
      expect(resolvePath(entry, value, address).value, address).toBe(object);
      return address;
    });
    expect(new Set(addresses).size).toBe(addresses.length);
  };
  check(seed?.record as HpaRecord);
  fc.assert(fc.property(arbitraryRecord(), check), { numRuns: 200 });
});

test("objects are visited parents first, with the field that holds them", () => {
  const names = [...visit(action, record)].map(({ entry, field }) => `${field?.name ?? "-"}:${entry.name}`);
  expect(names[0]).toBe("-:Action");
  expect(names.indexOf("evaluation:Evaluation")).toBeLessThan(names.indexOf("indicators:Indicator"));
  expect(names.filter((name) => name === "breakdown:Observation")).toHaveLength(2);
});
