import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openhpa } from "../test/openhpa.js";
import { shells } from "./shells.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-completion-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

async function scriptOf(shell: string): Promise<string> {
  const { code, stdout, stderr } = await openhpa(["completion", shell]);
  expect([code, stderr]).toEqual([0, ""]);
  const path = join(folder, `openhpa.${shell}`);
  writeFileSync(path, stdout);
  return path;
}

/** What bash offers for a line whose last word is being typed. */
function offered(script: string, line: readonly string[]): readonly string[] {
  const words = line.map((word) => `'${word}'`).join(" ");
  const program = `source '${script}'; COMP_WORDS=(openhpa ${words}); COMP_CWORD=${line.length}; _openhpa; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync("bash", ["--norc", "-eu", "-c", program], { encoding: "utf8" });
  return output.split("\n").filter(Boolean);
}

describe.skipIf(!has("bash"))("bash", () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptOf("bash");
  });

  test.each([
    [["va"], ["validate"]],
    [
      ["feed", ""],
      ["build", "check", "serve", "help"],
    ],
    [["feed", "build", "--base"], ["--base-url"]],
    [["validate", "--level", "re"], ["recorded"]],
    [["validate", "--level=", "re"], []],
    [["validate", "--level", "=", "re"], ["recorded"]],
    [
      ["validate", "--format", ""],
      ["text", "json", "sarif", "github", "junit"],
    ],
    [["convert", "-o", ""], []],
    [
      ["explain", "breakdown"],
      ["breakdown-axis", "breakdown-sum"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [
      ["--lang", ""],
      ["fr", "en"],
    ],
    [["dump", "build", "--out", ""], []],
    [["validate", ""], []],
  ])("offers for %j %j", (line, words) => {
    const found = offered(script, line);
    expect(found).toEqual(words);
  });

  test("knows every command and every option of the help", async () => {
    const { stdout } = await openhpa(["feed", "build", "--help"]);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(15);
    expect(offered(script, ["feed", "build", "--"])).toEqual(expect.arrayContaining(options));
  });
});

const parsed = { zsh: ["-n"], fish: ["--no-execute"] } as const;

describe.each(["zsh", "fish"] as const)("%s", (shell) => {
  test.skipIf(!has(shell))("reads the script", async () => {
    expect(spawnSync(shell, [...parsed[shell], await scriptOf(shell)]).status).toBe(0);
  });

  test("keeps descriptions with quotes and colons as one word", () => {
    const script = shells[shell]("x", [
      {
        path: "",
        description: "",
        commands: [{ name: "a", description: "l'un : l'autre" }],
        options: [{ long: "--b", description: "d'ici" }],
        values: [],
      },
    ]);
    expect(script).toContain(shell === "zsh" ? "'a:l'\\''un : l'\\''autre'" : "-a a -d 'l\\'un : l\\'autre'");
  });
});
