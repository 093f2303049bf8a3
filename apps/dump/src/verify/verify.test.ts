import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { openDump } from "../ask/open-dump.js";
import { buildSeeds, copyOf, newFolder } from "../test/seeds.js";
import { verifyDump } from "./verify.js";

let whole: string;
let dir: string;
beforeAll(async () => {
  ({ dir: whole } = await buildSeeds());
});
beforeEach(() => {
  dir = copyOf(whole);
});

/** Flips one bit of one byte of a file. */
function tamper(path: string, at = 0.5): void {
  const bytes = readFileSync(join(dir, path));
  const index = Math.floor((bytes.length - 1) * at);
  bytes[index] = (bytes[index] as number) ^ 1;
  writeFileSync(join(dir, path), bytes);
}

test("a dump as it was built is whole", async () => {
  const found = await verifyDump(dir);
  expect(found).toMatchObject({ ok: true, problems: [] });
  expect(found.files).toBe((found.manifest?.files.length ?? 0) + 2);
});

test("one changed byte is found and its file named", async () => {
  const { manifest } = await verifyDump(dir);
  const paths = [
    "actions.nq.gz",
    "actions.ttl",
    "README.md",
    "vocabularies/smoc.ttl",
    "examples/missing-fields.rq",
    "void.ttl",
  ];
  for (const path of paths) expect(manifest?.files.map((file) => file.path)).toContain(path);
  for (const path of paths) {
    const before = readFileSync(join(dir, path));
    tamper(path);
    const { ok, problems } = await verifyDump(dir);
    expect(ok).toBe(false);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([["changed-file", path]]);
    expect(problems[0]?.messages.fr).toContain(`${path} : `);
    writeFileSync(join(dir, path), before);
  }
  expect((await verifyDump(dir)).ok).toBe(true);
});

test("a changed manifest and a changed list of hashes are told apart", async () => {
  const manifest = readFileSync(join(dir, "manifest.json"), "utf8");
  writeFileSync(join(dir, "manifest.json"), manifest.replace('"records": 5', '"records": 6'));
  expect((await verifyDump(dir)).problems.map(({ file }) => file)).toEqual(["manifest.json"]);
  writeFileSync(join(dir, "manifest.json"), manifest);
  tamper("SHA256SUMS", 0);
  expect((await verifyDump(dir)).problems.map(({ file }) => file)).toEqual(["SHA256SUMS"]);
});

test("missing files are named", async () => {
  rmSync(join(dir, "ontology.ttl"));
  rmSync(join(dir, "SHA256SUMS"));
  const { problems } = await verifyDump(dir);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ["missing-file", "SHA256SUMS"],
    ["missing-file", "ontology.ttl"],
  ]);
});

test("files that the manifest does not know are named", async () => {
  writeFileSync(join(dir, "notes.txt"), "");
  writeFileSync(join(dir, "vocabularies", "theirs.ttl"), "");
  const { problems } = await verifyDump(dir);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ["extra-file", "notes.txt"],
    ["extra-file", "vocabularies/theirs.ttl"],
  ]);
  expect((await verifyDump(dir, { only: () => [] })).ok).toBe(true);
});

test.each([
  ["not JSON", "{"],
  ["null", "null"],
  ["another document", '{"format":"other"}'],
  [
    "a path that leaves the folder",
    `{"format":"openhpa-dump/1","files":[{"path":"../a","bytes":1,"sha256":"${"0".repeat(64)}"}]}`,
  ],
])("a manifest that is %s is a finding, not a crash", async (_, text) => {
  writeFileSync(join(dir, "manifest.json"), text);
  expect(await verifyDump(dir)).toMatchObject({
    ok: false,
    problems: [{ code: "unreadable-manifest", file: "manifest.json" }],
  });
});

test("a folder without a manifest is a finding; no folder is an I/O error", async () => {
  expect((await verifyDump(newFolder())).problems).toMatchObject([
    { code: "missing-file", file: "manifest.json" },
  ]);
  await expect(verifyDump(join(dir, "absent"))).rejects.toMatchObject({ name: "IoError", code: "not-found" });
});

test("opening refuses changed data and names it, and does not mind the other files", async () => {
  tamper("README.md");
  expect((await openDump(dir)).ok).toBe(true);
  tamper("actions.nq.gz");
  expect(await openDump(dir)).toMatchObject({
    ok: false,
    problems: [{ code: "changed-file", file: "actions.nq.gz" }],
  });
});
