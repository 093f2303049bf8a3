import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { passageOf } from "../passage.js";
import { readSourceText } from "../source-text.js";
import { countOf } from "./axis-list.js";
import { importLeaflet } from "./import-leaflet.js";
import { listedNames } from "./partner-list.js";

const territories = await loadTerritories();
const read = (text: string) =>
  importLeaflet(text, { file: "depliant.md", territories, language: "fr" }).records[0] as Action;

test.each<readonly [string | undefined, number | undefined]>([
  ...["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"].map(
    (word, index) => [word, index + 1] as const,
  ),
  ["Trois", 3],
  ["12", 12],
  ["123", undefined],
  ["onze", undefined],
  [undefined, undefined],
])("%s counts as %s", (word, count) => expect(countOf(word)).toBe(count));

describe("a list of names", () => {
  const names = (text: string) =>
    listedNames(readSourceText(text).lines.map((line) => passageOf(line))).map(({ name, certainty }) => [
      name.text,
      certainty,
    ]);
  test.each([
    [
      "A\nB\nC",
      [
        ["A", "certain"],
        ["B", "certain"],
        ["C", "certain"],
      ],
    ],
    [
      "A,\nB;\nC",
      [
        ["A", "certain"],
        ["B", "certain"],
        ["C", "certain"],
      ],
    ],
    [
      "A\nde B,\nC,\nD",
      [
        ["A de B", "certain"],
        ["C", "certain"],
        ["D", "certain"],
      ],
    ],
    [
      "A\nB\nC,\nD",
      [
        ["A B C", "uncertain"],
        ["D", "uncertain"],
      ],
    ],
    [
      "A, B\nC",
      [
        ["A, B", "uncertain"],
        ["C", "certain"],
      ],
    ],
    [
      "A,\n–\nB",
      [
        ["A", "certain"],
        ["– B", "certain"],
      ],
    ],
    ["–\nA", [["A", "certain"]]],
  ])("%j", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("the organisation that presents itself", () => {
  const carrier = (sentence: string) => {
    const { name, founded, structureType } = read(`# T\n\n${sentence}`).carrier ?? {};
    return name && [name, founded, structureType];
  };
  test.each([
    ["L'association Espoir est née à Brest en 1985.", ["Espoir", "1985", "association"]],
    ["L’association Espoir a été créée en 2005.", ["Espoir", "2005", "association"]],
    ["La fédération Espoir est fondée en 1985.", ["Espoir", "1985", "federation"]],
    ["L'association Espoir est née en 1885.", undefined],
    ["L'association Espoir est née en 19855.", undefined],
    ["L'association espoir est née en 1985.", undefined],
    ["Une association Espoir est née en 1985.", undefined],
  ])("%s", (sentence, expected) => expect(carrier(sentence)).toEqual(expected));

  test("has its mission, and the printing that is not in capitals", () => {
    const record = read(
      "# T\n\nL'association ESPOIR est née en 1985. Sa mission est d'aider. Fin.\n\nEspoir agit.",
    );
    expect(record.carrier).toMatchObject({ name: "Espoir", mission: { fr: "d'aider" } });
  });
});
