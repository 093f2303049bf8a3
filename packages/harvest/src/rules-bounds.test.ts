import { expect, test } from "vitest";
import { mandatory, ranges } from "./rules/europa.js";
import { harvestRules } from "./rules.js";
import { type Change, changedFeed, START } from "./testing/changed-feed.js";
import { CATALOGUE_BASE, type CatalogueDraft, type Draft, nodeOfType } from "./testing/good-feed.js";

/** The nearest things on both sides of a rule: what it still takes, and what it no longer takes. */
interface Sides {
  readonly kept: readonly Change[];
  readonly broken: readonly Change[];
}

const EU = "http://publications.europa.eu/resource/authority";
const landing = "dataset/actions.html";
const on =
  (type: string, property: string) =>
  (value: unknown): Change => ({
    document: (draft) => {
      nodeOfType(draft, type)[property] = value;
    },
  });
const onDataset = (property: string) => on("dcat:Dataset", property);
const onService = (property: string) => on("dcat:DataService", property);
const fileOf = (draft: CatalogueDraft) =>
  (nodeOfType(draft, "dcat:Dataset")["dcat:distribution"] as Draft[])[0] as Draft;
const onFile =
  (property: string) =>
  (value: unknown): Change => ({
    document: (draft) => {
      fileOf(draft)[property] = value;
    },
  });
const iri = (address: string) => ({ "@id": address });
const french = (text: string) => ({ "@language": "fr", "@value": text });
const typed = (type: string, value: string) => ({ "@type": type, "@value": value });
const both = (
  values: { kept: readonly unknown[]; broken: readonly unknown[] },
  change: (value: never) => Change,
): Sides => ({
  kept: values.kept.map((value) => change(value as never)),
  broken: values.broken.map((value) => change(value as never)),
});
const pageAnswers = (status: number): Change => ({
  answers: { [START]: { status, contentType: "application/ld+json" } },
});
const headAnswers = (status: number): Change => ({
  heads: { [START]: { status, contentType: "application/ld+json" } },
});
const fileAnswers = (status: number): Change => ({
  answers: { [`${CATALOGUE_BASE}/actions.csv`]: { status } },
});
const serviceAnswers = (status: number): Change => ({
  answers: { [`${CATALOGUE_BASE}/changes/feed.jsonld`]: { status } },
});
const padded = (bytes: number): Change => ({
  files: (files) => {
    const text = String(files.get("catalog.jsonld"));
    files.set("catalog.jsonld", text + " ".repeat(bytes - Buffer.byteLength(text)));
  },
});
const described = (change: (description: Draft) => void): Change => ({
  files: (files) => {
    const description = JSON.parse(
      /json">([\s\S]*?)<\/script>/.exec(String(files.get(landing)))?.[1] ?? "",
    ) as Draft;
    change(description);
    files.set(landing, `<script type="application/ld+json">${JSON.stringify(description)}</script>`);
  },
});
const checksum = (algorithm: unknown, value: unknown = "aa"): Change =>
  onFile("http://spdx.org/rdf/terms#checksum")({
    "@type": "http://spdx.org/rdf/terms#Checksum",
    "http://spdx.org/rdf/terms#algorithm": algorithm,
    "http://spdx.org/rdf/terms#checksumValue": value,
  });
const spdx = (name: string) => iri(`http://spdx.org/rdf/terms#checksumAlgorithm_${name}`);
const card = (...properties: string[]) => ({
  "@type": "vcard:Kind",
  ...Object.fromEntries(properties.map((property) => [property, "x"])),
});
const place = (property: string, text: string) => ({ "@type": "dct:Location", [property]: text });
const GEO = "http://www.opengis.net/ont/geosparql#";
const own = (feed: CatalogueDraft) => nodeOfType(feed, "dcat:Dataset");

const sides: Readonly<Record<string, Sides>> = {
  "page-unreachable": both({ kept: [200, 300, 399], broken: [201, 299, 400, 404] }, pageAnswers),
  "page-redirect": both({ kept: [299, 400], broken: [300, 301, 399] }, headAnswers),
  "page-head-refused": both(
    { kept: [200, 399, 400, 405], broken: [0, 401, 403, 404, 406, 500] },
    headAnswers,
  ),
  "page-content-type": both(
    {
      kept: ["application/ld+json", "application/json", "APPLICATION/LD+JSON ; charset=utf-8"],
      broken: ["text/turtle", "text/html", "application/n-quads", ""],
    },
    (contentType: string) => ({ answers: { [START]: { status: 200, contentType } } }),
  ),
  "page-too-large": both({ kept: [50_000_000], broken: [50_000_001] }, padded),
  "catalogue-too-large": both({ kept: [15_000_000], broken: [15_000_001] }, padded),
  "keyword-refused": both(
    {
      kept: ["abc", "a b", "été", "a".repeat(96), "é".repeat(96), "a".repeat(95)].map(french),
      broken: [
        french("ab"),
        french("é à".slice(0, 1)),
        french("a".repeat(97)),
        iri("https://example.org/mot"),
      ],
    },
    onDataset("dcat:keyword"),
  ),
  "identifier-missing": both({ kept: ["a"], broken: [[]] }, onDataset("dct:identifier")),
  "identifier-several": both({ kept: ["a"], broken: [["a", "b"]] }, onDataset("dct:identifier")),
  "title-missing": both({ kept: [french("A")], broken: [french(" "), []] }, onDataset("dct:title")),
  "title-missing-ckan": both({ kept: [french(" ")], broken: [[]] }, onDataset("dct:title")),
  "title-not-french": both(
    {
      kept: [
        "A",
        french("A"),
        { "@language": "fr-CH", "@value": "A" },
        { "@language": "FR", "@value": "A" },
        [],
      ],
      broken: [
        { "@language": "en", "@value": "A" },
        { "@language": "frp", "@value": "A" },
        { "@language": "en-fr", "@value": "A" },
      ],
    },
    onDataset("dct:title"),
  ),
  "description-missing": both(
    { kept: [{ "dct:description": [], "dct:abstract": "A" }, {}], broken: [{ "dct:description": [] }] },
    (change: object) => ({ document: (draft) => void Object.assign(own(draft), change) }),
  ),
  "frequency-unknown": both(
    {
      kept: [
        `${EU}/frequency/ANNUAL`,
        `${EU}/frequency/12HRS`,
        "http://purl.org/cld/freq/annual",
        "http://purl.org/cld/freq/weekly",
      ].map(iri),
      broken: [`${EU}/frequency/annual`, `${EU}/frequency/`, "http://purl.org/cld/freq/ANNUAL"].map(iri),
    },
    onDataset("dct:accrualPeriodicity"),
  ),
  "licence-unresolved": both(
    {
      kept: [
        [iri("https://www.etalab.gouv.fr/licence-ouverte-open-licence")],
        ["etalab-2.0"],
        ["Licence Ouverte version 2.0"],
        [[iri("https://example.org/licence"), "etalab-2.0"]],
        [[], "etalab-2.0"],
        [[], [], "etalab-2.0"],
      ],
      broken: [
        [iri("https://spdx.org/licenses/etalab-2.0.html")],
        ["etalab-2.1"],
        [iri("https://example.org/licence"), [], "etalab-2.0"],
        [[], [], []],
      ],
    },
    ([licence, rights = [], ofFile = []]: unknown[]) => ({
      document: (draft) => {
        Object.assign(own(draft), { "dct:license": licence, "dct:rights": rights });
        for (const file of own(draft)["dcat:distribution"] as Draft[]) file["dct:license"] = ofFile;
      },
    }),
  ),
  "contact-empty": both(
    {
      kept: [
        card("vcard:fn", "vcard:hasEmail"),
        card("vcard:organization-name", "vcard:email"),
        card("vcard:fn", "vcard:hasURL"),
        [],
      ],
      broken: [card("vcard:fn"), card("vcard:hasEmail"), card(), [card(), card("vcard:fn", "vcard:hasURL")]],
    },
    onDataset("dcat:contactPoint"),
  ),
  "hvd-claimed": both(
    { kept: [`${EU}/data-theme/HEAL`], broken: ["http://data.europa.eu/bna/c_ac64a52d"] },
    (theme: string) => onDataset("dcat:theme")(iri(theme)),
  ),
  "modified-in-future": both(
    {
      kept: [typed("xsd:date", "2026-12-01"), typed("xsd:dateTime", "2026-12-01T23:59:59Z")],
      broken: [typed("xsd:date", "2026-12-02"), typed("xsd:dateTime", "2026-12-02T00:00:00Z")],
    },
    onDataset("dct:modified"),
  ),
  "date-untyped": {
    kept: ["dct:issued", "dct:modified", "dct:created"].flatMap((name) => [
      onDataset(name)(typed("xsd:date", "2026-11-01")),
      onDataset(name)(typed("xsd:dateTime", "2026-11-01T00:00:00Z")),
    ]),
    broken: ["dct:issued", "dct:modified", "dct:created"].flatMap((name) => [
      onDataset(name)("2026-11-01"),
      onDataset(name)(typed("xsd:gYear", "2026")),
      onDataset(name)(iri("https://example.org/2026")),
    ]),
  },
  "temporal-iri": both(
    { kept: [{ "@type": "dct:PeriodOfTime" }], broken: [iri("https://example.org/2026")] },
    onDataset("dct:temporal"),
  ),
  "temporal-incomplete": both(
    {
      kept: [
        "2019/2020",
        "2019-01/2020-12-31",
        "2019-01-01/2020",
        { "dcat:startDate": "2019", "dcat:endDate": "2020" },
        { "http://schema.org/startDate": "2019", "http://schema.org/endDate": "2020" },
        iri("https://example.org/2026"),
      ],
      broken: [
        "2019",
        "2019/",
        "/2020",
        "19/2020",
        "2019/20",
        "2019-1/2020",
        "2019-01-01-01/2020",
        "2019/2020-01-01-01",
        "x2019/2020",
        "2019/2020x",
        { "dcat:startDate": "2019" },
        { "dcat:endDate": "2020" },
        { "dct:title": "2019" },
      ],
    },
    onDataset("dct:temporal"),
  ),
  "spatial-without-polygon": both(
    {
      kept: [
        place("dcat:bbox", "POLYGON((0 0, 1 0, 1 1, 0 0))"),
        place("locn:geometry", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"),
        place("locn:geometry", '{"type": "Polygon", "coordinates": []}'),
        place(`${GEO}asWKT`, "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> polygon((0 0, 1 0, 1 1, 0 0))"),
        place(`${GEO}asGeoJSON`, '{"type":"MultiPolygon"}'),
        "0, 0, 1, 1",
        "-5.2,41.3,9.6,51.1",
        "POLYGON((0 0, 1 0, 1 1, 0 0))",
        '{"type" : "Polygon"}',
        [],
      ],
      broken: [
        place("dcat:bbox", "POINT(0 0)"),
        place("locn:geometry", '{"type": "Point"}'),
        place("dcat:bbox", "a POLYGON((0 0, 1 0, 1 1, 0 0))"),
        place("dct:title", "POLYGON((0 0, 1 0, 1 1, 0 0))"),
        iri("https://example.org/france"),
        "0, 0, 1",
        "0, 0, 1, 1, 1",
        "bbox 0, 0, 1, 1",
        "POLYGONE 0, 0, 1, 1",
      ],
    },
    (value: unknown) => ({
      document: (draft) => {
        Object.assign(draft["@context"] as Draft, { locn: "http://www.w3.org/ns/locn#" });
        own(draft)["dct:spatial"] = value;
      },
    }),
  ),
  "spatial-untyped": both(
    {
      kept: ["0, 0, 1, 1", place("dct:title", "A")],
      broken: [{ "dct:title": "A" }, iri("https://example.org/a")],
    },
    onDataset("dct:spatial"),
  ),
  "file-unreachable": both({ kept: [200, 304, 399], broken: [0, 400, 404, 500] }, fileAnswers),
  "file-redirect": both({ kept: [299, 400], broken: [300, 302, 399] }, fileAnswers),
  "file-size-differs": both({ kept: [23, "023"], broken: [22, 24] }, (bytes: unknown) => ({
    ...onFile("dcat:byteSize")(bytes),
    files: (files) => files.set("actions.csv", "x".repeat(23)),
  })),
  "media-type-form": both(
    {
      kept: ["https://www.iana.org/assignments/media-types/text/csv"].map(iri),
      broken: [iri("http://www.iana.org/assignments/media-types/text/csv"), "text/csv"],
    },
    onFile("dcat:mediaType"),
  ),
  "checksum-algorithm": both(
    {
      kept: [spdx("md5"), spdx("sha1"), spdx("sha256")],
      broken: [spdx("sha512"), spdx("sha256x"), "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", []],
    },
    (algorithm: unknown) => checksum(algorithm),
  ),
  "checksum-value-binary": both(
    { kept: ["aa", iri("urn:aa")], broken: [typed("xsd:hexBinary", "aa")] },
    (value: unknown) => checksum(spdx("sha256"), value),
  ),
  "service-incomplete": {
    kept: [onService("dcat:endpointDescription")([])],
    broken: ["dct:identifier", "dct:title", "dcat:endpointURL"].map((name) => onService(name)([])),
  },
  "service-thin": {
    kept: [onService("dct:description")([])],
    broken: ["dcat:endpointDescription", "dcat:servesDataset"].map((name) => onService(name)([])),
  },
  "service-identifier-several": both({ kept: ["a"], broken: [["a", "b"]] }, onService("dct:identifier")),
  "service-unreachable": both({ kept: [200, 301, 399], broken: [0, 400, 404] }, serviceAnswers),
  "dcat-ap-code": both(
    {
      kept: [[`${EU}/language/FRA`, `${EU}/frequency/IRREG`]],
      broken: [
        [`${EU}/languages/FRA`, `${EU}/frequency/IRREG`],
        [`${EU}/language/FRA`, "http://purl.org/cld/freq/annual"],
      ],
    },
    ([language, frequency]: [string, string]) => ({
      document: (draft) =>
        void Object.assign(own(draft), {
          "dct:language": iri(language),
          "dct:accrualPeriodicity": iri(frequency),
        }),
    }),
  ),
  "dcat-ap-code-recommended": both(
    {
      kept: [[`${EU}/data-theme/HEAL`, `${EU}/access-right/PUBLIC`]],
      broken: [
        ["https://example.org/theme", `${EU}/access-right/PUBLIC`],
        [`${EU}/data-theme/HEAL`, `${EU}/access-rights/PUBLIC`],
      ],
    },
    ([theme, access]: [string, string]) => ({
      document: (draft) =>
        void Object.assign(own(draft), { "dcat:theme": iri(theme), "dct:accessRights": iri(access) }),
    }),
  ),
  "swiss-identifier": both(
    {
      kept: ["actions@prevention", "https://example.org/a@ma-base_1"],
      broken: ["actions", "a@b@c", "a b@c", "a@Base", "@base", "a@"],
    },
    (identifier: string) => ({
      document: (draft) => {
        for (const node of draft["@graph"]) {
          if (node["@type"] === "dcat:Dataset") node["dct:identifier"] = identifier;
        }
      },
    }),
  ),
  "swiss-licence": both(
    {
      kept: [
        ...["terms_open", "terms_by", "terms_ask", "terms_by_ask"].map(
          (term) => `http://dcat-ap.ch/vocabulary/licenses/${term}`,
        ),
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "http://creativecommons.org/licenses/by/4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/",
      ],
      broken: [
        "https://creativecommons.org/licenses/by/3.0/",
        "https://creativecommons.org/licenses/by-nc/4.0/",
        "ftp://creativecommons.org/licenses/by/4.0",
        "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      ],
    },
    (licence: string) => ({
      document: (draft) => {
        for (const node of draft["@graph"]) {
          for (const file of [node["dcat:distribution"] ?? []].flat() as Draft[])
            file["dct:license"] = iri(licence);
        }
      },
    }),
  ),
  "swiss-keyword-language": both(
    {
      kept: ["de", "fr", "en", "it"].map((language) => ({ "@language": language, "@value": "santé" })),
      broken: ["rm", "fr-CH", "den"].map((language) => ({ "@language": language, "@value": "santé" })),
    },
    onDataset("dcat:keyword"),
  ),
  "swiss-publisher": both(
    {
      kept: [[{ "foaf:name": "A" }, card("vcard:fn", "vcard:hasEmail")]],
      broken: [
        [{ "foaf:name": [] }, card("vcard:fn", "vcard:hasEmail")],
        [{ "foaf:name": "A" }, card("vcard:fn")],
        [{ "foaf:name": "A" }, card("vcard:hasEmail")],
        [{ "foaf:name": "A" }, []],
      ],
    },
    ([publisher, contact]: [object, object]) => ({
      document: (draft) =>
        void Object.assign(own(draft), {
          "dct:publisher": { "@type": "foaf:Agent", ...publisher },
          "dcat:contactPoint": contact,
        }),
    }),
  ),
  "google-required": {
    kept: [50, 51, 5000].map((length) =>
      described((page) => void Object.assign(page, { description: "é".repeat(length) })),
    ),
    broken: [
      ...[0, 49, 5001].map((length) =>
        described((page) => void Object.assign(page, { description: "é".repeat(length) })),
      ),
      described((page) => void Object.assign(page, { description: "𝄞".repeat(49) })),
      described((page) => void Object.assign(page, { name: "" })),
      described((page) => void delete page.name),
    ],
  },
  "google-recommended": {
    kept: [described(() => undefined)],
    broken: [
      ...[
        "creator",
        "identifier",
        "isAccessibleForFree",
        "keywords",
        "license",
        "url",
        "version",
        "includedInDataCatalog",
        "distribution",
      ].map((name) => described((page) => void delete page[name])),
      described((page) => void Object.assign(page, { keywords: [] })),
      described((page) => void Object.assign(page, { version: null })),
    ],
  },
};

async function breaches(id: string, change: Change): Promise<number> {
  const rule = harvestRules.find((each) => each.id === id);
  return [...(rule?.breaches(await changedFeed(change)) ?? [])].length;
}

test.each(Object.entries(sides))("%s takes what is just inside, and not what is just outside", async (id, {
  kept,
  broken,
}) => {
  for (const [index, change] of kept.entries()) expect(await breaches(id, change), `kept ${index}`).toBe(0);
  for (const [index, change] of broken.entries())
    expect(await breaches(id, change), `broken ${index}`).toBeGreaterThan(0);
});

test("every mandatory property of DCAT-AP is missed, and every value without its class is told", async () => {
  const prefixes = { spdx: "http://spdx.org/rdf/terms#" };
  const nodes = (types: readonly string[], change: (node: Draft) => void): Change => ({
    document: (draft) => {
      Object.assign(draft["@context"] as Draft, prefixes);
      for (const type of types) {
        const node: Draft = { "@id": `${CATALOGUE_BASE}/new`, "@type": type };
        change(node);
        draft["@graph"].push(node);
      }
    },
  });
  const foundAt = async (id: string, change: Change) => {
    const rule = harvestRules.find((each) => each.id === id);
    return [...(rule?.breaches(await changedFeed(change)) ?? [])].map(({ found }) => found);
  };
  for (const [type, properties] of mandatory) {
    expect(
      await foundAt(
        "dcat-ap-mandatory",
        nodes([type], () => undefined),
      ),
    ).toEqual(properties.map((property) => `${type} ${property}`));
  }
  for (const [property, type] of ranges) {
    const value = (types: object) =>
      nodes(["dcat:Dataset"], (node) => {
        node[property] = { "@id": `${CATALOGUE_BASE}/value`, ...types };
      });
    expect(await foundAt("dcat-ap-range", value({}))).toEqual([`${property} → ${type}`]);
    expect(await foundAt("dcat-ap-range", value({ "@type": type }))).toEqual([]);
  }
});
