import { parsePage } from "@openhpa/harvest";
import { type DatasetName, datasetIri } from "@openhpa/publish";
import { type JsonLdDocument, jsonLdToQuads, modelPublication } from "@openhpa/rdf";
import { Parser, type Quad, Store, type Term } from "n3";
import { canonize } from "rdf-canonize";
import { beforeAll, describe, expect, test } from "vitest";
import { modelFiles } from "../model-files.js";
import {
  CATALOGUE_BASE as BASE,
  type CatalogueFixture,
  catalogueFixture,
  pageOf,
} from "../testing/catalogue-fixture.js";

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const HYDRA = "http://www.w3.org/ns/hydra/core#";
const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
const EU = "http://publications.europa.eu/resource/authority/";

let feed: CatalogueFixture;
let document: JsonLdDocument;
let quads: Quad[];
let graph: Store;
let datasets: Term[];
let distributions: Term[];
let services: Term[];

const read = (path: string) => feed.files.get(path) ?? "";

beforeAll(async () => {
  feed = await catalogueFixture();
  document = pageOf(feed.files, "catalog.jsonld");
  quads = await jsonLdToQuads(document);
  graph = new Store(quads);
  datasets = graph.getSubjects(RDF_TYPE, `${DCAT}Dataset`, null);
  distributions = graph.getObjects(null, `${DCAT}distribution`, null);
  services = graph.getSubjects(RDF_TYPE, `${DCAT}DataService`, null);
});

const values = (subject: Term, property: string) => graph.getObjects(subject as never, property, null);
const canonical = (all: readonly Quad[]) => canonize([...all] as never, { algorithm: "RDFC-1.0" });

const fromXml = async (text: string) => [
  ...(await parsePage(new TextEncoder().encode(text), "rdf-xml")).quads,
];

describe("the three forms of the catalogue", () => {
  test("say the same", async () => {
    const turtle = new Parser().parse(read("catalog.ttl"));
    const xml = await fromXml(read("catalog.rdf"));
    expect(await canonical(turtle)).toBe(await canonical(quads));
    expect(await canonical(xml)).toBe(await canonical(quads));
    expect(turtle.length).toBeGreaterThan(300);
  });
});

describe("docs/sources/harvesters.md §2.1, udata / data.gouv.fr", () => {
  test("base IRI: every IRI is absolute", () => {
    const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    const iris = terms.filter(({ termType }) => termType === "NamedNode").map(({ value }) => value);
    expect(iris.filter((iri) => !/^(?:https?:\/\/|mailto:)/.test(iri))).toEqual([]);
  });

  test("contexts: inline, nothing to fetch", () => {
    expect(typeof document["@context"]).toBe("object");
    expect(JSON.stringify(document)).not.toContain('"@context":"');
  });

  test("named graphs: @graph without @id, every statement in the default graph", () => {
    expect(document).not.toHaveProperty("@id");
    expect(quads.filter(({ graph: { termType } }) => termType !== "DefaultGraph")).toEqual([]);
  });

  test("paging: exactly one node with both Hydra classes, without next on the last page", () => {
    const views = graph.getSubjects(RDF_TYPE, `${HYDRA}PartialCollectionView`, null);
    const pages = graph.getSubjects(RDF_TYPE, `${HYDRA}PagedCollection`, null);
    expect(views.map(({ value }) => value)).toEqual(pages.map(({ value }) => value));
    expect(views).toHaveLength(1);
    expect(
      graph.countQuads(null, `${HYDRA}next`, null, null) +
        graph.countQuads(null, `${HYDRA}nextPage`, null, null),
    ).toBe(0);
  });

  test("dataset discovery: four datasets and no helper node typed as one", () => {
    const names = datasets.map(({ value }) => value).sort();
    expect(names).toEqual(
      ["actions", "dump", "model", "vocabularies"].map((name) => `${BASE}/dataset/${name}`),
    );
    expect(graph.getSubjects(RDF_TYPE, `${DCAT}DatasetSeries`, null)).toEqual([]);
    expect(
      graph
        .getObjects(`${BASE}/catalog`, `${DCAT}dataset`, null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(names);
  });

  test("identifier: exactly one per dataset, equal to its IRI", () => {
    for (const dataset of datasets)
      expect(values(dataset, `${DCT}identifier`).map(({ value }) => value)).toEqual([dataset.value]);
  });

  test("title and description: one in French, the first", () => {
    for (const node of [...datasets, ...distributions]) {
      for (const property of ["title", "description"]) {
        const languages = values(node, DCT + property).map(
          (text) => (text as { language?: string }).language,
        );
        expect(languages.filter((language) => language === "fr")).toHaveLength(1);
      }
    }
    expect(JSON.stringify(document)).not.toMatch(/"dct:title":\[\{"@language":"en"/);
  });

  test("dates: xsd:date, of each dataset its own", () => {
    const dated = quads.filter(({ predicate }) =>
      /(?:issued|modified|startDate|endDate)$/.test(predicate.value),
    );
    expect(dated.length).toBeGreaterThan(6);
    for (const { object } of dated)
      expect((object as { datatype?: Term }).datatype?.value).toBe("http://www.w3.org/2001/XMLSchema#date");
    const datesOf = (name: DatasetName) => {
      const dataset = datasets.find(({ value }) => value === datasetIri(BASE, name)) as Term;
      return ["issued", "modified"].map((date) => values(dataset, DCT + date).map(({ value }) => value));
    };
    const release = [[modelPublication.issued], [modelPublication.modified]];
    expect([datesOf("model"), datesOf("vocabularies")]).toEqual([release, release]);
    const log = [["2026-11-02"], ["2026-11-21"]];
    expect([datesOf("actions"), datesOf("dump")]).toEqual([log, log]);
  });

  test("frequency: an IRI of the EU table", () => {
    for (const dataset of datasets) {
      expect(values(dataset, `${DCT}accrualPeriodicity`).map(({ value }) => value)).toEqual([
        `${EU}frequency/IRREG`,
      ]);
    }
  });

  test("licence: the address that is recognised as lov2, on datasets and on distributions, as a LicenseDocument", () => {
    for (const node of [...datasets, ...distributions])
      expect(values(node, `${DCT}license`).map(({ value }) => value)).toEqual([LICENCE]);
    expect(graph.countQuads(LICENCE, RDF_TYPE, `${DCT}LicenseDocument`, null)).toBe(1);
  });

  test("temporal: a blank node PeriodOfTime with both dates, the extremes of the records", () => {
    const [period] = values(
      { termType: "NamedNode", value: `${BASE}/dataset/actions` } as Term,
      `${DCT}temporal`,
    );
    expect(period?.termType).toBe("BlankNode");
    expect(values(period as Term, RDF_TYPE).map(({ value }) => value)).toEqual([`${DCT}PeriodOfTime`]);
    expect(values(period as Term, `${DCAT}startDate`).map(({ value }) => value)).toEqual(["2004-01-01"]);
    expect(values(period as Term, `${DCAT}endDate`).map(({ value }) => value)).toEqual(["2020-12-31"]);
  });

  test("spatial: a WKT polygon literal on a Location, for the one country present", () => {
    const [place, ...others] = values(
      { termType: "NamedNode", value: `${BASE}/dataset/actions` } as Term,
      `${DCT}spatial`,
    );
    expect(others).toEqual([]);
    expect(values(place as Term, RDF_TYPE).map(({ value }) => value)).toEqual([`${DCT}Location`]);
    const [box] = values(place as Term, `${DCAT}bbox`);
    expect((box as { datatype?: Term }).datatype?.value).toBe(
      "http://www.opengis.net/ont/geosparql#wktLiteral",
    );
    expect(box?.value).toBe("POLYGON((-5.2 41.3, 9.6 41.3, 9.6 51.1, -5.2 51.1, -5.2 41.3))");
  });

  test("contacts: vcard with name and mail, no empty node", () => {
    for (const dataset of datasets) {
      const [contact] = values(dataset, `${DCAT}contactPoint`);
      expect(values(contact as Term, "http://www.w3.org/2006/vcard/ns#fn").map(({ value }) => value)).toEqual(
        ["Fédération d'essai"],
      );
      expect(
        values(contact as Term, "http://www.w3.org/2006/vcard/ns#hasEmail").map(({ value }) => value),
      ).toEqual(["mailto:donnees@federation.example.org"]);
    }
  });

  test("keywords: literals of 3 to 96 characters with a language", () => {
    for (const dataset of datasets) {
      const keywords = values(dataset, `${DCAT}keyword`);
      expect(keywords.length).toBeGreaterThan(5);
      for (const keyword of keywords) {
        expect(keyword.termType).toBe("Literal");
        expect((keyword as { language?: string }).language).toMatch(/^(?:fr|en)$/);
        expect(keyword.value.length).toBeGreaterThanOrEqual(3);
        expect(keyword.value.length).toBeLessThanOrEqual(96);
      }
    }
  });

  test("keywords: no text twice, in one language or the other, whatever its accents and its case", () => {
    for (const dataset of datasets) {
      const plain = values(dataset, `${DCAT}keyword`).map(({ value }) =>
        value.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase(),
      );
      expect(plain.filter((keyword, place) => plain.indexOf(keyword) !== place)).toEqual([]);
      expect(plain).toContain("health promotion");
    }
  });

  test("compressed files: the media type is that of the content, the compression stands beside it", () => {
    const zipped = quads.flatMap(({ subject, predicate }) =>
      predicate.value === `${DCAT}compressFormat` ? [subject] : [],
    );
    expect(zipped.length).toBeGreaterThan(3);
    for (const item of zipped) {
      expect(values(item, `${DCAT}compressFormat`)[0]?.value).toMatch(/\/application\/gzip$/);
      expect(values(item, `${DCAT}mediaType`)[0]?.value).toMatch(
        /\/application\/(?:x-ndjson|n-quads|n-triples)$/,
      );
    }
  });

  test("availability: every file says how long it stays, by the code of the EU", () => {
    const files = quads.flatMap(({ subject, predicate, object }) =>
      predicate.value.endsWith("#type") && object.value === `${DCAT}Distribution` ? [subject] : [],
    );
    for (const item of files)
      expect(values(item, "http://data.europa.eu/r5r/availability").map(({ value }) => value)).toEqual([
        `${EU}planned-availability/AVAILABLE`,
      ]);
    expect(files.length).toBeGreaterThan(10);
  });

  test("high-value datasets: not claimed", () => {
    expect(
      quads.filter(
        ({ predicate, object }) =>
          /hvdCategory|applicableLegislation/.test(predicate.value) || /\/bna\//.test(object.value),
      ),
    ).toEqual([]);
  });

  test("schema: conformsTo of the CSV and of the records, titled, and the files exist", async () => {
    const paths: string[] = [];
    for await (const { path } of modelFiles()) paths.push(path);
    const schemas = graph.getObjects(null, `${DCT}conformsTo`, null);
    expect(schemas.map(({ value }) => value).sort()).toEqual([
      `${BASE}/schema/v1/action-territories.table-schema.json`,
      `${BASE}/schema/v1/action.schema.json`,
      `${BASE}/schema/v1/actions.table-schema.json`,
      "https://w3id.org/ldes/specification",
    ]);
    for (const schema of schemas) {
      if (schema.value.startsWith(BASE)) expect(paths).toContain(schema.value.slice(BASE.length + 1));
      expect(values(schema, `${DCT}title`)).not.toEqual([]);
    }
  });

  test("distributions: one address each, never a redirect through w3id.org, with the real size", () => {
    const urls = distributions.flatMap((item) => values(item, `${DCAT}downloadURL`));
    expect(urls).toHaveLength(distributions.length);
    expect(new Set(urls.map(({ value }) => value)).size).toBe(urls.length);
    for (const item of distributions) {
      const [url] = values(item, `${DCAT}downloadURL`);
      expect(values(item, `${DCAT}accessURL`).map(({ value }) => value)).toEqual([url?.value]);
      expect(url?.value).toMatch(/\.(?:csv|xlsx|parquet|geojson|jsonld|json|ttl|n[dqt][a-z]*\.gz)$/);
      const size = Buffer.byteLength(read((url?.value ?? "").slice(BASE.length + 1)));
      expect(size).toBeGreaterThan(0);
      expect(values(item, `${DCAT}byteSize`).map(({ value }) => Number(value))).toEqual([size]);
    }
    const addresses = quads.filter(({ predicate }) => /URL$|homepage$|landingPage$/.test(predicate.value));
    expect(addresses.filter(({ object }) => object.value.includes("w3id.org"))).toEqual([]);
  });

  test("media types: https at IANA; formats: the EU table", () => {
    for (const item of distributions) {
      for (const { value } of values(item, `${DCAT}mediaType`))
        expect(value).toMatch(/^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z.+-]+$/);
      expect(values(item, `${DCT}format`)[0]?.value).toMatch(new RegExp(`^${EU}file-type/[A-Z_]+$`));
    }
  });

  test("format labels: formats, languages and the licence carry no label that udata would take for the value", () => {
    const labelled = graph.getSubjects("http://www.w3.org/2004/02/skos/core#prefLabel", null, null);
    expect(labelled.map(({ value }) => value)).toEqual([
      `${EU}data-theme/HEAL`,
      `${EU}planned-availability/AVAILABLE`,
    ]);
  });

  test("data services: identifier, title, endpoint, its description and the datasets served", () => {
    const endpoints = services.flatMap((service) => values(service, `${DCAT}endpointURL`));
    expect(endpoints.map(({ value }) => value).sort()).toEqual([
      `${BASE}/changes/after-0.json`,
      `${BASE}/changes/feed.jsonld`,
    ]);
    for (const service of services) {
      expect(values(service, `${DCT}identifier`).map(({ value }) => value)).toEqual([service.value]);
      expect(values(service, `${DCT}title`)).toHaveLength(2);
      const [served] = values(service, `${DCAT}servesDataset`);
      expect(served?.value).toBe(`${BASE}/dataset/actions`);
      const [description] = values(service, `${DCAT}endpointDescription`);
      expect(description?.value).toBe(`${BASE}/openapi.json`);
    }
  });

  test("no checksum: the one clash between udata and DCAT-AP (docs/sources/harvesters.md §2.7)", () => {
    expect(quads.filter(({ predicate }) => predicate.value.includes("spdx"))).toEqual([]);
  });

  test("size: the catalogue stays far below 15 MB whatever the number of actions", () => {
    expect(JSON.stringify(document).length).toBeLessThan(500_000);
    expect(JSON.stringify(document)).not.toContain("interventions-dans-le-milieu");
  });
});

describe("docs/sources/harvesters.md §2.2, CKAN", () => {
  test("every dataset has a title, and the licence stands on the distributions", () => {
    for (const dataset of datasets) expect(values(dataset, `${DCT}title`)).not.toEqual([]);
    for (const item of distributions) expect(values(item, `${DCT}license`)).toHaveLength(1);
  });

  test("spatial nodes are typed dct:Location", () => {
    for (const place of graph.getObjects(null, `${DCT}spatial`, null)) {
      expect(graph.countQuads(place as never, RDF_TYPE, `${DCT}Location`, null)).toBe(1);
    }
  });
});

describe("docs/sources/harvesters.md §2.3, DCAT-AP 3.0.1", () => {
  test("mandatory properties of the catalogue and of the publisher", () => {
    const catalogue = { termType: "NamedNode", value: `${BASE}/catalog` } as Term;
    for (const property of ["title", "description", "publisher"])
      expect(values(catalogue, DCT + property)).not.toEqual([]);
    const [publisher] = values(catalogue, `${DCT}publisher`);
    expect(values(publisher as Term, RDF_TYPE).map(({ value }) => value)).toEqual([
      "http://xmlns.com/foaf/0.1/Agent",
    ]);
    expect(values(publisher as Term, "http://xmlns.com/foaf/0.1/name")).toHaveLength(1);
  });

  test.each([
    [`${DCAT}mediaType`, `${DCT}MediaType`],
    [`${DCAT}compressFormat`, `${DCT}MediaType`],
    [`${DCT}format`, `${DCT}MediaTypeOrExtent`],
    [`${DCT}language`, `${DCT}LinguisticSystem`],
    [`${DCT}accrualPeriodicity`, `${DCT}Frequency`],
    [`${DCT}accessRights`, `${DCT}RightsStatement`],
    [`${DCT}license`, `${DCT}LicenseDocument`],
    [`${DCT}conformsTo`, `${DCT}Standard`],
    [`${DCT}publisher`, "http://xmlns.com/foaf/0.1/Agent"],
    [`${DCT}temporal`, `${DCT}PeriodOfTime`],
    [`${DCAT}contactPoint`, "http://www.w3.org/2006/vcard/ns#Kind"],
    [`${DCAT}landingPage`, "http://xmlns.com/foaf/0.1/Document"],
    [`${DCAT}theme`, "http://www.w3.org/2004/02/skos/core#Concept"],
    [`${DCAT}themeTaxonomy`, "http://www.w3.org/2004/02/skos/core#ConceptScheme"],
  ])("range of %s: every value is typed %s in the catalogue itself", (property, type) => {
    const objects = graph.getObjects(null, property, null);
    expect(objects).not.toEqual([]);
    for (const object of objects) expect(graph.countQuads(object as never, RDF_TYPE, type, null)).toBe(1);
  });

  test("codes name their authority table", () => {
    for (const property of [
      `${DCT}format`,
      `${DCT}language`,
      `${DCT}accrualPeriodicity`,
      `${DCAT}theme`,
      `${DCT}accessRights`,
    ]) {
      for (const { value } of graph.getObjects(null, property, null)) {
        const tables = graph.getObjects(value, "http://www.w3.org/2004/02/skos/core#inScheme", null);
        expect(tables.map((table) => table.value)).toEqual([value.slice(0, value.lastIndexOf("/"))]);
      }
    }
  });

  test("pages that the catalogue names are pages of the feed", () => {
    const landing = graph.getObjects(null, `${DCAT}landingPage`, null).map(({ value }) => value);
    expect(landing.sort()).toEqual(datasets.map(({ value }) => `${value}.html`).sort());
    for (const url of landing) expect(feed.files.has(url.slice(BASE.length + 1))).toBe(true);
    const [home] = graph.getObjects(`${BASE}/catalog`, "http://xmlns.com/foaf/0.1/homepage", null);
    expect(home?.value).toBe(`${BASE}/index.html`);
  });

  test("data services hang on the catalogue with dcat:service", () => {
    const listed = graph.getObjects(`${BASE}/catalog`, `${DCAT}service`, null).map(({ value }) => value);
    expect(listed.sort()).toEqual(services.map(({ value }) => value).sort());
    expect(listed).toHaveLength(2);
  });
});
