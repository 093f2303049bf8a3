import { collectFeed } from "./collect-feed.js";
import { type OpenOptions, openSource } from "./open-source.js";
import { walkPages } from "./page-walk.js";
import type { Portal } from "./portals.js";
import { type CheckReport, reportOn } from "./report.js";

export interface CheckOptions extends OpenOptions {
  /** The day of the check, `YYYY-MM-DD`: a date after it lies in the future. */
  readonly today: string;
  /** An earlier feed: folder, catalogue file or address. */
  readonly against?: string | undefined;
  /** The portals to replay; all by default. */
  readonly portals?: readonly Portal[] | undefined;
}

/**
 * Replays on a feed what data.gouv.fr, CKAN, data.europa.eu, opendata.swiss and Google do when they harvest it
 * (docs/sources/harvesters.md §2): what each would create, update, archive or drop, and which rule is the reason. A folder is read as a
 * server would send it; the network is asked through `fetch` only for an address. Throws a {@link CheckError} when there is no catalogue to read.
 */
export async function checkFeed(target: string, options: CheckOptions): Promise<CheckReport> {
  const source = await openSource(target, options);
  const feed = await collectFeed(source, options.today);
  const earlier =
    options.against === undefined ? undefined : await openSource(options.against, { fetch: options.fetch });
  const before = earlier && { walk: await walkPages(earlier.reader, earlier.url) };
  return reportOn(feed, { catalogue: source.url, before, portals: options.portals });
}
