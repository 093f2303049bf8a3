import { createMemoryReader, datasetsOn, parsePage, walkPages } from "@openhpa/harvest";
import { catalogueForms, cataloguePath, PublishError } from "@openhpa/publish";
import { type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { canonize } from "rdf-canonize";
import { beforeAll, describe, expect, test } from "vitest";
import {
  CATALOGUE_BASE as BASE,
  type CatalogueFixture,
  catalogueFixture,
  pageOf,
} from "../testing/catalogue-fixture.js";
import { cataloguePages } from "./catalogue.js";

let feed: CatalogueFixture;
beforeAll(async () => {
  feed = await catalogueFixture({ pageSize: 3 });
});

type View = Readonly<Record<string, { readonly "@id": string } | undefined>>;
const viewOf = (document: JsonLdDocument) =>
  (document["@graph"] as unknown as (View & { "@type": unknown })[]).find((node) =>
    [node["@type"]].flat().includes("hydra:PagedCollection"),
  ) as View;

describe("a catalogue of several pages", () => {
  test("names its pages in every form, the first as it always was", () => {
    const own = [...feed.files.keys()].filter((path) => path.startsWith("catalog"));
    expect(own.sort()).toEqual(
      catalogueForms.flatMap((form) => [`catalog-2.${form}`, `catalog.${form}`]).sort(),
    );
  });

  test("each form leads to the next page of the same form, in both dialects; the last page to none", () => {
    for (const form of catalogueForms) {
      const [first, last] = cataloguePages(feed.options, form).map(viewOf);
      const next = { "@id": `${BASE}/${cataloguePath(form, 2)}` };
      expect(first).toMatchObject({ "hydra:next": next, "hydra:nextPage": next, "hydra:last": next });
      expect(first?.["hydra:previous"]).toBeUndefined();
      expect(last).toMatchObject({ "hydra:previous": { "@id": `${BASE}/catalog.${form}` } });
      expect(last).not.toHaveProperty("hydra:next");
      expect(last).not.toHaveProperty("hydra:nextPage");
    }
  });

  test.each(catalogueForms)("a harvester that walks the %s pages meets every dataset once", async (form) => {
    const { pages, end } = await walkPages(
      createMemoryReader(feed.files, { baseUrl: BASE }),
      `${BASE}/${cataloguePath(form)}`,
    );
    expect(end).toBe("last-page");
    expect(pages.map((page) => datasetsOn(page).length)).toEqual([3, 1]);
    const names = pages.flatMap((page) => datasetsOn(page).map(({ iri }) => iri));
    expect(new Set(names)).toEqual(
      new Set(["actions", "vocabularies", "model", "dump"].map((name) => `${BASE}/dataset/${name}`)),
    );
  });

  test("every page stands for itself: publisher, contact and concepts are on it; services are on the last", async () => {
    const [first, last] = ["catalog.jsonld", "catalog-2.jsonld"].map((path) => pageOf(feed.files, path));
    const typed = async (document: JsonLdDocument | undefined, type: string) =>
      (await jsonLdToQuads(document as JsonLdDocument)).filter(({ object }) => object.value.endsWith(type))
        .length;
    for (const page of [first, last]) {
      for (const type of ["#Catalog", "0.1/Agent", "#Organization", "LicenseDocument"])
        expect(await typed(page, type)).toBe(1);
    }
    expect([await typed(first, "#DataService"), await typed(last, "#DataService")]).toEqual([0, 2]);
  });

  test("the forms of a page differ in nothing but the addresses of the pages", async () => {
    const canonical = async (form: (typeof catalogueForms)[number]) => {
      const syntax = { jsonld: "json-ld", ttl: "turtle", rdf: "rdf-xml" } as const;
      const text = feed.files.get(cataloguePath(form, 2)) ?? "";
      const { quads } = await parsePage(new TextEncoder().encode(text), syntax[form]);
      const all = await canonize([...quads] as never, { algorithm: "RDFC-1.0" });
      return all.replaceAll(new RegExp(`(/catalog(?:-2)?)\\.${form}>`, "g"), "$1>");
    };
    const [jsonld, ttl, rdf] = await Promise.all(catalogueForms.map(canonical));
    expect(jsonld).toContain("/catalog-2>");
    expect(ttl).toBe(jsonld);
    expect(rdf).toBe(jsonld);
  });

  test("a page without room for a dataset is refused", () => {
    expect(() => cataloguePages({ ...feed.options, pageSize: 0 }, "ttl")).toThrow(PublishError);
  });
});
