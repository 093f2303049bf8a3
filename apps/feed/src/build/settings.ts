import { smallTerritories } from "@openhpa/vocabularies";
import { parseInstant } from "../changes/instants.js";
import { type FeedOptions, parseBaseUrl, parseDay, parsePublisher } from "../options.js";
import type { Site } from "../pages/site.js";
import { wordsOf } from "../words/language.js";

/** The options of a build, looked at, with what stands for those that were not given. */
export interface Settings extends Pick<Site, "baseUrl" | "title" | "publisher" | "territories"> {
  readonly pages: boolean;
  readonly includePersonalData: boolean;
  /** The day of the last change, where it was given. */
  readonly modified: string | undefined;
}

/** Looks at the options of a build. Throws a {@link FeedError} for one that is wrong. */
export function settingsOf(options: FeedOptions): Settings {
  const publisher = parsePublisher(options.publisher);
  const baseUrl = parseBaseUrl(options.baseUrl);
  const modified = options.modified === undefined ? undefined : parseDay(options.modified);
  if (options.at !== undefined) parseInstant(options.at);
  const { territories = smallTerritories(), includePersonalData = false, pages = true } = options;
  const title = options.title ?? wordsOf("fr").siteTitle;
  return { publisher, baseUrl, modified, territories, includePersonalData, pages, title };
}
