import { readFile } from "node:fs/promises";
import { jsonLdToQuads } from "@openhpa/rdf";
import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { beforeAll, describe, expect, test } from "vitest";
import { type CatalogueDraft, catalogueFixture, nodeOfType } from "../testing/catalogue-fixture.js";

let validate: (quads: readonly Quad[]) => Promise<readonly string[]>;
beforeAll(async () => {
  const url = new URL("../testing/dcat-ap/shapes.ttl", import.meta.url);
  const shapes = new Store(new Parser().parse(await readFile(url, "utf8")));
  const validator = new Validator(shapes);
  validate = async (quads) => {
    const { results } = await validator.validate(new Store([...quads]));
    return results.map(({ path, focusNode, message }) =>
      [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(" "),
    );
  };
});

const quadsOf = (draft: CatalogueDraft) => jsonLdToQuads(draft as never);

describe("docs/sources/harvesters.md §2.3, the rules of DCAT-AP 3.0.1 as shapes", () => {
  test("the catalogue has no result, warnings included, with the types of external concepts that it carries itself", async () => {
    const quads = await quadsOf((await catalogueFixture()).document());
    expect(await validate(quads)).toEqual([]);
    expect(quads.length).toBeGreaterThan(300);
  });

  test("every page of a catalogue of several pages has none for what stands on it", async () => {
    const { files } = await catalogueFixture({ pageSize: 1 });
    const results = await Promise.all(
      ["catalog.jsonld", "catalog-2.jsonld", "catalog-3.jsonld"].map(async (path) =>
        validate(await quadsOf(JSON.parse(files.get(path) ?? "") as CatalogueDraft)),
      ),
    );
    expect(results).toEqual([[], [], []]);
  });

  test("a catalogue without publisher contact or end dates is whole too", async () => {
    const { document } = await catalogueFixture({
      only: ["actions"],
      publisher: { name: "Essai" },
      issued: undefined,
      modified: undefined,
    });
    expect(await validate(await quadsOf(document()))).toEqual([]);
  });

  test("the shapes see a licence without its type", async () => {
    const draft = (await catalogueFixture({ only: ["model"] })).document();
    draft["@graph"] = draft["@graph"].filter((node) => node["@type"] !== "dct:LicenseDocument");
    expect(await validate(await quadsOf(draft))).not.toEqual([]);
  });

  test.each([
    ["dcat:Catalog", "dct:publisher"],
    ["dcat:Dataset", "dct:title"],
    ["dcat:DataService", "dcat:endpointURL"],
    ["foaf:Agent", "foaf:name"],
  ])("the shapes see a %s without %s", async (type, property) => {
    const draft = (await catalogueFixture({ only: ["model"] })).document();
    delete nodeOfType(draft, type)[property];
    expect(await validate(await quadsOf(draft))).not.toEqual([]);
  });
});
