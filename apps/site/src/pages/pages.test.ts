import { posix } from "node:path";
import type { Action, HpaRecord } from "@openhpa/core";
import { pathIn, plainPath } from "@openhpa/publish/browser";
import { HOSTILE, hostile, validSeeds } from "@openhpa/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE, type Feed, feedOf, visible } from "../testing/seed-pages.js";

const JUSTICE = "action/interventions-dans-le-milieu-de-la-justice-2019.html";
let feed: Feed;
let hostileFeed: Feed;
let records: HpaRecord[];
let pages: readonly (readonly [path: string, text: string])[];

beforeAll(async () => {
  records = validSeeds().map(({ record }) => record);
  feed = await feedOf(records);
  hostileFeed = await feedOf(
    records.filter((record): record is Action => record.type === "Action").map(hostile),
  );
  const all = [feed, hostileFeed].flatMap((built) =>
    built.paths.filter((path) => path.endsWith(".html")).map((path) => [built, path] as const),
  );
  pages = all.map(([built, path]) => [path, built.read(path)] as const);
});

const tags = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** The file of the feed that a link of a page leads to, as a browser resolves it; the whole address where it is another's. */
function linked(path: string, href: string): string {
  const address = decodeURI(new URL(href, `${BASE}/${path}`).href);
  return address.startsWith(`${BASE}/`) ? address.slice(BASE.length + 1) : address;
}

describe("every page", () => {
  test("links only to files of the feed, and to anchors that exist", () => {
    const paths = new Set(feed.paths);
    const lost: string[] = [];
    for (const path of feed.paths.filter((name) => name.endsWith(".html"))) {
      for (const [, href = ""] of tags(feed.read(path), /\s(?:href|src)="([^"]*)"/g)) {
        if (/^(?:mailto:|tel:)/.test(href) || (/^https?:/.test(href) && !href.startsWith(BASE))) continue;
        const [file = "", anchor] = href.split("#");
        const target = file === "" ? path : linked(path, file);
        if (!paths.has(target)) lost.push(`${path}: ${href}`);
        else if (anchor && !feed.read(target).includes(`id="${decodeURIComponent(anchor)}"`))
          lost.push(`${path}: no ${href}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test("exists in French and English, says so, and leads to the other", () => {
    const html = feed.paths.filter((name) => name.endsWith(".html"));
    expect(html.filter((path) => path.startsWith("en/")).map(plainPath)).toEqual(
      html.filter((path) => !path.startsWith("en/")),
    );
    for (const path of html) {
      const text = feed.read(path);
      const language = path.startsWith("en/") ? "en" : "fr";
      const other = pathIn(language === "en" ? "fr" : "en", plainPath(path));
      expect(text).toContain(`<html lang="${language}">`);
      for (const [to, address] of [
        [language, path],
        [language === "en" ? "fr" : "en", other],
      ] as const)
        expect(text).toContain(`<link rel="alternate" hreflang="${to}" href="${BASE}/${address}">`);
      const [, href = ""] = /<p class="language"><a href="([^"]*)"/.exec(text) ?? [];
      expect(linked(path, href)).toBe(other);
    }
  });

  test("keeps its links inside its language, feeds of news too; data has one address", () => {
    for (const path of feed.paths.filter(
      (name) => /^en\/.*\.html$/.test(name) && !name.endsWith("404.html"),
    )) {
      const text = feed
        .read(path)
        .replace(/<p class="language">.*?<\/p>/s, "")
        .replace(/^[\s\S]*<body/, "");
      for (const [, href = ""] of tags(text, /\shref="([^"#]+)/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const target = posix.join(posix.dirname(path), href);
        expect(target.startsWith("en/"), `${path}: ${href}`).toBe(/\.(?:html|atom)$/.test(target));
      }
    }
  });

  test("has a language, one h1, headings in order, a skip link, a main part and a canonical address", () => {
    for (const [path, text] of pages) {
      expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="(?:fr|en)">/);
      expect(text).toContain('<a class="skip" href="#contenu">');
      expect(text).toContain('<main id="contenu">');
      expect(text).toContain(`<link rel="canonical" href="${BASE}/${path}">`);
      const levels = tags(text, /<h([1-6])[\s>]/g).map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        if (index > 0)
          expect(level, `${path}: h${levels[index - 1]} then h${level}`).toBeLessThanOrEqual(
            (levels[index - 1] ?? 0) + 1,
          );
      }
    }
  });

  test("gives every table a caption and every header cell a scope", () => {
    for (const [path, text] of pages) {
      expect(tags(text, /<table/g).length, path).toBe(tags(text, /<caption>/g).length);
      for (const [cell] of tags(text, /<th[\s>][^>]*/g)) expect(cell, path).toMatch(/scope="(?:row|col)"/);
    }
  });

  test("has no id twice", () => {
    for (const [path, text] of pages) {
      const ids = tags(text, /\sid="([^"]*)"/g).map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("loads nothing from elsewhere and runs no script", () => {
    for (const [path, text] of pages) {
      const bare = tags(text, /<[a-z][^>]*>/g).map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
      expect(
        bare.filter(
          (tag) =>
            !tag.startsWith("<script ") &&
            /\s(?:src|style|on\w+)=|^<(?:img|iframe|object|embed|base|form)\b/.test(tag),
        ),
        path,
      ).toEqual([]);
      for (const [, type] of tags(text, /<script([^>]*)>/g))
        expect(type, path).toMatch(
          /^ type="(?:application\/ld\+json"|module" src="(?:\.\.\/)*script\/page\.js")$/,
        );
    }
  });

  test("escapes hostile text wherever it stands", async () => {
    for (const path of hostileFeed.paths.filter((name) => name.endsWith(".html"))) {
      const text = hostileFeed.read(path);
      expect(text, path).not.toMatch(/<script>|<img/);
    }
    const page = hostileFeed.read(JUSTICE);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(visible(page)).toContain(HOSTILE);
  });

  test("has a description for machines that parses, and never calls an action a schema:Project", () => {
    for (const [path, text] of pages) {
      for (const [, json = ""] of tags(text, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        expect(() => JSON.parse(json), path).not.toThrow();
        expect(json).not.toMatch(/"@type":"Project"|schema:Project/);
      }
    }
  });
});

describe("docs/sources/harvesters.md §2.5, Google Dataset Search", () => {
  test.each([
    "index.html",
    "dataset/actions.html",
  ])("%s describes the dataset with its files", async (path) => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(feed.read(path)) ?? [];
    const dataset = JSON.parse(json) as Record<string, unknown> & {
      description: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
    };
    expect(dataset["@type"]).toBe("Dataset");
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    for (const name of [
      "name",
      "creator",
      "keywords",
      "license",
      "isAccessibleForFree",
      "spatialCoverage",
      "url",
      "identifier",
      "includedInDataCatalog",
    ]) {
      expect(dataset[name], name).toBeTruthy();
    }
    expect(dataset.temporalCoverage).toBe("2004-01-01/2020-12-31");
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      expect(feed.paths).toContain(contentUrl.slice(BASE.length + 1));
      expect(encodingFormat).toMatch(/^[a-z]+\/[a-z][a-z.+-]+$/);
    }
  });
});
