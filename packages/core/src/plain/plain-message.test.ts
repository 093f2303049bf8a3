import { invalidSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { type Issue, type IssueCode, issueCodes } from "../issue.js";
import { createIssue } from "../messages/index.js";
import { modelClasses } from "../model.js";
import { validate } from "../validate.js";
import { plainMessage } from "./plain-message.js";

const codes = Object.keys(issueCodes) as IssueCode[];
const languages = ["fr", "en"] as const;

/** Names of fields that are no words of either language: nobody who never saw a file has met them. */
const inner = new Set(
  modelClasses
    .flatMap(({ fields }) => fields.map(({ name }) => name))
    .filter((name) => /[a-z][A-Z]/.test(name)),
);
const jargon =
  /\/[a-z]+[A-Za-z]*\/|\b[a-z-]+:[A-Za-z0-9]|\b(?:EDTF|IRI|JSON|SHA|URI|null|undefined|true|false)\b|\bclés?\b|\bkeys?\b|\[object|[{}[\]]/;

function jargonIn(text: string): readonly string[] {
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return [
    ...(text.replace(/https:\/\//g, "").match(jargon) ?? []),
    ...words.filter((word) => inner.has(word)),
  ];
}

describe.each(languages)("in %s", (language) => {
  test.each(codes)("%s is a whole sentence without a word of a file, even when nothing is known", (code) => {
    const message = plainMessage(createIssue(code, []), language);
    expect(message).toMatch(/^[\p{Lu}“«0-9 ].*[.?]$/u);
    expect(jargonIn(message)).toEqual([]);
  });

  test("the issues of every seed that is wrong are told without a word of a file", () => {
    const issues = invalidSeeds().flatMap(({ text }): readonly Issue[] => {
      try {
        return validate(JSON.parse(text), { language }).issues;
      } catch {
        return [];
      }
    });
    expect(issues.length).toBeGreaterThan(40);
    for (const issue of issues) {
      const message = plainMessage(issue, language, { nameOf: () => "NOM" });
      expect(jargonIn(message), `${issue.code}: ${message}`).toEqual([]);
    }
  });
});

test("values, suggestions and facts are said by their names", () => {
  const issue = createIssue("former-territory", ["coverage"], {
    received: "region:11",
    suggestion: "region:12",
    facts: { lastDay: "2015-12-31" },
  });
  const names = new Map([
    ["region:11", "Ancienne"],
    ["region:12", "Nouvelle"],
    ["2015-12-31", "31 décembre 2015"],
  ]);
  const nameOf = (value: string) => names.get(value);
  expect(plainMessage(issue, "fr", { nameOf })).toBe(
    "«\u00A0Ancienne\u00A0» a changé depuis (il a pris fin le 31 décembre 2015). Aujourd'hui : «\u00A0Nouvelle\u00A0».",
  );
  expect(plainMessage(issue, "en", { nameOf })).toContain("“Ancienne” has changed since");
});
