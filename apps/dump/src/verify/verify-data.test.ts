import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { toSortedJson } from "@openhpa/io";
import { frozenCorpus } from "@openhpa/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDump } from "../build.js";
import {
  CHECKSUMS,
  type DumpFile,
  MANIFEST,
  type Manifest,
  parseManifest,
  toChecksums,
} from "../data/manifest.js";
import { runDump } from "../test/fake-terminal.js";
import { baseUrl, copyOf, newFolder } from "../test/seeds.js";
import { verifyDump } from "./verify.js";
import { verifyData } from "./verify-data.js";

const NQUADS = "actions-00001.nq.gz";
const NTRIPLES = "actions-00001.nt.gz";

let whole: string;
beforeAll(async () => {
  whole = join(newFolder(), "dump");
  await buildDump(frozenCorpus(6), { out: whole, baseUrl, partSize: 100_000 });
});

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const manifestOf = (dir: string) => parseManifest(readFileSync(join(dir, MANIFEST), "utf8")) as Manifest;

/** A manifest as an attacker or a bug would leave it: its hashes fit its files. */
function writeManifest(dir: string, manifest: Manifest): void {
  const text = toSortedJson(manifest);
  writeFileSync(join(dir, MANIFEST), text);
  const all = [...manifest.files, { path: MANIFEST, sha256: sha256(Buffer.from(text)) }];
  writeFileSync(join(dir, CHECKSUMS), toChecksums(all.sort((a, b) => (a.path < b.path ? -1 : 1))));
}

/** A copy of the dump in which the lines of a file are others, and the manifest tells the new hashes and counts. */
function withLines(path: string, change: (lines: string[]) => readonly string[]): string {
  const dir = copyOf(whole);
  const file = join(dir, path);
  const lines = change(gunzipSync(readFileSync(file)).toString().trimEnd().split("\n"));
  const bytes = gzipSync(`${lines.join("\n")}\n`);
  writeFileSync(file, bytes);
  const manifest = manifestOf(dir);
  const files = manifest.files.map((entry: DumpFile) =>
    entry.path === path
      ? { ...entry, bytes: bytes.length, sha256: sha256(bytes), quads: lines.length }
      : entry,
  );
  writeManifest(dir, { ...manifest, files });
  return dir;
}

async function problemsOf(dir: string): Promise<readonly (readonly [code: string, file: string])[]> {
  const { ok, manifest } = await verifyDump(dir);
  expect(ok).toBe(true);
  const problems = await verifyData(dir, manifest as Manifest);
  for (const { messages } of problems) expect(messages.fr).toMatch(/^\S+ : .+\.$/);
  return problems.map(({ code, file }) => [code, file]);
}

test("the data of a dump as it was built is what the manifest says", async () => {
  expect(manifestOf(whole).parts).toBeGreaterThan(1);
  expect(await problemsOf(copyOf(whole))).toEqual([]);
});

const foreign = `<${baseUrl}/action/x> <http://purl.org/dc/terms/title> "x" .`;

describe("hashes of files that fit hide nothing", () => {
  test.each<readonly [string, (lines: string[]) => readonly string[], string]>([
    ["two lines in the wrong order", ([a = "", b = "", ...rest]) => [b, a, ...rest], "not-sorted"],
    ["a repeated line", ([a = "", ...rest]) => [a, a, ...rest], "not-sorted"],
    ["a blank node", ([a = "", ...rest]) => ["_:b <a:p> <a:o> .", a, ...rest], "blank-node"],
    ["a line that is none", ([a = "", ...rest]) => [a, "nonsense", ...rest], "not-well-formed"],
    [
      "an escape that is none",
      (lines) => [...lines, `${(lines.at(-1) as string).split(" ")[0]} <z:p> "\\q" .`],
      "not-well-formed",
    ],
  ])("%s", async (_, change, code) => {
    const problems = await problemsOf(withLines(NQUADS, change));
    expect(problems).toContainEqual([code, NQUADS]);
  });

  test("a statement that belongs to another part", async () => {
    const other = gunzipSync(readFileSync(join(whole, "actions-00000.nq.gz")))
      .toString()
      .split("\n")[0] as string;
    const problems = await problemsOf(withLines(NQUADS, (lines) => [...lines, other].sort()));
    expect(problems).toContainEqual(["wrong-part", NQUADS]);
  });

  test("a statement taken away: the counts, the hash and the N-Triples say so", async () => {
    const problems = await problemsOf(withLines(NQUADS, (lines) => lines.slice(1)));
    expect(problems).toContainEqual(["wrong-count", MANIFEST]);
    expect(problems).toContainEqual(["wrong-hash", MANIFEST]);
    expect(problems).toContainEqual(["not-the-same", NTRIPLES]);
  });

  test("N-Triples that say something else", async () => {
    const problems = await problemsOf(withLines(NTRIPLES, (lines) => [...lines, foreign].sort()));
    expect(problems).toEqual([
      ["wrong-count", NTRIPLES],
      ["not-the-same", NTRIPLES],
    ]);
  });

  test.each<readonly [string, (manifest: Manifest) => Partial<Manifest>, string]>([
    ["records", ({ records }) => ({ records: records + 1 }), "wrong-count"],
    ["graphs", ({ graphs }) => ({ graphs: graphs - 1 }), "wrong-count"],
    ["quads", ({ quads }) => ({ quads: quads + 1 }), "wrong-count"],
    ["entities", () => ({ entities: 0 }), "wrong-count"],
    ["a class", ({ classes }) => ({ classes: { ...classes, "https://exemple.fr/C": 1 } }), "wrong-count"],
    ["the hash", () => ({ rdfc10: "0".repeat(64) }), "wrong-hash"],
  ])("a manifest that is wrong about %s", async (_, change, code) => {
    const dir = copyOf(whole);
    const manifest = manifestOf(dir);
    writeManifest(dir, { ...manifest, ...change(manifest) });
    expect(await problemsOf(dir)).toEqual([[code, MANIFEST]]);
  });

  test("a document with another number of statements, or that cannot be read", async () => {
    const dir = copyOf(whole);
    const manifest = manifestOf(dir);
    writeFileSync(join(dir, "dcat.ttl"), "<a> <b> .");
    const files = manifest.files.map((file) =>
      file.path === "dcat.ttl"
        ? { ...file, sha256: sha256(Buffer.from("<a> <b> .")), bytes: 9 }
        : file.path === "void.ttl"
          ? { ...file, quads: 1 }
          : file,
    );
    writeManifest(dir, { ...manifest, files });
    expect(await problemsOf(dir)).toEqual([
      ["not-well-formed", "dcat.ttl"],
      ["wrong-count", "void.ttl"],
    ]);
  });
});

test("dump verify --deep reads the data, dump verify does not", async () => {
  const dir = withLines(NQUADS, ([a = "", b = "", ...rest]) => [b, a, ...rest]);
  expect((await runDump(["verify", dir])).code).toBe(0);
  const deep = await runDump(["verify", dir, "--deep"]);
  expect([deep.code, deep.stdout]).toEqual([1, ""]);
  expect(deep.stderr).toContain(`${NQUADS} : les lignes ne sont pas triées, ou l'une est répétée (2).`);
  const fine = await runDump(["verify", whole, "--deep"]);
  expect([fine.code, fine.stderr]).toEqual([0, ""]);
  expect(fine.stdout).toContain(" triplets relus");
});
