import { describe, expect, test } from "vitest";
import { createMemoryReader } from "./memory-reader.js";
import { walkPages } from "./page-walk.js";
import type { Reader } from "./reader.js";

const BASE = "https://a.fr";
const HYDRA = "http://www.w3.org/ns/hydra/core#";
const view = (type: string, next: string, to: string) =>
  `<${BASE}/view> a <${HYDRA}${type}> ; <${HYDRA}${next}> <${BASE}/${to}> .\n`;
const page = (to?: string) =>
  `<${BASE}/d> a <http://www.w3.org/ns/dcat#Dataset> . # ${to ?? "last"}\n${to ? view("PartialCollectionView", "next", to) : ""}`;

async function walk(files: Readonly<Record<string, string>>, start = "1.ttl", reader?: Reader) {
  const served = reader ?? createMemoryReader(new Map(Object.entries(files)), { baseUrl: BASE });
  const { pages, end } = await walkPages(served, `${BASE}/${start}`);
  return [end, ...pages.map(({ url }) => url.slice(BASE.length + 1))];
}

describe("the walk through the pages of a catalogue", () => {
  test("goes from one to the next until the last", async () => {
    expect(await walk({ "1.ttl": page("2.ttl"), "2.ttl": page("3.ttl"), "3.ttl": page() })).toEqual([
      "last-page",
      "1.ttl",
      "2.ttl",
      "3.ttl",
    ]);
  });

  test("takes the older dialect when the newer one has no next page", async () => {
    const older = view("PagedCollection", "nextPage", "2.ttl");
    expect(await walk({ "1.ttl": older, "2.ttl": page() })).toEqual(["last-page", "1.ttl", "2.ttl"]);
    const both = older + view("PartialCollectionView", "next", "3.ttl");
    expect(await walk({ "1.ttl": both, "2.ttl": page(), "3.ttl": page() })).toEqual([
      "last-page",
      "1.ttl",
      "3.ttl",
    ]);
    expect(await walk({ "1.ttl": view("PagedCollection", "next", "2.ttl"), "2.ttl": page() })).toEqual([
      "last-page",
      "1.ttl",
    ]);
  });

  test("ends where a page was seen, repeats the first, or cannot be reached", async () => {
    expect(await walk({ "1.ttl": page("2.ttl"), "2.ttl": page("1.ttl") })).toEqual([
      "loop",
      "1.ttl",
      "2.ttl",
    ]);
    expect(await walk({ "1.ttl": page("2.ttl"), "2.ttl": page("2.ttl") })).toEqual(["same-bytes", "1.ttl"]);
    expect(await walk({ "1.ttl": page("2.ttl") })).toEqual(["last-page", "1.ttl", "2.ttl"]);
    expect(await walk({ "1.ttl": page("2.ttl").replace(`${BASE}/2`, "https://b.fr/2") })).toEqual([
      "out-of-reach",
      "1.ttl",
    ]);
    const nowhere: Reader = { head: async () => undefined, get: async () => undefined };
    expect(await walk({}, "1.ttl", nowhere)).toEqual(["no-page"]);
  });

  test("ends after a thousand pages", async () => {
    const numbered = (url: string) => page(`${Number(/(\d+)\.ttl$/.exec(url)?.[1]) + 1}.ttl`);
    const get = async (url: string) => ({
      status: 200,
      contentType: "text/turtle",
      body: new TextEncoder().encode(numbered(url)),
    });
    const [end, ...pages] = await walk({}, "1.ttl", { get, head: get });
    expect([end, pages.length, pages.at(-1)]).toEqual(["too-many", 1000, "1000.ttl"]);
  });

  test("reads a page by its address, else by the answer to HEAD, else by the answer to GET, and only when it is there", async () => {
    const body = new TextEncoder().encode(page());
    const datasets = async (path: string, head: string, got: string, status = 200) => {
      const reader: Reader = {
        head: async () => ({ status, contentType: head }),
        get: async () => ({ status, contentType: got, body }),
      };
      const { pages } = await walkPages(reader, `${BASE}/${path}`);
      return [pages[0]?.syntax, pages[0]?.graph.size];
    };
    expect(await datasets("1.ttl", "text/html", "text/html")).toEqual(["turtle", 1]);
    expect(await datasets("1", "text/turtle", "text/html")).toEqual(["turtle", 1]);
    expect(await datasets("1", "text/html", "text/turtle")).toEqual([undefined, 1]);
    expect(await datasets("1", "text/html", "text/html")).toEqual([undefined, 0]);
    expect(await datasets("1.ttl", "text/turtle", "text/turtle", 404)).toEqual(["turtle", 0]);
  });
});
