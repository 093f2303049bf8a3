import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Arrows, arrowFaults } from "./arrows/faults.ts";

const arrows: Arrows = {
  workspaces: { "packages/low": [], "packages/high": ["low"] },
  rooms: { "packages/high": ["data", "page", "browser", "index"] },
  pure: new Set(["packages/low"]),
};

/** A repository in which nothing is wrong: two packages, one of which imports the other, and a script. */
const sound: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "root", devDependencies: { vitest: "1.0.0" } }),
  "scripts/run.ts": 'import "@openhpa/high";\nimport "vitest";\n',
  "packages/low/package.json": JSON.stringify({ name: "@openhpa/low" }),
  "packages/low/src/index.ts": "export const one = 1;\n",
  "packages/high/package.json": JSON.stringify({
    name: "@openhpa/high",
    dependencies: {
      "@openhpa/low": "1.0.0",
      "@scope/shown": "1.0.0",
      read: "1.0.0",
      "@types/typed": "1.0.0",
    },
    devDependencies: { judge: "1.0.0", bundled: "1.0.0" },
  }),
  "packages/high/src/index.ts": 'export { page } from "./page/page.js";\n',
  "packages/high/src/data/data.ts": 'import { one } from "@openhpa/low";\nimport type { T } from "typed";\n',
  "packages/high/src/page/page.ts": 'import { data } from "../data/data.js";\nawait import(`read/sub`);\n',
  "packages/high/src/page/file.ts": "createRequire(import.meta.url).resolve(`@scope/shown/a.js`);\n",
  "packages/high/src/data/data.test.ts": 'import "judge";\nimport "vitest";\nimport "../page/page.js";\n',
  "packages/high/src/browser/page.ts": 'import "bundled";\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * The faults of the sound repository with some files more, or other ones. Their texts name modules of calls in backticks, which become
 * quotes: this file itself must not be seen to import them.
 */
function faultsWith(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "openhpa-arrows-"));
  folders.push(root);
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.replaceAll("`", '"'));
  }
  return arrowFaults(root, arrows);
}

/** The manifest of the upper package with other dependencies. */
function manifest(change: object): Readonly<Record<string, string>> {
  const name = "packages/high/package.json";
  return { [name]: JSON.stringify({ ...JSON.parse(sound[name] ?? ""), ...change }) };
}

test("a sound repository has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

/** What is written into the sound repository, and the fault that has to be seen. */
const broken: readonly (readonly [what: string, files: Readonly<Record<string, string>>, fault: RegExp])[] = [
  [
    "an import of a workspace above",
    {
      "packages/low/package.json": JSON.stringify({
        name: "@openhpa/low",
        dependencies: { "@openhpa/high": "1.0.0" },
      }),
      "packages/low/src/up.ts": 'import { page } from "@openhpa/high";\n',
    },
    /^packages\/low\/src\/up\.ts: packages\/low may not import @openhpa\/high$/,
  ],
  [
    "a workspace without a row",
    { "packages/new/package.json": JSON.stringify({ name: "@openhpa/new" }) },
    /^packages\/new has no row/,
  ],
  [
    "a relative import out of the workspace",
    { "packages/high/src/data/out.ts": 'export * from "../../../low/src/index.js";\n' },
    /^packages\/high\/src\/data\/out\.ts: \.\.\/\.\.\/\.\.\/low\/src\/index\.js leaves the workspace$/,
  ],
  [
    "an import that nothing declares",
    { "packages/high/src/data/more.ts": 'import {\n  a,\n  b,\n} from "absent/deep.js";\n' },
    /more\.ts: absent is not declared in the dependencies of @openhpa\/high$/,
  ],
  [
    "a module of Node without its prefix",
    { "packages/high/src/data/more.ts": 'import { readFile } from "fs";\n' },
    /more\.ts: fs is not declared/,
  ],
  [
    "types of what nothing declares",
    { "packages/high/src/data/more.ts": 'import type { A } from "@scope/absent";\n' },
    /more\.ts: @scope\/absent is not declared/,
  ],
  [
    "values of a package of which only the types are declared",
    { "packages/high/src/data/more.ts": 'import { A } from "typed";\n' },
    /more\.ts: typed is not declared/,
  ],
  [
    "a dynamic import that nothing declares",
    { "packages/high/src/data/more.ts": "const a = await import(`absent`);\n" },
    /more\.ts: absent is not declared/,
  ],
  [
    "published code that imports a development dependency",
    { "packages/high/src/data/more.ts": 'import { a } from "judge";\n' },
    /more\.ts: judge is not declared in the dependencies/,
  ],
  [
    "published code that imports what only the root has",
    { "packages/high/src/data/more.ts": 'import { test } from "vitest";\n' },
    /more\.ts: vitest is not declared in the dependencies/,
  ],
  [
    "bundled code that imports what only the root has",
    { "packages/high/src/browser/more.ts": 'import { test } from "vitest";\n' },
    /more\.ts: vitest is not declared in package\.json/,
  ],
  [
    "a test that imports what nothing declares",
    { "packages/high/src/data/more.test.ts": 'import { a } from "absent";\n' },
    /more\.test\.ts: absent is not declared in package\.json/,
  ],
  [
    "settings of a build that import what nothing declares",
    { "packages/high/tsup.config.ts": 'import { a } from "absent";\n' },
    /tsup\.config\.ts: absent is not declared/,
  ],
  [
    "a script that imports what nothing declares",
    { "scripts/more.ts": 'import { a } from "absent";\n' },
    /^scripts\/more\.ts: absent is not declared in package\.json of root$/,
  ],
  [
    "a dependency that only a test uses",
    manifest({ devDependencies: { bundled: "1.0.0" }, dependencies: { ...dependencies(), judge: "1.0.0" } }),
    /^packages\/high\/package\.json: judge is a dependency and nothing there uses it$/,
  ],
  [
    "a dependency that nothing uses",
    manifest({ dependencies: { ...dependencies(), idle: "1.0.0" } }),
    /package\.json: idle is a dependency and nothing there uses it$/,
  ],
  [
    "a development dependency that nothing uses",
    manifest({ devDependencies: { judge: "1.0.0", bundled: "1.0.0", idle: "1.0.0" } }),
    /package\.json: idle is a development dependency and nothing there uses it$/,
  ],
  [
    "types of a package that nothing uses",
    manifest({ devDependencies: { judge: "1.0.0", bundled: "1.0.0", "@types/idle": "1.0.0" } }),
    /package\.json: @types\/idle is a development dependency and nothing there uses it$/,
  ],
  [
    "a room that imports one after it",
    { "packages/high/src/data/back.ts": 'import { page } from "../page/page.js";\n' },
    /^packages\/high\/src\/data\/back\.ts: data may not import page, which comes after it$/,
  ],
  [
    "a room that imports types of one after it",
    { "packages/high/src/data/back.ts": 'import type { Page } from "../page/page.js";\n' },
    /back\.ts: data may not import page/,
  ],
  [
    "a room that imports a module after it",
    { "packages/high/src/page/back.ts": 'import { page } from "../index.js";\n' },
    /back\.ts: page may not import index, which comes after it$/,
  ],
  [
    "a file that lies in no room",
    { "packages/high/src/elsewhere.ts": "export const a = 1;\n" },
    /elsewhere\.ts: elsewhere has no row among the rooms of its workspace$/,
  ],
  [
    "a file in a pure package",
    { "packages/low/src/disk.ts": 'import { readFile } from "node:fs";\n' },
    /disk\.ts: packages\/low is pure and may not import node:fs$/,
  ],
  [
    "a clock in a pure package",
    { "packages/low/src/clock.ts": "export const now = () => Date.now();\n" },
    /clock\.ts: clock, randomness, network or process in a pure package \(Date\.now\)$/,
  ],
];

function dependencies(): object {
  return JSON.parse(sound["packages/high/package.json"] ?? "").dependencies;
}

test.each(broken)("%s is a fault, the only one", (_, files, fault) => {
  expect(faultsWith(files)).toEqual([expect.stringMatching(fault)]);
});

test("what a comment names is not imported", () => {
  const comment = '/**\n * import { a } from "absent";\n */\n// import(`absent`)\nexport const a = 1;\n';
  expect(faultsWith({ "packages/high/src/data/more.ts": comment })).toEqual([]);
});
