import { actionColumns, type Column } from "@openhpa/core/columns";
import { describe, expect, test } from "vitest";
import {
  derivedKey,
  giveKeys,
  pointerOf,
  removeValue,
  setValue,
  shownLanguage,
  valueAt,
} from "./record-values.js";

const column = (name: string) => actionColumns.find((each) => each.name === name) as Column;
const title = column("title");
const carrier = column("carrier_name");

test("a column has a pointer, and a value in a record", () => {
  expect(pointerOf(carrier)).toBe("/carrier/name");
  expect(valueAt({ carrier: { name: "A" } }, carrier)).toBe("A");
  for (const record of [{}, { carrier: [] }, { carrier: null }, { carrier: "A" }])
    expect(valueAt(record, carrier)).toBeUndefined();
});

test("a value is put where it belongs, a text in one language", () => {
  const record: Record<string, unknown> = { carrier: "broken" };
  setValue(record, carrier, "A", "fr");
  setValue(record, title, "T", "fr");
  setValue(record, title, "U", "de");
  expect(record).toEqual({ carrier: { name: "A" }, title: { fr: "T", de: "U" } });
});

describe("a value that is taken away", () => {
  const without = (record: Record<string, unknown>, from: Column, language = "fr") => {
    removeValue(record, from, language);
    return record;
  };
  test("takes the objects that are empty but for a key", () => {
    expect(without({ carrier: { key: "a", name: "A" } }, carrier)).toEqual({});
    expect(without({ carrier: { key: "a", name: "A", website: "w" } }, carrier)).toEqual({
      carrier: { key: "a", website: "w" },
    });
    expect(without({ carrier: "A" }, carrier)).toEqual({ carrier: "A" });
    expect(without({}, carrier)).toEqual({});
  });
  test("leaves a text in other languages", () => {
    expect(without({ title: { fr: "T", de: "U" } }, title)).toEqual({ title: { de: "U" } });
    expect(without({ title: { fr: "T" } }, title)).toEqual({});
  });
});

test.each([
  [{ title: { fr: "T", de: "U" } }, "fr"],
  [{ title: { de: "U", it: "V" }, language: "it" }, "it"],
  [{ title: { it: "V", de: "U" } }, "de"],
  [{ title: {} }, "en"],
  [{}, "en"],
])("the language that is shown of %j is %s", (record, language) =>
  expect(shownLanguage(record, title, "en")).toBe(language));

describe("keys", () => {
  const keysOf = (objectives: readonly Record<string, unknown>[]) => {
    const record = { type: "Action", key: "k", objectives: objectives.map((each) => ({ ...each })) };
    giveKeys(record);
    return record.objectives.map(({ key }: Record<string, unknown>) => key);
  };
  test("come from what a thing says, are distinct, and stay where they are", () => {
    const text = (fr: string) => ({ text: { fr } });
    expect(keysOf([text("Bouger plus"), text("Bouger plus"), text("Bouger plus")])).toEqual([
      "bouger-plus",
      "bouger-plus-2",
      "bouger-plus-3",
    ]);
    expect(keysOf([{ ...text("A"), key: "mien" }, text("Mien")])).toEqual(["mien", "mien-2"]);
    expect(keysOf([text("Un"), { ...text("A"), key: "un" }])).toEqual(["un-2", "un"]);
    expect(keysOf([{ text: { de: "Bewegung" } }])).toEqual(["bewegung"]);
    expect(keysOf([text("!")])).toEqual(["objectives"]);
  });

  test.each([
    [{ identifiers: [{ scheme: "oscars", value: "61839" }], title: { fr: "T" } }, "oscars-61839"],
    [{ identifiers: [{ scheme: "oscars", value: "!" }], title: { fr: "T" } }, "t"],
    [{ title: { fr: "Bouge", de: "Los" }, edition: "2026" }, "bouge-2026"],
    [{ title: { de: "Los" } }, "los"],
    [{ title: { fr: "!" } }, undefined],
    [{}, undefined],
    [{ title: { fr: "a".repeat(101) } }, "a".repeat(100)],
  ])("the key of a row %j is %s", (record, key) => expect(derivedKey(record)).toBe(key));
});
