import type { CatalogueNode } from "./catalogue-graph.js";
import { addressOf, type CheckedFeed, datasetPlaces } from "./checked-feed.js";
import type { Portal } from "./portals.js";
import { portals } from "./portals.js";
import { named } from "./rdf-names.js";

/** A resource as a portal keeps it. */
export interface ListedResource {
  /** Its identity at udata. */
  readonly url: string;
  readonly title: string;
  /** Equal when nothing that a portal shows has changed. */
  readonly fingerprint: string;
}

/** A dataset as a portal keeps it. */
export interface ListedDataset {
  readonly label: string;
  readonly title: string;
  readonly iri: string | undefined;
  readonly identifier: string | undefined;
  readonly landingPage: string | undefined;
  readonly resources: readonly ListedResource[];
  readonly fingerprint: string;
}

const DISTRIBUTION = named("dcat:distribution");

/** Every property of a node in one order, anonymous nodes spelled out; what hangs below `dcat:distribution` is left to the resources. */
function fingerprintOf(node: CatalogueNode, properties: readonly string[], depth = 0): string {
  const parts = properties.flatMap((property) =>
    node.values(property).map((value) => {
      if (value.termType !== "BlankNode" || depth > 3)
        return `${property} ${value.termType} ${value.value}${value.termType === "Literal" ? `@${value.language}` : ""}`;
      const inner = node.nodes(property).find(({ term }) => term.equals(value));
      return `${property} [${inner ? fingerprintOf(inner, inner.properties, depth + 1) : ""}]`;
    }),
  );
  return parts.sort().join("\n");
}

const titleOf = (node: CatalogueNode): string => {
  const titles = node.values(named("dct:title"));
  const french = titles.find((title) => title.termType === "Literal" && title.language === "fr");
  return (french ?? titles[0])?.value ?? "";
};

function resourcesOf(dataset: CatalogueNode): ListedResource[] {
  return dataset.nodes(DISTRIBUTION).flatMap((distribution) => {
    const url = addressOf(distribution);
    return url === undefined
      ? []
      : [
          {
            url,
            title: titleOf(distribution),
            fingerprint: fingerprintOf(distribution, distribution.properties),
          },
        ];
  });
}

/** The datasets of a feed with what makes them recognisable. */
export function listingOf(feed: Pick<CheckedFeed, "walk">): ListedDataset[] {
  return datasetPlaces(feed).map(({ dataset, label }) => ({
    label,
    title: titleOf(dataset),
    iri: dataset.iri,
    identifier: dataset.texts(named("dct:identifier"))[0],
    landingPage: dataset.texts(named("dcat:landingPage"))[0],
    resources: resourcesOf(dataset),
    fingerprint: fingerprintOf(
      dataset,
      dataset.properties.filter((property) => property !== DISTRIBUTION),
    ),
  }));
}

/** What a portal knows a dataset by; undefined when it cannot. */
export function identityAt(portal: Portal, dataset: ListedDataset): string | undefined {
  const by = {
    identifier: dataset.identifier,
    iri: dataset.iri ?? dataset.identifier,
    "landing-page": dataset.landingPage,
  };
  return by[portals[portal].identity];
}
