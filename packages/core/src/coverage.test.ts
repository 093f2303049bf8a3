import { smoc, tidierPhp } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { coverageOf } from "./coverage.js";
import { recordClasses } from "./model.js";

const cover = (fields: object) => coverageOf(recordClasses.Action, { type: "Action", key: "k", ...fields });
const answered = (fields: object) =>
  Object.fromEntries(
    cover(fields)
      .tidier.filter(({ answeredBy }) => answeredBy.length > 0)
      .map(({ item, answeredBy }) => [item.notation, answeredBy]),
  );

describe("the TIDieR-PHP checklist", () => {
  test("has its items in order, each with fields that exist", () => {
    const { tidier } = cover({});
    expect(tidier.map(({ item }) => item.notation)).toEqual([...tidierPhp.concepts.keys()]);
    for (const { fields, answeredBy } of tidier) {
      expect(fields.length).toBeGreaterThan(0);
      expect(answeredBy).toEqual([]);
    }
  });

  test("is answered by what is there, also in single objects", () => {
    expect(Object.values(answered({ title: { fr: "T" } }))).toEqual([["/title"]]);
    const within = cover({})
      .tidier.flatMap(({ fields }) => fields)
      .filter((path) => path.lastIndexOf("/") > 0);
    expect(within.length).toBeGreaterThan(0);
    for (const path of within) {
      const [, outer = "", inner = ""] = path.split("/");
      expect(Object.values(answered({ [outer]: { [inner]: 1 } })).flat()).toContain(path);
      expect(Object.values(answered({ [outer]: {} })).flat()).not.toContain(path);
    }
  });
});

describe("the Swiss grid", () => {
  const box = (outcomes: unknown, code = "A1") =>
    cover({ outcomes }).smoc.find(({ category }) => category.notation === code);
  const A1 = `${smoc.prefix}A1`;

  test("has twelve boxes", () => {
    expect(cover({}).smoc).toHaveLength(12);
    expect(box(undefined)).toMatchObject({ named: false, stated: false, measured: false, linked: false });
    expect(box("no list")).toMatchObject({ named: false });
  });

  test("is named by a box or one below it, and by no other", () => {
    expect(box([{ key: "a", category: A1 }])).toMatchObject({ named: true, stated: false, measured: false });
    expect(box([{ key: "a", category: `${A1}-1` }])).toMatchObject({ named: true });
    expect(box([{ key: "a", category: `${A1}1` }])).toMatchObject({ named: false });
    expect(box([{ key: "a", category: A1 }], "A2")).toMatchObject({ named: false });
    expect(box([undefined, { key: "a", category: A1 }])).toMatchObject({ named: true });
  });

  test("is stated by words of its own, measured by indicators, linked by an arrow from it or to it", () => {
    const statement = { fr: "S" };
    expect(box([{ key: "a", category: A1, statement, stage: "intended" }])).toMatchObject({ stated: true });
    expect(box([{ key: "a", category: A1, statement, stage: "listed-by-source" }])).toMatchObject({
      stated: false,
    });
    expect(box([{ key: "a", category: A1, stage: "intended" }])).toMatchObject({ stated: false });
    expect(box([{ key: "a", category: A1, indicators: ["i"] }])).toMatchObject({
      measured: true,
      linked: false,
    });
    const other = { key: "b", category: `${smoc.prefix}B1` };
    expect(box([{ key: "a", category: A1, leadsTo: ["b"] }, other])).toMatchObject({ linked: true });
    expect(box([{ key: "a", category: A1, leadsTo: ["b"] }, other], "B1")).toMatchObject({ linked: true });
    expect(box([{ key: "a", category: A1 }, other])).toMatchObject({ linked: false });
  });
});
