import type { DatasetName } from "@openhpa/publish";
import {
  changeServices,
  createDatasetFacts,
  type DatasetFacts,
  datasetsOf,
  dumpFiles,
  placedDistributions,
  schemaOrgDataset,
} from "@openhpa/publish";
import type { JsonLdDocument } from "@openhpa/rdf";
import { smallTerritories } from "@openhpa/vocabularies";
import { type CatalogueOptions, catalogueFiles } from "../catalogue/catalogue.js";
import { countedCards, dumpFacts } from "./counted.fixture.js";
import { dataTable } from "./data-table.fixture.js";

/** Base address of the catalogues that tests make. */
export const CATALOGUE_BASE = "https://donnees.example.org/prevention";

/** A catalogue with the files that it names, without the rest of a feed. */
export interface CatalogueFixture {
  readonly options: CatalogueOptions;
  /** Content of every file by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** A copy of the JSON-LD catalogue that a test may change. */
  document(): CatalogueDraft;
}

/** A JSON-LD catalogue as plain data that a test may change. */
export interface CatalogueDraft {
  "@context": unknown;
  "@graph": Draft[];
  [key: string]: unknown;
}

/** A node as plain data that a test may change. */
export type Draft = { [key: string]: unknown };

/** Makes a catalogue of the four datasets and both services; `changes` replaces options of the catalogue or facts of the datasets. */
export async function catalogueFixture(
  changes: Partial<CatalogueOptions> &
    Partial<DatasetFacts> & { readonly only?: readonly DatasetName[] } = {},
): Promise<CatalogueFixture> {
  const collected = createDatasetFacts(smallTerritories());
  for (const card of countedCards) collected.add(card);
  const facts: DatasetFacts = {
    title: "Actions de promotion de la santé et de prévention",
    records: collected.result(),
    issued: "2026-11-02",
    modified: "2026-11-21",
    dump: dumpFacts,
    distributions: placedDistributions([
      ...dataTable(CATALOGUE_BASE).flatMap(({ places }) => places),
      ...dumpFiles(dumpFacts),
    ]),
    ...changes,
  };
  const { only } = changes;
  const datasets = datasetsOf(facts).filter(({ name }) => only === undefined || only.includes(name));
  const files = new Map<string, string>();
  const services = changeServices;
  const paths = [...datasets.flatMap(({ distributions }) => distributions.map(({ path }) => path))];
  for (const path of [...paths, ...services.map(({ path }) => path)]) files.set(path, `content of ${path}\n`);
  const options: CatalogueOptions = {
    baseUrl: CATALOGUE_BASE,
    title: facts.title,
    publisher: {
      name: "Fédération d'essai",
      url: "https://federation.example.org/",
      email: "donnees@federation.example.org",
    },
    datasets,
    services,
    issued: facts.issued,
    modified: facts.modified,
    fileAt: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : { path, bytes: Buffer.byteLength(text), sha256: "" };
    },
    ...changes,
  };
  for await (const { path, content } of catalogueFiles(options)) files.set(path, content);
  const { baseUrl } = options;
  const pages = options.datasets.map((dataset) => {
    const jsonLd = schemaOrgDataset({ ...options, language: "fr", sizeOf: () => undefined }, dataset);
    const path = `dataset/${dataset.name}.html`;
    files.set(path, `<html><script type="application/ld+json">${JSON.stringify(jsonLd)}</script></html>`);
    return `<url><loc>${baseUrl}/${path}</loc></url>`;
  });
  files.set("sitemap.xml", `<urlset>${pages.join("")}</urlset>`);
  const text = files.get("catalog.jsonld") ?? "";
  return { options, files, document: () => JSON.parse(text) as CatalogueDraft };
}

/** The first node of a type in a catalogue that a test changes. */
export function nodeOfType({ "@graph": graph }: CatalogueDraft, type: string): Draft {
  const found = graph.find((node) => [node["@type"]].flat().includes(type));
  if (!found) throw new Error(`No ${type} in the catalogue`);
  return found;
}

/** The JSON-LD document of a page. */
export function pageOf(files: ReadonlyMap<string, string>, path: string): JsonLdDocument {
  return JSON.parse(files.get(path) ?? "") as JsonLdDocument;
}
