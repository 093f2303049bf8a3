import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outputVersions, type Versions } from "../tsup.versions.js";

let root: string;
const files: Readonly<Record<string, string>> = {
  "package.json": '{ "name": "example", "dependencies": { "left": "1.0.0" } }',
  "node_modules/left/package.json": '{ "name": "left", "version": "1.0.0" }',
  "src/base.ts": "import { one } from './outputs/one.js';\nexport const all = [one];\n",
  "src/outputs/one.ts": "import { title } from '../words.js';\nexport const one = () => title;\n",
  "src/outputs/two.ts":
    "import { left } from 'left';\nimport { lead } from '../words.js';\nexport const two = () => left(lead);\n",
  "src/words.ts": "export const title = 'a';\nexport const lead = 'b';\n",
};

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const versions = () => outputVersions({ root, shared: "base.ts" });

/** Which versions change when a file has another text. */
async function changedBy(path: string, text: string): Promise<readonly string[]> {
  const flat = ({ shared, outputs }: Versions) => ({ shared, ...outputs });
  const before = flat(await versions()) as Readonly<Record<string, string>>;
  write(path, text);
  const after = flat(await versions()) as Readonly<Record<string, string>>;
  write(path, files[path] as string);
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "openhpa-versions-"));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the version of an output changes with its code and with nothing else", () => {
  const changes: readonly (readonly [
    what: string,
    path: string,
    text: string,
    changed: readonly string[],
  ])[] = [
    ["its own module", "src/outputs/one.ts", "export const one = () => 'c';\n", ["one"]],
    [
      "a part that it imports",
      "src/words.ts",
      "export const title = 'c';\nexport const lead = 'b';\n",
      ["one"],
    ],
    [
      "what both import",
      "src/words.ts",
      "export const title = 'c';\nexport const lead = 'd';\n",
      ["one", "two"],
    ],
    ["a comment", "src/words.ts", "// Words.\nexport const title = 'a';\nexport const lead = 'b';\n", []],
    ["what nobody imports", "src/words.ts", `${files["src/words.ts"]}export const other = 'e';\n`, []],
    ["a library", "node_modules/left/package.json", '{ "name": "left", "version": "1.0.1" }', ["two"]],
    [
      "what all share",
      "src/base.ts",
      "import { one } from './outputs/one.js';\nexport const all = [one, one];\n",
      ["shared"],
    ],
    [
      "a dependency",
      "package.json",
      '{ "name": "example", "dependencies": { "left": "2.0.0" } }',
      ["shared"],
    ],
  ];

  test.each(changes)("%s", async (_what, path, text, changed) => {
    expect(await changedBy(path, text)).toEqual(changed);
  });
});
