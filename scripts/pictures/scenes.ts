import { fileURLToPath } from "node:url";
import type { launchBrowser } from "@openhpa/testkit";
import type { PictureName } from "./pictures.js";

export type Browser = NonNullable<Awaited<ReturnType<typeof launchBrowser>>>;
export type Page = Awaited<ReturnType<Browser["newPage"]>>;

/** Where the pages are that pictures are made of. */
export interface Stage {
  readonly feed: string;
  readonly dump: string;
}

/** Leads a page to what a picture shows: its window is taken. */
type Scene = (page: Page, stage: Stage) => Promise<void>;

/** Puts an element at the upper edge of the window. */
const toTop = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView());

/** A fiche of nobody, in Word. */
const fiche = fileURLToPath(new URL("../../packages/import/corpus/documents/fiche.docx", import.meta.url));

/** What leads to each picture. */
export const scenes: Readonly<Record<PictureName, Scene>> = {
  base: async (page, { feed }) => {
    await page.goto(`${feed}/index.html`);
  },
  "fiche-comprise": async (page, { feed }) => {
    await page.goto(`${feed}/contribute.html`);
    await page.setInputFiles('input[type="file"]', fiche);
    await page.locator("main table tbody tr").first().waitFor();
    await toTop(page, 'main h2:has-text("compris")');
  },
  recherche: async (page, { feed }) => {
    await page.goto(`${feed}/search.html?q=addictions`);
    await page.waitForLoadState("networkidle");
  },
  carte: async (page, { feed }) => {
    await page.goto(`${feed}/index.html`);
    await toTop(page, 'main h2:has-text("Où")');
  },
  reponse: async (page, { dump }) => {
    await page.goto(dump);
    await page.locator('[data-example="people-reached-by-departement"]').click();
    await page.locator(".map svg").first().waitFor();
    await toTop(page, "#reponse");
  },
};
