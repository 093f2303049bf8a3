import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { describeInputs } from "../data/build-inputs.js";
import { exampleConstructs } from "../examples/constructs.js";
import { exampleQueries } from "../examples/index.js";
import { type Outcome, runDump } from "../test/fake-terminal.js";
import { baseUrl, buildSeeds, copyOf, hashesOf, newFolder, seedFolder, seeds } from "../test/seeds.js";

const invalid = '{"type":"Action","key":"b","title":{"fr":"B"},"themes":["inconnu"]}';
const valid = '{"type":"Action","key":"a","title":{"fr":"A"}}';
const stack = /\n\s+at .*:\d+/;

let dir: string;
beforeAll(async () => {
  ({ dir } = await buildSeeds());
});

describe("dump build", () => {
  const build = (out: string, ...args: readonly string[]) =>
    runDump(["build", "--base-url", baseUrl, "--out", out, ...args]);

  test("writes what buildDump writes; one line of summary on stdout, nothing on stderr", async () => {
    const out = join(newFolder(), "dump");
    const outcome = await build(out, seedFolder);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toContain(`${seeds.length} fiches`);
    const built = await buildSeeds(seeds, { inputs: await describeInputs([seedFolder]) });
    expect(hashesOf(out)).toEqual(hashesOf(built.dir));
  });

  test("names its inputs, and no place on the machine", async () => {
    const out = join(newFolder(), "dump");
    const [folder, file] = [newFolder(), newFolder()];
    writeFileSync(join(folder, "a.json"), valid);
    writeFileSync(join(file, "fiches.ndjson"), `${valid.replace('"a"', '"b"')}\n`);
    expect((await build(out, folder, join(file, "fiches.ndjson"))).code).toBe(0);
    const provenance = readFileSync(join(out, "provenance.ttl"), "utf8");
    expect(provenance).toContain('dcterms:title "fiches.ndjson"');
    expect(provenance).toContain("Dossier de 1 fichiers.");
    expect(provenance.match(/spdx:checksumValue "[0-9a-f]{64}"/g)).toHaveLength(2);
    expect(provenance).not.toContain(folder);
    expect(provenance).not.toContain(file);
  });

  test("--previous reads the version of the last dump, from its folder or its manifest", async () => {
    const { version } = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8"));
    for (const previous of [dir, join(dir, "manifest.json")]) {
      const out = join(newFolder(), "dump");
      const { stdout } = await build(out, seedFolder, "--json", "--previous", previous);
      expect(JSON.parse(stdout).previousVersion).toBe(version);
      expect(readFileSync(join(out, "dcat.ttl"), "utf8")).toContain(
        `dcat:previousVersion :version-${version}`,
      );
    }
  });

  test("--part-size puts the data in parts, and says so", async () => {
    const out = join(newFolder(), "dump");
    const { code, stdout } = await build(out, seedFolder, "--part-size", "100K");
    expect(code).toBe(0);
    expect(stdout).toContain("(données en ");
    expect(existsSync(join(out, "actions-00000.nq.gz"))).toBe(true);
    expect((await runDump(["query", out, "registries"])).code).toBe(0);
  });

  test("--json is one document with sorted keys", async () => {
    const { code, stdout, stderr } = await build(
      join(newFolder(), "dump"),
      seedFolder,
      "--json",
      "--version-label",
      "2026.1",
      "--previous",
      "2025.4",
    );
    expect([code, stderr]).toEqual([0, ""]);
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      records: seeds.length,
      skipped: 0,
      version: "2026.1",
      previousVersion: "2025.4",
    });
    expect(Object.keys(summary)).toEqual(Object.keys(summary).sort());
  });

  test("an invalid record is named and nothing is written", async () => {
    const file = join(newFolder(), "fiches.ndjson");
    writeFileSync(file, `${valid}\n${invalid}\n{\n`);
    const out = join(newFolder(), "dump");
    const { code, stdout, stderr } = await build(out, file);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${file}:2:57 /themes/0 `);
    expect(stderr).toContain(`${file}:3:2 / `);
    expect(stderr).toContain("2 fiches non valides : rien n'a été écrit");
    expect(existsSync(out)).toBe(false);
  });

  test("an invalid record keeps an older dump whole; --skip-invalid leaves it out", async () => {
    const out = join(newFolder(), "dump");
    const file = join(newFolder(), "fiches.ndjson");
    writeFileSync(file, `${valid}\n`);
    expect((await build(out, file)).code).toBe(0);
    const before = hashesOf(out);
    writeFileSync(file, `${valid}\n${invalid}\n`);
    expect((await build(out, file)).code).toBe(1);
    expect(hashesOf(out)).toEqual(before);
    const { code, stdout, stderr } = await build(out, file, "--skip-invalid");
    expect(code).toBe(0);
    expect(stdout).toContain("1 fiche,");
    expect(stderr).toMatch(/fiches\.ndjson:2:57 .*\n1 fiche invalide laissée de côté\.\n$/s);
    const changed = [...hashesOf(out)]
      .filter(([path, hash]) => before.get(path) !== hash)
      .map(([path]) => path);
    expect(changed.sort()).toEqual(["SHA256SUMS", "manifest.json", "provenance.ttl"]);
  });

  test("two records with one address are refused", async () => {
    const withId = (key: string) =>
      `{"type":"Action","key":"${key}","id":"https://exemple.fr/a","title":{"fr":"A"}}\n`;
    const out = join(newFolder(), "dump");
    const outcome = await runDump(
      ["build", "-", "--base-url", baseUrl, "--out", out],
      withId("a") + withId("b"),
    );
    expect(outcome).toMatchObject({ code: 1, stdout: "" });
    expect(outcome.stderr).toContain("même adresse https://exemple.fr/a");
    expect(existsSync(out)).toBe(false);
  });

  test("reads standard input", async () => {
    const out = join(newFolder(), "dump");
    expect(await runDump(["build", "-", "--base-url", baseUrl, "--out", out], `${valid}\n`)).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  test.each<readonly [string, readonly string[], number, RegExp]>([
    ["no base", ["build", seedFolder, "--out", "x"], 2, /base-url/],
    [
      "a base that is no address",
      ["build", seedFolder, "--out", "x", "--base-url", "exemple"],
      2,
      /adresse complète/,
    ],
    [
      "a date that is none",
      ["build", seedFolder, "--out", "x", "--base-url", baseUrl, "--generated", "hier"],
      2,
      /AAAA-MM-JJ/,
    ],
    [
      "a previous dump that is not there",
      ["build", seedFolder, "--out", "x", "--base-url", baseUrl, "--previous", "./absent"],
      3,
      /export précédent/,
    ],
    [
      "a previous dump that is none",
      ["build", seedFolder, "--out", "x", "--base-url", baseUrl, "--previous", seedFolder],
      2,
      /n'est pas un export/,
    ],
    [
      "a part size that is none",
      ["build", seedFolder, "--out", "x", "--base-url", baseUrl, "--part-size", "0"],
      2,
      /nombre d'octets/,
    ],
    ["an absent file", ["build", "absent.json", "--out", "x", "--base-url", baseUrl], 3, /introuvable/],
  ])("%s", async (_, args, expected, message) => {
    const { code, stdout, stderr } = await runDump(args);
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(stack);
  });

  test("a folder of somebody else is not touched", async () => {
    const out = join(newFolder(), "theirs");
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "à moi");
    const { code, stdout, stderr } = await build(out, seedFolder);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("n'a pas été écrit par cette commande");
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("à moi");
  });
});

describe("dump query", () => {
  const query = (...args: readonly string[]) => runDump(["query", dir, ...args]);

  test.each([[[]], [["--list"]]])("%j lists the questions in French", async (args) => {
    const { code, stdout, stderr } = await query(...args);
    expect([code, stderr]).toEqual([0, ""]);
    for (const { id, question } of [...exampleQueries, ...exampleConstructs])
      expect(stdout).toMatch(new RegExp(`^${id} +${question.fr.replace(/[?()]/g, "\\$&")}$`, "m"));
  });

  test("the list as JSON", async () => {
    const { stdout } = await query("--list", "--format", "json");
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(
      [...exampleQueries, ...exampleConstructs].map(({ id }) => id),
    );
  });

  test("a question is answered as a table, CSV, TSV and JSON", async () => {
    const ask = (format: string) => query("people-reached-by-departement", "--format", format);
    const all: Outcome[] = [
      await query("people-reached-by-departement"),
      await ask("csv"),
      await ask("tsv"),
      await ask("json"),
    ];
    for (const { code, stderr } of all) expect([code, stderr]).toEqual([0, ""]);
    const [table, csv, tsv, json] = all.map(({ stdout }) => stdout) as [string, string, string, string];
    expect(table).toContain("44   │ Loire-Atlantique │        45 │           1 │       1\n");
    expect(csv.split(/\r?\n/)).toContain("44,Loire-Atlantique,45,1,1");
    expect(tsv).toContain('"44"\t"Loire-Atlantique"@fr\t');
    expect(JSON.parse(json).results.bindings[0].personnes.value).toBe("45");
  });

  test("a question is answered in English under English names, and a table says what it cannot tell", async () => {
    const id = "people-reached-by-departement";
    const { limits } = exampleQueries.find(
      (question) => question.id === id,
    ) as (typeof exampleQueries)[number];
    const csv = await query(id, "--format", "csv", "--lang", "en");
    expect(csv).toMatchObject({ code: 0, stderr: "" });
    expect(csv.stdout.split(/\r?\n/).slice(0, 2)).toEqual([
      "code,departement,people,known,actions",
      "44,Loire-Atlantique,45,1,1",
    ]);
    const [english, french] = [await query(id, "--lang", "en"), await query(id)];
    expect(english.stdout).toMatch(/^code │ departement/);
    expect(english.stdout).toContain(`\nNote: ${limits.en}\n`);
    expect(french.stdout).toMatch(/^code │ departement .*│ personnes/);
    expect(french.stdout).toContain(`\nÀ savoir : ${limits.fr}\n`);
    expect(csv.stdout).not.toContain(limits.en);
  });

  test("a query of one's own, from a file or standard input, with the project's prefixes known", async () => {
    const sparql = "SELECT (COUNT(*) AS ?n) { ?a a hpa:Action }";
    const file = join(newFolder(), "q.rq");
    writeFileSync(file, sparql);
    const fromFile = await query("--query", file, "--format", "csv");
    expect(fromFile).toMatchObject({ code: 0, stderr: "" });
    expect(await runDump(["query", dir, "--query", "-", "--format", "csv"], sparql)).toEqual(fromFile);
    expect(fromFile.stdout.trim().split(/\r?\n/)).toEqual([
      "n",
      String(seeds.filter(({ type }) => type === "Action").length),
    ]);
  });

  test.each<readonly [string, readonly string[], string, number, RegExp]>([
    [
      "an unknown question, with the nearest",
      ["peple-reached-by-departement"],
      "",
      2,
      /Vouliez-vous people-reached-by-departement \?/,
    ],
    ["an unknown question, with nothing near", ["xyz"], "", 2, /^Question inconnue : xyz\.\nListe/],
    ["a question and a query", ["registries", "--query", "-"], "", 2, /pas les deux/],
    ["a format that is none", ["registries", "--format", "xml"], "", 2, /xml/],
    ["a faulty query", ["--query", "-"], "SELECT ?x {\n?x", 2, /^Ligne 1, colonne 11 : l'accolade/],
    ["an update", ["--query", "-"], "CLEAR ALL", 2, /ne se modifie pas/],
    ["an absent query file", ["--query", "absent.rq"], "", 3, /absent\.rq/],
  ])("%s", async (_, args, stdin, expected, message) => {
    const { code, stdout, stderr } = await runDump(["query", dir, ...args], stdin);
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(stack);
  });

  test("a dump that was changed is not queried", async () => {
    const changed = copyOf(dir);
    writeFileSync(join(changed, "actions.nq.gz"), "x");
    const { code, stdout, stderr } = await runDump(["query", changed, "registries"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("actions.nq.gz : ");
  });

  test("no such folder", async () => {
    expect(await runDump(["query", join(dir, "absent"), "registries"])).toMatchObject({
      code: 3,
      stdout: "",
    });
  });
});

describe("dump verify", () => {
  test("a whole dump", async () => {
    const { code, stdout, stderr } = await runDump(["verify", dir]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\d+ fichiers vérifiés, version [0-9a-f]{12}\./);
    expect(JSON.parse((await runDump(["verify", dir, "--json"])).stdout)).toMatchObject({
      ok: true,
      problems: [],
    });
  });

  test("a changed file is named on stderr, and the exit code says so", async () => {
    const changed = copyOf(dir);
    writeFileSync(join(changed, "void.ttl"), "");
    const { code, stdout, stderr } = await runDump(["verify", changed]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("void.ttl : ");
    const json = await runDump(["verify", changed, "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, problems: [{ file: "void.ttl" }] });
  });

  test("no such folder", async () => {
    const { code, stderr } = await runDump(["verify", join(dir, "absent")]);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(stack);
  });
});
