import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ensureBuilt } from "@openhpa/testkit";
import { beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const execute = promisify(execFile);

/** The examples of a page: a `js` or `sh` block and the `text` block right after it, which is what it prints. */
function examplesOf(page: string) {
  const text = readFileSync(join(root, page), "utf8");
  const block = "((?:(?!^```)[^])*)^```";
  const pairs = new RegExp(`^\`\`\`(js|sh)\\n${block}\\n+^\`\`\`text\\n${block}`, "gm");
  return [...text.matchAll(pairs)].map(([, kind, code, output]) => ({
    page,
    kind: kind as "js" | "sh",
    code: code ?? "",
    output: output ?? "",
  }));
}

const examples = ["README.md", "packages/core/README.md", "packages/harvest/README.md"].flatMap(examplesOf);

beforeAll(() => ensureBuilt("@openhpa/cli", "apps/cli/dist/main.js"), 600_000);

async function printed(kind: "js" | "sh", code: string): Promise<string> {
  const folder = mkdtempSync(join(root, "out-readme-"));
  try {
    const file = join(folder, kind === "js" ? "example.mjs" : "example.sh");
    writeFileSync(file, kind === "js" ? code : `set -e\n${code.replaceAll("out/", `${folder}/`)}`);
    const { stdout } = await execute(kind === "js" ? process.execPath : "bash", [file], {
      cwd: root,
      env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
    });
    return stdout.replaceAll(`${folder}/`, "out/");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the README has an example with its output for each of the three users", () => {
  expect(examplesOf("README.md").length).toBeGreaterThanOrEqual(3);
});

for (const [index, { page, kind, code, output }] of examples.entries()) {
  test(`example ${index + 1} prints what ${page} says`, async () => {
    expect(await printed(kind, code)).toBe(output);
  });
}
