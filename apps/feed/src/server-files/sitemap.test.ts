import type { Address } from "@openhpa/publish";
import { describe, expect, test } from "vitest";
import { robotsFile, sitemapFiles } from "./sitemap.js";

const BASE = "https://a.example/prevention";

async function files(addresses: readonly Address[], largest?: number) {
  const given = (async function* () {
    yield* addresses;
  })();
  const all = new Map<string, string>();
  for await (const { path, content } of sitemapFiles(BASE, given, largest)) all.set(path, content);
  return all;
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `action/a-${index}.html`, modified: "2026-11-21" }));
const locations = (text: string | undefined) =>
  [...(text ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

describe("the site map", () => {
  test("is one file as long as it holds all addresses", async () => {
    const all = await files(addresses(3), 3);
    expect([...all.keys()]).toEqual(["sitemap.xml"]);
    expect(all.get("sitemap.xml")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${BASE}/action/a-0.html</loc><lastmod>2026-11-21</lastmod></url>
<url><loc>${BASE}/action/a-1.html</loc><lastmod>2026-11-21</lastmod></url>
<url><loc>${BASE}/action/a-2.html</loc><lastmod>2026-11-21</lastmod></url>
</urlset>
`);
  });

  test.each([
    [4, 3, [3, 1]],
    [6, 3, [3, 3]],
    [7, 3, [3, 3, 1]],
  ])("of %d addresses, at most %d a file, is an index of files that hold every address once", async (count, largest, sizes) => {
    const all = await files(addresses(count), largest);
    const parts = sizes.map((_, index) => `sitemap-${index + 1}.xml`);
    expect([...all.keys()]).toEqual([...parts, "sitemap.xml"]);
    expect(locations(all.get("sitemap.xml"))).toEqual(parts.map((path) => `${BASE}/${path}`));
    expect(all.get("sitemap.xml")).toContain("<sitemapindex");
    expect(parts.map((path) => locations(all.get(path)).length)).toEqual(sizes);
    expect(parts.flatMap((path) => locations(all.get(path)))).toEqual(
      addresses(count).map(({ path }) => `${BASE}/${path}`),
    );
  });

  test("of nothing is empty and still there", async () => {
    const all = await files([]);
    expect(locations(all.get("sitemap.xml"))).toEqual([]);
    expect(all.get("sitemap.xml")).toContain("<urlset");
  });

  test("leaves out a day that is not known, and escapes what XML reads", async () => {
    const all = await files([{ path: "a&b'.html" }]);
    expect(all.get("sitemap.xml")).toContain(`<url><loc>${BASE}/a&amp;b&apos;.html</loc></url>`);
  });

  test("is named in robots.txt, which forbids nothing", () => {
    expect(robotsFile(BASE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}/sitemap.xml\n`);
  });
});
