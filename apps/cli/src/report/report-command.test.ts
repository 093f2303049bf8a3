import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openhpa } from "../test/openhpa.js";
import { reportCorpus } from "./report-corpus.fixture.js";

const seeds = fileURLToPath(new URL("../../../../seeds/valid", import.meta.url));
const base = ["--base-url", "https://exemple.fr/openhpa"];
const folder = mkdtempSync(join(tmpdir(), "openhpa-report-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const person = "Camille Durand-Exemple";

beforeAll(async () => {
  const records = reportCorpus(60).map((record, index) => ({
    ...record,
    ...(index % 2 ? {} : { contact: { name: person, personal: true, email: "camille@exemple.fr" } }),
  }));
  writeFileSync(at("in.ndjson"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  await openhpa(["dump", "build", at("in.ndjson"), ...base, "--out", at("dump")]);
  await openhpa(["feed", "build", at("in.ndjson"), ...base, "--out", at("feed"), "--no-pages"]);
}, 120_000);

const asked = (input: string, out: string, ...more: readonly string[]) =>
  openhpa(["report", input, "--territory", "region:52", "--year", "2019", "--out", at(out), ...more]);
const reports = () => readdirSync(folder).filter((name) => /^report|\.lock$/.test(name));

test("records, their feed and their dump give the same bytes, without a person", async () => {
  for (const [input, out] of [
    ["in.ndjson", "report-1.html"],
    ["feed", "report-2.html"],
    ["dump", "report-3.html"],
  ] as const) {
    const { code, stderr } = await asked(at(input), out, ...base);
    expect([input, code, stderr]).toEqual([input, 0, expect.stringContaining("écrit")]);
  }
  const [first, ...others] = ["1", "2", "3"].map((name) => readFileSync(at(`report-${name}.html`), "utf8"));
  for (const other of others) expect(other).toBe(first);
  expect(first).not.toContain("Durand");
  expect(first).not.toContain("camille@");
});

test("another file is not touched without --replace; the same report may be written again", async () => {
  writeFileSync(at("report-own.html"), "notes");
  const refused = await asked(seeds, "report-own.html");
  expect([refused.code, readFileSync(at("report-own.html"), "utf8")]).toEqual([3, "notes"]);
  expect(refused.stderr).toContain("--replace");
  expect((await asked(seeds, "report-own.html", "--replace")).code).toBe(0);
  expect((await asked(seeds, "report-own.html")).code).toBe(0);
});

test("is French whatever the language of the terminal, English with --lang en", async () => {
  await openhpa(
    ["report", seeds, "--territory", "region:52", "--year", "2019", "--out", at("report-fr.html")],
    "",
    { language: "en" },
  );
  expect(readFileSync(at("report-fr.html"), "utf8")).toContain('lang="fr"');
  await asked(seeds, "report-en.html", "--lang", "en");
  expect(readFileSync(at("report-en.html"), "utf8")).toContain('lang="en"');
});

test.each<[string, readonly string[], number, RegExp]>([
  [
    "a bare number",
    ["--territory", "52", "--year", "2019"],
    2,
    /region:52 \(Pays de la Loire\), departement:52/,
  ],
  ["a name", ["--territory", "Nantes", "--year", "2019"], 2, /commune:44109 \(Nantes\)/],
  [
    "a code that does not exist",
    ["--territory", "region:51", "--year", "2019"],
    2,
    /Territoire inconnu : region:51/,
  ],
  ["letters of another size", ["--territory", "Canton:vd", "--year", "2019"], 2, /canton:VD \(Vaud\) \?/],
  ["no territory at all", ["--territory", "???", "--year", "2019"], 2, /par exemple region:52/],
  ["no year", ["--territory", "region:52", "--year", "19"], 2, /année à quatre chiffres/],
  [
    "a year without actions",
    ["--territory", "region:52", "--year", "2018"],
    1,
    /Aucune action de 2018.*Années connues : 2019/,
  ],
  [
    "a territory without actions",
    ["--territory", "canton:VD", "--year", "2019"],
    1,
    /Aucune fiche datée ne nomme/,
  ],
])("%s is refused in words, and nothing is written", async (_, args, code, said) => {
  const before = reports();
  const found = await openhpa(["report", seeds, ...args, "--out", at("report-refused.html")]);
  expect([found.code, found.stderr]).toEqual([code, expect.stringMatching(said)]);
  expect(reports()).toEqual(before);
});

test("a file of another form, an invalid record and a damaged dump are refused", async () => {
  const before = reports();
  const form = await asked(seeds, "report.pdf");
  expect([form.code, form.stderr]).toEqual([2, expect.stringContaining(".docx")]);
  writeFileSync(at("bad.json"), JSON.stringify({ type: "Action", key: "Mauvaise clé" }));
  expect((await asked(at("bad.json"), "report-bad.html")).code).toBe(1);
  const data = join(at("dump"), "actions.nq.gz");
  const bytes = readFileSync(data);
  writeFileSync(data, bytes.subarray(0, bytes.length - 20));
  const damaged = await asked(at("dump"), "report-damaged.html");
  writeFileSync(data, bytes);
  expect([damaged.code, damaged.stderr]).toEqual([3, expect.stringContaining("abîmé")]);
  expect(reports()).toEqual(before);
});
