import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cardOf } from "@openhpa/publish";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeIndex } from "../../testing/index-folder.js";
import { relevanceRecords } from "../../testing/relevance/relevance-data.js";
import { openSearcher } from "../../testing/search-files.js";
import { NOTHING_ASKED, parseState } from "./state.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "openhpa-budget-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What people look for: nothing yet, a frequent word, a concept, an error, several words, a place, filters, another order. */
const searches = [
  "",
  "q=prévention",
  "q=personnes+âgées",
  "q=adiction",
  "q=alcool+grossesse",
  "q=tabac+jeunes+collège",
  "q=PACA",
  "q=santé&theme=nutrition",
  "q=santé&sort=title",
];

/** Bytes of the scripts and pages are counted elsewhere: this is what a search adds to them. */
test.each([
  [1, 200_000],
  [10, 350_000],
])(
  "a search loads what it needs: %i times the records of the corpus",
  async (copies, budget) => {
    const territories = await loadTerritories();
    const records = Array.from({ length: copies }, (_, copy) =>
      relevanceRecords().map((record) => ({ ...record, key: `${record.key}-${copy}` })),
    ).flat();
    await writeIndex(folder, { records, territories, card: (record) => cardOf({ territories }, record) });
    for (const counted of [[], ["theme", "territory"]])
      for (const search of searches) {
        const { searcher, facets, loaded } = await openSearcher(folder, "fr");
        const names = facets.map(({ name }) => name);
        const found = await searcher.search(
          { ...NOTHING_ASKED, ...parseState(new URLSearchParams(search), names) },
          { counted },
        );
        await found.page(0, 20);
        expect(found.records, search).toBeGreaterThan(0);
        expect(loaded().bytes, `${search} with ${counted.length} facets counted`).toBeLessThan(budget);
      }
  },
  240_000,
);
