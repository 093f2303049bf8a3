import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "../test/openhpa.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "openhpa-init-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();

test.each([
  ["fr", "fiches/mon-action.json"],
  ["en", "records/my-action.json"],
] as const)("a folder to begin with in %s: its record is valid and its commands are right", async (language, record) => {
  const folder = join(root, "new");
  const invocation = "npx openhpa";
  const { code, stderr } = await openhpa(["init", folder], "", { language, invocation });
  expect(code).toBe(0);
  const [records = ""] = record.split("/");
  expect(stderr.replace(/\s+/g, " ")).toContain(`npx openhpa validate ${join(folder, records)}`);
  expect(files(folder)).toEqual(["README.md", records, record, "publisher.json"].sort());
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, block = ""] = /```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = block.trim().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines.every((line) => line.startsWith("npx openhpa "))).toBe(true);
  expect((await openhpa(["validate", join(folder, record)])).code).toBe(0);
});

test.each([
  "fr",
  "ch",
])("the publisher under the law of %s is refused until its facts are written", async (law) => {
  const folder = join(root, "new");
  await openhpa(["init", folder, "--jurisdiction", law]);
  const { code, stderr } = await openhpa([
    ...["feed", "build", join(folder, "fiches"), "--base-url", "https://exemple.fr/p"],
    ...["--publisher", join(folder, "publisher.json"), "--out", join(root, "site")],
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("name (nom de l'organisme)");
  expect(stderr).not.toContain("jurisdiction");
});

test("a folder that holds something is not touched, an empty one is used", async () => {
  writeFileSync(join(root, "README.md"), "mine");
  const { code, stderr } = await openhpa(["init", root]);
  expect(code).toBe(3);
  expect(stderr).toContain("n'est pas vide : rien n'a été touché");
  expect(files(root)).toEqual(["README.md"]);
  expect(readFileSync(join(root, "README.md"), "utf8")).toBe("mine");
  rmSync(join(root, "README.md"));
  expect((await openhpa(["init", root])).code).toBe(0);
});
