import { posix } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { corpusRecords } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { renderedSite } from "../testing/page-fixture.js";

/** Numbers that a page gives for another: in lists, in tables, and on the maps. */
const counted = [
  /<li><a href="([^"]+\.html)">[^<]*<\/a> <span class="count">([^<]+)<\/span>/g,
  /<th scope="row"><a href="([^"]+\.html)">[^<]*<\/a><\/th>(?:<td><code>[^<]*<\/code><\/td>)?<td class="number">([^<]+)<\/td>/g,
  /<a href="([^"]+\.html)" class="shade-[^"]*"><title>[^<]*?(?:\u00A0|): ([\d\u202F,]+) (?:fiche|record)/g,
  /<a href="([^"]+\.html)" class="shade-[^"]*"><svg[\s\S]*?<strong class="by-count">([\d\u202F,]+)/g,
  /<a href="([^"]+\.html)" aria-label="\d{4}(?:\u00A0|): ([\d\u202F,]+) (?:fiche|record)/g,
  /<a class="concept" href="([^"]+\.html)"><strong class="code">[\s\S]*?<span class="stage">([\d\u202F,]+)/g,
] as const;

const numberOf = (text: string) => Number(text.replace(/[\u202F,]/g, ""));

/** The number in the heading of the page that gathers records. */
const ownCount = (page: string) =>
  /<h2 id="fiches">[\s\S]*?<span class="count">([^<]+)<\/span><\/h2>/.exec(page)?.[1];

describe("figures count one way", () => {
  let territories: Awaited<ReturnType<typeof loadTerritories>>;
  const made = [...corpusRecords(400)];
  beforeAll(async () => {
    territories = await loadTerritories();
  });

  test("every number that a page gives for another is the number of records that it lists, and all of them are those of the list", async () => {
    const few = fc.uniqueArray(fc.nat({ max: made.length - 1 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(few, async (indexes) => {
        const records = indexes.map((index) => made[index] as HpaRecord);
        const { pages } = await renderedSite(records, {
          baseUrl: "https://donnees.example.org",
          territories,
        });
        const wrong: string[] = [];
        let compared = 0;
        for (const [path, content] of pages) {
          if (/^(?:en\/)?(?:action|registry)\//.test(path)) continue;
          for (const pattern of counted)
            for (const [, href = "", number = ""] of content.matchAll(pattern)) {
              const own = ownCount(pages.get(posix.join(posix.dirname(path), href)) ?? "");
              if (own === undefined) continue;
              compared += 1;
              if (numberOf(own) !== numberOf(number)) wrong.push(`${path} ${href}: ${number}, there ${own}`);
            }
        }
        expect(wrong).toEqual([]);
        expect(compared).toBeGreaterThan(300);
        const current = records.filter(({ withdrawn }) => !withdrawn).length;
        const first =
          /<ul class="figures">\s*<li><strong>([^<]+)</.exec(pages.get("index.html") ?? "")?.[1] ?? "";
        const listed = /<p class="lead">([\d\u202F]+) fiche/.exec(pages.get("page/1.html") ?? "")?.[1] ?? "0";
        expect([numberOf(first), numberOf(listed)]).toEqual([current, current]);
      }),
      { numRuns: 4 },
    );
  });
});
