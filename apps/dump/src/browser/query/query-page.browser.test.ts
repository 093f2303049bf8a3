import { readFile } from "node:fs/promises";
import { describeBrowser, faultsInAllLooks, frozenCorpus, pageFaults, validSeeds } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleQueries } from "../../examples/index.js";
import { subjectOf } from "../../serve/example-subjects.js";
import { type DumpServer, serveDump } from "../../serve/serve-dump.js";
import { buildSeeds } from "../../test/seeds.js";
import { serveBundles } from "../../test/serve-bundles.js";

const LIMIT = 150;
/** Milliseconds for building the dump and the scripts on a busy machine. */
const SLOWEST_START = 120_000;

test("every question has a subject to stand under", () => {
  const without = exampleQueries.filter((query) => subjectOf(query).fr === "Autres questions");
  expect(without.map(({ id }) => id)).toEqual([]);
});

describeBrowser("the query page", (launch) => {
  let server: DumpServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const records = [...validSeeds().map(({ record }) => record), ...frozenCorpus(30)];
    const [{ dir }, bundles] = await Promise.all([
      buildSeeds(records, { publisher: "Observatoire d'exemple", title: "Données d'exemple" }),
      serveBundles(),
    ]);
    const served = await serveDump(dir, { port: 0, workers: 1, limit: LIMIT, timeout: 20, bundles });
    if (!served.ok) throw new Error("The dump is not served");
    server = served.server;
    browser = await launch();
  }, SLOWEST_START);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "fr-FR",
      acceptDownloads: true,
    });
    page = await context.newPage();
    complaints = [];
    page.on("console", (message) => {
      const isRefusedQuery = /status of 40[03]/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isRefusedQuery) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (asked) => {
      if (!/^(?:data|blob):/.test(asked.url()) && !asked.url().startsWith(`${server.url}/`))
        complaints.push(`asked ${asked.url()}`);
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const open = async (path = "/") => {
    await page.goto(`${server.url}${path}`);
    await page.locator(".cm-content").waitFor();
  };
  const question = (id: string) => page.locator(`[data-example="${id}"]`);
  const status = (text: RegExp) =>
    page.locator("#status").filter({ hasText: text }).waitFor({ timeout: 120_000 });
  const heads = () => page.locator("thead th button").allTextContents();
  const write = async (sparql: string) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText(sparql);
  };
  const ask = async (sparql: string) => {
    await write(sparql);
    await page.keyboard.press("Control+Enter");
  };

  test("a question fills the editor and is answered by the map that it asks for, a table and a chart", async () => {
    await open();
    await question("people-reached-by-departement").click();
    await status(/lignes en/);
    expect(await page.locator(".cm-content").textContent()).toContain("hpa:breakdown");
    expect(await question("people-reached-by-departement").getAttribute("aria-pressed")).toBe("true");
    const paths = page.locator(".map svg:not(.inset) path");
    await paths.first().waitFor();
    expect(await paths.count()).toBe(96);
    expect(await page.locator(".map path:not(.shade-0)").count()).toBeGreaterThan(2);
    expect(await page.locator('.map path[data-code="44"] title').textContent()).toMatch(
      /^Loire-Atlantique \(44\) : \d/,
    );
    expect(await page.locator(".map").textContent()).toContain("CC BY 4.0");
    await page.getByRole("tab", { name: "Carte" }).press("ArrowLeft");
    await page.locator(".chart svg").waitFor();
    expect(await page.locator('.chart svg [aria-label="bar"] rect').count()).toBeGreaterThan(2);
    expect(await page.locator(".chart svg").getAttribute("aria-label")).toBe("personnes par departement");
    await page.getByRole("tab", { name: "Tableau" }).click();
    expect(await heads()).toEqual(["code", "departement", "personnes", "renseignees", "actions"]);
    expect(await page.locator("tbody tr").first().locator("td").nth(2).getAttribute("class")).toBe("number");
  });

  test("published statistics are drawn as a line by year, a map and a table, and say how to cite them", async () => {
    await open();
    await question("statistics-year").click();
    await status(/lignes en/);
    await page.locator('.chart svg [aria-label="line"] path').waitFor();
    expect(await page.locator("#answer").textContent()).toMatch(
      /Actions en tout : \d+.*Pour citer ces statistiques\s: .*statistics\.ttl\.gz#question-year$/s,
    );
    await page.getByRole("tab", { name: "Tableau" }).click();
    expect(await heads()).toEqual(["année", "actions", "personnes", "renseignees", "personnes dites"]);
    expect(await page.getByRole("button", { name: "CSV" }).count()).toBe(0);
    expect(await faultsInAllLooks(page)).toEqual([]);
    await question("statistics-territory-departement").click();
    await page.locator(".map svg:not(.inset) path").first().waitFor();
    expect(await page.locator(".map path:not(.shade-0)").count()).toBeGreaterThan(2);
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("\n# des fiches");
    await page.keyboard.press("Control+Enter");
    await status(/lignes en/);
    await page.getByRole("tab", { name: "Tableau" }).click();
    expect(await heads()).toContain("niveau");
  });

  test("Paris and the départements overseas stand beside the map, with what they have", async () => {
    await open();
    await question("people-reached-by-departement").click();
    await page.locator(".map svg.inset").waitFor();
    const { inside, size } = await page.locator(".map svg.inset").evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const boxes = ["75", "92", "93", "94"].map((code) =>
        (svg.querySelector(`[data-code="${code}"]`) as Element).getBoundingClientRect(),
      );
      const isInside = (box: DOMRect) =>
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      return { inside: boxes.every(isInside), size: Math.min(...boxes.map(({ width }) => width)) };
    });
    expect(inside).toBe(true);
    expect(size).toBeGreaterThan(24);
    const overseas = await page.locator(".overseas li").allTextContents();
    expect(overseas.map((text) => /\((97\d)\) : /.exec(text)?.[1])).toEqual([
      "971",
      "972",
      "973",
      "974",
      "976",
    ]);
  });

  test("a missing brace and a name that is not ours are explained, an edited question says so", async () => {
    await open();
    await question("people-reached-by-departement").click();
    await status(/lignes en/);
    expect(await page.locator("#edited").textContent()).toBe("");
    await ask("SELECT ?s WHERE {\n  ?s a hpa:Acton");
    await status(/^Ligne 1, colonne 17 : l'accolade « \{ » .* il manque « \} »\.$/);
    expect(await page.locator("#edited").textContent()).toMatch(/^Question modifiée\. Au départ : « .+ »$/);
    await ask("SELECT ?s WHERE {\n  ?s a hpa:Acton }");
    await page.locator("#notes li").waitFor();
    expect(await page.locator("#notes li").allTextContents()).toEqual([
      expect.stringMatching(/« hpa:Acton » .* Vouliez-vous « hpa:Action » \?$/),
    ]);
    expect(await pageFaults(page)).toEqual([]);
  });

  test("a query is kept in the browser under a name, asked again and deleted", async () => {
    await open();
    await page.locator(".mine summary").click();
    await write("ASK { ?s ?p ?o }");
    await page.getByLabel("Nom de la requête").fill("Y a-t-il quelque chose ?");
    await page.getByRole("button", { name: "Garder la requête" }).click();
    await status(/^Requête gardée : Y a-t-il/);
    await page.reload();
    await page.locator(".mine summary").click();
    await page.getByRole("button", { name: "Y a-t-il quelque chose ?", exact: true }).click();
    await page.locator(".verdict").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole("button", { name: /^Supprimer/ }).click();
    expect(await page.locator(".saved li").count()).toBe(0);
  });

  test("an answer is a workbook too", async () => {
    await open();
    await question("people-reached-by-departement").click();
    await status(/lignes en/);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger pour Excel" }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("people-reached-by-departement.xlsx");
    const bytes = await readFile((await file.path()) as string);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  test("series have a legend and colours of their own; years make a line", async () => {
    await open();
    await question("actions-by-outcome-category").click();
    await page.locator(".chart .legend li").first().waitFor();
    const names = await page.locator(".chart .legend li").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    const fills = await page
      .locator('.chart svg [aria-label="bar"] rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill") ?? ""));
    expect(new Set(fills)).toContain("var(--series-1)");
    expect(new Set(fills).size).toBe(names.length);
    await question("actions-by-year").click();
    await page.locator('.chart svg [aria-label="line"]').waitFor();
  });

  test("the table sorts, turns pages and names what it links to", async () => {
    await open();
    await ask(
      "SELECT ?concept ?label ?n { ?concept skos:inScheme ?scheme ; skos:prefLabel ?label . FILTER(LANG(?label) = 'fr') BIND(STRLEN(?label) AS ?n) } ORDER BY ?concept LIMIT 130",
    );
    await status(/^130 lignes/);
    expect(await page.locator("tbody tr").count()).toBe(100);
    await page.getByRole("button", { name: "Suivantes" }).click();
    await page.getByText("Lignes 101 à 130 sur 130").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(30);
    await page.locator("thead th button", { hasText: "n" }).last().click();
    const numbers = (await page.locator("tbody td.number").allTextContents()).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(await page.locator("thead th").last().getAttribute("aria-sort")).toBe("ascending");
    await page.locator("thead th button", { hasText: "n" }).last().click();
    expect(Number(await page.locator("tbody td.number").first().textContent())).toBeGreaterThan(
      numbers[0] as number,
    );
    const link = page.locator("tbody a[data-iri]").first();
    expect(await link.textContent()).toMatch(/^[a-z-]+:[\w.-]+$/);
    await expect
      .poll(() => link.getAttribute("title"))
      .toBe(await page.locator("tbody tr").first().locator("td").nth(1).textContent());
    await link.click();
    await page.locator("pre.graph").waitFor();
    expect(await page.locator(".cm-content").textContent()).toMatch(/^DESCRIBE </);
  });

  test("a fault is told in words and marked in the query, until the query changes", async () => {
    await open();
    await ask("SELECT *\nWHERE { ?s foo:bar ?o }");
    await status(/^Ligne 2, colonne \d+ : préfixe inconnu/);
    expect(await page.locator(".wrong-line").textContent()).toBe("WHERE { ?s foo:bar ?o }");
    expect(await page.locator(".wrong-place").textContent()).not.toBe("");
    expect(await page.locator("#status").getAttribute("class")).toBe("problem");
    await page.keyboard.type(" ");
    expect(await page.locator(".wrong-line").count()).toBe(0);
    await ask("SELECT * { SERVICE <https://exemple.fr/> { ?s ?p ?o } }");
    await status(/SERVICE interrogerait une autre machine/);
  });

  test("a cut answer says so; ASK is a word; nothing found is said", async () => {
    await open();
    await ask("SELECT * { ?s ?p ?o }");
    await status(/^150 lignes/);
    expect(await page.locator(".cut").textContent()).toContain("Réponse coupée à 150 lignes");
    await ask("ASK { ?a a hpa:Action }");
    expect(await page.locator(".verdict").textContent()).toBe("Oui");
    await ask("SELECT ?a { ?a a hpa:Nothing }");
    await page.getByText("Aucune ligne ne répond").waitFor();
  });

  test("a query that lasts can be cancelled", async () => {
    await open();
    await ask(
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) < STR(?l)) }",
    );
    await status(/Recherche en cours/);
    await page.getByRole("button", { name: "Annuler" }).click();
    await status(/Requête annulée/);
    await ask("ASK { ?a a hpa:Action }");
    await page.locator(".verdict").waitFor({ timeout: 120_000 });
  });

  test("CSV and JSON are downloaded under the name of the question", async () => {
    await open();
    await question("actions-by-year").click();
    await status(/lignes en/);
    for (const [name, ending, start] of [
      ["Télécharger en CSV", "csv", /^annee,/],
      ["Télécharger en JSON", "json", /^\{"head"/],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`actions-by-year.${ending}`);
      expect(await readFile(await file.path(), "utf8")).toMatch(start);
    }
  });

  test("a link carries the query and its answer to another window", async () => {
    await open();
    await ask('SELECT ("é & # 😀" AS ?x) {}');
    await status(/^1 ligne en/);
    const { hash } = new URL(page.url());
    await open(`/${hash}`);
    await status(/^1 ligne en/);
    expect(await page.locator("tbody td").textContent()).toBe("é & # 😀");
  });

  test("questions are found by any word; names are completed", async () => {
    await open();
    await page.getByLabel("Chercher une question").fill("prison departement");
    await expect.poll(() => page.locator("[data-example]:visible").count()).toBe(1);
    expect(await page.locator(".question-groups h3:visible").count()).toBe(1);
    await page.getByLabel("Chercher une question").fill("zzz");
    await page.getByText("Aucune question ne contient ces mots.").waitFor();
    await write("SELECT ?a { ?a hpa:outcomeCat");
    await page.keyboard.type("e");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "hpa:outcomeCategory" }).first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("says how to cite exactly this data", async () => {
    await open();
    const text = (await page.locator("#citation").textContent()) ?? "";
    for (const part of [
      "Observatoire d'exemple",
      "Données d'exemple",
      server.manifest.version,
      server.manifest.rdfc10,
      server.manifest.dataset,
      "Licence Ouverte 2.0",
    ])
      expect(text).toContain(part);
  });

  test("speaks English where asked", async () => {
    await open("/?lang=en");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await question("people-reached-by-departement").click();
    await status(/rows in/);
    await page.getByRole("tab", { name: "Map" }).waitFor();
    await page.getByRole("link", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Interroger les données" }).waitFor();
  });

  test("has no finding of axe from 320 to 1440 pixels, light, dark and in forced colours, and nothing beside the window", async () => {
    await open();
    expect(await faultsInAllLooks(page)).toEqual([]);
    await question("people-reached-by-departement").click();
    await page.locator(".map path").first().waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.getByRole("tab", { name: "Graphique" }).click();
    await page.locator(".chart svg").waitFor();
    await ask("SELECT *\nWHERE { ?s foo:bar ?o }");
    await status(/préfixe inconnu/);
    expect(await faultsInAllLooks(page)).toEqual([]);
  });
});
