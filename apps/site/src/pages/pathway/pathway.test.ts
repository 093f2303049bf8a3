import type { Outcome } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { layoutOf } from "./layout.js";
import { pathwayOf } from "./pathway.js";
import { trailsOf } from "./trails.js";
import { textWidth, wrapped } from "./wrapping.js";

type Given = readonly (readonly [key: string, code: string, ...leadsTo: string[]])[];

const outcomes = (...all: Given) =>
  all.map(
    ([key, code, ...leadsTo]): Outcome => ({
      key,
      category: `smoc:${code}` as Outcome["category"],
      stage: "planned",
      ...(leadsTo.length > 0 ? { leadsTo } : {}),
    }),
  );
const pathway = (...all: Given) => {
  const found = pathwayOf(outcomes(...all));
  if (!found) throw new Error("These outcomes have links");
  return found;
};
const lines = (...all: Given) => {
  const found = pathway(...all);
  const key = (place: number) => found.outcomes[place]?.key;
  return trailsOf(found).map((trail) =>
    [trail[0]?.from ?? -1, ...trail.map(({ to }) => to)].map(key).join(" "),
  );
};

describe("a pathway", () => {
  test("is none where no outcome leads to another that is there", () => {
    expect(pathwayOf(outcomes(["a", "A4"], ["b", "B4"]))).toBeUndefined();
    expect(pathwayOf(outcomes(["a", "A4", "nothing"]))).toBeUndefined();
    expect(pathwayOf([])).toBeUndefined();
  });

  test("holds the linked outcomes only, and a link that is said twice once", () => {
    const found = pathway(["a", "A4", "b", "b"], ["alone", "A1"], ["b", "B4"]);
    expect(found.outcomes.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(found.links).toEqual([{ from: 0, to: 1, kind: "step" }]);
  });

  test.each([
    ["A1", "B1", "step"],
    ["B1", "B2", "step"],
    ["C1", "C3", "step"],
    ["C1", "D", "step"],
    ["A1", "C1", "jump"],
    ["B2", "D", "jump"],
    ["A1", "A2", "back"],
    ["C1", "B1", "back"],
  ])("knows that %s to %s is a %s", (from, to, kind) => {
    expect(pathway(["x", from, "y"], ["y", to]).links[0]?.kind).toBe(kind);
  });

  test("takes a link of an outcome to itself as one that does not go on", () => {
    expect(pathway(["x", "B1", "x"]).links).toEqual([{ from: 0, to: 0, kind: "back" }]);
  });

  test("reads from A to D in one line, and branches in further lines", () => {
    expect(lines(["a", "A4", "b"], ["b", "B4", "c"], ["c", "C3", "d"], ["d", "D"])).toEqual(["a b c d"]);
    expect(lines(["a", "A4", "b", "c"], ["b", "B4", "d"], ["c", "C3", "d"], ["d", "D"])).toEqual([
      "a b d",
      "a c d",
    ]);
    expect(lines(["b", "B1", "c"], ["c", "B2", "b"])).toEqual(["b c b"]);
  });

  test("puts outcomes of one level below those that lead to them", () => {
    const found = pathway(["second", "B1"], ["first", "B1", "second"]);
    const { boxes } = layoutOf(found, [50, 60]);
    expect(boxes[0]?.y).toBeGreaterThan((boxes[1]?.y ?? 0) + 60);
  });

  test("stands in one column as long as nothing branches, so that a telephone shows it whole", () => {
    const { width, boxes } = layoutOf(
      pathway(["a", "A4", "b"], ["b", "B4", "c"], ["c", "C3", "d"], ["d", "D"]),
      [50, 50, 50, 50],
    );
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
    expect(width).toBeLessThan(340);
  });

  test("puts links side by side rather than across where order allows it", () => {
    const found = pathway(["a1", "A1", "b2"], ["a2", "A2", "b1"], ["b1", "B1"], ["b2", "B2"]);
    const [a1, a2, b1, b2] = layoutOf(found, [50, 50, 50, 50]).boxes;
    expect((a1?.x ?? 0) < (a2?.x ?? 0)).toBe((b2?.x ?? 0) < (b1?.x ?? 0));
  });
});

describe("text in a box", () => {
  test("breaks between words, and says that it goes on", () => {
    expect(wrapped("", 10, 3)).toEqual([]);
    expect(wrapped("un deux trois", 100, 3)).toEqual(["un deux trois"]);
    const lines = wrapped("Des détenus connaissent mieux les risques et savent à qui demander", 12, 3);
    expect(lines.length).toBe(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(12);
  });

  test("cuts a word that is longer than a line, and loses nothing of it", () => {
    const word = "anticonstitutionnellement".repeat(2);
    const lines = wrapped(`a ${word}`, 6, 50);
    expect(lines.join("").replaceAll(" ", "")).toBe(`a${word}`);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(6);
  });
});
