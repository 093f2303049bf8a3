import { describe, expect, test } from "vitest";
import { createSimilarRecords, featuresOf, similarLine } from "./similar-records.js";
import type { StagedRecords } from "./staged-records.js";

type Row = readonly [key: string, theme: string, audience: string, setting: string, related?: string];

/** Staged records as far as similar ones are found by them. */
function stagedFrom(rows: readonly Row[]): StagedRecords {
  const at = (place: number) => {
    const [, theme = "", audience = "", setting = "", related] = rows[place] ?? [];
    const features = theme === "" ? undefined : [theme, audience, setting];
    return { features, ...(related === undefined ? {} : { related: [related] }) };
  };
  return {
    count: rows.length,
    keyAt: (place: number) => rows[place]?.[0] ?? "",
    at,
  } as unknown as StagedRecords;
}

const linesOf = (rows: readonly Row[]) => {
  const similarTo = createSimilarRecords(stagedFrom(rows));
  return rows.map((_, place) => similarLine(similarTo(place)));
};

describe("similar actions", () => {
  const rows: readonly Row[] = [
    ["a", "sleep", "young", "school"],
    ["b", "sleep", "young", "home"],
    ["c", "sleep", "old", "school"],
    ["d", "sleep", "young", "school"],
    ["e", "food", "young", "school"],
    ["f", "", "", ""],
    ["g", "sleep", "", ""],
    ["h", "sleep", "young", "school", "a"],
  ];

  test("share the theme; those that share more come first, and say what", () => {
    expect(linesOf(rows)[0]).toBe(
      "d theme+audience+setting\th theme+audience+setting\tb theme+audience\tc theme+setting",
    );
  });

  test("leave out the action itself, and those that it names already", () => {
    expect(linesOf(rows)[7]).toBe("d theme+audience+setting\tb theme+audience\tc theme+setting\tg theme");
  });

  test("are none of another theme, and none of a record without a theme", () => {
    expect([linesOf(rows)[4], linesOf(rows)[5]]).toEqual(["", ""]);
    expect(linesOf(rows)[6]).toBe("h theme\ta theme\tb theme\tc theme");
  });

  test("a new action changes the lists of a few others only", () => {
    const many: readonly Row[] = Array.from({ length: 500 }, (_, at) => [
      `k${String(at).padStart(3, "0")}`,
      "sleep",
      "young",
      "school",
    ]);
    const before = linesOf(many);
    const after = linesOf([...many.slice(0, 250), ["k249x", "sleep", "young", "school"], ...many.slice(250)]);
    const changed = before.filter((line, at) => line !== after[at < 250 ? at : at + 1]);
    expect(changed).toHaveLength(4);
  });
});

test("an action is likened by its first theme, audience and setting; registries and withdrawn actions by nothing", () => {
  const action = {
    type: "Action",
    key: "a",
    title: { fr: "A" },
    themes: ["sleep", "food"],
    audiences: [{ key: "b", situations: ["detained"] }],
    settings: ["school"],
  } as unknown as Parameters<typeof featuresOf>[0];
  expect(featuresOf(action)).toEqual(["sleep", "detained", "school"]);
  expect(featuresOf({ ...action, withdrawn: "2026-01-01" } as typeof action)).toBeUndefined();
  expect(featuresOf({ ...action, type: "Registry" } as typeof action)).toBeUndefined();
  expect(featuresOf({ ...action, themes: undefined } as typeof action)).toBeUndefined();
});
