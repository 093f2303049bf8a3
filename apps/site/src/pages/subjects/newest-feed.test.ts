import type { HpaRecord } from "@openhpa/core";
import { cardOf } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Site } from "../site.js";
import { hasNewestFeed, newestFeed } from "./newest-feed.js";
import { createSubject } from "./subject.js";
import { subjectPage } from "./subject-pages.js";

const territories = smallTerritories();
const site: Site = {
  baseUrl: "https://donnees.example.org/prevention",
  title: "Actions & <fiches>",
  publisher: { name: "Fédération d'essai" },
  territories,
  recordPage: () => undefined,
};
const records: readonly HpaRecord[] = validSeeds().map(({ record }) => record);
const cards = records.map((record) => cardOf({ territories }, record));
const subject = { path: "vocab/theme/addictive-behaviours", title: "Conduites addictives" };

describe.each([
  "fr",
  "en",
] as const)("the feed of news of a theme, as a reader of feeds reads it (%s)", (language) => {
  const { path, content } = newestFeed(site, subject, cards, language);
  const feed = parseAtomFeed(content);

  test("says what it is, where it stands and who publishes it", () => {
    expect(path).toBe(`${language === "fr" ? "" : "en/"}vocab/theme/addictive-behaviours.atom`);
    expect(feed.title?.value ?? feed.title).toBe("Conduites addictives – Actions & <fiches>");
    expect(feed.authors?.map(({ name }) => name)).toEqual(["Fédération d’essai"]);
    expect(feed.links?.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      `self ${site.baseUrl}/${path}`,
      `alternate ${site.baseUrl}/${path.replace(/\.atom$/, ".html")}`,
    ]);
  });

  test("has an entry for every record, with its title, its page and its instants", () => {
    expect(feed.entries).toHaveLength(cards.length);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(cards.length);
    for (const [at, entry] of (feed.entries ?? []).entries()) {
      expect(entry.links?.[0]?.href).toBe(entry.id);
      expect(entry.id).toContain(`/${cards[at]?.key}.html`);
      expect(Date.parse(String(entry.updated))).not.toBeNaN();
    }
    const updated = (feed.entries ?? []).map((entry) => String(entry.updated));
    expect(feed.updated).toBe(updated.reduce((latest, day) => (day > latest ? day : latest)));
  });
});

test("a feed without records is one as well", () => {
  const feed = parseAtomFeed(newestFeed(site, subject, [], "fr").content);
  expect([feed.entries ?? [], feed.updated]).toEqual([[], "1970-01-01T00:00:00Z"]);
});

test.each([
  ["vocab/theme/tobacco", true],
  ["territory/region-52", true],
  ["territory/departement-44", true],
  ["territory/commune-44109", true],
  ["vocab/setting/prison", false],
  ["organisation/x", false],
  ["year/2020", false],
])("%s has a feed of news: %s", (path, expected) => {
  expect(hasNewestFeed(path)).toBe(expected);
});

test("the first page of a theme with records names its feed in its head and shows it; one without does not", () => {
  const made = (count: number) => {
    const collector = createSubject(subject.path);
    const own = cards
      .filter(({ subjects }) => subjects.some(({ path }) => path === subject.path))
      .slice(0, count);
    for (const { subjects } of own)
      for (const ref of subjects) if (ref.path === subject.path) collector.add(ref);
    return subjectPage(site, collector.result(), { page: 1, cards: own }, "fr").content;
  };
  const href = 'href="[^"]*addictive-behaviours\\.atom"';
  expect(made(1)).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml" [^>]*${href}`));
  expect(made(1)).toMatch(new RegExp(`<a [^>]*${href}`));
  expect(made(0)).not.toContain(".atom");
});
