import { arbitrarySpoiltRecord, invalidSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Issue, type IssueCode, issueCodes, readingCodes } from "../issue.js";
import { validate } from "../validate.js";
import { inLanguage, type MessageLanguage } from "./detail.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import { createIssue } from "./index.js";
import { shown } from "./shown-value.js";

const codes = Object.keys(issueCodes) as IssueCode[];

/** Everything that a message may name; what a code does not use it leaves aside. */
const full = {
  received: "REÇU",
  expected: "ATTENDU",
  suggestion: "PROPOSÉ",
  field: { fr: "Champ", en: "Field" },
  facts: Object.fromEntries(
    ["reason", "limit", "name", "scheme", "other", "start", "end", "minimum", "maximum", "sum", "total"]
      .concat([
        "from",
        "to",
        "years",
        "plan",
        "planYears",
        "what",
        "period",
        "overall",
        "part",
        "whole",
        "keys",
      ])
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

/** What the message of an issue names and the issue does not have: each would leave a gap in a sentence. */
function gapsInLanguage(issue: Issue, language: MessageLanguage): string[] {
  const gaps: string[] = [];
  const said = inLanguage(issue, language);
  const facts = new Proxy(said.facts ?? {}, {
    get(target, name) {
      if (!(name in target)) gaps.push(`facts.${String(name)}`);
      return target[String(name)];
    },
  });
  const detail = new Proxy(said, {
    get(target, name) {
      if (name === "facts") return facts;
      if (name === "expected" && target.expected === undefined) gaps.push("expected");
      return target[name as keyof typeof said];
    },
  });
  ({ fr, en })[language][issue.code](detail);
  return gaps;
}

const gapsIn = (issue: Issue) => [...gapsInLanguage(issue, "fr"), ...gapsInLanguage(issue, "en")];

function expectComplete(issue: Issue) {
  expect(gapsIn(issue), issue.code).toEqual([]);
  for (const message of Object.values(issue.messages)) expect(message).not.toMatch(/\[object|^\s*$/);
}

test("a message that names what an issue does not have is noticed", () => {
  expect(gapsIn(createIssue("breakdown-sum", []))).toContain("facts.total");
  expect(gapsIn(createIssue("wrong-type", []))).toContain("expected");
});

const seeds = invalidSeeds().filter(({ code }) => !readingCodes.includes(code));

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
