import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Parser } from "n3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

const seeds = fileURLToPath(new URL("../../../seeds/valid", import.meta.url));
const base = "https://exemple.fr/prevention";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("validate accepts the seeds, names the level of each and ends with 0", async () => {
  const { code, stdout, stderr } = await openhpa(["validate", seeds]);
  expect(code).toBe(0);
  expect(stderr).toBe("");
  for (const name of readdirSync(seeds)) expect(stdout).toContain(name);
  expect(stdout).toMatch(/^5 fiches, 5 valides : .*1 évaluée$/m);
});

test("validate --level decides the exit code; --json is one document on stdout", async () => {
  const { code, stdout } = await openhpa(["validate", seeds, "--level", "evaluated", "--json"]);
  expect(code).toBe(1);
  const { summary, records } = JSON.parse(stdout);
  expect(summary).toMatchObject({ records: 5, valid: 5 });
  expect(records.map((record: { ok: boolean }) => record.ok)).toEqual([true, true, true, true, true]);
});

test("validate says in French what is wrong and where, and ends with 1", async () => {
  const path = file(
    "a.json",
    '{"type":"Action","key":"a","title":{"fr":"A"},"themes":["Conduites addictives"]}',
  );
  const { code, stdout } = await openhpa(["validate", path]);
  expect(code).toBe(1);
  expect(stdout).toContain("/themes/0");
  expect(stdout).toContain("Vouliez-vous « addictive-behaviours » ?");
});

test("the same key twice in the input is found", async () => {
  const record = '{"type":"Action","key":"a","title":{"fr":"A"}}';
  const { code, stdout } = await openhpa(["validate", "-"], `${record}\n${record}\n`);
  expect(code).toBe(1);
  expect(stdout).toContain("[duplicate-record]");
});

test.each([
  ["a truncated file", '{"type": "Action",\n "key": "a', 1, /a\.json:2:\d+/],
  ["wrong types", '{"type":"Action","key":7,"title":"A"}', 1, /\/title/],
  ["not an object", "[[]]", 1, /record-not-object/],
])("%s is a finding with its place, without a stack trace", async (_, content, expected, place) => {
  const { code, stdout, stderr } = await openhpa(["validate", file("a.json", content)]);
  expect(code).toBe(expected);
  expect(stdout).toMatch(place);
  expect(stdout + stderr).not.toMatch(/\bat .*\.(ts|js):\d+/);
});

test.each([
  [["validate", "absent.json"], 3, /absent\.json : fichier ou dossier introuvable/],
  [["validate", "--levle", "complete", "x"], 2, /Option inconnue : --levle\.\nVouliez-vous --level \?/],
  [["validate", "--level", "best", "x"], 2, /Choix possibles : recorded, publishable/],
  [["valdiate"], 2, /Commande inconnue : valdiate\.\nVouliez-vous validate \?/],
  [["convert", "x", "--to", "nquads", "--base-url", "exemple"], 2, /adresse complète/],
  [["convert", "x"], 2, /Option obligatoire manquante : --to/],
  [["validate"], 2, /Argument manquant : fiches/],
  [["feed", "build", "x", "--out", "y"], 2, /Option obligatoire manquante : --base-url/],
  [["dump", "verify", "absent"], 3, /absent/],
])("usage and reading errors of %j", async (args, expected, message) => {
  const { code, stdout, stderr } = await openhpa(args);
  expect(code).toBe(expected);
  expect(stderr).toMatch(message);
  expect(stdout).toBe("");
});

test("an empty folder is a reading error", async () => {
  const { code, stderr } = await openhpa(["validate", folder]);
  expect(code).toBe(3);
  expect(stderr).toContain("aucune fiche");
});

test.each([
  "nquads",
  "ntriples",
  "turtle",
  "trig",
  "jsonld",
])("convert to %s and back gives the seeds", async (format) => {
  const there = await openhpa(["convert", seeds, "--to", format, "--base-url", base]);
  expect(there).toMatchObject({ code: 0, stderr: "" });
  const path = file(`all.${format}`, there.stdout);
  const back = await openhpa(["convert", path, "--from", format, "--to", "ndjson", "--base-url", base]);
  expect(back).toMatchObject({ code: 0, stderr: "" });
  const records = back.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const expected = readdirSync(seeds).map((name) => JSON.parse(readFileSync(join(seeds, name), "utf8")));
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  expect(records.sort(byKey)).toEqual(expected.sort(byKey));
});

test("convert --graph record gives each record a graph that its own node names", async () => {
  const { stdout } = await openhpa([
    "convert",
    seeds,
    "--to",
    "nquads",
    "--graph",
    "record",
    "--base-url",
    base,
  ]);
  const graphs = new Set(new Parser({ format: "N-Quads" }).parse(stdout).map((quad) => quad.graph.value));
  expect(graphs.size).toBe(5);
  for (const graph of graphs) expect(graph).toMatch(/#Record$/);
});

test("convert leaves out and names an invalid line, goes on, and ends with 1", async () => {
  const good = '{"type":"Action","key":"a","title":{"fr":"A"}}';
  const { code, stdout, stderr } = await openhpa(
    ["convert", "-", "--from", "ndjson", "--to", "ntriples"],
    `${good}\n{"type":"Action"}\n`,
  );
  expect(code).toBe(1);
  expect(stdout).toContain("/action/a>");
  expect(stderr).toMatch(/^-:2:1 \/key /m);
});

test("convert -o writes nothing when a record is invalid, and keeps what was there", async () => {
  const out = file("out.nt", "old\n");
  const { code, stderr } = await openhpa(["convert", file("a.json", "{}"), "--to", "ntriples", "-o", out]);
  expect(code).toBe(1);
  expect(stderr).toContain("n'a pas été écrit");
  expect(readFileSync(out, "utf8")).toBe("old\n");
  expect(readdirSync(folder).sort()).toEqual(["a.json", "out.nt"]);
});

test("foreign RDF: unreadable text and statements without a field are named", async () => {
  const broken = await openhpa(["convert", file("a.ttl", "@prefix"), "--from", "turtle", "--to", "ndjson"]);
  expect(broken).toMatchObject({ code: 1, stdout: "" });
  expect(broken.stderr).toContain("Turtle illisible");
  const extra = `<${base}/action/a> a <https://w3id.org/openhpa/ns#Action> ; <http://purl.org/dc/terms/identifier> "a" ; <http://purl.org/dc/terms/title> "A"@fr ; <urn:x> 1 .`;
  const read = await openhpa([
    "convert",
    file("b.ttl", extra),
    "--from",
    "turtle",
    "--to",
    "ndjson",
    "--base-url",
    base,
  ]);
  expect(JSON.parse(read.stdout)).toEqual({ type: "Action", key: "a", title: { fr: "A" } });
  expect(read.stderr).toContain("urn:x");
});

test.each([
  "validate",
  "explain",
  "import",
  "convert",
  "diff",
  "feed build",
  "feed check",
  "feed serve",
  "dump build",
  "dump query",
  "dump recipe",
  "dump serve",
  "dump verify",
])("%s --help explains itself in French and ends with 0", async (command) => {
  const { code, stdout } = await openhpa([...command.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Utilisation :");
  expect(stdout).not.toMatch(/\b(?:Usage|Arguments|Options|Commands|choices|default):/);
});

test("the help of an option names its choices and what holds when it is not given", async () => {
  const { stdout } = await openhpa(["dump", "query", "--help"]);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "forme de la réponse (choix : table, csv, json, tsv ; par défaut : table)",
  );
});

test("feed and dump are built and asked through the one command", async () => {
  const feed = await openhpa([
    "feed",
    "build",
    seeds,
    "--base-url",
    base,
    "--out",
    join(folder, "feed"),
    "--json",
  ]);
  expect(feed).toMatchObject({ code: 0 });
  expect(JSON.parse(feed.stdout)).toMatchObject({ actions: 4, registries: 1 });
  const dump = await openhpa([
    "dump",
    "build",
    seeds,
    "--base-url",
    base,
    "--out",
    join(folder, "dump"),
    "--json",
  ]);
  expect(JSON.parse(dump.stdout).records).toBe(5);
  const asked = await openhpa([
    "dump",
    "query",
    join(folder, "dump"),
    "people-reached-by-departement",
    "--format",
    "csv",
  ]);
  expect(asked.stdout.trimEnd().split("\n")).toHaveLength(5);
});

test("help names the exit codes and gives examples", async () => {
  const { code, stdout } = await openhpa(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Codes de sortie");
  expect(stdout).toContain("Exemples");
  expect(stdout).toContain("Commandes :");
});
