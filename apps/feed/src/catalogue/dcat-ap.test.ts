import { jsonLdToQuads } from "@openhpa/rdf";
import { officialJudge } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { type CatalogueDraft, catalogueFixture, nodeOfType } from "../testing/catalogue-fixture.js";

const judge = officialJudge("dcat-ap");
const quadsOf = (draft: CatalogueDraft) => jsonLdToQuads(draft as never);
const judged = async (draft: CatalogueDraft) => judge(await quadsOf(draft));

describe("docs/sources/harvesters.md §2.3, the shapes of DCAT-AP 3.0.1 as they are published", () => {
  test("find nothing in the catalogue, with the types of external concepts that it carries itself", async () => {
    const quads = await quadsOf((await catalogueFixture()).document());
    expect(await judge(quads)).toEqual([]);
    expect(quads.length).toBeGreaterThan(300);
  });

  test("find nothing on any page of a catalogue of several pages", async () => {
    const { files } = await catalogueFixture({ pageSize: 1 });
    for (const path of ["catalog.jsonld", "catalog-2.jsonld", "catalog-3.jsonld"])
      expect(await judged(JSON.parse(files.get(path) ?? "") as CatalogueDraft), path).toEqual([]);
  });

  test("find nothing in a catalogue without publisher contact or end dates", async () => {
    const { document } = await catalogueFixture({
      only: ["actions"],
      publisher: { name: "Essai" },
      issued: undefined,
      modified: undefined,
    });
    expect(await judged(document())).toEqual([]);
  });

  test("see a code that claims to be a labelled concept, and a licence without its type", async () => {
    const draft = (await catalogueFixture()).document();
    nodeOfType(draft, "dct:Frequency")["@type"] = ["dct:Frequency", "skos:Concept"];
    expect((await judged(draft)).map(({ path }) => path)).toEqual([
      "http://www.w3.org/2004/02/skos/core#prefLabel",
    ]);
    const untyped = (await catalogueFixture()).document();
    untyped["@graph"] = untyped["@graph"].filter((node) => node["@type"] !== "dct:LicenseDocument");
    expect(await judged(untyped)).not.toEqual([]);
  });

  test.each([
    ["dcat:Catalog", "dct:publisher", "http://purl.org/dc/terms/publisher"],
    ["dcat:Dataset", "dct:title", "http://purl.org/dc/terms/title"],
    ["dcat:DataService", "dcat:endpointURL", "http://www.w3.org/ns/dcat#endpointURL"],
    ["foaf:Agent", "foaf:name", "http://xmlns.com/foaf/0.1/name"],
  ])("see a %s without %s", async (type, property, path) => {
    const draft = (await catalogueFixture()).document();
    delete nodeOfType(draft, type)[property];
    expect(new Set((await judged(draft)).map((result) => result.path))).toEqual(new Set([path]));
  });
});
