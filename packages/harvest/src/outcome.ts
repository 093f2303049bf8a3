import type { CheckedFeed } from "./checked-feed.js";
import { identityAt, type ListedDataset, listingOf } from "./listing.js";
import { type Portal, portalNames } from "./portals.js";
import type { Finding } from "./report.js";

/** What happens to a dataset at a portal. `gone` is archived or deleted, as the portal does it. */
export type DatasetAction = "create" | "update" | "keep" | "drop" | "gone";

/** What happens to one dataset at one portal, and why. */
export interface DatasetOutcome {
  readonly dataset: string;
  readonly title: string;
  readonly action: DatasetAction;
  /** Number of resources that arrive. */
  readonly resources: number;
  /** Rules that are the reason, for `drop`. */
  readonly because: readonly string[];
  /** Addresses of resources that are new or gone; to udata a changed address is both (docs/sources/harvesters.md §2.1, distributions). */
  readonly newResources: readonly string[];
  readonly goneResources: readonly string[];
}

/** What a portal would do with the whole feed. */
export interface PortalOutcome {
  readonly portal: Portal;
  /** Rules for which the whole harvest fails. */
  readonly fails: readonly string[];
  readonly datasets: readonly DatasetOutcome[];
}

const unique = (items: readonly string[]) => [...new Set(items)];

function changesOf(before: ListedDataset | undefined, now: ListedDataset) {
  const old = new Map((before?.resources ?? []).map((resource) => [resource.url, resource]));
  const urls = new Set(now.resources.map(({ url }) => url));
  const same =
    before !== undefined &&
    before.fingerprint === now.fingerprint &&
    before.resources.length === now.resources.length &&
    now.resources.every(({ url, fingerprint }) => old.get(url)?.fingerprint === fingerprint);
  return {
    action: before === undefined ? ("create" as const) : same ? ("keep" as const) : ("update" as const),
    newResources: before ? now.resources.map(({ url }) => url).filter((url) => !old.has(url)) : [],
    goneResources: [...old.keys()].filter((url) => !urls.has(url)),
  };
}

function portalOutcome(
  portal: Portal,
  now: readonly ListedDataset[],
  before: readonly ListedDataset[] | undefined,
  findings: readonly Finding[],
): PortalOutcome {
  const losses = findings.filter(
    ({ portals, severity }) => portals.includes(portal) && severity !== "warning",
  );
  const fails = unique(
    losses.filter(({ loss, severity }) => loss === "catalogue" && severity === "error").map(({ id }) => id),
  );
  const listedBefore = new Map((before ?? []).map((dataset) => [identityAt(portal, dataset), dataset]));
  const kept = new Set<string | undefined>();
  const datasets = now.map((dataset): DatasetOutcome => {
    const identity = identityAt(portal, dataset);
    const because = unique([
      ...fails,
      ...losses
        .filter(({ loss, dataset: label }) => loss === "dataset" && label === dataset.label)
        .map(({ id }) => id),
      ...(identity === undefined ? [`no-${portal === "google" ? "landing-page" : "identity"}`] : []),
    ]);
    const changes = changesOf(listedBefore.get(identity), dataset);
    if (because.length === 0 || fails.length > 0) kept.add(identity);
    return {
      dataset: dataset.label,
      title: dataset.title,
      resources: because.length > 0 ? 0 : dataset.resources.length,
      because,
      ...(because.length > 0 ? { action: "drop", newResources: [], goneResources: [] } : changes),
    };
  });
  const gone = [...listedBefore].flatMap(([identity, dataset]): DatasetOutcome[] =>
    kept.has(identity) || fails.length > 0
      ? []
      : [
          {
            dataset: dataset.label,
            title: dataset.title,
            action: "gone",
            resources: 0,
            because: [],
            newResources: [],
            goneResources: [],
          },
        ],
  );
  return { portal, fails, datasets: [...datasets, ...gone] };
}

/** What every portal would do with a feed, against an earlier one where it is known; a harvest that fails changes nothing. */
export function outcomesOf(
  feed: CheckedFeed,
  before: Pick<CheckedFeed, "walk"> | undefined,
  findings: readonly Finding[],
): PortalOutcome[] {
  const now = listingOf(feed);
  const old = before && listingOf(before);
  return portalNames.map((portal) => portalOutcome(portal, now, old, findings));
}
