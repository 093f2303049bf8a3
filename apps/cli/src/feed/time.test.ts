import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "@openhpa/console";
import type { Action } from "@openhpa/core";
import { modelPublication } from "@openhpa/rdf";
import { jsonChanges, liveIn } from "@openhpa/testkit";
import { Parser } from "n3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feedCommand } from "./feed-command.js";
import { BASE } from "./testing/feed-fixture.js";

const DCT = "http://purl.org/dc/terms/";
const NOON = "2026-11-30T12:00:00Z";

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-time-"));
  out = join(root, "feed");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const action = (key: string, more: Partial<Action> = {}) =>
  ({ type: "Action", key, title: { fr: `Fiche ${key}` }, created: "2024-01-10", ...more }) as Action;
const [a, b, c] = [
  action("a", { created: "2020-05-06" }),
  action("b"),
  action("c", { modified: "2024-03-10" }),
] as const;

/** Runs `feed build` on lines, which are records or any text, with a clock that stands. */
async function build(lines: readonly (object | string)[], ...flags: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const terminal: Terminal = { stdin: Readable.from([text]), stdout, stderr, exitCode: 0 };
  await mkdir(root, { recursive: true });
  const input = join(root, "fiches.ndjson");
  await writeFile(input, text);
  const now = () => new Date(NOON);
  await feedCommand(terminal, { now }).parseAsync(
    ["build", input, "--base-url", BASE, "--out", out, ...flags],
    { from: "user" },
  );
  return {
    exitCode: terminal.exitCode,
    stdout: String(stdout.read() ?? ""),
    stderr: String(stderr.read() ?? ""),
  };
}

const read = (path: string) => readFile(join(out, path), "utf8");
const changes = () => jsonChanges(read, BASE);

/** A date of a node of the catalogue. */
async function dateOf(what: string, property: "issued" | "modified"): Promise<string | undefined> {
  const quads = new Parser().parse(await read("catalog.ttl"));
  const subject = what === "catalog" ? `${BASE}/catalog` : `${BASE}/dataset/${what}`;
  return quads.find((quad) => quad.subject.value === subject && quad.predicate.value === DCT + property)
    ?.object.value;
}

async function everyFile(): Promise<Map<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, "latin1")] as const)),
  );
}

describe("a record that is dated in the future", () => {
  const late = { ...b, modified: "2099-01-01" };

  test.each([
    ["created", "2099-01-01", "Créée le"],
    ["modified", "2026-12-02", "Modifiée le"],
    ["withdrawn", "9999-12-31", "Retirée le"],
  ])("by %s %s is refused with its place and its field, and nothing is written", async (field, day, label) => {
    const refused = await build([a, { ...b, [field]: day }]);
    expect([refused.exitCode, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain(`fiches.ndjson:2:`);
    expect(refused.stderr).toContain(`/${field}`);
    expect(refused.stderr).toContain(label);
    expect(refused.stderr).toContain("2026-12-01");
    expect(refused.stderr).toContain("rien n'a été écrit");
    expect(await readdir(root)).toEqual(["fiches.ndjson"]);
  });

  test("is none that is dated today, wherever today is", async () => {
    expect(await build([a, { ...b, modified: "2026-12-01" }])).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("moves no date of a feed that is already there", async () => {
    await build([a, b, c], "--no-pages");
    const before = await everyFile();
    expect((await build([a, late, c], "--no-pages")).exitCode).toBe(1);
    expect((await build([a, late, c], "--no-pages", "--at", NOON)).exitCode).toBe(1);
    expect(await everyFile()).toEqual(before);
  });

  test("is later than the instant that was given, in the first time zone", async () => {
    const at = ["--at", "2026-03-01T09:59:59Z", "--no-pages"];
    expect((await build([{ ...b, modified: "2026-03-02" }], ...at)).stderr).toContain("2026-03-01");
    expect(
      (await build([{ ...b, modified: "2026-03-02" }], "--at", "2026-03-01T10:00:00Z", "--no-pages"))
        .exitCode,
    ).toBe(0);
  });

  test.each([
    ["--at", "2099-01-01T00:00:00Z"],
    ["--at", "2026-12-01T12:00:00Z"],
    ["--modified", "2026-12-02"],
  ])("as a whole build by %s %s is a usage error", async (option, value) => {
    const { exitCode, stderr } = await build([a], option, value);
    expect([exitCode, stderr.includes(value), stderr.includes("futur")]).toEqual([2, true, true]);
  });

  test("left out stays as it was published, and is not withdrawn", async () => {
    await build([a, b, c], "--no-pages");
    const flags = ["--skip-invalid", "--withdraw-missing", "--no-pages"];
    const edited = { ...c, title: { fr: "Nouveau titre" }, modified: "2024-05-01" };
    const { exitCode, stdout } = await build([a, late, edited], ...flags);
    expect(exitCode).toBe(0);
    expect(stdout.replace(/\n {2}/g, " ")).toContain("1 modifiée, 0 retirée");
    expect(stdout).toContain("1 fiche non valide déjà publiée");
    expect(liveIn(await changes()).get("Action b")).toMatchObject({ created: "2024-01-10" });
    expect(await dateOf("actions", "modified")).toBe("2024-05-01");
    expect(await read("actions.csv")).toContain("Fiche b");
  });

  test("left out without ever having been published is not there", async () => {
    const { stdout } = await build([a, late], "--skip-invalid", "--no-pages", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ actions: 1, kept: 0, changes: { created: 1 } });
  });

  test("beside a line that cannot be read lets nothing be withdrawn", async () => {
    await build([a, b, c], "--no-pages");
    const flags = ["--skip-invalid", "--withdraw-missing", "--no-pages"];
    const refused = await build([a, '{"type":"Action","key":"b"', c], ...flags);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replace(/\s+/g, " ")).toContain(
      "(b), alors que des fiches de l'entrée sont illisibles",
    );
    expect((await build([a, b, "{", c], ...flags)).exitCode).toBe(0);
  });
});

describe("a withdrawal", () => {
  beforeEach(() => build([a, b, c], "--no-pages"));

  const lastEvent = async () => (await changes()).at(-1);

  test("is told at its own day, which is that of the dataset then", async () => {
    await build([a, { ...b, withdrawn: "2026-05-06" }, c], "--no-pages");
    const published = "2026-05-06T00:00:00Z";
    expect(await lastEvent()).toMatchObject({
      id: "b",
      state: "deleted",
      published,
      withdrawn: "2026-05-06",
    });
    expect([await dateOf("actions", "modified"), await dateOf("catalog", "modified")]).toEqual([
      "2026-05-06",
      modelPublication.modified,
    ]);
  });

  test("is told at the instant of the build, which is that of the dataset then", async () => {
    const at = "2026-11-30T10:15:00Z";
    await build([a, c], "--withdraw-missing", "--at", at, "--no-pages");
    expect(await lastEvent()).toMatchObject({
      id: "b",
      state: "deleted",
      published: at,
      withdrawn: "2026-11-30",
    });
    expect([await dateOf("actions", "modified"), await dateOf("catalog", "modified")]).toEqual([at, at]);
  });

  test("that nothing dates works without a word and moves time all the same", async () => {
    expect(await dateOf("actions", "modified")).toBe("2024-03-10");
    const { exitCode, stdout } = await build([a, c], "--withdraw-missing", "--no-pages");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 changement sans date");
    expect(stdout).toContain("--at");
    const published = "2024-03-10T00:00:01Z";
    expect(await lastEvent()).toMatchObject({ id: "b", state: "deleted", published });
    expect(await dateOf("actions", "modified")).toBe(published);
    const again = await build([a, c], "--withdraw-missing", "--no-pages", "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ undated: 0, modified: "2024-03-10" });
  });

  test("cannot be told before what is told already", async () => {
    const before = await everyFile();
    const refused = await build([a, c], "--withdraw-missing", "--at", "2024-03-09T23:59:59Z", "--no-pages");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("2024-03-10T00:00:00Z");
    expect(refused.stderr).toContain("ne recule jamais");
    expect(await everyFile()).toEqual(before);
  });
});

describe("the datasets", () => {
  test("of the model and of the vocabularies are as old as these, whatever the records say", async () => {
    await build([a, b, c], "--no-pages");
    for (const name of ["model", "vocabularies"]) {
      expect(await dateOf(name, "issued")).toBe(modelPublication.issued);
      expect(await dateOf(name, "modified")).toBe(modelPublication.modified);
    }
  });

  test("of the records were issued by the first build and not by the oldest record, and stay so", async () => {
    await build([a, b, c], "--at", "2026-10-01T08:00:00Z");
    const page = async () =>
      /"datePublished":"([^"]*)","dateModified":"([^"]*)"/.exec(await read("dataset/actions.html"))?.slice(1);
    expect(await dateOf("actions", "issued")).toBe("2026-10-01");
    expect(await page()).toEqual(["2026-10-01", "2026-10-01T08:00:00Z"]);
    await build([a, { ...b, modified: "2026-11-02" }, c]);
    expect([await dateOf("actions", "issued"), await dateOf("actions", "modified")]).toEqual([
      "2026-10-01",
      "2026-11-02",
    ]);
    expect(await page()).toEqual(["2026-10-01", "2026-11-02"]);
    expect(await dateOf("catalog", "issued")).toBe("2026-10-01");
  });

  test("of a feed without dates have none", async () => {
    await build([{ type: "Action", key: "a", title: { fr: "Sans date" } }], "--no-pages");
    expect([await dateOf("actions", "issued"), await dateOf("actions", "modified")]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
