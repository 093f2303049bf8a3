import { describeBrowser, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderedSite } from "../../testing/page-fixture.js";
import { serveRendered } from "../../testing/served-pages.js";

describeBrowser("the map in Chromium", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveRendered>>;

  beforeAll(async () => {
    const records = validSeeds().map(({ record }) => record);
    const site = await renderedSite(records, {
      baseUrl: "https://donnees.example.org",
      territories: await loadTerritories(),
    });
    served = await serveRendered(site);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("lead from the map to the page of a département by keyboard", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}/index.html`);
    const mayenne = page.getByRole("link", { name: "Mayenne\u00A0: 1 fiche" });
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

  /** Contrast of the colours in which two things are drawn, as WCAG 2.2 reckons it. */
  const contrast = `(first, second, property) => {
    const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (selector) => {
      paint.fillStyle = getComputedStyle(document.querySelector(selector))[property];
      paint.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }`;

  test.each([
    ["light", "none"],
    ["dark", "none"],
    ["light", "active"],
    ["dark", "active"],
  ] as const)("tell none and one apart on the map and in its legend (%s, forced colours %s)", async (colorScheme, forcedColors) => {
    const page = await browser.newPage({ colorScheme, forcedColors });
    await page.goto(`${served.url}/index.html`);
    const between = (first: string, second: string, property: string) =>
      page.evaluate<number>(`(${contrast})("${first}", "${second}", "${property}")`);
    for (const measure of ["count", "rate"]) {
      await page.locator(`.measure-${measure}`).check();
      const kind = measure === "count" ? "shade" : "rate";
      expect(await between(`.map .${kind}-0 path`, `.map .${kind}-1 path`, "fill")).toBeGreaterThanOrEqual(3);
      expect(await page.locator(".legend:visible").count()).toBe(1);
    }
    expect(await between(".swatch.shade-0", ".swatch.shade-1", "backgroundColor")).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  test.each([
    320, 390, 1280,
  ])("have boxes of at least 24 pixels with their scales, and Paris large enough (%d px)", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${served.url}/index.html`);
    const boxes = page.locator("ul.boxes > li > a, ul.boxes .inset a path");
    expect(await boxes.count()).toBe(15);
    for (const box of await boxes.all()) {
      const { width: wide = 0, height: tall = 0 } = (await box.boundingBox()) ?? {};
      expect(Math.min(wide, tall)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.locator("ul.boxes svg .scale text").allTextContents()).toHaveLength(12);
    await page.close();
  });
});
