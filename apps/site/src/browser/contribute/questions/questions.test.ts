import { classOf, type Datatype, type ModelField, modelClasses, recordClasses } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import type { Asked, ControlName } from "./control-name.js";
import { partQuestions } from "./part-questions.js";
import { stepIds } from "./question.js";
import { keptOfRecord, questionsOf } from "./questions.js";

/** The control that a datatype wants: of one value, and of several. */
const fitting: Readonly<
  Record<Datatype["kind"], readonly [one: ControlName, many: ControlName] | undefined>
> = {
  text: ["text", "text"],
  string: ["line", "lines"],
  integer: ["number", "number"],
  decimal: ["number", "number"],
  year: ["year", "year"],
  iri: ["web", "web"],
  boolean: ["yes-no", "yes-no"],
  code: ["choice", "choices"],
  territory: ["territory", "territories"],
  reference: ["link", "links"],
  edtf: ["date", "date"],
  object: ["thing", "things"],
  const: undefined,
  key: undefined,
  language: undefined,
  record: undefined,
  date: undefined,
};

function controlFor(field: ModelField): ControlName | undefined {
  if (classOf(field)?.name === "Period") return "period";
  return fitting[field.datatype.kind]?.[field.many ? 1 : 0];
}

function expectTable(fields: readonly ModelField[], asked: readonly Asked[], kept: readonly string[]): void {
  const named = [...asked.flatMap((part) => Object.keys(part)), ...kept];
  // Every field of the model is asked or kept, and none twice.
  expect([...named].sort()).toEqual(fields.map(({ name }) => name).sort());
  for (const [name, control] of asked.flatMap((part) => Object.entries(part))) {
    const field = fields.find((candidate) => candidate.name === name) as ModelField;
    expect([name, control]).toEqual([name, controlFor(field)]);
  }
}

describe.each(["Action", "Registry"] as const)("a record of type %s", (type) => {
  test("has every field of the model in one question, with the control that fits it, or on the list of what is kept", () => {
    const asked = questionsOf(type).flatMap(({ asks, more = {} }) => [asks, more as Asked]);
    expectTable(recordClasses[type].fields, asked, keptOfRecord[type]);
  });

  test("is asked in the steps in their order, each with at least one question", () => {
    const steps = questionsOf(type).map(({ step }) => step);
    expect([...new Set(steps)]).toEqual(stepIds);
    expect(steps).toEqual([...steps].sort((a, b) => stepIds.indexOf(a) - stepIds.indexOf(b)));
    expect(stepIds.length).toBeLessThanOrEqual(7);
  });
});

test.each(
  modelClasses.filter(({ name }) => !(name in recordClasses)).map((entry) => [entry.name, entry] as const),
)("%s has every field asked with the control that fits it, or kept", (name, { fields }) => {
  const { asks, more = {}, kept = [] } = partQuestions[name] ?? { asks: {} };
  expectTable(fields, [asks, more], kept);
});

test("no row of the table is about a class that the model does not have", () => {
  const names = new Set(modelClasses.map(({ name }) => name));
  expect(Object.keys(partQuestions).filter((name) => !names.has(name))).toEqual([]);
});
