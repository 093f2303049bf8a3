import { type Change, START } from "../changed-feed.js";
import { CATALOGUE_BASE, type CatalogueDraft, type Draft, nodeOfType } from "../good-feed.js";

/** The nearest things on both sides of a rule: what it still takes, and what it no longer takes. */
export interface Sides {
  readonly kept: readonly Change[];
  readonly broken: readonly Change[];
}

export const EU = "http://publications.europa.eu/resource/authority";
export const landing = "dataset/actions.html";
export const on =
  (type: string, property: string) =>
  (value: unknown): Change => ({
    document: (draft) => {
      nodeOfType(draft, type)[property] = value;
    },
  });
export const onDataset = (property: string) => on("dcat:Dataset", property);
export const onService = (property: string) => on("dcat:DataService", property);
export const fileOf = (draft: CatalogueDraft) =>
  (nodeOfType(draft, "dcat:Dataset")["dcat:distribution"] as Draft[])[0] as Draft;
export const onFile =
  (property: string) =>
  (value: unknown): Change => ({
    document: (draft) => {
      fileOf(draft)[property] = value;
    },
  });
export const iri = (address: string) => ({ "@id": address });
export const french = (text: string) => ({ "@language": "fr", "@value": text });
export const typed = (type: string, value: string) => ({ "@type": type, "@value": value });
export const both = (
  values: { kept: readonly unknown[]; broken: readonly unknown[] },
  change: (value: never) => Change,
): Sides => ({
  kept: values.kept.map((value) => change(value as never)),
  broken: values.broken.map((value) => change(value as never)),
});
export const pageAnswers = (status: number): Change => ({
  answers: { [START]: { status, contentType: "application/ld+json" } },
});
export const headAnswers = (status: number): Change => ({
  heads: { [START]: { status, contentType: "application/ld+json" } },
});
export const fileAnswers = (status: number): Change => ({
  answers: { [`${CATALOGUE_BASE}/actions.csv`]: { status } },
});
export const serviceAnswers = (status: number): Change => ({
  answers: { [`${CATALOGUE_BASE}/changes/feed.jsonld`]: { status } },
});
export const padded = (bytes: number): Change => ({
  files: (files) => {
    const text = String(files.get("catalog.jsonld"));
    files.set("catalog.jsonld", text + " ".repeat(bytes - Buffer.byteLength(text)));
  },
});
export const described = (change: (description: Draft) => void): Change => ({
  files: (files) => {
    const description = JSON.parse(
      /json">([\s\S]*?)<\/script>/.exec(String(files.get(landing)))?.[1] ?? "",
    ) as Draft;
    change(description);
    files.set(landing, `<script type="application/ld+json">${JSON.stringify(description)}</script>`);
  },
});
export const checksum = (algorithm: unknown, value: unknown = "aa"): Change =>
  onFile("http://spdx.org/rdf/terms#checksum")({
    "@type": "http://spdx.org/rdf/terms#Checksum",
    "http://spdx.org/rdf/terms#algorithm": algorithm,
    "http://spdx.org/rdf/terms#checksumValue": value,
  });
export const spdx = (name: string) => iri(`http://spdx.org/rdf/terms#checksumAlgorithm_${name}`);
export const card = (...properties: string[]) => ({
  "@type": "vcard:Kind",
  ...Object.fromEntries(properties.map((property) => [property, "x"])),
});
export const place = (property: string, text: string) => ({ "@type": "dct:Location", [property]: text });
export const GEO = "http://www.opengis.net/ont/geosparql#";
export const own = (feed: CatalogueDraft) => nodeOfType(feed, "dcat:Dataset");
