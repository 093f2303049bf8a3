import { compareCodePoints } from "@openhpa/core";
import {
  authority,
  authorityTable,
  contentMediaType,
  type Dataset,
  fileTypeOf,
  ianaMediaType,
  iri,
  LICENCE_OUVERTE,
  texts,
} from "@openhpa/publish";
import type { JsonLdDocument } from "@openhpa/rdf";
import { AVAILABILITY } from "./dataset-node.js";

function coded(type: string, iris: readonly string[]): JsonLdDocument[] {
  return [...new Set(iris)].sort(compareCodePoints).map((id) => ({
    "@id": id,
    "@type": type,
    "skos:inScheme": iri(authorityTable(id)),
  }));
}

function labelled(id: string, fr: string, en: string): JsonLdDocument {
  return {
    "@id": id,
    "@type": "skos:Concept",
    "skos:inScheme": iri(authorityTable(id)),
    "skos:prefLabel": texts(fr, en),
  };
}

/**
 * The external concepts that a page of the catalogue uses, with their types, so that the DCAT-AP shapes hold on the page alone
 * (docs/sources/harvesters.md §2.3). Formats, languages and the licence carry no label, because udata would take a label for the value; so
 * they are not typed `skos:Concept`, which the shapes want labelled. The theme and the availability are.
 */
export function stubNodes(datasets: readonly Dataset[], theme: string): JsonLdDocument[] {
  const files = datasets.flatMap(({ distributions }) => distributions);
  const languages = ["FRA", ...datasets.flatMap((dataset) => dataset.languages)].map(authority.language);
  const types = files.map(contentMediaType);
  const packings = files.flatMap(({ type, packed }) => (packed === undefined ? [] : [type]));
  const medias = new Set([...types, ...packings].map(ianaMediaType));
  return [
    { "@id": LICENCE_OUVERTE, "@type": "dct:LicenseDocument" },
    ...coded("dct:MediaTypeOrExtent", types.map(fileTypeOf)),
    ...coded("dct:LinguisticSystem", languages),
    ...coded("dct:Frequency", [authority.frequency("IRREG")]),
    ...coded("dct:RightsStatement", [authority.accessRight("PUBLIC")]),
    ...[...medias].sort(compareCodePoints).map((id) => ({ "@id": id, "@type": "dct:MediaType" })),
    labelled(theme, "Santé", "Health"),
    labelled(AVAILABILITY, "disponible", "available"),
  ];
}
