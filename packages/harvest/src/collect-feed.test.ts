import { describe, expect, test } from "vitest";
import { collectFeed } from "./collect-feed.js";
import { createMemoryReader } from "./memory-reader.js";
import type { Reader } from "./reader.js";

const BASE = "https://a.fr";
const DCAT = "http://www.w3.org/ns/dcat#";
const catalogue = (more = "") =>
  `<${BASE}/d> a <${DCAT}Dataset> ; <${DCAT}landingPage> <${BASE}/d.html> ${more} .\n`;
const collected = (files: Readonly<Record<string, string | Uint8Array>>) =>
  collectFeed(
    {
      url: `${BASE}/catalog.ttl`,
      reader: createMemoryReader(new Map(Object.entries(files)), { baseUrl: BASE }),
    },
    "2026-12-01",
  );

describe("the pages for people", () => {
  const descriptions = async (html: string) =>
    [...(await collected({ "catalog.ttl": catalogue(), "d.html": html })).landingPages.values()][0]
      ?.descriptions;

  test.each([
    ['<script type="application/ld+json">{"a":1}</script>', [{ a: 1 }]],
    ["<script type='application/ld+json'>{\"a\":1}</script>", [{ a: 1 }]],
    ['<SCRIPT type=application/ld+json>{"a":1}</SCRIPT>', [{ a: 1 }]],
    ['<script id="x" type="application/ld+json" async>\n{"a":1}\n</script>', [{ a: 1 }]],
    ['<script type="application/ld+json">[{"a":1},{"b":2}]</script>', [{ a: 1 }, { b: 2 }]],
    ['<script type="application/ld+json">{</script>', [undefined]],
    [
      '<script type="application/ld+json">{"a":1}</script><p><script type="application/ld+json">{"b":2}</script>',
      [{ a: 1 }, { b: 2 }],
    ],
    ['<script type="application/json">{"a":1}</script>', []],
    ['<p type="application/ld+json">{"a":1}</p>', []],
  ])("%s", async (html, expected) => expect(await descriptions(html)).toEqual(expected));

  test("are those of the datasets, whether they answer or not", async () => {
    const { landingPages } = await collected({ "catalog.ttl": catalogue() });
    expect([...landingPages].map(([label, { url, answer }]) => [label, url, answer.status])).toEqual([
      [`${BASE}/d`, `${BASE}/d.html`, 404],
    ]);
  });
});

describe("the site map", () => {
  const addresses = async (files: Readonly<Record<string, string>>) => {
    const { siteMap } = await collected({ "catalog.ttl": catalogue(), ...files });
    return siteMap && [...siteMap];
  };
  test("lists its addresses, those of its parts where it is an index", async () => {
    expect(await addresses({})).toBeUndefined();
    expect(
      await addresses({
        "sitemap.xml": "<urlset><url><loc> https://a.fr/x?a=1&amp;b=2\n</loc></url></urlset>",
      }),
    ).toEqual(["https://a.fr/x?a=1&b=2"]);
    const index = `<sitemapindex xmlns="x"><sitemap><loc>${BASE}/1.xml</loc></sitemap><sitemap><loc>${BASE}/2.xml</loc></sitemap></sitemapindex>`;
    const part = "<urlset><url><loc>https://a.fr/y</loc></url></urlset>";
    expect(await addresses({ "sitemap.xml": index, "1.xml": part })).toEqual(["https://a.fr/y"]);
  });
});

describe("the files", () => {
  test("of distributions and services are asked for once each", async () => {
    const distribution = (name: string, property = "downloadURL") =>
      `[ <${DCAT}${property}> <${BASE}/${name}> ]`;
    const text = `${catalogue(`; <${DCAT}distribution> ${distribution("a.csv")}, ${distribution("a.csv")}, ${distribution("b.csv", "accessURL")}`)}
<${BASE}/s> a <${DCAT}DataService> ; <${DCAT}endpointURL> <${BASE}/api>, <https://b.fr/api> .`;
    const { files } = await collected({ "catalog.ttl": text, "a.csv": new Uint8Array([65, 66]) });
    expect([...files].map(([url, answer]) => [url, answer?.status, answer?.bytes])).toEqual([
      [`${BASE}/a.csv`, 200, 2],
      [`${BASE}/b.csv`, 404, undefined],
      [`${BASE}/api`, 404, undefined],
      ["https://b.fr/api", undefined, undefined],
    ]);
  });

  test("are asked for six at a time at most, all of them", async () => {
    const many = Array.from({ length: 14 }, (_, index) => `<${BASE}/${index}>`).join(", ");
    const text = `<${BASE}/s> a <${DCAT}DataService> ; <${DCAT}endpointURL> ${many} .`;
    let open = 0;
    let most = 0;
    const reader: Reader = {
      get: async (url) => ({
        status: 200,
        body: new TextEncoder().encode(url.endsWith(".ttl") ? text : ""),
      }),
      async head() {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return { status: 200 };
      },
    };
    const { files } = await collectFeed({ url: `${BASE}/catalog.ttl`, reader }, "2026-12-01");
    expect([files.size, most]).toEqual([14, 6]);
  });

  test("are not looked for where nobody answers", async () => {
    const silent: Reader = {
      head: async () => ({ status: 0 }),
      get: async () => ({ status: 0, body: new Uint8Array() }),
    };
    await expect(
      collectFeed({ url: `${BASE}/catalog.ttl`, reader: silent }, "2026-12-01"),
    ).rejects.toMatchObject({
      code: "no-answer",
    });
  });
});

describe("files in memory", () => {
  test("are served by their paths, bytes and texts alike", async () => {
    const files = new Map<string, string | Uint8Array>([
      ["a.txt", "é"],
      ["b.bin", new Uint8Array([1, 2, 3])],
    ]);
    const answers = { [`${BASE}/a.txt`]: { status: 301, location: "/b" }, "https://b.fr/x": { status: 410 } };
    const reader = createMemoryReader(files, { baseUrl: BASE });
    expect(await reader.get(`${BASE}/a.txt?x#y`)).toMatchObject({
      status: 200,
      bytes: 2,
      contentType: "text/plain; charset=utf-8",
    });
    expect([...((await reader.get(`${BASE}/b.bin`))?.body ?? [])]).toEqual([1, 2, 3]);
    expect(await reader.get(`${BASE}/c`)).toEqual({ status: 404, body: new Uint8Array() });
    expect(await reader.get("https://b.fr/x")).toBeUndefined();
    const other = createMemoryReader(files, { baseUrl: BASE, answers });
    expect(await other.head(`${BASE}/a.txt`)).toMatchObject({ status: 301, location: "/b" });
    expect(await other.head("https://b.fr/x")).toMatchObject({ status: 410 });
  });
});
