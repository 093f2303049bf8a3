import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

const seed = fileURLToPath(new URL("../../../seeds/valid", import.meta.url));
const base = "https://exemple.fr/prevention";

let folder: string;
let old: string;
let fresh: string;

async function build(name: string, records: string): Promise<string> {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, records);
  const out = join(folder, name);
  const { code } = await openhpa([
    "dump",
    "build",
    file,
    "--base-url",
    base,
    "--out",
    out,
    "--version-label",
    name,
  ]);
  expect(code).toBe(0);
  return out;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-diff-"));
  const { stdout } = await openhpa(["convert", seed, "--to", "ndjson", "--base-url", base]);
  const lines = stdout.trimEnd().split("\n");
  const [first = "", ...others] = lines;
  const edited = { ...JSON.parse(first), title: { fr: "Autre titre" } };
  old = await build("2025", stdout);
  fresh = await build("2026", [JSON.stringify(edited), ...others.slice(1)].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("differences are on stdout in French and end with 1", async () => {
  const { code, stdout, stderr } = await openhpa(["diff", old, fresh]);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("version 2025");
  expect(stdout).toMatch(/ {2}Titre : « .* » → « Autre titre »\n/);
  expect(stdout).toMatch(/Bilan : 1 fiche modifiée, 1 fiche absente, /);
});

test("no difference ends with 0", async () => {
  const { code, stdout, stderr } = await openhpa(["diff", old, old]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/\nAucune différence\.\n$/);
});

test.each([
  "text",
  "json",
  "ndjson",
  "sparql",
  "patch",
])("--format %s goes to stdout, or with --out to a file and the sums to stdout", async (format) => {
  const direct = await openhpa(["diff", old, fresh, "--format", format]);
  expect([direct.code, direct.stderr]).toEqual([1, ""]);
  const out = join(folder, `diff.${format}`);
  const { code, stdout, stderr } = await openhpa(["diff", old, fresh, "--format", format, "--out", out]);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(/^Bilan : .*triplets? supprimés?/);
  expect(readFileSync(out, "utf8")).toBe(direct.stdout);
});

test("a damaged dump is named, an older result stays", async () => {
  const out = join(folder, "kept.txt");
  writeFileSync(out, "à garder");
  const damaged = await build("damaged", readFileSync(join(folder, "2025.ndjson"), "utf8"));
  writeFileSync(join(damaged, "actions.nq.gz"), "x");
  const { code, stdout, stderr } = await openhpa(["diff", old, damaged, "--out", out]);
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toMatch(/damaged : cet export est abîmé\.\nactions\.nq\.gz : /);
  expect(readFileSync(out, "utf8")).toBe("à garder");
  expect(existsSync(`${out}.part`)).toBe(false);
});

test.each<readonly [readonly string[], number, RegExp]>([
  [["diff", "absent", "absent"], 3, /absent : fichier ou dossier introuvable/],
  [["diff", "seul"], 2, /Argument manquant : nouveau/],
  [["diff", "a", "b", "--format", "html"], 2, /Choix possibles : text, json, ndjson, sparql, patch/],
])("%j", async (args, expected, message) => {
  const { code, stdout, stderr } = await openhpa(args);
  expect([code, stdout]).toEqual([expected, ""]);
  expect(stderr).toMatch(message);
});

test("a file that cannot be written", async () => {
  const { code, stderr } = await openhpa(["diff", old, fresh, "--out", join(folder, "absent", "x.ru")]);
  expect(code).toBe(3);
  expect(stderr).toContain("écriture impossible");
});

test("--help says the formats and the exit codes", async () => {
  const { code, stdout } = await openhpa(["diff", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("0  aucune différence\n  1  des différences");
});
