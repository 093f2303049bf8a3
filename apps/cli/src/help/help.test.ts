import { PassThrough, Readable } from "node:stream";
import type { Language } from "@openhpa/console";
import { importSources } from "@openhpa/import";
import { foreignWords } from "@openhpa/testkit";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram } from "../program.js";
import { openhpa } from "../test/openhpa.js";
import { englishHelp } from "./english-help.js";

const program = (language: Language) =>
  createProgram(
    { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough(), exitCode: 0, language },
    [],
  );

/** Every command by its names, the whole first. */
function paths(command: Command, path = ""): string[] {
  return [path, ...command.commands.flatMap((inner) => paths(inner, `${path} ${inner.name()}`.trim()))];
}
const all = paths(await program("fr"));

const help = (path: string, language: Language, columns?: number) =>
  openhpa([...path.split(" ").filter(Boolean), "--help"], "", { language, ...(columns ? { columns } : {}) });

/** A help without what is typed as it is in every language: examples, choices, names. */
const wordsOf = (text: string) =>
  text
    .replace(/^ *\$ .*$/gm, "")
    .replace(/^ {2}[\w-]+(?= {2})/gm, "")
    .replace(/\(choi(?:x|ces)[^)]*\)/g, "")
    .replace(/petits-effectifs|X-Forwarded-For|\[options\]|(?:Options|Arguments)(?= :)/g, "");

/** Words of the other language that help has shown before, and that a list of small words does not have. */
const others: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:usage|arguments|options|commands|choices|default|dir|folder|number|names?|address|text|command|file)(?=[>:\]])/i,
  en: /\b(?:utilisation|commandes?|choix|défaut|dossiers?|nombre|adresse|texte|fichiers?|langue|secondes|jour|fiches?|exemples?|niveau|forme)\b/i,
};

describe.each(["fr", "en"] as const)("the help in %s", (language) => {
  test.each(all)("of %j says nothing in the other language", async (path) => {
    const { code, stdout } = await help(path, language);
    expect(code).toBe(0);
    expect(foreignWords(wordsOf(stdout), language)).toEqual([]);
    expect(others[language].exec(wordsOf(stdout))?.[0]).toBeUndefined();
  });

  test.each(all)("of %j keeps to 80 columns where nobody has widened them", async (path) => {
    const { stdout } = await help(path, language, 80);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

test("a wider terminal has wider lines", async () => {
  const { stdout } = await help("convert", "fr", 120);
  const widths = stdout.split("\n").map((line) => line.length);
  expect(Math.max(...widths)).toBeGreaterThan(80);
  expect(Math.max(...widths)).toBeLessThanOrEqual(120);
});

test("hints name the command as it was called", async () => {
  const invocation = "npx openhpa";
  expect((await openhpa(["--help"], "", { invocation })).stdout).toContain(
    "$ npx openhpa validate seeds/valid",
  );
  const misspelt = await openhpa(["valdiate"], "", { invocation, language: "en" });
  expect(misspelt.stderr).toBe(
    "Unknown command: valdiate.\nDid you mean validate?\nHelp: npx openhpa --help\n",
  );
});

test("the table of English help has what there is and nothing else", async () => {
  const english = await program("en");
  expect(Object.keys(englishHelp)).toEqual(expect.arrayContaining(all.filter((path) => path !== "")));
  expect(Object.keys(englishHelp)).toHaveLength(all.length - 1);
  const count = (command: Command): number =>
    command.options.filter(({ long }) => long !== "--version").length +
    command.commands.reduce((sum, inner) => sum + count(inner), 0);
  const own = (path: string) => Object.keys(englishHelp[path]?.options ?? {});
  const added = all.filter((path) => !own(path).some((flags) => /^--lang(?!uage)/.test(flags))).length;
  expect(all.flatMap(own)).toHaveLength(count(english) - added);
});

test("the English help of an import has every kind of document", () => {
  for (const name of Object.keys(importSources))
    expect(englishHelp.import?.after).toMatch(new RegExp(`^ {2}${name} `, "m"));
});

test("titles, options and commands stand out where colours are asked for, and nothing else changes", async () => {
  const plain = await openhpa(["--help"]);
  const coloured = await openhpa(["--help"], "", { environment: { FORCE_COLOR: "1" } });
  expect(plain.stdout).not.toContain("\u001B");
  expect(coloured.stdout).toContain("\u001B[1mUtilisation :\u001B[22m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of styles are what is meant
  expect(coloured.stdout.replace(/\u001B\[\d+m/g, "")).toBe(plain.stdout);
});

test("an example that does not fit is continued as a shell reads it", async () => {
  const { stdout } = await openhpa(["convert", "--help"], "", { columns: 80 });
  expect(stdout).toMatch(/^ {2}\$ zcat .* \\\n {6}.*> fiches\.nq$/m);
});
