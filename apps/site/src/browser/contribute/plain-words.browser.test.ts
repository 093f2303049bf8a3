import { modelClasses } from "@openhpa/core";
import { describeBrowser, servePages, validSeeds } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contributeScripts, formFiles } from "../../testing/contribute-fixture.js";
import { pageStyle } from "../../testing/page-style.js";
import { oscarsPage } from "./documents.fixture.js";

/** Names of fields that are no words of a language. */
const camel = modelClasses
  .flatMap(({ fields }) => fields.map(({ name }) => name))
  .filter((name) => /[a-z][A-Z]/.test(name));

/** What nobody who never saw a file of data should have to read: pointers, codes with a prefix, words and names of the model. */
const inner = new RegExp(
  [
    "(?:^|\\s)/[a-z]\\w*(?:/|$)",
    "\\b(?:commune|commune-ch|departement|region|canton|country|epci|smoc):\\w",
    "\\b(?:EDTF|IRI|JSON|SHA|null|undefined|NaN)\\b",
    "\\[object",
    "(?<![\\p{L}])clés?(?![\\p{L}])",
    `\\b(?:${camel.join("|")})\\b`,
  ].join("|"),
  "mu",
);

/** Everything that a person reads or hears on the page as it stands, folds opened: texts, choices, hints, names of controls. */
function visibleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.getElementById("contribuer") as HTMLElement;
    for (let depth = 0; depth < 4; depth += 1)
      for (const fold of host.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
        fold.open = true;
        fold.dispatchEvent(new Event("toggle"));
      }
    const texts = [...host.querySelectorAll("*")].flatMap((one) => [
      ...[...one.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
      ),
      ...["aria-label", "placeholder", "title"].map((name) => one.getAttribute(name) ?? ""),
    ]);
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

test.each([
  "/carrier/name",
  "commune:44109",
  "au format EDTF",
  "la clé",
  "peopleReached",
  "smoc:A1",
])("« %s » would be seen", (text) => expect(inner.test(text)).toBe(true));

describeBrowser("The words of the form", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    const scripts = await contributeScripts();
    [browser, served] = await Promise.all([launch(), servePages(formFiles(scripts, await pageStyle()))]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function opened(path: string, name: string, text: string): Promise<Page> {
    const page = await browser.newPage({ locale: "fr-FR" });
    await page.goto(`${served.url}/${path}`);
    await page.waitForSelector(".start");
    await page
      .locator("#document")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
    return page;
  }

  /** Goes through every screen to the check of the answers; gives what is strange and how many screens there were. */
  async function strangeTexts(
    page: Page,
  ): Promise<{ readonly strange: readonly string[]; readonly screens: number }> {
    await page.waitForSelector(".editor");
    const strange: string[] = [];
    const forth = page.locator(".pager button.main");
    for (let screens = 1; ; screens += 1) {
      strange.push(...(await visibleTexts(page)).filter((text) => inner.test(text)));
      if ((await forth.count()) === 0) return { strange, screens };
      await forth.click();
    }
  }

  describe.each(["contribute.html", "en/contribute.html"])("of %s", (path) => {
    test.each(
      validSeeds().map(({ name, text }) => [name, text] as const),
    )("are those of the profession on every screen of %s", async (name, text) => {
      const page = await opened(path, name, text);
      const { strange, screens } = await strangeTexts(page);
      expect(strange).toEqual([]);
      expect(screens).toBeGreaterThan(8);
      await page.close();
    });
  });

  test("are those of the profession in what was understood of a document, and on every screen after it", async () => {
    const page = await opened("contribute.html", "page.txt", `${oscarsPage}Référente : Mme Jeanne Essai\n`);
    await page.waitForSelector(".report");
    expect((await visibleTexts(page)).filter((text) => inner.test(text))).toEqual([]);
    await page.getByRole("button", { name: "Ouvrir la fiche remplie" }).click();
    expect((await strangeTexts(page)).strange).toEqual([]);
    await page.close();
  });
});
