import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { checkProfile } from "@openhpa/import";
import { describeBrowser, servePages } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contributeScripts, formFiles } from "../../../testing/contribute-fixture.js";
import { pageStyle } from "../../../testing/page-style.js";
import { contributeEn } from "../../../words/contribute-en.js";
import { contributeFr } from "../../../words/contribute-fr.js";
import { LONGEST_READING } from "./bounded-reading.js";

const corpus = new URL("../../../../../../packages/import/corpus/documents/", import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, corpus));
const isOfPdf = (name: string) => name.startsWith("pdfjs-");

/** What the page and its threads may load in scripts, in bytes as servers send them, each file once. */
const BUDGETS = { start: 230_000, text: 1_250_000, pdf: 1_800_000 };

const mail = (text: string) =>
  Buffer.from(
    `From: a@example.org\r\nSubject: Fiche\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
  );
const archive = (page: Buffer) =>
  Buffer.concat([
    Buffer.from(
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
    ),
    page,
    Buffer.from("\r\n--b--\r\n"),
  ]);
const documents: readonly (readonly [name: string, content: Buffer])[] = [
  ["fiche.pdf", bytesOf("fiche-chromium.pdf")],
  ["fiche-lo.pdf", bytesOf("fiche-libreoffice.pdf")],
  ["fiche.docx", bytesOf("fiche.docx")],
  ["fiche.odt", bytesOf("fiche.odt")],
  ["fiche.html", bytesOf("fiche.html")],
  ["fiche.md", bytesOf("fiche.md")],
  ["fiche.txt", bytesOf("fiche.md")],
  ["fiche.eml", mail(bytesOf("fiche.md").toString())],
  ["fiche.mht", archive(bytesOf("fiche.html"))],
];

describeBrowser("A document that is opened", (launch) => {
  let browser: Browser;
  let scripts: ReadonlyMap<string, string>;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    [browser, scripts] = await Promise.all([launch(), contributeScripts()]);
    closing.push(() => browser.close());
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  /** The start of the form, as a server of these scripts gives it, and what the page and its threads ask for. */
  async function opened(path = "contribute.html", given = scripts) {
    const served = await servePages(formFiles(given, await pageStyle()));
    closing.push(() => served.close());
    const page = await browser.newPage();
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.clock.install();
    await page.goto(`${served.url}/${path}`);
    await page.waitForSelector(".start");
    return { page, asked, complaints };
  }
  const give = (page: Page, name: string, buffer: Buffer) =>
    page.locator("#document").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  test("loads no more than its format needs", async () => {
    const { page, asked } = await opened();
    const weight = () =>
      [...new Set(asked)]
        .map((path) => scripts.get(path.replace(/^.*\/script\//, "")))
        .reduce((sum, text) => sum + (text === undefined ? 0 : gzipSync(text).length), 0);
    expect(weight()).toBeLessThan(BUDGETS.start);
    for (const [name, from, budget] of [
      ["fiche.md", "fiche.md", BUDGETS.text],
      ["fiche.pdf", "fiche-chromium.pdf", BUDGETS.pdf],
    ] as const) {
      await give(page, name, bytesOf(from));
      await page.waitForSelector(".report");
      expect(weight(), name).toBeLessThan(budget);
      await page.locator(".report button").first().click();
      await page.waitForSelector(".start");
    }
  });

  test("is read in a thread, whatever its format; the reader of PDF is loaded for a PDF alone", async () => {
    const { page, asked, complaints } = await opened();
    const forPdf = () => asked.some((path) => isOfPdf(path.split("/").at(-1) ?? ""));
    for (const [name, content] of [...documents].reverse()) {
      await give(page, name, content);
      await page.waitForSelector(".report, [role=alert]");
      expect(await page.locator(".report").count(), name).toBe(1);
      await expect.poll(() => page.workers().length, { message: name }).toBe(0);
      expect(forPdf(), name).toBe(name.endsWith(".pdf"));
      await page.locator(".report button").first().click();
      await page.waitForSelector(".start");
    }
    expect(complaints).toEqual([]);
  });

  test.each([
    ["contribute.html", contributeFr],
    ["en/contribute.html", contributeEn],
  ] as const)("that holds its reader up is ended, by time or by the person: %s", async (path, words) => {
    const stuck = new Map([...scripts].map(([name, text]) => [name, isOfPdf(name) ? "for(;;);" : text]));
    const { page } = await opened(path, stuck);
    const asks = () =>
      page.context().waitForEvent("request", { predicate: (request) => /\/pdfjs-/.test(request.url()) });
    for (const end of ["time", "person"] as const) {
      const begun = asks();
      await give(page, "fiche.pdf", bytesOf("fiche-chromium.pdf"));
      await begun;
      expect(await page.locator(":focus").innerText()).toBe(words.start.stop);
      if (end === "time") await page.clock.fastForward(LONGEST_READING * 1000);
      else await page.getByRole("button", { name: words.start.stop }).click();
      await page.waitForSelector("[role=alert]");
      const said = {
        time: words.open.tooSlow("fiche.pdf", LONGEST_READING),
        person: words.open.stopped("fiche.pdf"),
      };
      expect((await page.locator("[role=alert]").innerText()).replace(/[\s’]/gu, "'")).toBe(
        said[end].replace(/[\s’]/gu, "'"),
      );
      await expect.poll(() => page.workers().length).toBe(0);
    }
  });

  test("that is refused is named, and so are files given together; the keyboard goes on from the message", async () => {
    const { page } = await opened();
    const message = page.locator(".message:focus");
    await give(page, "notes.rtf", Buffer.from("{\\rtf1\\ansi Bouger}"));
    await message.waitFor();
    expect(await message.innerText()).toMatch(/^notes\.rtf\s: Le fichier est un document RTF/);
    const two = ["a.md", "b.md"].map((name) => ({ name, mimeType: "", buffer: Buffer.from("# A") }));
    await page.locator("#document").evaluate((input: HTMLInputElement) => {
      input.multiple = true;
    });
    await page.locator("#document").setInputFiles(two);
    await page.locator(".message", { hasText: "2 fichiers" }).waitFor();
    expect(await message.innerText()).toMatch(/^Vous avez donné 2 fichiers/);
  });

  test("may be the profile of a site: it is named until it is closed, and its faults stand on a line each", async () => {
    const { page } = await opened();
    const json = (value: object) => Buffer.from(JSON.stringify(value));
    await give(page, "faux.json", json({ name: "Le Val !", labels: { "Qui mène": "porteur" } }));
    await page.locator(".message[role=alert]").waitFor();
    const lines = (await page.locator(".message").innerText()).split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^faux\.json\s:/),
      expect.stringMatching(/^\/name\s/),
      expect.stringMatching(/^\/labels\/Qui mène\s/),
    ]);
    await give(page, "val.json", json({ name: "le-val", labels: { "Qui mène": "carrier" } }));
    await page.locator(".message[role=status]").waitFor();
    const named = page.locator(".profile");
    expect(await named.innerText()).toContain("le-val");
    await give(
      page,
      "fiche.md",
      Buffer.from("# Bouger\n\nQui mène : Mission locale d'Essai\nPublic : parents\n"),
    );
    await page.locator("tr.field", { hasText: "Mission locale" }).waitFor();
    await page.locator(".report button").first().click();
    await named.getByRole("button").click();
    await page.waitForSelector(".start:not(:has(.profile))");
  });

  test("shows what was understood of it, and a label that is explained becomes a profile", async () => {
    const { page } = await opened();
    const text = `# Bulles de calme

Titre : Bulles de calme
Public : Parents
Territoire : Laval
Qui mène le projet chez nous : Mission locale d'Essai
Objectifs : Respirer ensemble
`;
    await give(page, "Fiches d'été.md", Buffer.from(text));
    await page.waitForSelector(".corrections");
    const audience = page.locator("tr.field", { hasText: "Parents" });
    expect(await audience.locator("mark").first().innerText()).toBe("Parents");
    expect(await audience.locator(".field-name").first().innerText()).not.toBe("");
    const label = () => page.getByLabel("Qui mène le projet chez nous");
    await label().selectOption("carrier");
    await page.getByRole("button", { name: contributeFr.report.labels.again }).click();
    await page.locator("tr.field", { hasText: "Mission locale" }).waitFor();
    expect(await label().inputValue()).toBe("carrier");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: contributeFr.report.labels.download }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("fiches-d-ete.profil.json");
    const profile: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(checkProfile(profile)).toMatchObject({
      ok: true,
      profile: { name: "fiches-d-ete", labels: { "Qui mène le projet chez nous": "carrier" } },
    });
  });

  test("of which no label is known opens with these, and names what each may ask for as the form does", async () => {
    const { page } = await opened();
    const text = `# Bulles de calme

Le pourquoi du comment : beaucoup d'écrans le soir.
Les petits plus : une salle de sieste
L'équipe aux commandes : Mission locale d'Essai
`;
    await give(page, "fiche.md", Buffer.from(text));
    await page.waitForSelector(".corrections");
    const hint = page.locator("tr.not-understood .hint");
    expect(await hint.allInnerTexts()).not.toEqual([]);
    expect((await hint.allInnerTexts()).join("")).not.toContain("/");
    await page.getByLabel("L’équipe aux commandes").selectOption("carrier");
    await page.getByRole("button", { name: contributeFr.report.labels.again }).click();
    await page.locator("tr.field", { hasText: "Mission locale" }).waitFor();
  });
});
