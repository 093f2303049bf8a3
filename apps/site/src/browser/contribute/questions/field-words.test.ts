import { modelClasses, recordClasses } from "@openhpa/core";
import { pageLanguages } from "@openhpa/publish/browser";
import { describe, expect, test } from "vitest";
import { questionWords } from "../../../words/contribute-questions.js";
import { fieldWords } from "./field-words.js";
import { partQuestions } from "./part-questions.js";
import { askedFields, partFields, questionsOf } from "./questions.js";

/** Every field that is asked, with the class it belongs to. */
const asked = [
  ...(["Action", "Registry"] as const).flatMap((type) =>
    questionsOf(type).flatMap(({ asks, more }) =>
      [asks, more].flatMap((part) =>
        askedFields(recordClasses[type], part).map(({ field }) => ({ of: type, field })),
      ),
    ),
  ),
  ...modelClasses
    .filter(({ name }) => name in partQuestions)
    .flatMap((entry) => {
      const { asks, more } = partFields(entry);
      return [...asks, ...more].map(({ field }) => ({ of: entry.name, field }));
    }),
];

describe.each(pageLanguages)("in %s", (language) => {
  test("every field that is asked is asked in words that nobody has to have learnt", () => {
    const jargon =
      /EDTF|\bIRI\b|JSON|\bISO\b|\b[a-z]+:[A-Za-z0-9]|SHA|E\.164|(?<!\p{L})(?:clés?|keys?|codes? typés?|typed codes?)(?!\p{L})/iu;
    const strange = asked
      .map(({ of, field }) => [`${of}.${field.name}`, fieldWords(language, field).join(" ")] as const)
      .filter(([, words]) => jargon.test(words.replace("https://", "")));
    expect(strange).toEqual([]);
  });

  test("every wording is about a field that is asked", () => {
    const names = new Set(asked.map(({ of, field }) => `${of}.${field.name}`));
    expect(Object.keys(questionWords(language).fields).filter((name) => !names.has(name))).toEqual([]);
  });
});
