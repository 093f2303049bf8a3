import type { Action } from "@openhpa/core";
import type { Page, SubjectRef } from "@openhpa/publish";
import { type Card, cardOf } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { blankSite } from "../../testing/blank-site.js";
import { pagesOfSubject } from "../../testing/subject-pages.js";
import { listPages } from "../list-pages.js";
import { createSubject } from "./subject.js";

const territories = smallTerritories();
const site = blankSite({ territories, publisher: { name: "Fédération d'essai" } });
const justice = validSeeds().find(({ record }) => record.key.startsWith("interventions"))?.record as Action;
const many = (count: number): Card[] =>
  Array.from({ length: count }, (_, index) =>
    cardOf({ territories }, { ...justice, key: `action-${index}`, title: { fr: `Action ${index}` } }),
  );

function refsOf(path: string, cards: readonly Card[]): readonly SubjectRef[] {
  return cards.flatMap(({ subjects }) => subjects.filter((subject) => subject.path === path));
}

function pagesOf(path: string, cards: readonly Card[], language: "fr" | "en" = "fr"): Page[] {
  const { pages } = pagesOfSubject(site, path, refsOf(path, cards), cards);
  return [...pages].filter((page) => page.path.startsWith("en/") === (language === "en"));
}

describe("gathering pages", () => {
  test("hold a hundred records each, every record once, with links between them", () => {
    const pages = pagesOf("vocab/smoc/B1", many(205));
    expect(pages.map(({ path }) => path)).toEqual([
      "vocab/smoc/B1.html",
      "vocab/smoc/B1/2.html",
      "vocab/smoc/B1/3.html",
    ]);
    const listed = pages.flatMap(({ content }) => [...content.matchAll(/action\/(action-\d+)\.html/g)]);
    expect(new Set(listed.map(([, key]) => key)).size).toBe(205);
    expect(listed).toHaveLength(205);
    expect(pages[1]?.content).toContain('href="../../../vocab/smoc/B1.html" rel="prev"');
    expect(pages[1]?.content).toContain('href="../../../vocab/smoc/B1/3.html" rel="next"');
    expect(pages[1]?.content).toContain("Page 2 sur 3");
  });

  test("read their cards as a stream, one page ahead at most", () => {
    const cards = many(205);
    let read = 0;
    function* counted() {
      for (const card of cards) {
        read += 1;
        yield card;
      }
    }
    const path = "vocab/smoc/B1";
    const { pages } = pagesOfSubject(site, path, refsOf(path, cards), counted());
    expect(pages.next().value).toMatchObject({ path: "vocab/smoc/B1.html" });
    expect(pages.next().value).toMatchObject({ path: "en/vocab/smoc/B1.html" });
    expect(read).toBe(100);
    const list = listPages(site, counted(), cards.length, "en");
    expect(list.next().value).toMatchObject({ path: "en/page/1.html" });
    expect(read).toBe(200);
  });

  test("say of an organisation its names, type, numbers and roles", () => {
    const card = (key: string, organisation: Action["carrier"], role: "carrier" | "hostStructure") =>
      cardOf({ territories }, { ...justice, key, carrier: undefined, [role]: organisation } as Action);
    const identifiers = [{ scheme: "siret", value: "12345678901234" }] as const;
    const body = { key: "o", structureType: "association", identifiers: [...identifiers] } as const;
    const [page] = pagesOf("organisation/siret-12345678901234", [
      card("a", { ...body, name: "Addiction France", identifiers: [...identifiers] }, "carrier"),
      card("b", { ...body, name: "Addiction France", identifiers: [...identifiers] }, "hostStructure"),
      card("c", { ...body, name: "ANPAA", identifiers: [...identifiers] }, "carrier"),
    ]);
    const text = page?.content.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") ?? "";
    for (const words of [
      "Addiction France Type de structure Association",
      "Autres noms ANPAA",
      "SIRET 12345678901234",
      "Porteur 2",
      "accueil 1",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("rapprochées par le nom");
  });

  test("list what lies in a territory with its numbers, empty places too", () => {
    const [page] = pagesOf("territory/region-52", many(2), "en");
    const rows = [
      ...(page?.content ?? "").matchAll(
        /<tr><th scope="row"><a href="([^"]*)">([^<]*)<\/a><\/th><td class="number">(\d+)/g,
      ),
    ];
    expect(rows.map(([, href, name, count]) => `${href} ${name} ${count}`)).toEqual([
      "../../en/territory/departement-44.html Loire-Atlantique 2",
      "../../en/territory/departement-49.html Maine-et-Loire 2",
      "../../en/territory/departement-53.html Mayenne 2",
      "../../en/territory/departement-72.html Sarthe 2",
      "../../en/territory/departement-85.html Vendée 0",
    ]);
  });

  test("say of a plan its years, issuer and neighbours, in both languages", () => {
    const [french] = pagesOf("vocab/plan/fr-alz-2004", []);
    const [english] = pagesOf("vocab/plan/fr-alz-2004", [], "en");
    for (const words of ["Années", "Établi par", "Fait suite à", "Suivi de", "Aucune fiche."])
      expect(french?.content).toContain(words);
    for (const words of ["Years", "Issued by", "Comes after", "Followed by", "No record."])
      expect(english?.content).toContain(words);
    expect(english?.content).toContain('href="../../../en/vocab/plan/fr-alz-2001.html"');
    expect(english?.path).toBe("en/vocab/plan/fr-alz-2004.html");
  });

  test("refuse what is said of another subject", () => {
    const [ref] = many(1)[0]?.subjects ?? [];
    expect(() => createSubject("year/1999").add(ref as SubjectRef)).toThrow(/year\/1999/);
  });
});
