import { START } from "../changed-feed.js";
import type { Draft } from "../good-feed.js";
import {
  both,
  card,
  EU,
  french,
  GEO,
  headAnswers,
  iri,
  onDataset,
  own,
  padded,
  pageAnswers,
  place,
  type Sides,
  typed,
} from "./sides.js";

/** The bounds of the rules on catalogues and datasets. */
export const catalogueSides: Readonly<Record<string, Sides>> = {
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
};
