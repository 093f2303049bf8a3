import { describeBrowser, faultsInAllLooks, servePages } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { figuresOf, reportOf, scopeOf } from "./report.fixture.js";
import { reportCorpus } from "./report-corpus.fixture.js";
import { toReportHtml } from "./report-html.js";

describeBrowser("the page of a report", (launch) => {
  test("has no finding of axe and fits its window, in every width and look; nothing is blocked by its own policy", async () => {
    const territories = await loadTerritories();
    const figures = figuresOf(reportCorpus(120), scopeOf(territories, "region:52", "2019"), territories);
    const body = await toReportHtml(reportOf(figures, territories));
    const served = await servePages({ "/": { type: "text/html; charset=utf-8", body } });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      await page.goto(served.url);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.chart-bar')).fill")).toBe(
        "rgb(0, 112, 94)",
      );
      expect(said.filter((text) => /Content Security Policy/.test(text) && !/favicon/.test(text))).toEqual(
        [],
      );
      expect(await faultsInAllLooks(page)).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  }, 120_000);
});
