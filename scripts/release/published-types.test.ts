import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { publishedFolders } from "../manifests/written-files.js";
import { OF_TESTS } from "./tarball-checks.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = publishedFolders(root).filter((folder) => existsSync(join(root, folder, "tsconfig.json")));

/** The sources of which the compiler writes declarations for a package, as it lists them; what it only reads from others is not among them. */
async function sourcesOf(folder: string): Promise<readonly string[]> {
  const tsc = join(root, "node_modules/.bin/tsc");
  const { stdout } = await promisify(execFile)(tsc, ["-p", join(root, folder), "--listFilesOnly"]);
  return stdout
    .split("\n")
    .map((file) => relative(join(root, folder), file))
    .filter((file) => file.startsWith("src/"));
}

test("which sources and which output a package has is said in one place", () => {
  expect(built.length).toBeGreaterThan(5);
  for (const folder of built) {
    const { compilerOptions = {}, ...rest } = JSON.parse(
      readFileSync(join(root, folder, "tsconfig.json"), "utf8"),
    );
    const own = Object.keys(compilerOptions).filter((name) => name !== "lib");
    expect([folder, rest, own]).toEqual([folder, { extends: "../../tsconfig.package.json" }, []]);
  }
});

test("no declaration is made of a test or of what tests share", async () => {
  for (const folder of built) {
    const sources = await sourcesOf(folder);
    expect([folder, sources.includes("src/index.ts")]).toEqual([folder, true]);
    expect([folder, sources.filter((file) => OF_TESTS.test(file))]).toEqual([folder, []]);
  }
}, 120_000);
