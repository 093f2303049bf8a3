import { canonicalize, type HpaRecord, modelClass, recordClasses, validate } from "@openhpa/core";
import { arbitraryRecord, invalidSeeds, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOf } from "./form-of.js";
import { emptyItem, emptyObject, fieldValue, type ObjectValue, type PlainValue } from "./form-value.js";
import { keyFrom, settleKeys } from "./keys.js";
import { numberOfText, textOfNumber } from "./number-text.js";
import { objectContent, recordOf } from "./record-of.js";
import { trailOfAddress, trailOfPath } from "./trail.js";

const field = (object: ObjectValue, name: string) => {
  const found = object.entry.fields.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${object.entry.name} has no field ${name}`);
  return found;
};

const nameOf = (_object: ObjectValue, content: Readonly<Record<string, unknown>>) => {
  const { title, text, name } = content as Record<string, Record<string, string> | string | undefined>;
  const own = title ?? text ?? name ?? "";
  return typeof own === "string" ? own : (own.fr ?? "");
};

describe("a form", () => {
  test.each(
    validSeeds().map(({ name, record }) => [name, record] as const),
  )("gives back %s", (_name, record) => {
    expect(recordOf(formOf(record))).toEqual(record);
  });

  test("gives back any valid record", () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(canonicalize(recordOf(formOf(record)))).toEqual(canonicalize(record));
      }),
      { numRuns: 60 },
    );
  });

  test.each(
    invalidSeeds().flatMap(({ name, text, code }) => {
      // A number between quotes is what a person types into a form: it is read.
      if (name.includes("nombre-entre-guillemets")) return [];
      const repaired = [
        "invalid-json",
        "record-not-object",
        "unknown-record-type",
        "too-deep",
        "duplicate-record",
        "more-issues",
        "repeated-field",
        "empty-value",
      ];
      return repaired.includes(code) ? [] : [[name, JSON.parse(text) as HpaRecord, code] as const];
    }),
  )("keeps what is wrong in %s, so that validation still names it", (_name, record, code) => {
    const codes = validate(recordOf(formOf(record))).issues.map((issue) => issue.code);
    expect(codes).toContain(code);
  });

  test("leaves out what is blank and keeps a number that is none as it was typed", () => {
    const form = emptyObject(recordClasses.Action);
    const reached = fieldValue(form, field(form, "peopleReached")) as PlainValue;
    fieldValue(form, field(form, "carrier"));
    expect(recordOf(form)).toEqual({ type: "Action" });
    reached.text = "une centaine";
    expect(recordOf(form)).toEqual({ type: "Action", peopleReached: "une centaine" });
    reached.text = "1\u202F250";
    expect(recordOf(form)).toEqual({ type: "Action", peopleReached: 1250 });
  });
});

describe("numbers", () => {
  test("are read with a comma or a point, and with the spaces of thousands", () => {
    expect(["2,5", "2.5", "1 250", "-3", "1e21"].map(numberOfText)).toEqual([2.5, 2.5, 1250, -3, 1e21]);
    expect(["", "12 h", "1,2,3", "Infinity", "0x10"].map(numberOfText)).toEqual(Array(5).fill(undefined));
  });

  test("come back from their text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect((numberOfText(textOfNumber(value)) ?? Number.NaN) + 0).toBe(value + 0);
      }),
    );
  });
});

describe("keys", () => {
  test("are made of words, and cut between words", () => {
    expect(keyFrom("L'École, c'est l'œuvre de tous !")).toBe("l-ecole-c-est-l-oeuvre-de-tous");
    expect(keyFrom("mot ".repeat(40))).toMatch(/^mot(?:-mot)*$/);
    expect(keyFrom("mot ".repeat(40)).length).toBeLessThanOrEqual(60);
    expect(keyFrom("日本")).toBe("");
  });

  test("are unique in the record, stay when the name changes, and wait for something to name", () => {
    const form = emptyObject(recordClasses.Action);
    const results = fieldValue(form, field(form, "expectedResults"));
    if (results.kind !== "list") throw new Error("expectedResults is a list");
    const add = (text: string) => {
      const item = emptyItem(field(form, "expectedResults")) as ObjectValue;
      const own = fieldValue(item, field(item, "text"));
      if (own.kind === "text" && text) own.entries.push({ language: "fr", text });
      results.items.push(item);
    };
    add("Mieux dormir");
    add("Mieux dormir");
    add("");
    settleKeys(form, nameOf);
    const keys = () =>
      (recordOf(form) as { expectedResults?: { key: string }[] }).expectedResults?.map(({ key }) => key);
    expect(keys()).toEqual(["mieux-dormir", "mieux-dormir-2"]);
    const first = (results.items[0] as ObjectValue).fields.get("text");
    if (first?.kind === "text") (first.entries[0] as { text: string }).text = "Autre chose";
    settleKeys(form, nameOf);
    expect(keys()).toEqual(["mieux-dormir", "mieux-dormir-2"]);
    expect((recordOf(form) as { key?: string }).key).toBeUndefined();
  });
});

describe("the way to a place", () => {
  test("does not count blank items, and follows keys", () => {
    const form = emptyObject(recordClasses.Action);
    const partners = field(form, "partners");
    const list = fieldValue(form, partners);
    if (list.kind !== "list") throw new Error("partners is a list");
    const blank = emptyItem(partners) as ObjectValue;
    const filled = emptyItem(partners) as ObjectValue;
    list.items.push(blank, filled);
    const of = modelClass(filled.entry.name);
    const key = fieldValue(
      filled,
      of.fields.find(({ datatype }) => datatype.kind === "key") ?? field(filled, "key"),
    );
    if (key.kind === "plain") key.text = "ccas";
    expect(trailOfPath(form, ["partners", 0, "name"])).toContain(filled);
    expect(trailOfAddress(form, "/partners/ccas")).toContain(filled);
    expect(trailOfAddress(form, "/partners/autre")).not.toContain(filled);
    expect(objectContent(blank)).toBeUndefined();
  });
});
