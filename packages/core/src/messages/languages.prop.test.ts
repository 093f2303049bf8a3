import { arbitrarySpoiltRecord, foreignWords, invalidSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueGuidance } from "../guidance/issue-guidance.js";
import { type Issue, type IssueCode, readingCodes } from "../issue.js";
import { jsonReasons } from "../json-fault.js";
import { validate } from "../validate.js";
import { createIssue, type MessageLanguage } from "./index.js";

const languages: readonly MessageLanguage[] = ["fr", "en"];

/** Codes whose `expected` lists keys of the record. */
const expectsKeys: ReadonlySet<IssueCode> = new Set(["dangling-reference"]);

/** Names of JSON that messages quote. */
const memberNames = /« (?:missing|type) »|“(?:missing|type)”/g;

/** The words that an issue says in the wrong language; what the record itself holds may be in any. */
function wrongWords({ code, path, expected, field, facts = {} }: Issue): readonly string[] {
  const ofRecord = { ...facts, ...("name" in facts ? { name: "-" } : {}) };
  const { messages } = createIssue(code, path, {
    received: 0,
    ...(expected === undefined ? {} : { expected: expectsKeys.has(code) ? "-" : expected }),
    ...(field === undefined ? {} : { field }),
    facts: ofRecord,
  });
  return languages.flatMap((language) =>
    // Names in quotes are checked as well: they are labels of fields and lists.
    foreignWords(messages[language].replace(memberNames, " ").replace(/[«»“”]/g, " "), language).map(
      (word) => `${language}: ${word}`,
    ),
  );
}

test("a message with words of the other language is noticed, quotes or not", () => {
  const spoken = (expected: string) => wrongWords(createIssue("out-of-range", [], { expected }));
  expect(spoken("≤ 120 caractères / characters")).toEqual(["fr: characters", "en: caractères"]);
  expect(
    wrongWords(createIssue("unknown-concept", [], { facts: { scheme: "Types de la structure" } })),
  ).toEqual(["en: la"]);
});

const seeds = invalidSeeds().filter(({ code }) => !readingCodes.includes(code));

test.each(seeds)("the messages of $name are French in French and English in English", ({ text }) => {
  const { issues } = validate(JSON.parse(text));
  expect(issues).not.toEqual([]);
  for (const issue of issues) expect(wrongWords(issue), issue.message).toEqual([]);
});

test("so are those of faults of every kind", () => {
  fc.assert(
    fc.property(arbitrarySpoiltRecord(), (input) => {
      for (const issue of validate(input).issues) expect(wrongWords(issue), issue.message).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(Object.entries(jsonReasons))("so is the reason %s of a text that is no JSON", (_, reason) => {
  expect(wrongWords(createIssue("invalid-json", [], { facts: { reason } }))).toEqual([]);
});

describe.each(Object.entries(issueGuidance))("the guidance of %s", (code, { why, todo, example }) => {
  test("is in its language, with its example", () => {
    for (const [index, language] of languages.entries()) {
      expect(foreignWords(why[index] ?? "", language), why[index]).toEqual([]);
      expect(foreignWords(todo[index] ?? "", language), todo[index]).toEqual([]);
    }
    expect(wrongWords(createIssue(code as IssueCode, [], example))).toEqual([]);
  });
});
