import { type IssueCode, issueCodes } from "@openhpa/core";
import { issueGuidance } from "@openhpa/core/guidance";
import { expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

test.each(["fr", "en"] as const)("all codes in %s, one a line, under each other", async (lang) => {
  const { stdout } = await openhpa(["explain", "--lang", lang]);
  const codes = Object.keys(issueCodes) as IssueCode[];
  const width = Math.max(...codes.map((code) => code.length)) + 2;
  const lines = stdout.split("\n").slice(0, -1);
  expect(lines.map((line) => line.slice(0, width).trim())).toEqual(codes);
  const whys = codes.map((code) => issueGuidance[code].why[lang === "fr" ? 0 : 1]);
  expect(lines.map((line) => line.slice(width))).toEqual(whys);
});

test.each([
  ["fr", "erreur", "avertissement", "information"],
  ["en", "error", "warning", "information"],
])("one code in %s, with its severity", async (lang, ...words) => {
  for (const [index, severity] of (["error", "warning", "info"] as const).entries()) {
    const code = Object.entries(issueCodes).find(([, each]) => each === severity)?.[0];
    if (code === undefined) continue;
    const { stdout } = await openhpa(["explain", code, "--lang", lang]);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(`${code} (${words[index]})`);
    const { why, todo } = issueGuidance[code as keyof typeof issueGuidance];
    const at = lang === "fr" ? 0 : 1;
    expect(lines.slice(3)).toEqual([
      `${lang === "fr" ? "Pourquoi :" : "Why:"} ${why[at]}`,
      `${lang === "fr" ? "Que faire :" : "What to do:"} ${todo[at]}`,
      "",
    ]);
    expect(lines[2]).toMatch(lang === "fr" ? /^Exemple : ./ : /^Example: ./);
  }
});
