import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { overLines, shellWord, writeFileLines } from "./shell.js";

const said = (script: string) => spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout;

test.each([
  "a",
  "",
  "a b",
  "it's",
  "''",
  "$HOME",
  "`a`",
  "a;b",
  "a\nb",
  "*",
  "~",
  "!",
  "#a",
  'a"b',
  "a\\b",
  "é",
  "(a)",
  "<a>",
  "&",
])("bash reads the word %j as it is", (text) => {
  expect(said(`printf %s ${shellWord(text)}`)).toBe(text);
});

test.each(["a_Z9@%+=:,./-", "https://a.fr/b:1"])("%s needs no quotes", (text) => {
  expect(shellWord(text)).toBe(text);
});

test.each(["", "a b", "a~b", "a$", "é"])("%j needs quotes", (text) => {
  expect(shellWord(text)).toBe(`'${text}'`);
});

test("a file is written as it is, with one end of line", () => {
  const lines = writeFileLines("a b", "$a `b` \\c\n\n");
  expect(lines).toBe("cat > 'a b' <<'FIN'\n$a `b` \\c\nFIN");
  expect(said(lines.replace("> 'a b' ", ""))).toBe("$a `b` \\c\n");
});

test("the words of a command go over lines", () => {
  expect(overLines("a", ["b", "c"])).toBe("a \\\n  b \\\n  c");
  expect(said(overLines("printf %s-", ["b", "c"]))).toBe("b-c-");
  expect(overLines("a", [])).toBe("a");
});
