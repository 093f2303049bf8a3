import { describeBrowser, pageFaults, servePages, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderedSite } from "../testing/page-fixture.js";
import { pageStyle } from "../testing/page-style.js";

/** One page of each kind, without its language. */
const kinds = [
  "index.html",
  "vocab/plan/fr-alz-2001.html",
  "organisation/addiction-france-pays-de-la-loire.html",
  "territory/region-52.html",
  "programme/equal-addictions-competences-et-nouveaux-parcours.html",
] as const;

/** Pages that repeat what the others have; one language is enough. */
const others = ["page/1.html", "vocab/smoc.html", "browse/organisation.html", "year/2019.html"] as const;

describeBrowser("pages in Chromium", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    const records = validSeeds().map(({ record }) => record);
    const { pages } = await renderedSite(records, {
      baseUrl: "https://donnees.example.org",
      territories: await loadTerritories(),
    });
    const html = [...pages].map(([path, body]) => [`/${path}`, { type: "text/html; charset=utf-8", body }]);
    served = await servePages({
      ...Object.fromEntries(html),
      "/style.css": { type: "text/css", body: await pageStyle() },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each([
    ["light", 1280, [...kinds, ...others]],
    ["dark", 390, kinds.map((kind) => `en/${kind}`)],
  ] as const)("have no serious finding in axe and no sideways scrolling (%s, %d px)", async (colorScheme, width, paths) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of paths) {
      const answer = await page.goto(`${served.url}/${path}`);
      expect(answer?.status(), path).toBe(200);
      for (const fault of await pageFaults(page)) found.push(`${path}: ${fault}`);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  test("lead from the map to the page of a département by keyboard", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}/index.html`);
    const mayenne = page.getByRole("link", { name: "Mayenne\u00A0: 1 action" });
    await mayenne.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/territory/departement-53.html");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Mayenne");
    expect(await page.getByRole("link", { name: "Interventions dans le milieu de la justice" }).count()).toBe(
      1,
    );
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/territory/departement-53.html");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.close();
  });
});
