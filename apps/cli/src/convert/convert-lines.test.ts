import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { toNQuads } from "@openhpa/rdf";
import { frozenAction } from "@openhpa/testkit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { conversion } from "../test/conversion.js";
import { openhpa } from "../test/openhpa.js";

const base = "https://exemple.fr";
const records = Array.from({ length: 5 }, (_, index) => frozenAction(index));
const quads = records.map((record) => toNQuads(record, { base }));
const ndjson = (from: number, to: number) =>
  records
    .slice(from, to)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
const bad = '{"type":"Action","key":"b"}\n';
const toQuads = ["--to", "nquads", "--base-url", base];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-convert-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("files, folders and standard input are converted in order, packed or not", async () => {
  mkdirSync(join(folder, "deep"));
  file("deep/a.ndjson.gz", Buffer.concat([gzipSync(ndjson(0, 1)), gzipSync(ndjson(1, 2))]));
  file("deep/b.json", JSON.stringify([records[2], records[3]], null, 2));
  const { code, stdout, stderr } = await conversion([join(folder, "deep"), "-", ...toQuads], [ndjson(4, 5)]);
  expect(stdout.toString()).toBe(quads.join(""));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("a bad record is told with its file, line and column, and is a finding", async () => {
  const path = file("a.ndjson", ndjson(0, 1) + bad + ndjson(1, 2));
  const json = file("b.json", `[\n  ${bad.trim()},\n  ${JSON.stringify(records[2])}\n]\n`);
  const { code, stdout, stderr } = await conversion([path, json, ...toQuads]);
  expect(code).toBe(1);
  expect(stdout.toString()).toBe(quads.slice(0, 3).join(""));
  expect(stderr).toMatch(/^\S+a\.ndjson:2:1 \/title .* \[missing-field\]$/m);
  expect(stderr).toMatch(/^\S+b\.json:2:\d+ \/title .* \[missing-field\]$/m);
  expect(await conversion([path, ...toQuads, "--keep-going"])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(":2:1"),
  });
});

test("lines are counted across blocks", async () => {
  const many = Array.from({ length: 200 }, (_, index) => JSON.stringify(frozenAction(index)));
  many[180] = bad.trim();
  const path = file("a.ndjson", many.join("\n"));
  const { stderr } = await conversion([path, ...toQuads]);
  expect(stderr).toContain("a.ndjson:181:1 ");
});

test("--output is replaced when all went well, or when what is refused is no finding", async () => {
  const [good, mixed] = [file("a.ndjson", ndjson(0, 2)), file("b.ndjson", ndjson(0, 1) + bad)];
  const output = file("out.nq", "old\n");
  const failed = await conversion([mixed, ...toQuads, "-o", output]);
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining("n'a pas été écrit") });
  expect(readFileSync(output, "utf8")).toBe("old\n");
  await conversion([mixed, ...toQuads, "-o", output, "--keep-going"]);
  expect(readFileSync(output, "utf8")).toBe(quads[0]);
  await conversion([good, ...toQuads, "-o", output, "--gzip"]);
  expect(gunzipSync(readFileSync(output)).toString()).toBe(quads.slice(0, 2).join(""));
  expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "b.ndjson", "out.nq"]);
});

test("--gzip of nothing is an empty gzip file", async () => {
  const { stdout } = await conversion(["--from", "ndjson", "--to", "nquads", "--gzip"]);
  expect(gunzipSync(stdout)).toHaveLength(0);
});

test("NDJSON to NDJSON puts records in their canonical form", async () => {
  const reversed = JSON.stringify(Object.fromEntries(Object.entries(records[0] as object).reverse()));
  const args = ["--from", "ndjson", "--to", "ndjson"];
  const [canonical, again] = [await conversion(args, [ndjson(0, 1)]), await conversion(args, [reversed])];
  expect(again.stdout.toString()).toBe(canonical.stdout.toString());
  expect(JSON.parse(again.stdout.toString())).toEqual(records[0]);
});

test("two records with the same key are both written: lines are not compared with each other", async () => {
  const { code, stdout } = await conversion([file("a.ndjson", ndjson(0, 1).repeat(2)), ...toQuads]);
  expect(code).toBe(0);
  expect(stdout.toString()).toBe((quads[0] as string).repeat(2));
});

test("the whole command gives the same bytes as its start", async () => {
  const path = file("a.ndjson", ndjson(0, 3));
  const { code, stdout } = await openhpa(["convert", path, ...toQuads]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: quads.slice(0, 3).join("") });
  const filtered = await openhpa(["convert", "--from", "ndjson", ...toQuads], ndjson(0, 3) + bad);
  expect(filtered).toMatchObject({ code: 0, stdout });
  expect(
    filtered.stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toHaveLength(2);
});

test("several records to JSON and JSON-LD are one document, written record by record", async () => {
  const title = { fr: "avant\u2028après" };
  const path = file("a.ndjson", ndjson(0, 2) + JSON.stringify({ ...records[2], title }));
  const { stdout } = await openhpa(["convert", path, "--to", "json"]);
  const parsed = JSON.parse(stdout);
  expect(parsed).toEqual([records[0], records[1], { ...records[2], title }]);
  expect(stdout).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  const jsonld = await openhpa(["convert", path, "--to", "jsonld"]);
  expect(jsonld.stdout).toBe(`${JSON.stringify(JSON.parse(jsonld.stdout), null, 2)}\n`);
  expect((await openhpa(["convert", file("e.json", "[]"), "--to", "json"])).stdout).toBe("[]\n");
});

test.each([
  [["convert", "--to", "nquads"], /Argument manquant : fiches/],
  [["convert", "x.json", "--to", "nquads", "--jobs", "many"], /Valeur refusée pour --jobs/],
  [["convert", "x.json", "--to", "nquads", "--part-size", "-1"], /Valeur refusée pour --part-size/],
  [["convert", "x.json", "--to", "turtle", "--jobs", "2"], /--jobs ne vaut que .*nquads, ntriples, ndjson/],
  [["convert", "x.json", "--to", "nquads", "-o", "a", "--out", "b"], /--out.*--output|--output.*--out/],
])("%j is explained", async (args, message) => {
  const { code, stdout, stderr } = await openhpa(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test.each([
  ["absent.ndjson", /introuvable/],
  ["a.txt", /format inconnu/],
])("%s cannot be read", async (name, message) => {
  if (name === "a.txt") file(name, "");
  const { code, stderr } = await openhpa(["convert", join(folder, name), ...toQuads]);
  expect(code).toBe(3);
  expect(stderr).toMatch(message);
});
