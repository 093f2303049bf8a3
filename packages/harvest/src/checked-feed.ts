import type { CatalogueNode } from "./catalogue-graph.js";
import { type CatalogueDocument, datasetsOn, type PageWalk } from "./page-walk.js";
import type { Publication } from "./publication/recorder.js";
import { named } from "./rdf-names.js";
import type { Answer } from "./reader.js";

/** The page of a dataset for people, as a search engine sees it. */
export interface LandingPage {
  readonly url: string;
  readonly answer: Answer;
  /** The schema.org descriptions in it, parsed; undefined for one that is no JSON. */
  readonly descriptions: readonly (Readonly<Record<string, unknown>> | undefined)[];
}

/** Everything that the rules look at; collected once, so that the rules themselves ask nobody. */
export interface CheckedFeed {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly walk: PageWalk;
  /** What the server says of the files and services that the catalogue names; undefined for what is out of reach. */
  readonly files: ReadonlyMap<string, Answer | undefined>;
  readonly landingPages: ReadonlyMap<string, LandingPage>;
  /** Addresses of the site map; undefined when there is none. */
  readonly siteMap: ReadonlySet<string> | undefined;
  /** What was found in everything else that the feed publishes; undefined where it does not describe itself for programs. */
  readonly publication?: Publication | undefined;
}

/** A dataset where it stands. */
export interface DatasetPlace {
  readonly dataset: CatalogueNode;
  readonly page: CatalogueDocument;
  /** How a person finds it: identifier, IRI or title. */
  readonly label: string;
}

function labelOf(dataset: CatalogueNode): string {
  return (
    dataset.texts(named("dct:identifier"))[0] ??
    dataset.iri ??
    dataset.texts(named("dct:title"))[0] ??
    "(sans nom)"
  );
}

/** All datasets of all pages. */
export function datasetPlaces({ walk }: Pick<CheckedFeed, "walk">): readonly DatasetPlace[] {
  return walk.pages.flatMap((page) =>
    datasetsOn(page).map((dataset) => ({ dataset, page, label: labelOf(dataset) })),
  );
}

/** A distribution where it stands. */
export interface DistributionPlace extends DatasetPlace {
  readonly distribution: CatalogueNode;
  readonly datasetLabel: string;
  /** What a portal takes for its address: `downloadURL`, else `accessURL`. */
  readonly url: string | undefined;
}

/** The address that identifies a distribution at udata. */
export function addressOf(distribution: CatalogueNode): string | undefined {
  return distribution.texts(named("dcat:downloadURL"))[0] ?? distribution.texts(named("dcat:accessURL"))[0];
}

/** All distributions of all datasets. */
export function distributionPlaces(feed: CheckedFeed): readonly DistributionPlace[] {
  return datasetPlaces(feed).flatMap((place) =>
    place.dataset.nodes(named("dcat:distribution")).map((distribution) => ({
      ...place,
      distribution,
      datasetLabel: place.label,
      url: addressOf(distribution),
      label: `${place.label} › ${addressOf(distribution) ?? distribution.texts(named("dct:title"))[0] ?? "?"}`,
    })),
  );
}
