import { readFileSync } from "node:fs";
import { canonicalize, type HpaRecord, validate } from "@openhpa/core";
import { cjcQuestionnaire } from "@openhpa/import";
import { describeBrowser, invalidSeeds, pageFaults, servePages, validSeeds } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contributeScripts, formFiles } from "../../testing/contribute-fixture.js";
import { pageStyle } from "../../testing/page-style.js";
import { answered, oscarsPage } from "./documents.fixture.js";
import { stepsOf } from "./form/steps.js";

const nodeModules = /\bfrom"node:|require\("(?:node:|fs|path|stream|zlib)/;

describeBrowser("The form that describes an action", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePages>>;
  let scripts: ReadonlyMap<string, string>;
  let page: Page;
  /** Everything that a page asks for or complains about. */
  let asked: string[];
  let complaints: string[];

  beforeAll(async () => {
    scripts = await contributeScripts();
    [browser, served] = await Promise.all([launch(), servePages(formFiles(scripts, await pageStyle()))]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      acceptDownloads: true,
      locale: "fr-FR",
      viewport: { width: 1280, height: 900 },
    });
    page = await context.newPage();
    asked = [];
    complaints = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await page.goto(`${served.url}/contribute.html`);
    await page.waitForSelector(".start");
  });
  afterEach(async () => {
    // Nothing is sent or fetched but the page's own files, and the strict policy has nothing to refuse.
    expect(asked.filter((url) => !url.startsWith(`${served.url}/`) && !url.startsWith("blob:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const step = (name: RegExp) => page.locator("nav.steps").getByRole("button", { name }).click();
  const last = () => step(/Vérifier et télécharger/);
  const give = (name: string, content: string | Uint8Array) =>
    page
      .locator("#document")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

  async function exported(): Promise<{ readonly name: string; readonly text: string }> {
    await last();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger la fiche (JSON)" }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  async function begin(title: string): Promise<void> {
    await page.getByRole("button", { name: "Nouvelle fiche" }).click();
    await page.getByLabel(/^Titre/).fill(title);
    await page.keyboard.press("Tab");
  }

  test("is filled in by hand and gives a canonical, valid record", async () => {
    const option = page.locator('li[role="option"]');
    await begin("Ateliers sommeil au lycée");
    await page.getByRole("combobox", { name: /Thèmes/ }).fill("cancer");
    await option.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await step(/Avec qui/);
    const carrier = page.getByRole("group", { name: /^Porteur/ });
    await carrier.getByLabel(/^Nom/).first().fill("Maison des lycéens de l'Essai");
    await page.getByRole("button", { name: "Ajouter à « Partenaires »" }).click();
    await page.keyboard.type("CCAS de l'Essai");
    await step(/Où et quand/);
    const period = page.getByRole("group", { name: "Période", exact: false }).first();
    await period.getByLabel(/^Début/).fill("03/05/2019");
    await period.getByLabel(/^Fin/).fill("2020-22");
    await page.getByRole("combobox", { name: /^Territoires/ }).fill("nantes");
    await option.filter({ hasText: "Loire-Atlantique" }).first().click();
    await step(/Pour qui/);
    await page.getByLabel(/^Personnes touchées/).fill("1 250");
    await step(/Sources et droits/);
    await page
      .getByRole("group", { name: /^Droits/ })
      .getByLabel(/^Licence/)
      .selectOption("lov2");
    const { name, text } = await exported();
    expect(name).toBe("ateliers-sommeil-au-lycee.json");
    const record = JSON.parse(text) as HpaRecord & { type: "Action" };
    expect(validate(record)).toMatchObject({ ok: true, level: "publishable" });
    expect(text).toBe(`${JSON.stringify(canonicalize(record), undefined, 2)}\n`);
    expect(record.carrier?.name).toBe("Maison des lycéens de l'Essai");
    expect(record.partners).toMatchObject([{ key: "ccas-de-l-essai", name: "CCAS de l'Essai" }]);
    expect(record.period).toMatchObject({ start: "2019-05-03", end: "2020-22" });
    expect(record.coverage?.territories).toEqual(["commune:44109"]);
    expect(record.peopleReached).toBe(1250);
    expect(record.themes).toHaveLength(1);
  });

  test("shows the messages of validate(), beside the field and in a summary that leads to it", async () => {
    await begin("Une fiche");
    await page.getByLabel(/^Édition/).fill("19");
    await page.keyboard.press("Tab");
    const [issue] = validate({
      type: "Action",
      key: "une-fiche",
      title: { fr: "Une fiche" },
      edition: "19",
    }).issues.filter(({ path }) => path[0] === "edition");
    const field = page.locator(".field", { has: page.getByLabel(/^Édition/) });
    await expect.poll(() => field.innerText()).toContain(issue?.messages.fr);
    const input = page.getByLabel(/^Édition/);
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    const described = (await input.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(said.join(" ")).toContain(issue?.messages.fr);
    await last();
    await page.getByRole("button", { name: "Télécharger la fiche (JSON)" }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary-title");
    await page.locator(".issue-list").getByRole("button", { name: "Édition" }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("19");
  });

  test("takes a suggestion at one click", async () => {
    const seed = invalidSeeds().find(({ name }) => name === "unknown-concept/theme-mal-ecrit.json");
    const [issue] = validate(JSON.parse(seed?.text ?? "")).issues;
    expect(issue?.suggestion).toBeDefined();
    await give("essai.json", seed?.text ?? "");
    await page
      .getByRole("button", { name: /^Remplacer par/ })
      .first()
      .click();
    const { text } = await exported();
    expect(validate(JSON.parse(text)).ok).toBe(true);
    expect((JSON.parse(text) as { themes: string[] }).themes).toContain(issue?.suggestion);
  });

  test("keeps a draft over a reload, and lets it be deleted", async () => {
    await begin("Brouillon à garder");
    await page.getByText("Brouillon enregistré dans ce navigateur").waitFor();
    await page.reload();
    expect(await page.getByLabel(/^Titre/).inputValue()).toBe("Brouillon à garder");
    await page.getByRole("button", { name: "Accueil et brouillons" }).click();
    await page.getByText("Brouillon à garder").waitFor();
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Supprimer : Brouillon à garder" }).click();
    await page.getByText("Aucun brouillon").waitFor();
  });

  test("moves, removes and brings back the things of a list, and keeps the keyboard there", async () => {
    await begin("Listes");
    await step(/Pourquoi/);
    const results = page.getByRole("group", { name: /^Résultats attendus/ });
    for (const text of ["Premier", "Second"]) {
      await results.getByRole("button", { name: /^Ajouter à/ }).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    const names = () => results.locator("summary .name").allInnerTexts();
    await expect.poll(names).toEqual(["Premier", "Second"]);
    await results
      .getByRole("button", { name: /^Monter/ })
      .nth(1)
      .click();
    expect(await names()).toEqual(["Second", "Premier"]);
    expect(
      await page.evaluate(() => document.activeElement?.closest("li")?.querySelector(".name")?.textContent),
    ).toBe("Second");
    await results.getByRole("button", { name: "Retirer Premier" }).click();
    expect(await names()).toEqual(["Second"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Annuler");
    await page.keyboard.press("Enter");
    expect(await names()).toEqual(["Second", "Premier"]);
  });

  test("adds outcomes on the Swiss grid", async () => {
    await begin("Grille");
    await step(/modèle suisse/);
    await page.locator("table.grid").getByLabel(/^B4/).check();
    await page.getByLabel(/^Statut/).selectOption("planned");
    const { text } = await exported();
    expect((JSON.parse(text) as { outcomes: unknown[] }).outcomes).toMatchObject([
      { category: "smoc:B4", stage: "planned" },
    ]);
    await step(/modèle suisse/);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.locator("table.grid").getByLabel(/^B4/).uncheck();
    const after = await exported();
    expect(JSON.parse(after.text)).not.toHaveProperty("outcomes");
  });

  test("opens every seed, and gives the same bytes after every step was looked at", async () => {
    const seeds = validSeeds();
    expect(seeds.length).toBeGreaterThan(4);
    for (const { name, record } of seeds) {
      await give(name, JSON.stringify(record));
      await page.waitForSelector(".editor");
      await page.locator("nav.steps").evaluate((nav) => {
        for (const button of nav.querySelectorAll("button")) button.click();
      });
      const { text, name: file } = await exported();
      expect(file).toBe(`${record.key}.json`);
      expect(text, name).toBe(`${JSON.stringify(canonicalize(record), undefined, 2)}\n`);
      await page.getByRole("button", { name: "Accueil et brouillons" }).click();
      await page.waitForSelector(".start");
    }
  });

  test("reads an OSCARS page line by line, says what became of each, and fills the form", async () => {
    await give("page.txt", oscarsPage);
    await page.waitForSelector(".report");
    expect(await page.getByLabel(/Lu comme/).inputValue()).toBe("oscars");
    const rows = await page.locator("table.lines tbody tr").count();
    expect(rows).toBe(oscarsPage.split("\n").filter((line) => line.trim() !== "").length);
    expect(await page.locator("table.lines tr.field").count()).toBeGreaterThan(15);
    expect(await page.locator("table.lines tr.repeated").count()).toBeGreaterThan(2);
    await page
      .locator("table.lines tr.field")
      .filter({ hasText: "Le quartier compte peu de commerces." })
      .getByRole("button")
      .first()
      .click();
    await page.waitForSelector(".editor");
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain(
      "Le quartier compte peu",
    );
    await step(/Avec qui/);
    expect(
      await page
        .getByRole("group", { name: /^Porteur/ })
        .getByLabel(/^Nom/)
        .first()
        .inputValue(),
    ).toBe("La Marmite partagée - Antenne de l'Erdre");
    await page.getByRole("button", { name: "Voir ce qui a été compris" }).click();
    await page.waitForSelector(".report");
    await page.getByRole("button", { name: "Ouvrir la fiche remplie" }).click();
    const { text } = await exported();
    expect(validate(JSON.parse(text)).ok).toBe(true);
    // Going to the report and back is not a second draft.
    await page.getByRole("button", { name: "Accueil et brouillons" }).click();
    await page.waitForSelector(".drafts");
    expect(await page.locator(".drafts li").count()).toBe(1);
  });

  test("reads a filled-in Word questionnaire without the persons in it", async () => {
    const docx = answered(await cjcQuestionnaire(), {
      "Objectifs du partenariat :": "– Aller à la rencontre des jeunes.",
      "Description complète de l'action :": "Écrire à jeanne.essai@example.org ou au 06 12 34 56 78.",
    });
    await give("questionnaire.docx", docx);
    await page.waitForSelector(".report");
    expect(await page.locator(".persons li").count()).toBeGreaterThan(0);
    expect(await page.locator(".report").innerText()).not.toContain("jeanne.essai");
    await page.getByRole("button", { name: "Ouvrir la fiche remplie" }).click();
    await step(/Pourquoi/);
    expect(
      await page
        .locator(".desk textarea")
        .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value)),
    ).toContain("Aller à la rencontre des jeunes.");
  });

  test("leaves personal data out of the export unless the person says otherwise", async () => {
    const seed = validSeeds().find(({ record }) => record.type === "Action");
    const record = {
      ...seed?.record,
      contact: { name: "Jeanne Essai", email: "jeanne.essai@example.org", personal: true },
    };
    await give("fiche.json", JSON.stringify(record));
    const without = await exported();
    expect(without.text).not.toContain("jeanne.essai");
    expect(JSON.parse(without.text)).toMatchObject({
      missing: expect.arrayContaining([{ path: "/contact", reason: "withheld" }]),
    });
    await page.getByLabel(/acceptent la publication/).check();
    expect((await exported()).text).toContain("jeanne.essai@example.org");
  });

  test("prints the record as the feed shows it", async () => {
    const [seed] = validSeeds().filter(({ record }) => record.type === "Action");
    await give("fiche.json", seed?.text ?? "");
    await last();
    await page.getByRole("button", { name: "Voir la fiche à imprimer" }).click();
    const paper = page.locator(".fiche");
    await paper.waitFor();
    expect(await paper.locator("h2").first().innerText()).toBe(seed?.record.title.fr);
    expect(await paper.locator(".lead").isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await paper.locator("h2").first().isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Imprimer" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByRole("button", { name: "Revenir au formulaire" }).click();
    await page.waitForSelector(".editor");
  });

  test("refuses what it cannot read, in words", async () => {
    const cases = [
      ["not-json.json", "{ pas du json", /n'est pas du JSON lisible/],
      ["liste.json", "[1, 2]", /ne contient pas de fiche/],
      ["image.txt", "%PDF-1.4\n1 0 obj", /PDF/],
      ["abime.docx", "PK\u0003\u0004 rien", /archive ZIP/],
    ] as const;
    for (const [name, content, message] of cases) {
      await give(name, content);
      await expect
        .poll(() =>
          page
            .getByRole("alert")
            .innerText()
            .catch(() => ""),
        )
        .toMatch(message);
    }
  });

  describe.each([
    ["desktop", { width: 1280, height: 900 }, "light"],
    ["phone", { width: 390, height: 844 }, "dark"],
  ] as const)("on a %s", (_name, viewport, colorScheme) => {
    test("has no serious accessibility finding and does not scroll sideways", async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await pageFaults(page)).toEqual([]);
      const [seed] = validSeeds().filter(({ record }) => record.type === "Action" && record.outcomes);
      await give("fiche.json", seed?.text ?? "");
      await page.waitForSelector(".editor");
      // The accessibility check is slow: it looks at the steps that between them hold every kind of control.
      const checked = new Set(["identity", "where", "who", "outcomes", "about"]);
      const steps = stepsOf("Action");
      for (const [index, button] of (await page.locator("nav.steps button").all()).entries()) {
        await button.click();
        const { id } = steps[index] ?? { id: "about" };
        if (checked.has(id)) expect(await pageFaults(page), id).toEqual([]);
        expect(await sideways(), id).toBe(0);
      }
    });
  });

  test("speaks English on the English page", async () => {
    await page.goto(`${served.url}/en/contribute.html`);
    await page.getByRole("button", { name: "New record" }).click();
    await page.getByLabel(/^Title/).fill("Sleep workshops");
    await page.getByLabel(/^Edition/).fill("19");
    await page.keyboard.press("Tab");
    const [issue] = validate({ type: "Action", key: "x", title: { en: "x" }, edition: "19" }).issues.filter(
      ({ path }) => path[0] === "edition",
    );
    await page
      .getByText(issue?.messages.en ?? "no message")
      .first()
      .waitFor();
  });

  test("needs nothing of Node, and says without JavaScript what to do", async () => {
    for (const [name, text] of scripts) expect(nodeModules.test(text), name).toBe(false);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.url}/contribute.html`);
    expect(await plain.locator("noscript").innerText()).toContain("questionnaire Word");
    expect(await plain.locator("main").innerText()).toContain("donnees@federation.example.org");
    await context.close();
  });
});
