import { schemaOrgDataset } from "@openhpa/publish";
import { type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { officialJudge } from "@openhpa/testkit";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { catalogueFixture } from "../testing/catalogue-fixture.js";

const judge = officialJudge("nde");

/** The terms of https://schema.org as its own context reads them: addresses are nodes, dates are typed. */
const address = { "@type": "@id" };
const date = { "@type": "https://schema.org/Date" };
const schemaOrg = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(["url", "license", "contentUrl"].map((name) => [name, address])),
  ...Object.fromEntries(["datePublished", "dateModified"].map((name) => [name, date])),
};
/**
 * Warnings that stay: texts have no language tag, because Google reads plain text; the Licence Ouverte is not in a list of Creative Commons
 * licences; a place is a box and not an address of a Dutch register; the catalogue names a publisher and no creator, whom udata would list
 * as a second contact. No type is registered for JSON in lines.
 */
const accepted = new Set([
  "https://schema.org/name",
  "https://schema.org/description",
  "https://schema.org/alternateName",
  "https://schema.org/keywords",
  "https://schema.org/license",
  "https://schema.org/spatialCoverage",
  "http://purl.org/dc/terms/spatial",
  "http://purl.org/dc/terms/creator",
  "http://xmlns.com/foaf/0.1/name",
]);
const refused = (results: Awaited<ReturnType<typeof judge>>) =>
  results.filter(
    ({ severity, path, value }) =>
      severity === "Violation" ||
      (severity === "Warning" && !accepted.has(path) && value !== "application/x-ndjson"),
  );
const quadsOf = (description: object) =>
  jsonLdToQuads({ ...description, "@context": schemaOrg } as unknown as JsonLdDocument);

describe("docs/sources/harvesters.md §2.6, the shapes of the Dutch dataset register as they are published", () => {
  test.each(["fr", "en"] as const)("find nothing in the page of any dataset, in %s", async (language) => {
    const { options } = await catalogueFixture();
    for (const dataset of options.datasets) {
      const description = schemaOrgDataset({ ...options, language, sizeOf: () => 12 }, dataset);
      expect(refused(await judge(await quadsOf(description))), dataset.name).toEqual([]);
    }
  });

  test("find nothing in the catalogue", async () => {
    const { files } = await catalogueFixture();
    const results = await judge(new Parser().parse(files.get("catalog.ttl") ?? ""));
    expect(refused(results)).toEqual([]);
  });

  test("see an organisation without an address of its own", async () => {
    const { options } = await catalogueFixture({ only: ["model"] });
    const [dataset] = options.datasets;
    const description = schemaOrgDataset({ ...options, language: "fr", sizeOf: () => 12 }, dataset as never);
    const unnamed = JSON.parse(JSON.stringify(description).replaceAll(/"@id":"[^"]*#publisher",/g, ""));
    expect((await judge(await quadsOf(unnamed))).map(({ severity }) => severity)).toContain("Violation");
  });
});
