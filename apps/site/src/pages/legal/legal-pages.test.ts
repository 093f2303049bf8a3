import { readdirSync, readFileSync } from "node:fs";
import type { Publisher } from "@openhpa/publish";
import { publisherFrom } from "@openhpa/publish";
import { pageLanguages, pathIn } from "@openhpa/publish/browser";
import { smallTerritories } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { blankSite } from "../../testing/blank-site.js";
import { notFoundPage } from "../not-found-page.js";
import type { Site } from "../site.js";
import { legalPages } from "./legal-pages.js";
import { legalPaths } from "./legal-paths.js";

const examples = new URL("../../../../../docs/publishing/publishers/", import.meta.url);

function publisherNamed(name: string): Publisher {
  const file = new URL(`${name}/publisher.json`, examples);
  return publisherFrom(JSON.parse(readFileSync(file, "utf8")), name).publisher;
}

const siteOf = (publisher: Publisher) =>
  blankSite({
    baseUrl: "https://donnees.example.org/prevention",
    publisher,
    territories: smallTerritories(),
  });

function textsOf(publisher: Publisher, site: Partial<Site> = {}): ReadonlyMap<string, string> {
  const pages = pageLanguages.flatMap((language) => [
    ...legalPages({ ...siteOf(publisher), ...site }, language),
  ]);
  const entities = { "&#39;": "'", "&amp;": "&", "&quot;": '"' } as Readonly<Record<string, string>>;
  return new Map(
    pages.map(({ path, content }) => [
      path,
      content.replace(/&(?:#39|amp|quot);/g, (sign) => entities[sign] ?? sign),
    ]),
  );
}

/** Every text that a file states, whatever its depth, in a language of the pages. */
function stated(value: unknown, language: string): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const words = value as Readonly<Record<string, unknown>>;
  if (typeof words.fr === "string") return [(words[language] ?? words.fr) as string];
  return Object.values(words).flatMap((inner) => stated(inner, language));
}

describe.each(readdirSync(examples))("the pages of the publisher %s", (name) => {
  const publisher = publisherNamed(name);
  const pages = textsOf(publisher);

  test("are three in each language", () => {
    const expected = pageLanguages.flatMap((language) =>
      Object.values(legalPaths).map((path) => pathIn(language, path)),
    );
    expect([...pages.keys()].sort()).toEqual(expected.sort());
  });

  /** A text as it was typed, before it was set for print. */
  const typed = (text: string) =>
    text
      .replace(/<\/?sup>/g, "")
      .replace(/[\u00A0\u202F]/g, " ")
      .replaceAll("’", "'");

  test("say everything that the file states, in its language", () => {
    const { jurisdiction: _, accessibility, ...facts } = publisher.facts ?? ({} as never);
    for (const language of pageLanguages) {
      const all = [...pages].filter(([path]) => path.startsWith("en/") === (language === "en"));
      const text = all.map(([, page]) => page).join("\n");
      const texts = [
        ...stated({ ...facts, corrections: undefined }, language),
        ...stated(accessibility?.audit?.unmet, language),
      ];
      for (const one of texts) expect(typed(text)).toContain(typed(one));
    }
  });

  test("claim no compliance without an audit, and the state that its rate gives with one", () => {
    const [fr = "", en = ""] = pageLanguages.map((language) =>
      pages.get(pathIn(language, legalPaths.accessibility)),
    );
    const state = { ars: "partiellement conforme", association: "non conforme", canton: "non évaluée" }[name];
    expect(fr).toContain(`Accessibilité\u00A0: ${state}`);
    expect(/(?<!non |pas )conformes? (?:au|à)|totalement/.test(fr)).toBe(false);
    expect(en.includes("Defender of Rights")).toBe(name !== "canton");
  });

  test("lead to one another from the foot of every page", () => {
    const page = notFoundPage(siteOf(publisher), "fr").content;
    for (const path of Object.values(legalPaths)) expect(page).toContain(`/${path}"`);
  });
});

test("the page of an unknown address takes its style from the host that shows it", () => {
  const site = { ...siteOf({ name: "Service" }), baseUrl: "https://donnees.example/prevention" };
  expect(notFoundPage(site, "fr").content).toContain('href="/prevention/style.css"');
});

test("without facts there is no page, and no page leads to one or says anything of accessibility", () => {
  const publisher = { name: "Service" };
  expect(textsOf(publisher).size).toBe(0);
  expect(notFoundPage(siteOf(publisher), "fr").content).not.toMatch(/legal\/|ccessibilit/);
});

test.each([
  [49.9, "non conforme"],
  [50, "partiellement conforme"],
  [99.9, "partiellement conforme"],
  [100, "totalement conforme"],
])("an audit with a rate of %d is said as: %s", (rate, state) => {
  const { facts, ...rest } = publisherNamed("association");
  if (!facts) throw new Error("The example states nothing");
  const audit = { date: "2026-06-15", by: "Atelier", standard: "RGAA 4.1.2", rate };
  const pages = textsOf({ ...rest, facts: { ...facts, accessibility: { audit } } });
  expect(pages.get(legalPaths.accessibility)).toContain(`Accessibilité\u00A0: ${state}`);
});

test("what is said of contacts follows what is published", () => {
  const publisher = publisherNamed("association");
  const said = (hasPersonalData: boolean) =>
    textsOf(publisher, { hasPersonalData }).get(legalPaths.dataProtection) ?? "";
  expect(said(false)).toContain("sont retirés");
  expect(said(true)).toContain("Les contacts nominatifs des fiches sont publiés");
  expect(said(true)).not.toContain("sont retirés");
});
