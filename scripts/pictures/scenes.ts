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

/** Leads a page to what a picture shows, and gives the part of it that is taken; the window without one. */
type Scene = (page: Page, stage: Stage) => Promise<string | undefined>;

/** A fiche of nobody, in Word. */
const fiche = fileURLToPath(new URL("../../packages/import/corpus/documents/fiche.docx", import.meta.url));

/** What leads to each picture. */
export const scenes: Readonly<Record<PictureName, Scene>> = {
  base: async (page, { feed }) => {
    await page.goto(`${feed}/index.html`);
    return undefined;
  },
  "fiche-comprise": async (page, { feed }) => {
    await page.goto(`${feed}/contribute.html`);
    await page.setInputFiles('input[type="file"]', fiche);
    await page.waitForFunction(() => !document.body.innerText.includes("Lecture de"));
    return undefined;
  },
  recherche: async (page, { feed }) => {
    await page.goto(`${feed}/search.html?q=lyc%C3%A9ens`);
    await page.waitForLoadState("networkidle");
    return undefined;
  },
  carte: async (page, { feed }) => {
    await page.goto(`${feed}/index.html`);
    return "main figure:has(svg)";
  },
  reponse: async (page, { dump }) => {
    await page.goto(dump);
    await page.locator('[data-example="people-reached-by-departement"]').click();
    await page.locator(".map svg").waitFor();
    return undefined;
  },
};
