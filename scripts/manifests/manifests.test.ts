import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readProject, repositoryPage } from "./project.js";
import { withProjectFacts } from "./published-manifest.js";
import { publishedFolders, writtenFiles } from "./written-files.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const project = readProject(root);
const folders = publishedFolders(root);

interface Published {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly sideEffects?: unknown;
  readonly bin?: unknown;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestIn = (directory: string) =>
  JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8")) as Published;

test("what the root says of the project stands in every published package: if not, run `npm run generate`", () => {
  const wrong = [...writtenFiles(root)].filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});

test("another address in the root changes every manifest, and nothing else of it", () => {
  const moved = { ...project, repository: { type: "git", url: "git+https://example.org/a/b.git" } } as const;
  for (const directory of folders) {
    const before = manifestIn(directory);
    const after = withProjectFacts({ ...before }, directory, moved);
    expect(after.repository).toEqual({ ...moved.repository, directory });
    expect({ ...after, repository: null }).toEqual({ ...before, repository: null });
  }
});

test("no text of ours names another address of the repository", () => {
  const { owner = "" } = /github\.com\/(?<owner>[^/]+)/.exec(project.repository.url)?.groups ?? {};
  const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  const texts = tracked.filter(
    (file) => /\.(?:md|json|yml|cff|ts)$/.test(file) && file !== "package-lock.json",
  );
  const elsewhere = texts.flatMap((file) =>
    (readFileSync(join(root, file), "utf8").match(/github\.com\/[\w-]*openhpa[\w-]*(?:\/[\w-]+)?/gi) ?? [])
      .filter((found) => !repositoryPage(project).endsWith(found))
      .map((found) => `${file}: ${found}`),
  );
  expect(owner).not.toBe("");
  expect(elsewhere).toEqual([]);
});

test.each(
  folders,
)("%s says what it is, what is exported with which types, and what a bundler may leave out", (directory) => {
  const { description, exports, keywords, sideEffects, bin } = manifestIn(directory);
  expect(description).toMatch(/\.$/);
  expect(keywords.length).toBeGreaterThanOrEqual(project.keywords.length + 3);
  expect(new Set(keywords).size).toBe(keywords.length);
  if (bin === undefined) expect(sideEffects).toBeDefined();
  const code = Object.entries(exports).filter(([, target]) => typeof target !== "string");
  for (const [name, target] of code)
    expect([name, target]).toEqual([
      name,
      expect.objectContaining({ types: expect.stringMatching(/\.d\.ts$/) }),
    ]);
  const plain = Object.entries(exports).filter(([, target]) => typeof target === "string");
  for (const [name, target] of plain) expect([name, /\.js$/.test(String(target))]).toEqual([name, false]);
});

test("all published packages go together, from one version to the next", () => {
  const { fixed } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8"));
  const manifests = folders.map(manifestIn);
  const names = manifests.map(({ name }) => name);
  expect(fixed.map((group: string[]) => new Set(group))).toEqual([new Set(names)]);
  expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
  for (const { name, version, dependencies = {} } of manifests)
    for (const [on, range] of Object.entries(dependencies))
      if (names.includes(on)) expect([name, on, range]).toEqual([name, on, version]);
});

test("every changeset names packages that are published", () => {
  const names = new Set(folders.map((directory) => manifestIn(directory).name));
  const files = readdirSync(join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  const unknown = files.flatMap((file) => {
    const [, head = ""] = readFileSync(join(root, ".changeset", file), "utf8").split("---");
    return [...head.matchAll(/"([^"]+)"/g)]
      .filter(([, name = ""]) => !names.has(name))
      .map(([, name]) => `${file}: ${name}`);
  });
  expect(unknown).toEqual([]);
});
