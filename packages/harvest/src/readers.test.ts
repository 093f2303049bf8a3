import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolderReader } from "./folder-reader.js";
import { parseHeaders } from "./host-headers.js";
import { openSource } from "./open-source.js";
import { createWebReader } from "./web-reader.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-readers-"));
  mkdirSync(join(folder, "site", "é b"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "no");
  writeFileSync(join(folder, "site", "index.html"), "<p>");
  writeFileSync(join(folder, "site", "a.csv"), "a;b");
  writeFileSync(join(folder, "site", "é b", "index.html"), "<p>é");
  writeFileSync(join(folder, "site", "_headers"), "/*.csv\n  Content-Type: text/x-csv\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a folder read as a server", () => {
  const BASE = "https://a.fr/b";
  test.each([
    ["/a.csv", 200, 3, "text/x-csv"],
    ["/a.csv?x=1", 200, 3, "text/x-csv"],
    ["/a.csv#x", 200, 3, "text/x-csv"],
    ["/", 200, 3, "text/html; charset=utf-8"],
    ["/index.html", 200, 3, "text/html; charset=utf-8"],
    ["/%C3%A9%20b/", 200, 5, "text/html; charset=utf-8"],
    ["/%C3%A9%20b", 404, undefined, undefined],
    ["/none", 404, undefined, undefined],
    ["", undefined, undefined, undefined],
    ["x/a.csv", undefined, undefined, undefined],
    ["/../secret.txt", undefined, undefined, undefined],
  ])("%s: %s", async (path, status, bytes, contentType) => {
    const reader = await createFolderReader(join(folder, "site"), BASE);
    const [head, got] = [await reader.head(BASE + path), await reader.get(BASE + path)];
    expect([head?.status, head?.bytes, head?.contentType]).toEqual([status, bytes, contentType]);
    expect([got?.status, got?.bytes, got?.contentType]).toEqual([status, bytes, contentType]);
    expect(got?.body.length).toBe(status === undefined ? undefined : (bytes ?? 0));
  });

  test("headers stand under their path, indented, and are types only", () => {
    const rules = parseHeaders(
      "/a.(b)\r\n  content-type:text/x  \n  X-Other: y\n/c/*\n\tContent-Type: text/z\nContent-Type: no\n",
    );
    expect(rules.map(({ contentType }) => contentType)).toEqual(["text/x", "text/z"]);
    expect(
      rules.map(({ pattern }) =>
        ["/a.(b)", "/axb", "/c/d/e", "/c", "x/c/d"].map((path) => pattern.test(path)),
      ),
    ).toEqual([
      [true, false, false, false, false],
      [false, false, true, false, false],
    ]);
  });
});

describe("the web", () => {
  test("is asked as a harvester asks: nothing is followed, nothing packed", async () => {
    const asked: [string, RequestInit][] = [];
    const reader = createWebReader(async (url, init) => {
      asked.push([url, init]);
      const headers = { "content-type": "text/turtle", "content-length": "7", location: "/x" };
      return new Response(init.method === "GET" ? "body" : null, { status: 200, headers });
    });
    expect(await reader.head("https://a.fr/")).toEqual({
      status: 200,
      contentType: "text/turtle",
      location: "/x",
      bytes: 7,
    });
    expect(await reader.get("http://a.fr/")).toMatchObject({
      status: 200,
      bytes: 4,
      contentType: "text/turtle",
    });
    for (const [, init] of asked)
      expect(init).toMatchObject({
        redirect: "manual",
        headers: { accept: "*/*", "accept-encoding": "identity" },
      });
    expect(asked.map(([url, { method }]) => `${method} ${url}`)).toEqual([
      "HEAD https://a.fr/",
      "GET http://a.fr/",
    ]);
  });

  test("that does not answer has status 0; what is no web address is not asked", async () => {
    const silent = createWebReader(() => Promise.reject(new Error("no network")));
    expect(await silent.head("https://a.fr/")).toEqual({ status: 0 });
    expect(await silent.get("https://a.fr/")).toEqual({ status: 0, body: new Uint8Array() });
    const never = createWebReader(() => Promise.reject(new Error("asked")));
    for (const url of ["file:///a", "ftp://a.fr", "urn:x", "xhttps://a"])
      expect([await never.head(url), await never.get(url)]).toEqual([undefined, undefined]);
    const bare = createWebReader(async () => new Response(null, { status: 204 }));
    expect(await bare.head("https://a.fr/")).toEqual({
      status: 204,
      contentType: undefined,
      location: undefined,
      bytes: undefined,
    });
  });
});

describe("what is opened", () => {
  const fetch = () => Promise.reject(new Error("not asked"));
  test.each([
    ["https://a.fr/feed", "https://a.fr/feed/catalog.jsonld"],
    ["https://a.fr/feed//", "https://a.fr/feed/catalog.jsonld"],
    ["HTTPS://a.fr/feed/catalog.ttl", "HTTPS://a.fr/feed/catalog.ttl"],
    ["https://a.fr", "https://a.fr/catalog.jsonld"],
  ])("at %s is %s", async (target, url) => expect((await openSource(target, { fetch })).url).toBe(url));

  test("at an address that is none is refused", async () => {
    await expect(openSource("https://[", { fetch })).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("in a folder is its first catalogue, published where it says or where one is told", async () => {
    const dir = join(folder, "feed");
    mkdirSync(dir);
    const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
    write("catalog.rdf", "<x 'https://rdf.fr/c/catalog'");
    expect((await openSource(dir, { fetch })).url).toBe("https://rdf.fr/c/catalog.rdf");
    write("catalog.ttl", "<https://ttl.fr/c/catalog> a <http://www.w3.org/ns/dcat#Catalog> .");
    expect((await openSource(dir, { fetch })).url).toBe("https://ttl.fr/c/catalog.ttl");
    write("catalog.jsonld", '{ broken "https://json.fr/c/catalog"');
    expect((await openSource(dir, { fetch })).url).toBe("https://json.fr/c/catalog.jsonld");
    expect((await openSource(join(dir, "catalog.ttl"), { fetch })).url).toBe("https://ttl.fr/c/catalog.ttl");
    expect((await openSource(dir, { fetch, baseUrl: "https://told.fr//" })).url).toBe(
      "https://told.fr/catalog.jsonld",
    );
  });
});
