import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";
import { byLabel } from "@openhpa/publish/browser";
import { describeBrowser, pageFaults, validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PublishedFacet } from "../../search/published.js";
import { bundleScript } from "../../testing/bundle-script.js";
import { publishSearch, smallActions } from "../../testing/search-fixture.js";
import { type SiteServer, serveSite } from "../../testing/site-server.js";

const seeds = validSeeds().map(({ record }) => record);
const published = [...seeds, ...smallActions(30)];

describeBrowser("the search page", (launch) => {
  let dir: string;
  let server: SiteServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "openhpa-search-page-"));
    const script = await bundleScript("search");
    await publishSearch({
      out: join(dir, "feed"),
      records: published,
      territories: smallTerritories(),
      smallestPart: 13,
      script,
    });
    server = await serveSite("/base/prevention", join(dir, "feed"));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(dir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    complaints = [];
    page.on("console", (message) => {
      const unpublished = /\/favicon\.ico$|\/action\//.test(message.location().url);
      if (["error", "warning"].includes(message.type()) && !unpublished) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (
        !request.url().startsWith(`${server.url}/base/prevention/`) &&
        !request.url().endsWith("/favicon.ico")
      )
        complaints.push(`asked ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = async (path = "search.html") => {
    const response = await page.goto(`${server.url}/base/prevention/${path}`);
    expect(response?.headers()["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
    await page.locator(".search-status").waitFor();
  };
  const status = (text: string | RegExp) =>
    page.locator(".search-status").filter({ hasText: text }).waitFor({ timeout: 120_000 });
  const titles = () => page.locator(".search-results .records h3").allTextContents();
  const group = (facet: string) => page.locator(`[data-facet="${facet}"]`);
  const input = () => page.locator("#search-q");
  /** The number beside a value of a facet. */
  const records = async (facet: string, value: string) =>
    Number(await group(facet).locator(`li:has(input[value="${value}"]) .count`).textContent());
  const options = () => page.getByRole("option");

  test("shows the newest records before one asks for anything", async () => {
    await open();
    await status("35 fiches dans la base");
    expect(await titles()).toHaveLength(20);
    expect(await page.getByRole("combobox", { name: "Trier" }).inputValue()).toBe("newest");
    const years = await page.locator(".search-results .records p.muted").allTextContents();
    const latest = years.map((text) => /\b20\d\d\b/g.exec(text)?.[0] ?? "");
    expect(latest[0]).toBe("2022");
  });

  test("finds as one types, in all parts, with the count announced and the words marked", async () => {
    await open();
    await input().pressSequentially("addict");
    await status(/^1\d fiches pour «\saddict\s»$/);
    expect(await page.locator(".search-status").getAttribute("role")).toBe("status");
    const found = await titles();
    expect(found).toContain("Addictions, compétences et nouveaux parcours de professionnalisation");
    expect(found.some((title) => title.startsWith("Atelier numéro"))).toBe(true);
    expect(await page.locator(".search-results mark").first().textContent()).toMatch(/addict/i);
    expect(new URL(page.url()).search).toBe("?q=addict");
    const link = page.locator(".search-results .records a").first();
    expect(await link.getAttribute("href")).toMatch(
      /\/base\/prevention\/(?:action|registry)\/[a-z0-9-]+\.html$/,
    );
  });

  test("finds a record by a synonym and by an English name, and shows the text as text", async () => {
    await open();
    await input().fill("nutrition");
    await status("10 fiches pour « nutrition »");
    expect(await page.locator(".search-results .excerpt").first().textContent()).toContain(
      "<b>les familles</b> & les voisins",
    );
    await input().fill("mental health");
    await status(/^1\d fiches/);
    await page.getByText("Recherche sur « Santé mentale » (thème).").waitFor();
  });

  test("takes a mistyped word for the one that is meant, and says so", async () => {
    await open("search.html?q=nutritoin");
    await status("10 fiches pour « nutritoin »");
    await page.getByText("Résultats pour « nutrition » au lieu de « nutritoin ».").waitFor();
  });

  test("looks for the words alone when asked to, and keeps that in the address", async () => {
    await open("search.html?q=mental+health");
    await status(/^1\d fiches/);
    await page.getByRole("button", { name: "Chercher seulement « mental health » dans les textes" }).click();
    await status("Aucune fiche");
    expect(new URL(page.url()).search).toBe("?q=mental+health&words=only");
    await page.getByRole("button", { name: "Chercher aussi par thème" }).click();
    await status(/^1\d fiches/);
  });

  test("finds nothing where one of the words is in no record, and offers the others", async () => {
    await open("search.html?q=sommeil+zzzzzz");
    await status("Aucune fiche pour « sommeil zzzzzz »");
    await page.getByText("« zzzzzz » ne figure dans aucune fiche.").waitFor();
    await page.getByRole("button", { name: "Chercher sans « zzzzzz »" }).click();
    await status("30 fiches pour « sommeil »");
  });

  test("offers to leave out a filter where nothing is left", async () => {
    await open("search.html?q=sommeil&plan=eu-equal");
    await status("Aucune fiche");
    await page.getByRole("button", { name: /^Sans le filtre .* \(30 fiches\)$/ }).click();
    await status("30 fiches pour « sommeil »");
    expect(new URL(page.url()).search).toBe("?q=sommeil");
  });

  test("puts the results in the order of their titles over all parts", async () => {
    await open("search.html?sort=title&show=40");
    await status("35 fiches");
    const shown = await titles();
    expect(shown).toHaveLength(35);
    expect(shown).toEqual([...shown].sort(byLabel));
  });

  test("downloads all that was found as a table in the reader's words", async () => {
    await open("search.html?q=sommeil&theme=nutrition");
    await status("10 fiches");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger la liste (10 fiches, CSV)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("fiches.csv");
    const text = await readFile(await download.path(), "utf8");
    const [head, ...lines] = parse(text, { bom: true, delimiter: ";" }) as string[][];
    expect(head?.slice(0, 4)).toEqual(["Titre", "Porteur", "Période", "Thèmes"]);
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(line[0]).toMatch(/^Atelier numéro \d+ sur le sommeil$/);
      expect(line[3]).toBe("Nutrition (alimentation et activité physique)");
      expect(line.at(-1)).toMatch(/\/base\/prevention\/action\/essai-\d+\.html$/);
    }
  });

  test("goes back to where one was in the list", async () => {
    await open("search.html?q=sommeil");
    await status("30 fiches");
    await page.getByRole("button", { name: "Afficher 10 fiches de plus" }).click();
    await page.locator(".search-results .records li").nth(29).waitFor();
    expect(new URL(page.url()).search).toBe("?q=sommeil&show=40");
    const last = page.locator(".search-results .records a").last();
    await last.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await page.goto(`${server.url}/base/prevention/icon.svg`);
    await page.goBack();
    await page.locator(".search-results .records li").nth(29).waitFor();
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, place);
  });

  test("looks for a value among many, with the most frequent first", async () => {
    await open();
    await status("35 fiches");
    const facets = await page.evaluate(async () => (await fetch("search/facets.fr.json")).json());
    const long = (facets as PublishedFacet[]).find(
      ({ name, values }) => name !== "theme" && values.length > 8,
    );
    if (!long) throw new Error("No facet has many values");
    const box = group(long.name);
    if ((await box.getAttribute("open")) === null) await box.locator("summary").click();
    const counts = (await box.locator("li:visible .count").allTextContents()).map(Number);
    expect(counts).toHaveLength(8);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const wanted = long.values.at(-1)?.label ?? "";
    await box.getByRole("searchbox", { name: `Chercher dans ${long.label}` }).fill(wanted.toLowerCase());
    const labels = await box.locator("li:visible label").allTextContents();
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label.toLowerCase()).toContain(wanted.toLowerCase());
  });

  test("shows the first title on a phone without scrolling", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("search.html?q=sommeil");
    await status("30 fiches");
    const box = await page.locator(".search-results .records h3").first().boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  });

  test("suggests values that become filters, by keyboard alone", async () => {
    await open();
    await input().focus();
    await page.keyboard.type("conduites addict");
    await options().first().waitFor();
    expect(await input().getAttribute("aria-expanded")).toBe("true");
    expect(await options().first().textContent()).toMatch(/^Conduites addictives Thèmes · 15$/);
    await page.keyboard.press("ArrowDown");
    const active = await input().getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await input().getAttribute("aria-expanded")).toBe("false");
    expect(await input().inputValue()).toBe("conduites addict");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await status(/^1\d fiches$/);
    expect(new URL(page.url()).search).toBe("?theme=addictive-behaviours");
    expect(await input().inputValue()).toBe("");
    await page.getByRole("button", { name: "Retirer le filtre Thèmes : Conduites addictives" }).waitFor();
  });

  test("suggests organisations, which no list of boxes holds", async () => {
    await open();
    await input().pressSequentially("adolescents");
    await options().filter({ hasText: "Maison des Adolescents" }).click();
    await status("8 fiches");
    expect(new URL(page.url()).search).toBe("?organisation=maison-des-adolescents");
  });

  test("suggests the best titles, which lead to the record", async () => {
    await open();
    await input().pressSequentially("nouveaux parcours");
    const option = options().filter({ hasText: "Addictions, compétences" });
    await option.waitFor();
    expect(await option.textContent()).toContain("Fiche");
    await option.click();
    await page.waitForURL(/\/action\/equal-addictions-competences-et-nouveaux-parcours\.html$/);
  });

  test("filters by the Swiss grid and by territory, with counts that follow, and Back undoes", async () => {
    await open();
    await group("smoc").locator("summary").click();
    await group("smoc").getByRole("checkbox", { name: /^A4 / }).check();
    await status("11 fiches");
    const withBox = await titles();
    await group("territory").getByRole("checkbox", { name: /^Nord/ }).check();
    await status(/^[1-9] fiches?$/);
    const narrowed = await titles();
    expect(withBox).toEqual(expect.arrayContaining(narrowed));
    expect(new URL(page.url()).search).toBe("?smoc=A4&territory=departement%3A59");
    expect(await records("territory", "departement:59")).toBe(narrowed.length);
    const other = await records("territory", "departement:44");
    expect(other).toBeGreaterThan(0);
    await group("territory")
      .getByRole("checkbox", { name: /^Loire-Atlantique/ })
      .check();
    await status(new RegExp(`^${narrowed.length + other} `));
    await page.goBack();
    await status(new RegExp(`^${narrowed.length} `));
    await page.goBack();
    await page.goBack();
    await status("35 fiches dans la base");
  });

  test("gives the same page again for the same address", async () => {
    await open("search.html?q=sommeil&theme=nutrition&theme=mental-health&sort=newest");
    await status("20 fiches pour « sommeil »");
    expect(await input().inputValue()).toBe("sommeil");
    expect(await group("theme").getByRole("checkbox", { checked: true }).count()).toBe(2);
    expect(await page.getByRole("combobox", { name: "Trier" }).inputValue()).toBe("newest");
    const before = await titles();
    const years = await page.locator(".search-results .records p.muted").allTextContents();
    const inOrder = years.map((text) => /\b20\d\d\b/.exec(text)?.[0] ?? "");
    expect(inOrder).toEqual([...inOrder].sort().reverse());
    await page.reload();
    await status("20 fiches pour « sommeil »");
    expect(await titles()).toEqual(before);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await status("35 fiches dans la base");
    expect(new URL(page.url()).search).toBe("");
    expect(await titles()).toHaveLength(20);
  });

  test("shows more on demand and moves the focus to what is new", async () => {
    await open("search.html?q=sommeil");
    await status("30 fiches");
    expect(await titles()).toHaveLength(20);
    await page.getByRole("button", { name: "Afficher 10 fiches de plus" }).click();
    await page.locator(".search-results .records li").nth(29).waitFor();
    expect(new Set(await titles()).size).toBe(30);
    expect(await page.locator(".search-results .records li").nth(20).locator("a:focus").count()).toBe(1);
  });

  test("speaks English on the English page, over the same index", async () => {
    await open("en/search.html?q=addict");
    await status(/^1\d records for “addict”$/);
    await page
      .getByRole("link", { name: "Addictions, skills and new pathways to professional training" })
      .waitFor();
    expect(await group("theme").locator("summary").textContent()).toMatch(/^Themes/);
    const link = page.locator(".search-results .records a").first();
    expect(await link.getAttribute("href")).toContain("/base/prevention/en/");
  });

  test("without JavaScript says so and leads to the lists", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}/base/prevention/search.html`);
    expect(await plain.locator("noscript").textContent()).toContain("JavaScript");
    await context.close();
  });

  describe("axe finds nothing serious, and nothing is wider than the window", () => {
    const asked = ["", "?q=addict", "?q=sommeil+zzzzzz", "?q=sommeil&theme=nutrition&plan=eu-equal"];
    const modes = ["light", "dark", "forced"] as const;
    const shown = [320, 390, 768, 1280, 1440].flatMap((width) => modes.map((mode) => ({ width, mode })));

    test.each(shown)("at $width px, $mode", async ({ width, mode }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({
        colorScheme: mode === "dark" ? "dark" : "light",
        forcedColors: mode === "forced" ? "active" : "none",
      });
      const language = (width + mode.length) % 2 === 0 ? "" : "en/";
      for (const query of asked) {
        await open(`${language}search.html${query}`);
        await page.locator(".search-results:not([aria-busy])").waitFor();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.locator(".search-results:not([aria-busy])").waitFor();
        expect(await pageFaults(page), query).toEqual([]);
      }
      await input().pressSequentially(" et");
      await input().fill("addict");
      await options().first().waitFor();
      expect(await pageFaults(page), "suggestions").toEqual([]);
    });
  });

  test("a button says what it does in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await open();
    const colours = await page.locator(".search-line button").evaluate((button) => {
      const of = (element: Element) => getComputedStyle(element);
      return [of(button.querySelector("span") ?? button).color, of(button).backgroundColor];
    });
    expect(colours[0]).not.toBe(colours[1]);
  });

  test("shows what is chosen first, whatever it gives", async () => {
    await open("search.html?q=sommeil&territory=departement:59&plan=eu-equal");
    await status("Aucune fiche");
    const lines = group("territory").locator("li:visible input");
    expect(await lines.first().getAttribute("value")).toBe("departement:59");
  });
});
