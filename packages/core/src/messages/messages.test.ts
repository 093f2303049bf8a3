import { arbitrarySpoiltRecord, invalidSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Issue, type IssueCode, issueCodes } from "../issue.js";
import { validate } from "../validate.js";
import { shown } from "./detail.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import { createIssue } from "./index.js";

const codes = Object.keys(issueCodes) as IssueCode[];

/** Everything that a message may name; what a code does not use it leaves aside. */
const full = {
  received: "REÇU",
  expected: "ATTENDU",
  suggestion: "PROPOSÉ",
  field: { fr: "Champ", en: "Field" },
  facts: Object.fromEntries(
    ["reason", "limit", "name", "scheme", "other", "start", "end", "minimum", "maximum", "sum", "total"]
      .concat(["from", "to", "years", "plan", "planYears", "what", "period", "overall"])
      .map((name) => [name, name.toUpperCase()]),
  ),
};

describe.each(codes)("%s", (code) => {
  test("has a whole sentence in French and English, and they differ", () => {
    for (const message of [fr[code](full), en[code](full)]) {
      expect(message).toMatch(/^[\p{Lu}"“«].*[.?]$/u);
      expect(message).not.toMatch(/undefined|\[object|\(\?\)|“\?”|« \? »/);
    }
    expect(fr[code](full)).not.toBe(en[code](full));
  });

  test("says the same facts in both languages", () => {
    const named = (message: string) =>
      [...new Set(message.match(/REÇU|ATTENDU|PROPOSÉ|\b[A-Z]{2,}\b/g) ?? [])].sort();
    const facts = (message: string) =>
      named(message).filter((word) => Object.values(full.facts).includes(word));
    expect(facts(fr[code](full))).toEqual(facts(en[code](full)));
    expect(fr[code](full).includes("PROPOSÉ")).toBe(en[code](full).includes("PROPOSÉ"));
  });
});

/** What of a message is the writer's and not the record's: without the quoted value and without the closing question. */
function ownWords(message: string, { received, suggestion }: Issue): string {
  const quoted = [shown(received, "rien"), shown(received, "nothing"), suggestion ?? ""].filter(
    (text) => text !== "",
  );
  const words = quoted.reduce((text, value) => text.replaceAll(value, "…"), message);
  return words.replace(/ (?:Vouliez-vous|Did you mean) .*\?$/, "");
}

function expectComplete(issue: Issue) {
  for (const message of Object.values(issue.messages)) {
    const words = ownWords(message, issue);
    expect(words, issue.code).not.toMatch(/undefined|\[object/);
    expect(words.replace(/“[^”]*”|« [^»]* »|\([^()]*\)/g, ""), issue.code).not.toContain("?");
    expect(words, issue.code).not.toMatch(/\(\?\)|“\?”|« \? »/);
  }
}

const seeds = invalidSeeds().filter(({ code }) => code !== "invalid-json" && code !== "duplicate-record");

test.each(seeds)("the messages of $name are complete", ({ text }) => {
  const { issues } = validate(JSON.parse(text));
  expect(issues).not.toEqual([]);
  issues.forEach(expectComplete);
});

test("the messages of faults of every kind are complete", () => {
  fc.assert(
    fc.property(arbitrarySpoiltRecord(), (input) => validate(input).issues.forEach(expectComplete)),
    { numRuns: 1000 },
  );
});

test("the message is in the language asked for, both are always there", () => {
  const [french] = validate({ type: "Action", key: "a" }).issues;
  const [english] = validate({ type: "Action", key: "a" }, { language: "en" }).issues;
  expect(french?.message).toBe(french?.messages.fr);
  expect(english?.message).toBe(english?.messages.en);
  expect(english?.messages).toEqual(french?.messages);
  expect(french?.message).toBe("« Titre » manque, alors qu'il est obligatoire ici.");
  expect(english?.message).toBe("“Title” is missing but required here.");
});

test("a long value is cut, a value that JSON has not is shown all the same", () => {
  expect(shown("a".repeat(500), "rien").length).toBeLessThanOrEqual(80);
  expect(shown(12n, "rien")).toBe('"12"');
  expect(shown({ a: 12n }, "rien")).toBe('{"a":"12"}');
  expect(shown(Symbol.for("s"), "rien")).toBe("Symbol(s)");
  expect(createIssue("wrong-type", [], { received: undefined, expected: "text" }).message).toContain("rien");
});
