import { describe, expect, test } from "vitest";
import { isTitledName } from "../persons.js";
import { readSourceText } from "../source-text.js";
import { isAcronym, isPhrase } from "./concept-mention.js";
import { kindInName } from "./organisation-name.js";
import { labelForm, printedWords } from "./printed-label.js";
import { questionLabelOf, questionLabels } from "./question-labels.js";

describe("a label however it is printed", () => {
  test.each([
    ["Région :", "Région : Bretagne", "Bretagne"],
    ["Région :", "  REGION: Bretagne", "Bretagne"],
    ["Région :", "Re\u0301gion  :  Bretagne", "Bretagne"],
    ["Région :", "Région", ""],
    ["Région :", "Région Bretagne", undefined],
    ["Région :", "La région : x", undefined],
    ["Qui porte l'action ?", "Qui porte l’action ? Nous", "Nous"],
    ["Qui porte l'action ?", "QUI  PORTE L‘ACTION? Nous", "Nous"],
    ["Qui porte l'action ?", "Qui porte l'action …  Nous", "Nous"],
    ["Qui porte l'action ?", "Qui porte l'action.", undefined],
    ["Financement (autre que ONDAM) :", "Financement (autre que ONDAM) : oui", "oui"],
    ["Financement (autre que ONDAM) :", "Financement autre que ONDAM : oui", undefined],
  ])("%s in %s", (label, line, rest) => {
    const found = labelForm(label).exec(line);
    expect(found ? line.slice(found[0].length) : undefined).toBe(rest);
  });

  test.each([
    ["a", "àÂâaA"],
    ["c", "çÇc"],
    ["e", "éèêëÉ"],
    ["i", "îïI"],
    ["o", "ôöO"],
    ["u", "ùûüU"],
  ])("%s may have an accent: %s", (letter, printed) => {
    const form = new RegExp(`^${printedWords(letter)}$`, "iu");
    for (const sign of printed) expect(form.test(sign)).toBe(true);
    expect(form.test("x")).toBe(false);
  });

  test.each([".", "*", "+", "^", "$", "{", "}", "(", ")", "|", "[", "]", "\\"])("%s is itself", (sign) => {
    const form = new RegExp(`^${printedWords(`a${sign}`)}$`, "u");
    expect(form.test(`a${sign}`)).toBe(true);
    expect(form.test("ab")).toBe(false);
    expect(form.test("a")).toBe(false);
  });
});

describe("a question of the fiche", () => {
  const lineOf = (text: string) => readSourceText(text).lines[0] as never;
  const pathOf = (text: string, open?: (typeof questionLabels)[0]) =>
    questionLabelOf(lineOf(text), open)?.row.path;

  test("is found by each of its printings", () => {
    for (const { label, others = [], path } of questionLabels)
      for (const printed of [label, ...others]) expect([printed, pathOf(printed)]).toEqual([printed, path]);
  });

  test("that is a word of prose too is one when it is the whole line, or among the last ones", () => {
    const contact = questionLabels.find(({ path }) => path === "/contact");
    const title = questionLabels[0];
    const before = questionLabels[questionLabels.findIndex(({ path }) => path === "/contact") - 1];
    for (const word of ["Contact :", "Adresse :", "Région :", "Type d'établissement :"]) {
      expect(pathOf(word)).toBeDefined();
      expect(pathOf(`${word} x`)).toBeUndefined();
      expect(pathOf(`${word} x`, title)).toBeUndefined();
      expect(pathOf(`${word} x`, before)).toBeUndefined();
      expect(pathOf(`${word} x`, contact)).toBeDefined();
    }
    expect(pathOf("Objectifs du partenariat : x")).toBe("/objectives");
    expect(pathOf("- Contact :")).toBeUndefined();
  });
});

test.each<readonly [string, boolean]>([
  ...["M.", "Mr", "Mr.", "Mme", "Mme.", "Mlle", "Dr", "Dr.", "Docteur", "Docteure", "Monsieur", "Madame"].map(
    (title) => [`${title} Xxx`, true] as const,
  ),
  ["Mademoiselle Xxx", true],
  ["Pr Xxx", true],
  ["Pr. Xxx", true],
  ["Mme xxx", false],
  ["M Xxx", false],
  ["Drôle Xxx", false],
  ["La Mme Xxx", false],
  ["Mme", false],
])("%s names a person: %s", (text, is) => expect(isTitledName(text)).toBe(is));

test.each([
  ["CJC", true],
  ["E2C", true],
  ["AB", true],
  ["A", false],
  ["ABCDEFGHIJKL", true],
  ["ABCDEFGHIJKLM", false],
  ["Cjc", false],
  ["C J", false],
])("%s is an acronym: %s", (text, is) => expect(isAcronym(text)).toBe(is));

test("a phrase has several words", () => {
  expect([isPhrase("mission locale"), isPhrase(" mission "), isPhrase("a\tb")]).toEqual([true, false, true]);
});

describe("the kind that the name of an organisation says", () => {
  const leading = (name: string) => {
    const { leading: read } = kindInName(name);
    return read && [name.slice(read.start, read.end), read.certainty];
  };
  test.each([
    ["CJC", ["CJC", "probable"]],
    ["La CJC du Val", ["CJC", "probable"]],
    ["l'association Xyz", ["association", "probable"]],
    ["l’association", ["association", "probable"]],
    ["Une association, Xyz", ["association", "probable"]],
    ["Mission locale de Xyz", ["Mission locale", "probable"]],
    ["Xyz association", undefined],
    ["Qwertz", undefined],
  ])("%s", (name, expected) => expect(leading(name)).toEqual(expected));

  test.each([
    ["Équipe du CSAPA 37", "CSAPA 37"],
    ["Équipe de la CJC", "CJC"],
    ["Équipe de l'CSAPA Val d'Essai", undefined],
    ["Équipe de l’CSAPA Val", "CSAPA Val"],
    ["Équipe des CSAPA", "CSAPA"],
    ["Équipe de CSAPA", "CSAPA"],
    ["Équipe du QWERT 37", undefined],
    ["Équipe du CSAPA 37 bis", undefined],
  ])("%s ends with %s", (name, owner) => {
    const { trailing } = kindInName(name);
    expect(trailing?.value).toBe(owner);
    if (trailing && owner) {
      expect(name.slice(trailing.start, trailing.end)).toBe(owner);
      expect(name.slice(trailing.structureType.start, trailing.structureType.end)).toBe(owner.split(" ")[0]);
    }
  });
});
