import { latestDay } from "@openhpa/io";
import { type BuildFacts, defaultTitle, PublishError, parseInstant } from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies";
import { type FeedOptions, parseBaseUrl, parseDay, parsePublisher } from "../options.js";

/** The options of a build, looked at, with what stands for those that were not given. */
export interface Settings extends Pick<BuildFacts, "baseUrl" | "title" | "publisher" | "territories"> {
  readonly includePersonalData: boolean;
  /** The day of the last change, where it was given. */
  readonly modified: string | undefined;
  /** The last day by which a record may date itself, where the caller gives the instant of the build or of the clock. */
  readonly latest: string | undefined;
}

/** Refuses dates of the build that lie in the future: the log could never come back from one. */
function assertPast({ at, modified, today }: Pick<FeedOptions, "at" | "modified" | "today">): void {
  if (today === undefined) return;
  const isLater = (day: string | undefined) => day !== undefined && day > (latestDay({ today }) as string);
  const late =
    at !== undefined && parseInstant(at) > parseInstant(today) ? at : isLater(modified) && modified;
  if (!late) return;
  throw new PublishError("invalid-option", {
    fr: `Date refusée : ${late} est dans le futur, et le journal des changements ne recule jamais. Donnez au plus tard l'instant présent.`,
    en: `Date refused: ${late} lies in the future, and the change log never goes back. Give the present instant at the latest.`,
  });
}

/** Looks at the options of a build. Throws a {@link PublishError} for one that is wrong. */
export function settingsOf(options: FeedOptions): Settings {
  const publisher = parsePublisher(options.publisher);
  const baseUrl = parseBaseUrl(options.baseUrl);
  const modified = options.modified === undefined ? undefined : parseDay(options.modified);
  const { at, today } = options;
  if (at !== undefined) parseInstant(at);
  assertPast({ at, modified, today });
  const latest = latestDay({ at, today });
  const { territories = smallTerritories(), includePersonalData = false } = options;
  const title = options.title ?? defaultTitle.fr;
  return { publisher, baseUrl, modified, latest, territories, includePersonalData, title };
}
