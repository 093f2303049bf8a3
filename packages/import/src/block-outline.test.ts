import { describe, expect, test } from "vitest";
import { type BlockEntry, labelledEntry, originOfEntry, outlineOf } from "./block-outline.js";
import { readSourceText } from "./source-text.js";

const outline = (text: string) => outlineOf(readSourceText(text).lines);

/** An entry as a line: bullet, words, sub-entries in parentheses. */
const shown = ({ bullet, text, entries }: BlockEntry): string =>
  `${bullet}|${text}${entries.length > 0 ? `(${entries.map(shown).join(",")})` : ""}`;
const groups = (text: string) =>
  outline(text).map(({ heading, entries }) => [heading && shown(heading), ...entries.map(shown)]);

describe("the bullets of a block", () => {
  test.each([
    ["* a", "*|a"],
    ["- a", "-|a"],
    ["– a", "-|a"],
    ["• a", "•|a"],
    ["· a", "•|a"],
    [". a", ".|a"],
    ["  -   a  ", "-|a"],
    ["-a", "none|-a"],
    ["1. a", "number|1. a"],
    ["12B.3. a", "number|12B.3. a"],
    ["1.A. a", "number|1.A. a"],
    ["1.a", "none|1.a"],
    ["1 a", "none|1 a"],
    ["2,5. a", "none|2,5. a"],
  ])("%s", (text, entry) => expect(groups(text)).toEqual([[undefined, entry]]));
});

describe("the outline of a block", () => {
  test("a star is a heading where something else follows it", () => {
    expect(groups("* A\n- b\n- c\n* D\n- e")).toEqual([
      ["*|A", "-|b", "-|c"],
      ["*|D", "-|e"],
    ]);
  });

  test("stars alone are items", () => {
    expect(groups("* A\n* B")).toEqual([[undefined, "*|A", "*|B"]]);
    expect(groups("* A\n- b\n* C")).toEqual([
      ["*|A", "-|b"],
      [undefined, "*|C"],
    ]);
  });

  test("sub-entries go into the entry before them, but not into a star", () => {
    expect(groups("- a\n. b\n. c\n- d")).toEqual([[undefined, "-|a(.|b,.|c)", "-|d"]]);
    expect(groups(". b\n- a")).toEqual([[undefined, ".|b", "-|a"]]);
    expect(groups("* A\n. b")).toEqual([["*|A", ".|b"]]);
  });

  test("other lines continue the entry before them, across blank lines, but not a star", () => {
    expect(groups("- a\nb\n\n  c\n\n")).toEqual([[undefined, "-|a\nb\n\nc"]]);
    expect(groups("* A\nb")).toEqual([["*|A", "none|b"]]);
    expect(groups("a\n- b")).toEqual([[undefined, "none|a", "-|b"]]);
  });

  test("a bullet without words is no entry", () =>
    expect(groups("- \u0000\n- b")).toEqual([[undefined, "-|b"]]));

  test("an entry knows where its words begin and end", () => {
    const [group] = outline("x\n  - abc  \nde \n- f");
    const [first, entry, last] = group?.entries ?? [];
    expect([first?.span, entry?.span, last?.span]).toEqual([
      { start: 0, end: 1 },
      { start: 6, end: 14 },
      { start: 18, end: 19 },
    ]);
    expect(entry).toMatchObject({ shift: 4, text: "abc\nde" });
    expect(originOfEntry(last as BlockEntry)).toEqual({
      start: 18,
      end: 19,
      method: "label-match",
      certainty: "certain",
    });
    expect(originOfEntry(last as BlockEntry, "probable").certainty).toBe("probable");
  });
});

describe("the label of an entry", () => {
  const labelled = (text: string) => {
    const [group] = outline(text);
    return labelledEntry(group?.entries[0] as BlockEntry);
  };
  test.each([
    ["Public : détenus", { label: "Public", at: 9 }],
    ["Pu: x", { label: "Pu", at: 4 }],
    ["P: x", undefined],
    [`${"a".repeat(60)}: x`, { label: "a".repeat(60), at: 62 }],
    [`${"a".repeat(61)}: x`, undefined],
    ["a b : c : d", { label: "a b", at: 6 }],
    ["sans label", undefined],
    ["deux\nlignes : x", undefined],
  ])("%s", (text, found) => expect(labelled(text)).toEqual(found));
});
