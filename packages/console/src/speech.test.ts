import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  asCalled,
  askedLanguage,
  counted,
  hasColours,
  inColumns,
  invocationOf,
  labelledPointer,
  localeLanguage,
  painter,
  pointerLabel,
  type Terminal,
  tell,
} from "./index.js";

describe("the language of an environment", () => {
  test.each([
    [{}, "fr"],
    [{ LANG: "C.UTF-8" }, "fr"],
    [{ LANG: "POSIX" }, "fr"],
    [{ LANG: "fr_CH.UTF-8" }, "fr"],
    [{ LANG: "fr" }, "fr"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "de_CH" }, "en"],
    [{ LANG: "frr_DE" }, "en"],
    [{ LANG: "fr_FR", LC_MESSAGES: "en_US" }, "en"],
    [{ LANG: "en_US", LC_MESSAGES: "en_US", LC_ALL: "fr_FR" }, "fr"],
    [{ LANG: "en_US", LC_ALL: "" }, "en"],
  ] as const)("%j is %s", (env, language) => expect(localeLanguage(env)).toBe(language));

  test.each([
    [["validate", "--lang", "en", "x"], "en"],
    [["--lang=en"], "en"],
    [["--lang", "en", "--lang", "fr"], "fr"],
    [["--lang", "de"], undefined],
    [["x", "--", "--lang", "en"], undefined],
    [[], undefined],
  ] as const)("of the command line %j is %s", (args, language) => expect(askedLanguage(args)).toBe(language));
});

test("French counts from two as many, English all but one", () => {
  const noun = ["fiche", "fiches"] as const;
  expect([0, 1, 2].map((count) => counted(count, noun))).toEqual(["0 fiche", "1 fiche", "2 fiches"]);
  expect([0, 1, 2].map((count) => counted(count, ["record", "records"], "en"))).toEqual([
    "0 records",
    "1 record",
    "2 records",
  ]);
});

describe("colours", () => {
  const screen = Object.assign(new PassThrough(), { isTTY: true });
  const pipe = new PassThrough();
  test.each([
    [screen, {}, true],
    [screen, { TERM: "xterm" }, true],
    [screen, { TERM: "dumb" }, false],
    [screen, { NO_COLOR: "1" }, false],
    [screen, { NO_COLOR: "" }, true],
    [screen, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
    [screen, { FORCE_COLOR: "0" }, false],
    [pipe, {}, false],
    [pipe, { FORCE_COLOR: "1" }, true],
    [pipe, { FORCE_COLOR: "true", TERM: "dumb" }, true],
  ] as const)("case %#: %j", (stream, env, has) => expect(hasColours(stream, env)).toBe(has));

  test("are written where they are asked for, and nowhere without an environment", () => {
    expect(painter(screen)("red", "x")).toBe("x");
    expect(painter(pipe, {})("red", "x")).toBe("x");
    expect(painter(screen, {})("red", "x")).toBe("\u001B[31mx\u001B[39m");
  });

  test("take no column", () => {
    const red = painter(screen, {})("red", "abc");
    expect(inColumns(`${red} ${red} def`, "  ", 7)).toBe(`${red} ${red}\n  def`);
  });
});

describe("the command as it was called", () => {
  const by = (script: string, env: Record<string, string> = {}) => invocationOf(script, env, "/home/a");
  test.each([
    ["/usr/local/bin/openhpa", {}, "openhpa"],
    ["/usr/local/lib/node_modules/openhpa/bin/openhpa.js", {}, "openhpa"],
    ["/home/a/.npm/_npx/1f/node_modules/.bin/openhpa", { npm_lifecycle_event: "npx" }, "npx openhpa"],
    ["/home/a/p/node_modules/.bin/openhpa", {}, "npx openhpa"],
    ["/home/a/p/node_modules/openhpa/bin/openhpa.js", {}, "npx openhpa"],
    [
      "/home/a/p/node_modules/.bin/openhpa",
      { npm_config_user_agent: "pnpm/9.0.0 node/v22" },
      "pnpm dlx openhpa",
    ],
    ["/home/a/p/node_modules/.bin/openhpa", { npm_config_user_agent: "bun/1.2" }, "bunx openhpa"],
    ["C:\\p\\node_modules\\openhpa\\bin\\openhpa.js", {}, "npx openhpa"],
    ["/home/a/openhpa/apps/openhpa/bin/openhpa.js", {}, "node openhpa/apps/openhpa/bin/openhpa.js"],
    ["/srv/my files/openhpa.js", {}, 'node "/srv/my files/openhpa.js"'],
  ] as const)("%s with %j is %s", (script, env, called) => expect(by(script, env)).toBe(called));

  test("stands in every hint, and in nothing else", () => {
    const text = "« openhpa feed build » ; OpenHPA ; dossier/openhpa x ; openhpa.js ; openhpa --help";
    expect(asCalled(text, "npx openhpa")).toBe(
      "« npx openhpa feed build » ; OpenHPA ; dossier/openhpa x ; openhpa.js ; npx openhpa --help",
    );
    expect(asCalled(text)).toBe(text);
  });
});

test("a pointer has the labels of its fields beside it, as far as there are fields", () => {
  expect(pointerLabel("/partners/0/roles/1", "fr")).toMatch(/^Partenaires › /);
  expect(labelledPointer("/title", "en")).toBe("/title (Title)");
  expect(labelledPointer("/title/fr", "fr")).toBe("/title/fr (Titre)");
  expect(labelledPointer("/nothing", "fr")).toBe("/nothing");
  expect(labelledPointer("", "fr")).toBe("/");
});

test("what is told is in the language of the terminal, in its columns, with the command as it was called", () => {
  const stderr = Object.assign(new PassThrough(), { columns: 24 });
  const terminal: Terminal = {
    stdin: process.stdin,
    stdout: stderr,
    stderr,
    exitCode: 0,
    language: "en",
    invocation: "npx openhpa",
  };
  tell(terminal, { fr: "Rien.", en: "Nothing here. Try openhpa validate first." });
  expect(String(stderr.read())).toBe("Nothing here. Try npx\n  openhpa validate\n  first.\n");
});
