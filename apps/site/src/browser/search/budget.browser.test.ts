import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describeBrowser } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { bundleScript } from "../../testing/bundle-script.js";
import { firstPartPath, LARGE, writeLargeIndex } from "../../testing/large-index.js";
import { openSearcher } from "../../testing/search-files.js";
import { writeSearchPages } from "../../testing/search-fixture.js";
import { type SiteServer, serveSite } from "../../testing/site-server.js";
import { NOTHING_ASKED, parseState } from "./state.js";

/** What a visit of the search page may load at 100,000 records, in bytes as a server sends them that packs text with gzip. */
const BUDGET = 500_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openhpa-budget-"));
  await writeLargeIndex(folder, await loadTerritories());
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What people look for: nothing yet, a frequent word, a concept, errors, several words, places, filters, other orders, a phrase. */
const searches = [
  "",
  "q=prévention",
  "q=personnes+âgées",
  "q=adiction",
  "q=zzzzzz",
  "q=alcool+grossesse",
  "q=tabac+jeunes+collège",
  "q=compétences+psychosociales+à+l'école",
  "q=PACA",
  "q=santé&theme=nutrition",
  "q=santé&sort=newest",
  "q=prévention&sort=title",
  'q="mal-être"',
];

/** Bytes of the page and its script are counted below: this is what a search adds to them, in files that are packed already. */
test.each(
  [[], ["theme"], ["territory"], ["audience"], ["setting"]].map((counted) => ({ counted })),
)("a search of 100,000 records loads what it needs, with the numbers of $counted", async ({ counted }) => {
  for (const search of searches) {
    const { searcher, facets, index, loaded } = await openSearcher(folder, "fr", firstPartPath);
    expect(index.records).toBeGreaterThan(LARGE * 0.9);
    const names = facets.map(({ name }) => name);
    const found = await searcher.search(
      { ...NOTHING_ASKED, ...parseState(new URLSearchParams(search), names) },
      { counted },
    );
    await found.page(0, 20);
    expect(loaded().bytes, search).toBeLessThan(BUDGET);
  }
}, 120_000);

describeBrowser("a visit of the search page at 100,000 records", (launch) => {
  let server: SiteServer;
  let browser: Browser;
  let page: Page;
  /** Bytes by path, as they are sent: what is text is packed on the way, which is for the host to do. */
  let sent: Map<string, number>;

  beforeAll(async () => {
    await writeSearchPages(folder, {
      territories: await loadTerritories(),
      script: await bundleScript("search"),
    });
    server = await serveSite("/base", folder, {
      pathIn: firstPartPath,
      onSent(path, type, content) {
        const isText = /^text\/|json|xml/u.test(type);
        sent.set(path, isText ? gzipSync(content).length : content.length);
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    sent = new Map();
  });
  afterEach(() => page.close());

  const status = (text: RegExp) =>
    page.locator(".search-status").filter({ hasText: text }).waitFor({ timeout: 60_000 });
  const results = (count: number) =>
    page
      .locator(".search-results .records li")
      .nth(count - 1)
      .waitFor({ timeout: 60_000 });

  test.each([
    ["tabac", "theme"],
    ["personnes âgées", "territory"],
    ["alcool grossesse", "audience"],
    ["santé mentale", "setting"],
  ])(
    "with « %s », the numbers and a value of the facet %s, and three pages of results",
    async (query, facet) => {
      await page.goto(`${server.url}/base/search.html`);
      await results(20);
      await page.locator("#search-q").pressSequentially(query);
      await status(new RegExp(query));
      await results(20);
      await page.keyboard.press("Enter");
      await page.locator("[role=listbox]").waitFor({ state: "hidden" });
      await page.locator(".search-filters > summary").click();
      const group = page.locator(`[data-facet="${facet}"]`);
      await group.locator("summary").click();
      await page.locator(".search-results:not([aria-busy])").waitFor();
      await group.locator("input[type=checkbox]:visible").first().check();
      await page.locator(".chosen li").waitFor();
      for (const count of [40, 60]) {
        await page.locator(".search-results:not([aria-busy])").waitFor();
        await page.locator("button.more").click();
        await results(count);
      }
      await page.waitForLoadState("networkidle");
      const total = [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
      expect(total).toBeLessThan(BUDGET);
    },
    120_000,
  );
});
