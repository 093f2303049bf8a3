import type { HpaRecord } from "@openhpa/core";
import { canonicalNQuads, parseWithN3, validSeeds } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { toQuads } from "./quads.js";
import { toTurtle } from "./turtle.js";

const base = "https://data.example.org";
const minimal = { type: "Action", key: "a", title: { fr: "A" } } as HpaRecord;

test.each(validSeeds())("$name says in Turtle and TriG what its quads say", async ({ record }) => {
  for (const graph of [undefined, "record"] as const) {
    const text = toTurtle(record, { base, graph });
    const quads = parseWithN3(text, graph ? "TriG" : "Turtle");
    expect(await canonicalNQuads(quads)).toBe(await canonicalNQuads(toQuads(record, { base, graph })));
  }
});

test.each(validSeeds())("$name declares the prefixes it uses and no other", ({ record }) => {
  const text = toTurtle(record, { base });
  const declared = [...text.matchAll(/^@prefix ([\w-]*):/gm)].map(([, name]) => name);
  // Turtle writes rdf:type as "a".
  const body = text.replace(/^@prefix.*$/gm, "").replaceAll(" a ", " rdf:type ");
  expect(declared.length).toBeGreaterThan(3);
  const unused = declared.filter((name) => !new RegExp(`(?<![\\w-])${name}:`).test(body));
  expect(unused).toEqual([]);
});

test("what is said of one thing stands together", () => {
  const text = toTurtle({ ...minimal, period: { start: "2019" }, summary: { fr: "S" } } as HpaRecord, {
    base,
  });
  const subjects = text.split("\n").filter((line) => /^\S/.test(line) && !line.startsWith("@prefix"));
  expect(subjects.map((line) => line.split(" ")[0])).toEqual([
    `<${base}/action/a>`,
    `<${base}/action/a#Action.period>`,
    `<${base}/action/a#Record>`,
  ]);
});
