import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getSystemErrorMap } from "node:util";
import { exitCodes } from "@openhpa/console";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

const seed = fileURLToPath(new URL("../../../seeds/valid/base-cjc.json", import.meta.url));
const base = "https://example.org/";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-refused-"));
  mkdirSync(join(folder, "taken"));
  writeFileSync(join(folder, "file"), "x");
  symlinkSync("round", join(folder, "round"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of the system, which are English. */
const systemTexts = [...getSystemErrorMap().values()].map(([, text]) => text);

test.each<[refused: string, args: (at: (name: string) => string) => readonly string[], words: RegExp]>([
  ["an absent record", (at) => ["validate", at("absent.json")], /introuvable/],
  ["a record below a file", (at) => ["validate", at("file/a.json")], /introuvable/],
  ["links that lead round", (at) => ["validate", at("round")], /liens symboliques en boucle/],
  ["a folder as a page", (at) => ["import", "oscars", at("taken")], /aucun/],
  ["an absent page", (at) => ["import", "oscars", at("absent.txt")], /introuvable/],
  [
    "a folder as Turtle",
    (at) => ["convert", at("taken"), "--from", "turtle", "--to", "ndjson"],
    /c'est un dossier/,
  ],
  [
    "an output below a file",
    (at) => ["dump", "build", seed, "--base-url", base, "--out", at("file/out")],
    /n'est pas un dossier/,
  ],
  [
    "a dump below links that lead round",
    (at) => ["dump", "build", seed, "--base-url", base, "--out", at("round/out")],
    /liens symboliques en boucle/,
  ],
  ["an absent dump", (at) => ["dump", "verify", at("absent")], /introuvable/],
  ["an absent query", (at) => ["dump", "query", at("taken"), "--query", at("absent.rq")], /introuvable/],
])("%s is refused in French, without the words of the system", async (_, args, words) => {
  const { code, stderr } = await openhpa([...args((name) => join(folder, name))]);
  expect(stderr).toMatch(words);
  expect(code).toBe(exitCodes.io);
  for (const text of systemTexts) expect(stderr).not.toContain(text);
});
