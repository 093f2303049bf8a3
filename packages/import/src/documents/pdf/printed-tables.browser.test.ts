import { describeBrowser } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importDocument } from "../../entry/import-document.js";
import { printedLayouts, printedTables } from "./printed-layouts.fixture.js";

describeBrowser("A table of labels and values that a browser prints", (launch) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** The record of a page, printed and as it is. */
  async function records(html: string, tagged: boolean) {
    const sheet = await browser.newPage();
    await sheet.setContent(html);
    const territories = await loadTerritories();
    const recordOf = async (file: string, bytes: Uint8Array) => {
      const [record] = (await importDocument(bytes, { file, territories })).records;
      const { evidence: _evidence, sources: _sources, ...fields } = record ?? {};
      return fields;
    };
    const printed = await recordOf("fiche.pdf", await sheet.pdf({ preferCSSPageSize: true, tagged }));
    const read = await recordOf("fiche.html", new TextEncoder().encode(html));
    await sheet.close();
    expect(read).toMatchObject({ objectives: { length: 4 }, funders: { length: 2 } });
    return { printed, read };
  }

  test.each(printedTables)("%s: the PDF gives the record of the page", async (_, html) => {
    const { printed, read } = await records(html, false);
    expect(printed).toEqual(read);
  });

  test.each([
    ...printedTables,
    ...printedLayouts,
  ])("%s: so does the PDF with its structure", async (_, html) => {
    const { printed, read } = await records(html, true);
    expect(printed).toEqual(read);
  });
});
