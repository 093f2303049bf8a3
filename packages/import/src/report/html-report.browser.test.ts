import { describeBrowser, faultsInAllLooks, servePages } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fullFiche } from "../cjc/fiches.fixture.js";
import { layoutA } from "../oscars/layouts.fixture.js";
import { type ImportSourceName, importSources } from "../sources.js";
import { toHtmlReport } from "./html-report.js";

const table = `Titre;Porteur;Département;Thèmes;Couleur
Bouger à Nantes;Maison de l'Essai;44;Nutrition;vert
Dormir à Laval;Maison du Repos;Jura;Sommeil;bleu
`;
/** Documents with something of everything: several records, what is not understood, persons, repetitions. */
const documents: Readonly<Record<string, readonly [source: ImportSourceName, text: string]>> = {
  oscars: ["oscars", `${layoutA}\nUn mot que personne ne connaît\ncontact : jeanne.essai@exemple.org`],
  cjc: ["cjc", fullFiche],
  table: ["table", table],
};

/** What nobody who never saw a file of data should have to read. */
const inner =
  /\/[a-z]+[A-Z]\w*|\/\w+\/\w+\/|\b(?:departement|commune|region|canton|smoc):\w|\bEDTF\b|\bSHA|undefined|\[object|\bnull\b|\(s\)/;

describeBrowser("The report of an import", (launch) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  let served: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    const territories = await loadTerritories();
    const pages = await Promise.all(
      Object.entries(documents).map(async ([name, [source, text]]) => {
        const file = `${name}.txt`;
        const imported = await importSources[source].read(new TextEncoder().encode(text), {
          file,
          territories,
        });
        const body = toHtmlReport(imported, { territories });
        return [`/${name}.html`, { type: "text/html; charset=utf-8", body }] as const;
      }),
    );
    [browser, served] = await Promise.all([launch(), servePages(Object.fromEntries(pages))]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  describe.each(Object.keys(documents))("of %s", (name) => {
    test.each([1200, 390, 320])("has a text column that is wide enough to read at %d px", async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 844 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${served.url}/${name}.html`);
      const widths = await page
        .locator(".lines .source")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(widths.length).toBeGreaterThan(1);
      expect(Math.min(...widths)).toBeGreaterThan(width / 3);
      expect(asked.filter((url) => !url.endsWith("favicon.ico"))).toHaveLength(1);
      await page.close();
    });

    test("has no finding from 320 to 1440 pixels, light, dark and in forced colours", async () => {
      const page = await browser.newPage();
      await page.goto(`${served.url}/${name}.html`);
      expect(await faultsInAllLooks(page)).toEqual([]);
      await page.close();
    });

    test("speaks of no code, no pointer and no word of a file, and its links lead somewhere", async () => {
      const page = await browser.newPage();
      await page.goto(`${served.url}/${name}.html`);
      expect((await page.locator("body").innerText()).match(inner)?.[0]).toBeUndefined();
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll("a")]
          .map((a) => a.hash.slice(1))
          .filter((id) => !document.getElementById(id)),
      );
      expect(lost).toEqual([]);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await page.close();
    });
  });

  test("gives each record of a table a view of its own, with its own lines", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}/table.html`);
    expect(await page.locator("nav li").allInnerTexts()).toEqual(["Bouger à Nantes", "Dormir à Laval"]);
    const second = page.locator("section", { has: page.locator("#fiche-2") });
    expect(await second.innerText()).toContain("Maison du Repos");
    expect(await second.innerText()).not.toContain("Maison de l'Essai");
    await page.close();
  });
});
