import type { CatalogueNode } from "../catalogue-graph.js";
import type { CheckedFeed } from "../checked-feed.js";
import { isEuCode } from "../known-codes.js";
import { named } from "../rdf-names.js";
import type { Breach, HarvestRule } from "../rule.js";

type Name = Parameters<typeof named>[0];

/** Mandatory properties by class (DCAT-AP 3.0.1; docs/sources/harvesters.md §2.3). */
export const mandatory: readonly (readonly [type: Name, properties: readonly Name[]])[] = [
  ["dcat:Catalog", ["dct:title", "dct:description", "dct:publisher"]],
  ["dcat:Dataset", ["dct:title", "dct:description"]],
  ["dcat:DatasetSeries", ["dct:title", "dct:description"]],
  ["dcat:Distribution", ["dcat:accessURL"]],
  ["dcat:DataService", ["dct:title", "dcat:endpointURL"]],
  ["dcat:CatalogRecord", ["foaf:primaryTopic", "dct:modified"]],
  ["foaf:Agent", ["foaf:name"]],
  ["spdx:Checksum", ["spdx:algorithm", "spdx:checksumValue"]],
  ["skos:Concept", ["skos:prefLabel"]],
  ["skos:ConceptScheme", ["dct:title"]],
];

/** Classes that the values of a property have to be typed with, in the catalogue itself or in what the validator loads. */
export const ranges: readonly (readonly [property: Name, type: Name])[] = [
  ["dct:publisher", "foaf:Agent"],
  ["dct:license", "dct:LicenseDocument"],
  ["dct:accessRights", "dct:RightsStatement"],
  ["dct:language", "dct:LinguisticSystem"],
  ["dct:accrualPeriodicity", "dct:Frequency"],
  ["dct:temporal", "dct:PeriodOfTime"],
  ["dct:spatial", "dct:Location"],
  ["dct:format", "dct:MediaTypeOrExtent"],
  ["dcat:mediaType", "dct:MediaType"],
  ["dct:conformsTo", "dct:Standard"],
  ["dcat:contactPoint", "vcard:Kind"],
  ["dcat:theme", "skos:Concept"],
];

/** Links between the things of the catalogue, which lead to one that is described on some page. */
const links: readonly (readonly [property: Name, type: Name])[] = [
  ["dcat:dataset", "dcat:Dataset"],
  ["dcat:service", "dcat:DataService"],
  ["dcat:servesDataset", "dcat:Dataset"],
];

/** Code lists: a value outside its table is a violation, or a warning where the shapes say so. */
const tables: readonly (readonly [property: Name, table: string, severity: "error" | "warning"])[] = [
  ["dct:language", "language", "error"],
  ["dct:accrualPeriodicity", "frequency", "error"],
  ["dct:format", "file-type", "error"],
  ["dcat:theme", "data-theme", "warning"],
  ["dct:accessRights", "access-right", "warning"],
  ["dcatap:availability", "planned-availability", "error"],
];

const AUTHORITY = "http://publications.europa.eu/resource/authority/";
const described: readonly Name[] = ["dcat:Catalog", "dcat:Dataset", "dcat:Distribution", "dcat:DataService"];

function* nodesOf({ walk }: CheckedFeed, types: readonly Name[]): Generator<CatalogueNode> {
  for (const { graph } of walk.pages) yield* graph.typed(...types.map(named));
}

const whereOf = (node: CatalogueNode) => node.iri ?? node.texts(named("dct:title"))[0] ?? "?";

function* outsideTables(feed: CheckedFeed, severity: "error" | "warning"): Generator<Breach> {
  for (const [property, table, tableSeverity] of tables) {
    if (tableSeverity !== severity) continue;
    for (const node of nodesOf(feed, described))
      for (const value of node.texts(named(property)))
        if (!value.startsWith(`${AUTHORITY}${table}/`))
          yield { where: whereOf(node), found: `${property} ${value}` };
  }
}

/** What the shapes of DCAT-AP 3.0.1 refuse at data.europa.eu. */
export const europaRules: readonly HarvestRule[] = [
  {
    id: "dcat-ap-mandatory",
    portals: ["europa"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Propriété obligatoire absente : {found}.",
      en: "Mandatory property missing: {found}.",
    },
    *breaches(feed) {
      for (const [type, properties] of mandatory)
        for (const node of nodesOf(feed, [type]))
          for (const property of properties)
            if (node.values(named(property)).length === 0)
              yield { where: whereOf(node), found: `${type} ${property}` };
    },
  },
  {
    id: "dcat-ap-range",
    portals: ["europa"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "La valeur n'a pas le type attendu : {found}.",
      en: "The value lacks the expected type: {found}.",
    },
    *breaches(feed) {
      for (const [property, type] of ranges)
        for (const node of nodesOf(feed, described)) {
          const untyped = node.nodes(named(property)).find((value) => !value.is(named(type)));
          if (untyped) yield { where: whereOf(node), found: `${property} → ${type}` };
        }
    },
  },
  {
    id: "dcat-ap-link",
    portals: ["europa"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Rien dans le catalogue n'est décrit à l'adresse nommée : {found}.",
      en: "Nothing in the catalogue is described at the address that is named: {found}.",
    },
    *breaches(feed) {
      for (const [property, type] of links) {
        const described = new Set([...nodesOf(feed, [type])].map(({ term }) => term.value));
        for (const node of nodesOf(feed, ["dcat:Catalog", "dcat:DataService"]))
          for (const value of node.texts(named(property)))
            if (!described.has(value)) yield { where: whereOf(node), found: `${property} ${value}` };
      }
    },
  },
  {
    id: "dcat-ap-code",
    portals: ["europa"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Code hors de la table européenne : {found}.",
      en: "Code outside the EU table: {found}.",
    },
    breaches: (feed) => outsideTables(feed, "error"),
  },
  {
    id: "dcat-ap-code-unknown",
    portals: ["europa", "udata"],
    severity: "error",
    loss: "value",
    sources: [
      "docs/sources/harvesters.md#2.3",
      "https://op.europa.eu/en/web/eu-vocabularies/authority-tables",
    ],
    message: {
      fr: "La table européenne n'a pas ce code : {found}.",
      en: "The EU table has no such code: {found}.",
    },
    *breaches(feed) {
      for (const [property, table] of tables)
        for (const node of nodesOf(feed, described))
          for (const value of node.texts(named(property))) {
            if (!value.startsWith(`${AUTHORITY}${table}/`)) continue;
            if (isEuCode(table, value.slice(`${AUTHORITY}${table}/`.length)) === false)
              yield { where: whereOf(node), found: `${property} ${value}` };
          }
    },
  },
  {
    id: "dcat-ap-code-recommended",
    portals: ["europa"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Code hors de la table européenne recommandée : {found}.",
      en: "Code outside the recommended EU table: {found}.",
    },
    breaches: (feed) => outsideTables(feed, "warning"),
  },
  {
    id: "dataset-not-in-catalogue",
    portals: ["europa"],
    severity: "warning",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-dataset-discovery"],
    message: {
      fr: "Le jeu {found} n'est pas relié au catalogue par dcat:dataset.",
      en: "The dataset {found} is not tied to the catalogue with dcat:dataset.",
    },
    *breaches(feed) {
      const listed = new Set(
        [...nodesOf(feed, ["dcat:Catalog"])].flatMap((catalogue) => catalogue.texts(named("dcat:dataset"))),
      );
      for (const { term, iri } of nodesOf(feed, ["dcat:Dataset"]))
        if (iri !== undefined && !listed.has(term.value)) yield { where: iri, found: iri };
    },
  },
];
