import type { Publisher, RecordPage } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";

/** What all pages of a feed share. */
export interface Site {
  readonly baseUrl: string;
  /** In French; the feed's default title is translated, a title of one's own stands as it is on the English pages. */
  readonly title: string;
  readonly publisher: Publisher;
  /** Day of the last change; only the overview and the pages of datasets show it, so that a change of one record leaves other pages alone. */
  readonly modified?: string | undefined;
  readonly territories: TerritoryIndex;
  /** True where contacts that name a person are published. */
  readonly hasPersonalData?: boolean | undefined;
  /** Further entrances for the navigation (search, contribute), by path without language. */
  readonly entrances?: readonly Entrance[] | undefined;
  /** The page of a record by its key; undefined for a record that the feed does not hold, which is not linked. */
  readonly recordPage: (key: string) => RecordPage | undefined;
}

/** A page that the navigation of every page leads to. */
export interface Entrance {
  readonly path: string;
  readonly label: { readonly fr: string; readonly en: string };
}
