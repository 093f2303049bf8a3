import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatWithOptions, promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rooms = ["packages/core", "packages/vocabularies"];

/** An example of a docstring, and the function that it belongs to. */
interface Example {
  readonly of: string;
  readonly code: string;
}

/** The `@example` blocks of a module, each with the function or type that its docstring stands on. */
function examplesOf(path: string): readonly Example[] {
  const text = readFileSync(join(root, path), "utf8");
  const docstring =
    /\/\*\*((?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*)\*\/\s*(?:\/\/.*\s*)*export (?:function|const|type|class) (\w+)/g;
  return [...text.matchAll(docstring)].flatMap(([, comment = "", of = ""]) => {
    const plain = comment.replace(/^ *\* ?/gm, "");
    return [...plain.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => ({ of, code }));
  });
}

const modules = rooms.flatMap((room) =>
  readdirSync(join(root, room, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test|\.test-d|\.fixture|\.data)\.ts$/.test(name))
    .map((name) => `${room}/src/${name}`),
);
const examples = modules.flatMap(examplesOf);

/** What an example says that it prints: the comments behind its calls of `console.log`, and those on lines of their own. */
function announced(code: string): readonly string[] {
  return code.split("\n").flatMap((line) => {
    const [, behind, own] = /console\.log\(.*\);(?: \/\/ (.*))?$|^\/\/ (?!@ts)(.*)$/.exec(line) ?? [];
    return behind ?? own ?? [];
  });
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(root, "out-examples-"));
  for (const [index, { code }] of examples.entries())
    writeFileSync(join(folder, `example-${index}.ts`), `${code}export {};\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the functions that newcomers look for have an example", () => {
  const named = [...new Set(examples.map(({ of }) => of))].sort();
  expect(named).toEqual(
    expect.arrayContaining([
      ...[
        "applyChanges",
        "choices",
        "createAction",
        "createRegistry",
        "diffRecords",
        "findConcept",
        "isValid",
      ],
      ...["label", "mergeRecords", "parse", "validate"],
    ]),
  );
});

test.each(
  examples.map((example, index) => ({ ...example, index })),
)("the example of $of prints what it says", async ({ code, index }) => {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    printed.push(formatWithOptions({ breakLength: Number.POSITIVE_INFINITY }, ...values));
  });
  try {
    await import(/* @vite-ignore */ join(folder, `example-${index}.ts`));
  } finally {
    log.mockRestore();
  }
  expect(printed.length).toBeGreaterThan(0);
  expect(printed).toEqual(announced(code));
});

test("the examples compile as they stand", async () => {
  const options = { extends: "../tsconfig.json", compilerOptions: { noEmit: true }, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  const { stdout } = await promisify(execFile)("npx", ["tsc", "-p", folder], { cwd: root }).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(stdout).toBe("");
});
