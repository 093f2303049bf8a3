import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Terminal } from "@openhpa/console";
import { beforeEach, describe, expect, test } from "vitest";
import { feedCommand } from "./feed-command.js";

const seeds = fileURLToPath(new URL("../../../../seeds/valid", import.meta.url));
const BASE = "https://donnees.example.org";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-command-"));
});

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], stdin = ""): Promise<Run> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const terminal: Terminal = { stdin: Readable.from([stdin]), stdout, stderr, exitCode: 0 };
  await feedCommand(terminal).parseAsync([...args], { from: "user" });
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { exitCode: terminal.exitCode, stdout: text(stdout), stderr: text(stderr) };
}

const build = (inputs: readonly string[], ...more: readonly string[]) =>
  run(["build", ...inputs, "--base-url", BASE, "--out", join(root, "out"), ...more]);

describe("feed build", () => {
  test("writes a feed and says what it wrote", async () => {
    const { exitCode, stdout, stderr } = await build([seeds], "--publisher", "Essai");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("4 actions, 1 base de fiches");
    expect(await readdir(join(root, "out"))).toContain("catalog.ttl");
  });

  test("--json is one document with sorted keys", async () => {
    const { stdout } = await build([seeds], "--json", "--title", "Mes actions", "--modified", "2026-12-01");
    const summary = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(summary)).toEqual(Object.keys(summary).sort());
    expect(summary).toMatchObject({ actions: 4, registries: 1, baseUrl: BASE, modified: "2026-12-01" });
    expect(await readFile(join(root, "out", "index.html"), "utf8")).toContain("<h1>Mes actions</h1>");
  });

  test("refuses an invalid record, names its place, writes nothing", async () => {
    const file = join(root, "records.ndjson");
    const good = JSON.stringify(JSON.parse(await readFile(join(seeds, "base-cjc.json"), "utf8")));
    await writeFile(file, `${good}\n{"type":"Action","key":"Pas Une Cle","title":{"fr":"x"}}\n`);
    const refused = await build([file]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toMatch(new RegExp(`^${file}:2:\\d+ /key .* \\[invalid-key\\]\\n`));
    expect(refused.stderr).toContain("rien n'a été écrit");
    expect(await readdir(root)).toEqual(["records.ndjson"]);
    const skipped = await build([file], "--skip-invalid", "--json");
    expect(skipped.exitCode).toBe(0);
    expect(JSON.parse(skipped.stdout)).toMatchObject({ actions: 0, registries: 1 });
  });

  test("reads standard input", async () => {
    const text = await readFile(join(seeds, "base-cjc.json"), "utf8");
    const stdin = `${JSON.stringify(JSON.parse(text))}\n`;
    const { exitCode, stdout } = await run(
      ["build", "-", "--base-url", BASE, "--out", join(root, "out"), "--json"],
      stdin,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ registries: 1 });
  });

  test.each([
    ["--base-url", "donnees.example.org"],
    ["--base-url", "https://example.org/?page=1"],
    ["--modified", "hier"],
    ["--modified", "2026-02-30"],
    ["--publisher-url", "javascript:alert(1)"],
    ["--contact-email", "nobody"],
  ])("is a usage error with %s %s", async (option, value) => {
    const { exitCode, stderr, stdout } = await build([seeds], option, value);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(value);
    expect(await readdir(root)).toEqual([]);
  });

  test("says what cannot be read or written, without a stack trace", async () => {
    const missing = await build([join(root, "nothing")]);
    expect(missing.exitCode).toBe(3);
    expect(missing.stderr).toContain("introuvable");
    expect(missing.stderr).not.toMatch(/\n\s+at /);
    await mkdir(join(root, "out"));
    await writeFile(join(root, "out", "thesis.txt"), "chapter 1");
    const foreign = await build([seeds]);
    expect(foreign.exitCode).toBe(3);
    expect(foreign.stderr).toContain("rien n'a été touché");
  });
});

/** An action in prison that reached so many people. */
const prisonLine = (key: string, peopleReached: number) =>
  JSON.stringify({
    type: "Action",
    key,
    title: { fr: `=Atelier ${key}` },
    settings: ["prison"],
    peopleReached,
  });

describe("small counts of feed build", () => {
  const list = () => join(root, "out.petits-effectifs.csv");
  const records = (...counts: readonly number[]) =>
    run(
      ["build", "-", "--base-url", BASE, "--out", join(root, "out"), "--withdraw-missing"],
      counts.map((count, index) => `${prisonLine(`atelier-${index}`, count)}\n`).join(""),
    );

  test("are summed in one line and listed beside the folder, not in it", async () => {
    const { exitCode, stdout, stderr } = await records(4, 1, 12);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout.replace(/\n {2}/g, " ")).toContain(
      `2 petits effectifs de personnes sous contrainte dans 2 fiches, à relire avant de publier : ${list()}\n`,
    );
    const rows = (await readFile(list(), "utf8")).split("\r\n");
    expect(rows[0]).toBe("\uFEFFfiche;emplacement;nombre;sorte;remarque");
    expect(rows.slice(1, 3).map((row) => row.split(";").slice(0, 4).join(";"))).toEqual([
      "atelier-0;/peopleReached;4;nombre",
      "atelier-1;/peopleReached;1;nombre",
    ]);
    expect(await readdir(join(root, "out"))).not.toContain("out.petits-effectifs.csv");
  });

  test("leave no list where there are none, and none of an earlier build", async () => {
    expect((await records(12)).stdout).not.toContain("effectif");
    expect((await readdir(root)).filter((name) => name.endsWith(".csv"))).toEqual([]);
    await records(4);
    await records(12);
    expect((await readFile(list(), "utf8")).trim().split("\r\n")).toHaveLength(1);
  });

  test("are listed where --small-counts says, and counted in --json", async () => {
    const file = join(root, "relire.csv");
    const { stdout } = await run(
      ["build", "-", "--base-url", BASE, "--out", join(root, "out"), "--json", "--small-counts", file],
      `${prisonLine("atelier", 4)}\n`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ smallCounts: 1, smallCountRecords: 1, smallCountFile: file });
    expect(await readFile(file, "utf8")).toContain("atelier;/peopleReached;4;");
  });
});

describe("feed serve", () => {
  test("refuses a folder that is no feed, and a port that is none", async () => {
    expect((await run(["serve", root])).exitCode).toBe(3);
    expect((await run(["serve", root, "--port", "abc"])).exitCode).toBe(2);
  });
});
