import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { publishedFolders } from "../manifests/written-files.js";
import { versionFaults } from "./versions.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const workspaces = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => `${group}/${name}`),
);

/** The manifests and the changesets alone, in a repository of their own: all that `changeset version` reads and writes. */
function copyOfManifests(): string {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-versions-"));
  for (const path of [
    "package.json",
    "package-lock.json",
    ".changeset",
    ...[...workspaces, "schemas"].map((each) => `${each}/package.json`),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return folder;
}

/** The next version by the largest change that a changeset asks for. */
function nextVersion(now: string): string {
  const files = readdirSync(join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  const asked = files
    .map((name) => readFileSync(join(root, ".changeset", name), "utf8").split("---")[1] ?? "")
    .join("");
  const [major = 0, minor = 0, patch = 0] = now.split(".").map(Number);
  if (asked.includes(": major")) return `${major + 1}.0.0`;
  if (asked.includes(": minor")) return `${major}.${minor + 1}.0`;
  return asked === "" ? now : `${major}.${minor}.${patch + 1}`;
}

test("the pending changesets give all packages the same next version, with ranges and changelogs that say it", () => {
  const folder = copyOfManifests();
  const before = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")).version;
  execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: folder,
    stdio: "pipe",
  });
  const expected = nextVersion(before);
  const { version, faults } = versionFaults(folder, publishedFolders(folder));
  expect(version).toBe(expected);
  if (version !== before) expect(faults).toEqual([]);
});

test("a package that stays behind, a range that does and a changelog that is missing are faults", () => {
  const folder = copyOfManifests();
  const path = join(folder, "apps/cli/package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const dependencies = { ...manifest.dependencies, "@openhpa/core": "0.0.1" };
  writeFileSync(path, JSON.stringify({ ...manifest, version: "0.0.2", dependencies }));
  const { faults } = versionFaults(folder, ["packages/core", "apps/cli"]);
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^@openhpa\/cli is 0\.0\.2, not /),
      expect.stringMatching(/^@openhpa\/cli depends on @openhpa\/core 0\.0\.1, not /),
      expect.stringMatching(/^apps\/cli\/CHANGELOG\.md does not tell of /),
    ]),
  );
});
