import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFolderApp, serveFolder } from "@openhpa/feed";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltFeed, builtFeed } from "./testing/feed-fixture.js";

const KEY = "interventions-dans-le-milieu-de-la-justice-2019";

let feed: BuiltFeed;
let app: Hono;

beforeAll(async () => {
  feed = await builtFeed();
  await writeFile(join(feed.dir, "..", "secret.txt"), "secret");
  await symlink(join(feed.dir, "..", "secret.txt"), join(feed.dir, "link.txt"));
  app = createFolderApp([
    { path: "/", dir: feed.dir },
    { path: "/dump", dir: join(feed.dir, "vocab") },
  ]);
});
afterAll(() => feed.remove());

const get = (path: string, accept?: string) =>
  app.request(path, accept ? { headers: { Accept: accept } } : undefined);

describe("content types", () => {
  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/catalog.ttl", "text/turtle; charset=utf-8"],
    ["/catalog.jsonld", "application/ld+json; charset=utf-8"],
    ["/actions.csv", "text/csv; charset=utf-8"],
    ["/actions.ndjson.gz", "application/gzip"],
    ["/style.css", "text/css; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/vocab/", "text/html; charset=utf-8"],
    ["/dump/smoc.ttl", "text/turtle; charset=utf-8"],
  ])("%s is %s", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get("Content-Length")));
  });

  test("HEAD answers without a body", async () => {
    const response = await app.request("/catalog.ttl", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/turtle; charset=utf-8");
    expect(await response.text()).toBe("");
  });
});

describe("an address without an ending", () => {
  test.each([
    [undefined, "text/html"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html"],
    ["*/*", "text/html"],
    ["application/ld+json", "application/ld+json"],
    ["text/turtle", "text/turtle"],
    ["text/turtle;q=0.5, application/ld+json;q=0.9", "application/ld+json"],
    ["image/png", "text/html"],
  ])("gives for Accept %s %s", async (accept, type) => {
    const response = await get(`/action/${KEY}`, accept);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(response.headers.get("Vary")).toBe("Accept");
  });

  test("of a folder is sent on to the folder, so that relative links work", async () => {
    const response = await get("/vocab");
    expect([response.status, response.headers.get("Location")]).toEqual([301, "/vocab/"]);
  });
});

describe("what is not there", () => {
  test("gets the feed's own page", async () => {
    const response = await get("/action/nothing");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Page introuvable");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/vocab/../../secret.txt",
    "/..%5csecret.txt",
    "/vocab/%2e%2e/%2e%2e/secret.txt",
    "/link.txt",
    "/.openhpa.json",
    "/%00",
    "/%E0%A4%A",
    "/dump/../../secret.txt",
    "/dump/..%2findex.html",
  ])("%s is refused", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/^secret|"kind"/);
  });
});

describe("serveFolder", () => {
  test("answers on this machine until it is closed", async () => {
    const server = await serveFolder([{ path: "/", dir: feed.dir }], { port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${server.url}/actions.csv`);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await response.text()).toBe(await feed.read("actions.csv"));
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("says so when the port is taken", async () => {
    const server = await serveFolder([{ path: "/", dir: feed.dir }], { port: 0 });
    const port = Number(new URL(server.url).port);
    await expect(serveFolder([{ path: "/", dir: feed.dir }], { port })).rejects.toMatchObject({
      code: "port-in-use",
    });
    await server.close();
  });
});
