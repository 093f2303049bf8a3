import { readFileSync } from "node:fs";
import { canonicalize, type HpaRecord, validate } from "@openhpa/core";
import { cjcQuestionnaire } from "@openhpa/import";
import { describeBrowser, invalidSeeds, pageFaults, servePages, validSeeds } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contributeScripts, formFiles } from "../../testing/contribute-fixture.js";
import { pageStyle } from "../../testing/page-style.js";
import { questionWords } from "../../words/contribute-questions.js";
import { answered, oscarsPage } from "./documents.fixture.js";
import { questionsOf } from "./questions/questions.js";

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
  const last = () => step(/Vérifiez vos réponses/);
  const forth = () => page.locator(".pager button.main").click();
  /** Words as the page prints them; it is the browser that makes spaces plain for a test. */
  const printed = (words: string) => words.replaceAll("'", "’");
  /** Goes to a question by its steps, as a reader does. */
  async function question(id: string): Promise<void> {
    const questions = questionsOf("Action");
    const at = questions.findIndex((one) => one.id === id);
    const wanted = questions[at];
    if (!wanted) throw new Error(`There is no question ${id}`);
    await step(new RegExp(`\\. ${printed(questionWords("fr").steps[wanted.step])}`));
    const first = questions.findIndex((one) => one.step === wanted.step);
    for (let count = first; count < at; count += 1) await forth();
    await page
      .getByRole("heading", { level: 2, name: printed(questionWords("fr").questions[wanted.id].ask) })
      .waitFor();
  }
  const give = (name: string, content: string | Uint8Array) =>
    page
      .locator("#document")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

  async function exported(): Promise<{ readonly name: string; readonly text: string }> {
    await last();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger le fichier" }).click();
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
    await question("themes");
    await page.getByRole("combobox", { name: /Thèmes/ }).fill("cancer");
    await option.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await question("carrier");
    await page
      .getByLabel(/^Nom de la structure/)
      .first()
      .fill("Maison des lycéens de l'Essai");
    await question("partners");
    await page.getByRole("button", { name: "Ajouter à « Partenaires »" }).click();
    await page.keyboard.type("CCAS de l'Essai");
    await question("period");
    await page.getByLabel("D’une date à une autre").check();
    const [start, end] = await page.locator(".dates > .date").all();
    if (!start || !end) throw new Error("A period has a start and an end");
    await start.getByLabel(/précision/).selectOption("day");
    await start.getByLabel("Jour").fill("3");
    await start.getByLabel("Mois").selectOption("mai");
    await start.getByLabel("Année").fill("2019");
    await end.getByLabel(/précision/).selectOption("season");
    await end.getByLabel("Saison").selectOption("été");
    await end.getByLabel("Année").fill("2020");
    await question("coverage");
    await page.getByRole("combobox", { name: /^Communes/ }).fill("nantes");
    await option.filter({ hasText: "Loire-Atlantique" }).first().click();
    await question("peopleReached");
    await page.getByLabel(/^Personnes touchées/).fill("1 250");
    await question("rights");
    await page.getByLabel(/^Licence/).selectOption("lov2");
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

  test("says what is wrong beside the answer and in a summary that leads to it, in plain words", async () => {
    await begin("Une fiche");
    await question("period");
    await page.getByText("Autres précisions").click();
    const input = page.getByLabel(/^Année de la fiche/);
    await input.fill("19");
    await page.keyboard.press("Tab");
    const field = page.locator(".field", { has: input });
    await expect.poll(() => field.innerText()).toContain("n’est pas une date");
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    const described = (await input.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(said.join(" ")).toContain("n’est pas une date");
    await last();
    await page.getByRole("button", { name: "Télécharger le fichier" }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary-title");
    await page.locator(".error-summary").getByRole("button", { name: "Année de la fiche" }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("19");
  });

  test("takes a suggestion at one click", async () => {
    const seed = invalidSeeds().find(({ name }) => name === "unknown-concept/theme-mal-ecrit.json");
    const [issue] = validate(JSON.parse(seed?.text ?? "")).issues;
    expect(issue?.suggestion).toBeDefined();
    await give("essai.json", seed?.text ?? "");
    await page.waitForSelector(".editor");
    await last();
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
    await question("expectedResults");
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
    await question("outcomes");
    await page.locator("table.grid").getByLabel(/^B4/).check();
    await page.getByLabel(/^Est-ce prévu/).selectOption("planned");
    const { text } = await exported();
    expect((JSON.parse(text) as { outcomes: unknown[] }).outcomes).toMatchObject([
      { category: "smoc:B4", stage: "planned" },
    ]);
    await question("outcomes");
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
      await page.evaluate(() => {
        for (let go = true; go; ) {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          const forth = document.querySelector<HTMLButtonElement>(".pager button.main");
          go = forth !== null;
          forth?.click();
        }
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
    await question("carrier");
    expect(
      await page
        .getByLabel(/^Nom de la structure/)
        .first()
        .inputValue(),
    ).toBe("La Marmite partagée - Antenne de l'Erdre");
    const said = page
      .locator(".field", { has: page.getByLabel(/^Nom de la structure/) })
      .locator(".said")
      .first();
    expect(await said.innerText()).toMatch(/La Marmite partagée.+ligne 4, lecture certaine/s);
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
    await question("objectives");
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
    const title = await paper.locator("h2").first().innerText();
    // The page sets it as French is printed, with spaces that do not break.
    expect(title.replace(/[\u00A0\u202F]/g, " ")).toBe(seed?.record.title.fr);
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
      ["not-json.json", "{ pas du json", /abîmé/],
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
      // The accessibility check is slow: it looks at the questions that between them hold every kind of control.
      const checked = new Set(["title", "themes", "objectives", "period", "coverage", "carrier", "outcomes"]);
      for (const { id } of questionsOf("Action")) {
        if (checked.has(id)) expect(await pageFaults(page), id).toEqual([]);
        expect(await sideways(), id).toBe(0);
        await forth();
      }
      expect(await pageFaults(page), "check").toEqual([]);
    });
  });

  test("speaks English on the English page", async () => {
    await page.goto(`${served.url}/en/contribute.html`);
    await page.getByRole("button", { name: "New record" }).click();
    await page.getByLabel(/^Title/).fill("Sleep workshops");
    await page.keyboard.press("Tab");
    await page
      .locator("nav.steps")
      .getByRole("button", { name: /When and where/ })
      .click();
    await page.getByText("More details").click();
    await page.getByLabel(/^Year of the record/).fill("19");
    await page.keyboard.press("Tab");
    await page
      .getByText(/is not a date/)
      .first()
      .waitFor();
    await page
      .locator("nav.steps")
      .getByRole("button", { name: /Check your answers/ })
      .click();
    await page.getByText("There is a problem").waitFor();
  });

  test("calls a blank questionnaire blank", async () => {
    await give("questionnaire.docx", await cjcQuestionnaire());
    await expect
      .poll(() =>
        page
          .getByRole("alert")
          .innerText()
          .catch(() => ""),
      )
      .toContain("Document vide\u00A0: rien n’a été rempli.");
  });

  test("ends with a message to the base that names the file, and says how to send it where there is no address", async () => {
    await begin("Ateliers & débats");
    await last();
    const address = await page.locator("a.mail").getAttribute("href");
    expect(address).toMatch(/^mailto:donnees@federation\.example\.org\?subject=/);
    const words = new URLSearchParams(address?.replace(/^[^?]*\?/, ""));
    expect(words.get("subject")).toBe("Fiche : Ateliers & débats");
    expect(words.get("body")).toContain("ateliers-debats.json");
    await page.route("**/contribute.html", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/ data-email="[^"]*"/, ' data-email=""');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${served.url}/contribute.html`);
    await page.waitForSelector(".start");
    await begin("Sans adresse");
    await last();
    expect(await page.locator("a.mail").count()).toBe(0);
    expect(await page.locator(".export").innerText()).toContain("n’a pas indiqué d’adresse");
  });

  test("keeps what was not edited, drops the proof of what was, and needs no word about it", async () => {
    const seed = validSeeds().find(
      ({ record }) => record.type === "Action" && record.evidence && record.partners,
    );
    const before = canonicalize(seed?.record as HpaRecord);
    await give("fiche.json", seed?.text ?? "");
    await page.waitForSelector(".editor");
    await page
      .getByLabel(/français/)
      .or(page.locator(".desk textarea[lang=fr]"))
      .first()
      .fill("Un autre titre");
    await page.keyboard.press("Tab");
    const after = JSON.parse((await exported()).text) as HpaRecord;
    const { title: _title, evidence, ...rest } = after;
    const { title: _before, evidence: proofs = [], ...same } = before;
    expect(rest).toEqual(same);
    expect(evidence).toEqual(proofs.filter(({ path }) => path !== "/title"));
    expect(evidence?.length).toBeLessThan(proofs.length);
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
