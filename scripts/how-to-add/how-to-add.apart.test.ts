import { readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "@openhpa/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { additions } from "./additions.js";
import { type Copy, createCopy } from "./copy.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The rows of the table: what is added, and the number of files. */
function tableOf(page: string) {
  const [, table = ""] = /^\| what \| where \| files \|\n\|[-|]+\n((?:\|.*\n)+)/m.exec(page) ?? [];
  return table
    .trimEnd()
    .split("\n")
    .map((row) => row.split(" | "))
    .map(([what = "", , files = ""]) => ({ what: what.slice(2), files: Number.parseInt(files, 10) }));
}

test("CONTRIBUTING has a row for each addition, with its number of files", () => {
  const table = tableOf(readFileSync(`${root}CONTRIBUTING.md`, "utf8"));
  expect(table).toEqual(additions.map(({ what, files }) => ({ what, files })));
});

/** Time enough on a machine that does much else. */
const timeout = 600_000;

/**
 * All rows are done in one copy, one after the other, as contributors would: so each is counted alone, and the generators, the types and the
 * tests judge them side by side.
 */
describe("every row of CONTRIBUTING, done in a copy of the repository", { timeout }, () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await createCopy(root);
  }, timeout);
  afterAll(() => rmSync(copy.root, { recursive: true }));

  test.each(
    additions.map((addition) => [addition.what, addition] as const),
  )("%s takes as many files as the table says", async (what, { files, edit }) => {
    edit(copy);
    const changed = await copy.commit(what);
    expect([changed.length, changed]).toEqual([files, changed]);
  });

  // The drift test and the test of the pages, which run below, say that once is enough.
  test("the generators follow", async () => {
    await copy.run("npm", ["run", "--silent", "generate"]);
    expect(await copy.commit("generated")).toEqual(
      expect.arrayContaining(["schemas/v1/action.schema.json", "apps/dump/README.md", "README.md"]),
    );
  });

  test("no file went, so that every published bad record keeps its name", async () => {
    const names = ["diff", "--name-only", "--no-renames", "--diff-filter=D"];
    expect(await copy.run("git", [...names, copy.first, "HEAD"])).toBe("");
  });

  test("the types hold", async () => {
    await copy.run(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit"]);
  });

  test("the tests of the rooms pass", async () => {
    await ensureBuilt("@openhpa/feed", "apps/feed/dist/versions.json");
    await ensureBuilt("@openhpa/site", "apps/site/dist/versions.json");
    copy.linkBuilt(["apps/feed", "apps/site"]);
    const tests = [...new Set(additions.flatMap((addition) => addition.tests))];
    const general = [
      "packages/codegen/src/drift.test.ts",
      "packages/codegen/src/nquads-writer.test.ts",
      "scripts/pages",
    ];
    await copy.run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...general, ...tests]);
  });
});
