import { describe, expect, test } from "vitest";
import { type PublicationFault, publicationFaults } from "./publication/recorder.js";
import { type CheckReport, reportOn } from "./report.js";
import { harvestRules } from "./rules.js";
import { type Change, changedFeed, START } from "./testing/changed-feed.js";
import {
  CATALOGUE_BASE,
  type CatalogueDraft,
  type Draft,
  goodFeed,
  nodeOfType,
} from "./testing/good-feed.js";

const good = goodFeed();

async function checked(change: Change) {
  return reportOn(await changedFeed(change), { catalogue: change.start ?? START });
}

const dataset = (draft: CatalogueDraft) => nodeOfType(draft, "dcat:Dataset");
const distribution = (draft: CatalogueDraft) => (dataset(draft)["dcat:distribution"] as Draft[])[0] as Draft;
const service = (draft: CatalogueDraft) => nodeOfType(draft, "dcat:DataService");
const view = (draft: CatalogueDraft) => nodeOfType(draft, "hydra:PagedCollection");
const onDataset = (property: string, value: unknown) => (draft: CatalogueDraft) => {
  dataset(draft)[property] = value;
};
const onDistribution = (property: string, value: unknown) => (draft: CatalogueDraft) => {
  distribution(draft)[property] = value;
};
const onService = (property: string, value: unknown) => (draft: CatalogueDraft) => {
  service(draft)[property] = value;
};
const withoutFrench = { "@language": "en", "@value": "Actions" };
const checksum = (algorithm: unknown, value: unknown = "aa") => ({
  "@type": "http://spdx.org/rdf/terms#Checksum",
  "http://spdx.org/rdf/terms#algorithm": algorithm,
  "http://spdx.org/rdf/terms#checksumValue": value,
});
const SHA256 = { "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" };
const SPDX_CHECKSUM = "http://spdx.org/rdf/terms#checksum";
const landing = "dataset/actions.html";
const schemaOrg = (change: (description: Draft) => void) => (files: Map<string, string | Uint8Array>) => {
  const html = String(files.get(landing));
  const description = JSON.parse(/json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "") as Draft;
  change(description);
  files.set(landing, `<script type="application/ld+json">${JSON.stringify(description)}</script>`);
};
const nextTo =
  (next: unknown, nextPage = next) =>
  (draft: CatalogueDraft) => {
    Object.assign(view(draft), { "hydra:next": next, "hydra:nextPage": nextPage });
  };
const at = (path: string) => ({ "@id": `${CATALOGUE_BASE}/${path}` });
const secondPage = (path: string, content?: string) => (files: Map<string, string | Uint8Array>) => {
  const draft = good.document();
  draft["@graph"] = draft["@graph"].filter((node) => node["@type"] !== "dcat:Dataset");
  draft["@graph"].push({ ...dataset(good.document()), "@id": `${CATALOGUE_BASE}/x`, "dct:identifier": "x" });
  files.set(path, content ?? JSON.stringify(draft));
};

/** One deliberate fault for every rule. */
const faults: Readonly<Record<string, Change>> = {
  "page-unreachable": { files: (files) => files.delete("catalog.jsonld") },
  "page-redirect": { answers: { [START]: { status: 301, location: "https://elsewhere.example.org/" } } },
  "page-head-refused": { heads: { [START]: { status: 403 } } },
  "page-format-unknown": {
    start: `${CATALOGUE_BASE}/catalogue`,
    files: (files) => files.set("catalogue", String(files.get("catalog.jsonld"))),
  },
  "page-content-type": { answers: { [START]: { status: 200, contentType: "text/plain" } } },
  "page-unreadable": { files: (files) => files.set("catalog.jsonld", "{") },
  "page-too-large": {
    files: (files) => files.set("catalog.jsonld", `${files.get("catalog.jsonld")}${" ".repeat(50_000_001)}`),
  },
  "catalogue-too-large": {
    files: (files) => files.set("catalog.jsonld", `${files.get("catalog.jsonld")}${" ".repeat(15_000_001)}`),
  },
  "paging-views": {
    document: (draft) => draft["@graph"].push({ ...view(draft), "@id": `${CATALOGUE_BASE}/catalog#other` }),
  },
  "paging-dialects": {
    document: nextTo(at("catalog-2.jsonld"), at("catalog-3.jsonld")),
    files: secondPage("catalog-2.jsonld"),
  },
  "paging-circle": { document: nextTo(at("catalog.jsonld")) },
  "paging-lost": { document: nextTo({ "@id": "catalog-2.jsonld" }) },
  "paging-format": {
    document: nextTo(at("catalog-2.ttl")),
    files: (files) => files.set("catalog-2.ttl", String(files.get("catalog.ttl"))),
  },
  "relative-iri": { document: onDistribution("dcat:downloadURL", { "@id": "actions.csv" }) },
  "remote-context": {
    document: (draft) => {
      draft["@context"] = [draft["@context"], "https://context.example.org/dcat.jsonld"];
    },
  },
  "named-graph": {
    document: (draft) => {
      draft["@id"] = `${CATALOGUE_BASE}/catalog`;
    },
  },
  "no-dataset": {
    document: (draft) => {
      draft["@graph"] = draft["@graph"].filter((node) => node["@type"] !== "dcat:Dataset");
    },
  },
  "identifier-missing": { document: onDataset("dct:identifier", []) },
  "identifier-several": { document: onDataset("dct:identifier", ["a", "b"]) },
  "identifier-duplicate": { document: onDataset("dct:identifier", `${CATALOGUE_BASE}/dataset/model`) },
  "dataset-on-two-pages": {
    document: nextTo(at("catalog-2.jsonld")),
    files: (files) => files.set("catalog-2.jsonld", `${JSON.stringify(good.document())}\n`),
  },
  "dataset-unnamed": { document: (draft) => void delete dataset(draft)["@id"] },
  "dataset-unnamed-ckan": {
    document: (draft) => {
      delete dataset(draft)["@id"];
      delete dataset(draft)["dct:identifier"];
    },
  },
  "title-missing": { document: onDataset("dct:title", " ") },
  "title-missing-ckan": { document: onDataset("dct:title", []) },
  "title-not-french": { document: onDataset("dct:title", withoutFrench) },
  "description-missing": { document: onDataset("dct:description", []) },
  "frequency-unknown": { document: onDataset("dct:accrualPeriodicity", at("sometimes")) },
  "licence-unresolved": {
    document: onDataset("dct:license", { "@id": "https://spdx.org/licenses/etalab-2.0.html" }),
  },
  "keyword-refused": { document: onDataset("dcat:keyword", [{ "@language": "fr", "@value": "ab" }]) },
  "contact-empty": { document: onDataset("dcat:contactPoint", { "@type": "vcard:Kind" }) },
  "hvd-claimed": { document: onDataset("dcat:theme", { "@id": "http://data.europa.eu/bna/c_dd313021" }) },
  "modified-in-future": { today: "2026-11-20" },
  "date-untyped": { document: onDataset("dct:issued", { "@type": "xsd:gYear", "@value": "2026" }) },
  "date-malformed": { document: onDataset("dct:issued", { "@type": "xsd:date", "@value": "2026-02-30" }) },
  "polygon-malformed": {
    document: onDataset("dct:spatial", {
      "@type": "dct:Location",
      "dcat:bbox": {
        "@type": "http://www.opengis.net/ont/geosparql#wktLiteral",
        "@value": "POLYGON((0 0, 1 0, 1 1, 0 1))",
      },
    }),
  },
  "contact-address": {
    document: onDataset("dcat:contactPoint", {
      "@type": "vcard:Kind",
      "vcard:fn": "Essai",
      "vcard:hasEmail": { "@id": "donnees@example.org" },
    }),
  },
  "temporal-iri": { document: onDataset("dct:temporal", at("period")) },
  "temporal-incomplete": {
    document: onDataset("dct:temporal", {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@type": "xsd:date", "@value": "2026-01-01" },
    }),
  },
  "spatial-without-polygon": {
    document: onDataset("dct:spatial", {
      "@id": "http://publications.europa.eu/resource/authority/country/FRA",
      "@type": "dct:Location",
    }),
  },
  "spatial-untyped": { document: onDataset("dct:spatial", { "@id": "https://id.insee.fr/geo/pays/france" }) },
  "distribution-without-url": {
    document: (draft) => {
      delete distribution(draft)["dcat:downloadURL"];
      delete distribution(draft)["dcat:accessURL"];
    },
  },
  "distribution-url-twice": { document: onDistribution("dcat:downloadURL", at("actions.jsonld")) },
  "file-unreachable": { files: (files) => files.delete("actions.csv") },
  "file-redirect": {
    answers: {
      [`${CATALOGUE_BASE}/actions.csv`]: { status: 302, location: "https://cdn.example.org/a.csv" },
    },
  },
  "file-size-differs": {
    files: (files) => files.set("actions.csv", "longer than it was when it was announced"),
  },
  "media-type-form": {
    document: onDistribution("dcat:mediaType", {
      "@id": "http://www.iana.org/assignments/media-types/text/csv",
    }),
  },
  "format-differs": {
    document: onDistribution("dct:format", {
      "@id": "http://publications.europa.eu/resource/authority/file-type/XLSX",
    }),
  },
  "checksum-algorithm": { document: onDistribution(SPDX_CHECKSUM, checksum("sha256")) },
  "checksum-value-binary": {
    document: onDistribution(SPDX_CHECKSUM, checksum(SHA256, { "@type": "xsd:hexBinary", "@value": "aa" })),
  },
  "checksum-namespace": {
    document: onDistribution("https://spdx.org/rdf/terms#checksum", { "@id": `${CATALOGUE_BASE}/sum` }),
  },
  "licence-not-on-distribution": { document: onDistribution("dct:license", []) },
  "service-incomplete": { document: onService("dcat:endpointURL", []) },
  "service-thin": { document: onService("dcat:servesDataset", []) },
  "service-identifier-several": { document: onService("dct:identifier", ["a", "b"]) },
  "service-not-in-catalogue": {
    document: (draft) => void delete nodeOfType(draft, "dcat:Catalog")["dcat:service"],
  },
  "service-unreachable": { files: (files) => files.delete("changes/feed.jsonld") },
  "dcat-ap-mandatory": {
    document: (draft) => void delete nodeOfType(draft, "dcat:Catalog")["dct:publisher"],
  },
  "dcat-ap-range": {
    document: (draft) => {
      draft["@graph"] = draft["@graph"].filter((node) => node["@type"] !== "dct:LicenseDocument");
    },
  },
  "dcat-ap-link": {
    document: (draft) => {
      nodeOfType(draft, "dcat:Catalog")["dcat:dataset"] = [at("dataset/nothing")];
    },
  },
  "dcat-ap-code": { document: onDistribution("dct:format", { "@id": "https://www.iana.org/text/csv" }) },
  "dcat-ap-code-unknown": {
    document: onDataset("dct:language", {
      "@id": "http://publications.europa.eu/resource/authority/language/FRENCH",
    }),
  },
  "dcat-ap-code-recommended": { document: onDataset("dct:accessRights", at("open")) },
  "dataset-not-in-catalogue": {
    document: (draft) => {
      nodeOfType(draft, "dcat:Catalog")["dcat:dataset"] = [at("dataset/model")];
    },
  },
  "swiss-identifier": { document: onDataset("dct:identifier", "no organisation") },
  "swiss-licence": { document: onDistribution("dct:license", at("licence")) },
  "swiss-keyword-language": { document: onDataset("dcat:keyword", ["prévention"]) },
  "swiss-publisher": { document: onDataset("dct:publisher", { "@type": "foaf:Agent" }) },
  "google-page-missing": { files: (files) => files.delete(landing) },
  "google-description-missing": {
    files: (files) => files.set(landing, "<script type='application/ld+json'>{</script>"),
  },
  "google-required": {
    files: schemaOrg((description) => void Object.assign(description, { description: "court" })),
  },
  "google-recommended": { files: schemaOrg((description) => void delete description.includedInDataCatalog) },
  "google-sitemap": { files: (files) => files.set("sitemap.xml", "<urlset></urlset>") },
};

/** The rules about what stands beside the catalogue have their faults in the feed that is built. */
const ownRules = harvestRules.filter(({ id }) => !publicationFaults.includes(id as PublicationFault));

const ids = ({ findings }: CheckReport) => [...new Set(findings.map(({ id }) => id))];

describe("a good feed", () => {
  test.each([
    "catalog.jsonld",
    "catalog.ttl",
    "catalog.rdf",
  ])("%s breaks no rule but the notes of opendata.swiss", async (path) => {
    const report = await checked({ start: `${CATALOGUE_BASE}/${path}` });
    expect(ids(report)).toEqual(["swiss-identifier", "swiss-licence"]);
    expect(report.counts).toMatchObject({ error: 0, warning: 0 });
    expect(report.files.outOfReach).toBe(0);
    expect(report.files.checked).toBeGreaterThan(10);
  });
});

describe("every rule", () => {
  test("has a fault that shows it", () => {
    expect(Object.keys(faults).sort()).toEqual(ownRules.map(({ id }) => id).sort());
  });

  test.each(ownRules)("finds its fault: $id", async ({ id }) => {
    const report = await checked(faults[id] as Change);
    const own = report.findings.filter((finding) => finding.id === id);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, where } of own) {
      expect(where).not.toBe("");
      for (const text of [message.fr, message.en]) expect(text).not.toMatch(/\{|undefined|\(\)/);
    }
  });
});
