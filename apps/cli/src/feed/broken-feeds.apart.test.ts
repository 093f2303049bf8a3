import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "@openhpa/console";
import type { HpaRecord } from "@openhpa/core";
import { buildFeed, createFolderApp } from "@openhpa/feed";
import { collectFeed, createMemoryReader, publicationFaults, reportOn } from "@openhpa/harvest";
import { site } from "@openhpa/site";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedCommand } from "./feed-command.js";
import { BASE, CHANGED, type FeedFiles, feedBreaks, GONE } from "./testing/feed-breaks/index.js";
import { type BuiltFeed, builtFeed, pathsIn, seedRecords } from "./testing/feed-fixture.js";

const TODAY = "2026-12-01";

let feed: BuiltFeed;
let good: ReadonlyMap<string, Uint8Array>;

/** A feed of two builds: a record was changed and one withdrawn, so the log has two pages and the ledger a tombstone. */
beforeAll(async () => {
  feed = await builtFeed(undefined, { at: "2026-11-21T00:00:00Z" });
  const records = (await seedRecords()).filter(({ key }) => key !== GONE);
  const changed = records.map((record) =>
    record.key === CHANGED ? ({ ...record, modified: "2026-11-25" } as HpaRecord) : record,
  );
  await buildFeed(changed, {
    out: feed.dir,
    baseUrl: BASE,
    publisher: {
      name: "Fédération d'essai",
      url: "https://federation.example.org/",
      email: "donnees@federation.example.org",
    },
    territories: await loadTerritories(),
    site,
    at: "2026-11-26T00:00:00Z",
    withdrawMissing: true,
  });
  const paths = await pathsIn(feed.dir);
  good = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(feed.dir, path))] as const)),
  );
});
afterAll(() => feed.remove());

async function checked(files: FeedFiles) {
  const url = `${BASE}/catalog.jsonld`;
  const reader = createMemoryReader(files, { baseUrl: BASE });
  return reportOn(await collectFeed({ url, reader }, TODAY), { catalogue: url });
}

async function run(target: string, fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let printed = "";
  // A command waits until what it prints is read.
  stdout.setEncoding("utf8").on("data", (part: string) => {
    printed += part;
  });
  const terminal: Terminal = { stdin: Readable.from([]), stdout, stderr, exitCode: 0 };
  const now = () => new Date(`${TODAY}T10:00:00Z`);
  await feedCommand(terminal, { fetch, now }).parseAsync(["check", target, "--json"], { from: "user" });
  const report = JSON.parse(printed || "{}") as Awaited<ReturnType<typeof checked>>;
  return { exitCode: terminal.exitCode, report };
}
const offline = () => Promise.reject(new Error("no network here"));

describe("a good feed", () => {
  test("breaks no rule, and every file that it publishes for portals was read", async () => {
    const { counts, findings } = await checked(new Map(good));
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(counts.error).toBe(0);
  });

  test("is accepted as a folder and at its address, with exit code 0", async () => {
    expect((await run(feed.dir, offline)).exitCode).toBe(0);
    const app = createFolderApp([{ path: "/prevention", dir: feed.dir }]);
    const served = await run(BASE, async (url, init) => app.request(new URL(url).pathname, init));
    expect(served.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(served.exitCode).toBe(0);
  });
});

describe("a broken feed", () => {
  test("is tried in at least forty ways, each with a name, and for every rule of a publication", () => {
    expect(feedBreaks.length).toBeGreaterThan(40);
    expect(new Set(feedBreaks.map(({ name }) => name)).size).toBe(feedBreaks.length);
    const rules = new Set(feedBreaks.map(({ rule }) => rule));
    expect(publicationFaults.filter((fault) => !rules.has(fault))).toEqual([]);
  });

  test.each(feedBreaks)("$name: $rule", async ({ breakIt, rule, where }) => {
    const files: FeedFiles = new Map(good);
    breakIt(files);
    const { findings } = await checked(files);
    const found = findings.filter(({ id, severity }) => id === rule && severity === "error");
    expect(
      found.map((finding) => finding.where).join("\n"),
      findings.map(({ id }) => id).join(" "),
    ).toContain(where);
    for (const { message } of found)
      for (const text of [message.fr, message.en]) expect(text).not.toMatch(/\{found\}|undefined|NaN/);
  });

  test.each([
    "next leads back",
    "the catalogue in Turtle is stale",
    "a page asks not to be found",
    "a wrong type is served: csv",
  ])("ends the command with exit code 1: %s", async (name) => {
    const files: FeedFiles = new Map(good);
    feedBreaks.find((each) => each.name === name)?.breakIt(files);
    const dir = join(feed.dir, "..", "broken");
    await rm(dir, { recursive: true, force: true });
    for (const [path, content] of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }
    expect((await run(dir, offline)).exitCode).toBe(1);
  });

  test.each([
    ["text/csv", "application/octet-stream", "actions.csv"],
    ["text/turtle", "text/plain", "catalog.ttl"],
  ])("is seen at its address too, where the server says %s is %s", async (right, wrong, where) => {
    const app = createFolderApp([{ path: "/prevention", dir: feed.dir }]);
    const { exitCode, report } = await run(BASE, async (url, init) => {
      const response = await app.request(new URL(url).pathname, init);
      const headers = new Headers(response.headers);
      if (headers.get("content-type")?.startsWith(right)) headers.set("content-type", wrong);
      return new Response(response.body, { status: response.status, headers });
    });
    expect(exitCode).toBe(1);
    const places = report.findings.filter(({ id }) => id === "named-file-type").map((found) => found.where);
    expect(places).toContain(where);
  });
});
