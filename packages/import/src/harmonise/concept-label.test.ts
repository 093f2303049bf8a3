import { audienceRole, lifeStage, plan, situation, theme } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { isKnownAudience, parseAudiences } from "./audience-label.js";
import { isRead, matchConcept, matchConceptList } from "./concept-label.js";
import { matchPlan } from "./plan-label.js";
import { shifted, whole } from "./reading.js";

describe("a label of a scheme", () => {
  test("is read whole, with its place", () => {
    for (const { notation, prefLabel } of [...theme.concepts.values()].slice(0, 5)) {
      const found = matchConcept(theme, `  ${prefLabel.fr.toUpperCase()} `);
      expect(found).toEqual({
        value: notation,
        start: 2,
        end: 2 + prefLabel.fr.length,
        method: "vocabulary-match",
        certainty: "certain",
      });
    }
  });

  test("that is not known is given back, with the nearest when it is no longer than a label", () => {
    const [label = ""] = [...theme.concepts.values()].map(({ prefLabel }) => prefLabel.fr);
    const found = matchConcept(theme, ` ${label}x `);
    expect(found).toMatchObject({ text: `${label}x`, start: 1, end: label.length + 2 });
    expect(isRead(found) ? [] : found.suggestions.length).toBeGreaterThan(0);
    expect(isRead(undefined)).toBe(false);
    const padded = (length: number) => `${label}${"x".repeat(length - label.length)}`;
    expect(matchConcept(theme, padded(201))).toMatchObject({ start: 0, end: 201, suggestions: [] });
  });

  test("lists are cut at whole labels, what is left is listed", () => {
    const [a, b] = [...theme.concepts.values()];
    const text = `${a?.prefLabel.fr}, ${b?.prefLabel.fr}, qwertz`;
    const { readings, unknown } = matchConceptList(theme, text);
    expect(readings.map(({ value }) => value)).toEqual([a?.notation, b?.notation]);
    for (const { start, end } of readings)
      expect([a?.prefLabel.fr, b?.prefLabel.fr]).toContain(text.slice(start, end));
    expect(unknown.map(({ text: rest, start, end }) => [rest, text.slice(start, end)])).toEqual([
      ["qwertz", "qwertz"],
    ]);
  });

  test("a list of more than four thousand signs is not read", () => {
    const label = [...theme.concepts.values()][0]?.prefLabel.fr ?? "";
    const long = (length: number) => label.padEnd(length, " ");
    expect(matchConceptList(theme, long(4000)).readings).toHaveLength(1);
    expect(matchConceptList(theme, long(4001))).toEqual({
      readings: [],
      unknown: [{ text: long(4001), start: 0, end: 4001, suggestions: [] }],
    });
  });
});

describe("an audience", () => {
  const labelOf = (scheme: typeof lifeStage | typeof situation | typeof audienceRole, index = 0) =>
    [...scheme.concepts.values()][index]?.prefLabel.fr ?? "";
  const single = (scheme: typeof lifeStage | typeof situation | typeof audienceRole) =>
    [...scheme.concepts.values()].find(({ prefLabel }) => !/,| et |;/.test(prefLabel.fr));

  test.each([
    ["lifeStage", lifeStage],
    ["situation", situation],
    ["role", audienceRole],
  ] as const)("has a %s", (axis, scheme) => {
    const [reading] = parseAudiences(` ${labelOf(scheme)} `);
    expect(reading).toMatchObject({
      value: { asPrinted: labelOf(scheme), [axis]: [...scheme.concepts.keys()][0] },
      start: 1,
      certainty: "certain",
      method: "vocabulary-match",
    });
  });

  test.each([";", " et ", ", "])("of several labels is cut at %j", (cut) => {
    const labels = [single(lifeStage), single(situation)].map((concept) => concept?.prefLabel.fr ?? "");
    const text = labels.join(cut);
    const readings = parseAudiences(text);
    expect(readings.map(({ value }) => value.asPrinted)).toEqual(labels);
    expect(readings.map(({ start, end }) => text.slice(start, end))).toEqual(labels);
    expect(parseAudiences(`${text}${cut}qwertz`)).toMatchObject([
      { value: { asPrinted: `${text}${cut}qwertz` }, certainty: "uncertain", method: "label-match" },
    ]);
  });

  test("is nothing without words, and stays printed when it is long", () => {
    expect(parseAudiences("  ")).toEqual([]);
    expect(isKnownAudience({ asPrinted: "x" })).toBe(false);
    const label = single(lifeStage)?.prefLabel.fr ?? "";
    const repeated = Array.from({ length: 20 }, () => label).join(";");
    expect(parseAudiences(repeated)).toHaveLength(Math.min(20, repeated.length <= 1000 ? 20 : 1));
    expect(parseAudiences(`${repeated};${label}`)).toHaveLength(1);
    expect(parseAudiences(`${label};${label.padEnd(1000, " ")}x`)).toHaveLength(1);
  });
});

describe("a plan", () => {
  const dated = [...plan.concepts.values()].find(
    (concept) => concept.plan?.startYear !== undefined && concept.plan.endYear !== undefined,
  );
  const label = dated?.prefLabel.fr ?? "";
  const { startYear = 0, endYear = 0 } = dated?.plan ?? {};

  test("is certain within its years, uncertain outside them", () => {
    expect(matchPlan(label, [])).toMatchObject({ value: { plan: dated?.notation }, certainty: "certain" });
    expect(matchPlan(label, [startYear, endYear])).toMatchObject({
      value: { plan: dated?.notation },
      certainty: "certain",
    });
    for (const years of [[startYear - 1], [endYear + 1], [startYear, endYear + 1]])
      expect(matchPlan(label, years)).toMatchObject({
        value: { plan: dated?.notation, outside: [startYear, endYear] },
        certainty: "uncertain",
      });
  });

  test("may stand after its heading", () => {
    expect(matchPlan(`ADDICTIONS - ${label}`, [])).toMatchObject({
      value: { plan: dated?.notation },
      start: 13,
      end: 13 + label.length,
    });
    expect(isRead(matchPlan("ADDICTIONS - qwertz", []))).toBe(false);
  });
});

test("a reading of a whole text, and of a part of a longer one", () => {
  const reading = whole(1, "abc");
  expect(reading).toEqual({ value: 1, start: 0, end: 3, method: "label-match", certainty: "certain" });
  expect(shifted(reading, 4)).toEqual({ ...reading, start: 4, end: 7 });
});
