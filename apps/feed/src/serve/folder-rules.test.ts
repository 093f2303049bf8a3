import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Tombstone } from "@openhpa/publish";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFile, IMMUTABLE, REVALIDATED } from "../server-files/headers.js";
import { redirectLines } from "../server-files/redirects.js";
import { robotsFile } from "../server-files/sitemap.js";
import { withdrawnAddress } from "../server-files/withdrawn-address.js";
import { served } from "../testing/data-table.fixture.js";
import { createFolderApp } from "./folder-app.js";

const BASE = "https://a.example/prevention";
let dir: string;
let app: Hono;

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), content);
}

async function redirects(
  ...tombstones: readonly (readonly [key: string, replacedBy?: string])[]
): Promise<string> {
  const addresses = (async function* () {
    for (const [key, replacedBy] of tombstones)
      yield withdrawnAddress({
        type: "Action",
        key,
        title: key,
        withdrawn: "2026-11-01",
        ...(replacedBy ? { replacedBy } : {}),
      } as Tombstone);
  })();
  let text = "";
  const feed = served(BASE, { withdrawn: () => addresses });
  for await (const line of redirectLines(feed)) text += line;
  return text;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "openhpa-rules-"));
  const files = {
    "index.html": "<p>Accueil</p>",
    "404.html": "<p>Page introuvable</p>",
    "robots.txt": robotsFile(BASE),
    "action/new.html": "<p>new</p>",
    "action/old.html": "<p>Fiche retirée</p>",
    "action/gone.html": "<p>Fiche retirée</p>",
    "action/gone.ttl": "<x> a <y> .",
    "en/action/gone.html": "<p>Withdrawn record</p>",
    "changes/after-0.jsonld": "{}",
    "changes/after-0.json": "{}",
    "changes/feed.jsonld": "{}",
    ".well-known/void": "<x> a <y> .",
    ".secret": "secret",
    _headers: headersFile(served(BASE)),
    _redirects: await redirects(["old", "new"], ["moved", "https://b.example/fiche"], ["gone"]),
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  app = createFolderApp([
    { path: "/", dir },
    { path: "/donnees", dir },
  ]);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("an address that was withdrawn", () => {
  test.each([
    ["/action/old", "/action/new"],
    ["/action/old.html", "/action/new.html"],
    ["/en/action/old.html", "/en/action/new.html"],
    ["/donnees/action/old", "/donnees/action/new"],
    ["/donnees/en/action/old.html", "/donnees/en/action/new.html"],
    ["/action/moved", "https://b.example/fiche"],
    ["/donnees/action/moved.html", "https://b.example/fiche"],
  ])("%s leads to %s, though the feed stands elsewhere on its real host", async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get("Location")]).toEqual([301, to]);
  });

  test.each([
    ["/action/gone", "*/*", "text/html", "Fiche retirée"],
    ["/action/gone", "text/turtle", "text/turtle", "<x> a <y> ."],
    ["/donnees/action/gone.html", "*/*", "text/html", "Fiche retirée"],
    ["/en/action/gone.html", "*/*", "text/html", "Withdrawn record"],
  ])("%s for %s is gone, and its page says so", async (path, accept, type, text) => {
    const response = await get(path, { Accept: accept });
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(await response.text()).toContain(text);
  });

  test("is only the whole address", async () => {
    for (const path of ["/old", "/gone.html", "/en/old", "/x/action/old"])
      expect((await get(path)).status, path).toBe(404);
    expect((await get("/action/new.html")).status).toBe(200);
  });
});

describe("caching", () => {
  test("is for ever for closed pages, by ETag for everything else", async () => {
    for (const [path, value] of [
      ["/changes/after-0.jsonld", IMMUTABLE],
      ["/donnees/changes/after-0.jsonld", IMMUTABLE],
      ["/changes/after-0.json", REVALIDATED],
      ["/changes/feed.jsonld", REVALIDATED],
      ["/", REVALIDATED],
    ] as const)
      expect((await get(path)).headers.get("Cache-Control"), path).toBe(value);
  });

  test("answers 304 without a body as long as the file is the same", async () => {
    const first = await get("/changes/feed.jsonld");
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [etag, `"x", ${etag}`, `W/${etag}`, "*"]) {
      const response = await get("/changes/feed.jsonld", { "If-None-Match": known });
      expect(response.status, known).toBe(304);
      expect(response.headers.get("ETag")).toBe(etag);
      expect(await response.text()).toBe("");
    }
    expect((await get("/changes/feed.jsonld", { "If-None-Match": '"x"' })).status).toBe(200);
    await utimes(join(dir, "changes/feed.jsonld"), 1, 1);
    expect((await get("/changes/feed.jsonld", { "If-None-Match": etag })).status).toBe(200);
  });

  test("never hides that a page is gone or missing", async () => {
    for (const [path, status] of [
      ["/action/gone.html", 410],
      ["/nothing", 404],
    ] as const) {
      const etag = (await get(path)).headers.get("ETag") ?? "";
      expect((await get(path, { "If-None-Match": etag })).status).toBe(status);
    }
  });
});

test("what begins with a dot is hidden, .well-known is not", async () => {
  expect((await get("/.well-known/void")).status).toBe(200);
  expect((await get("/.secret")).status).toBe(404);
  expect((await get("/.well-known/../.secret")).status).toBe(404);
});

test("rules are read again when a build has replaced them", async () => {
  expect((await get("/action/new.html")).status).toBe(200);
  await write("_redirects", await redirects(["new", "newest"], ["old", "new"]));
  expect((await get("/action/new.html")).headers.get("Location")).toBe("/action/newest.html");
});
