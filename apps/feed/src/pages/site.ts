import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { Publisher } from "../options.js";
import type { PageLanguage } from "./language.js";

/** What all pages of a feed share. */
export interface Site {
  readonly baseUrl: string;
  readonly title: string;
  readonly publisher: Publisher;
  readonly modified?: string | undefined;
  readonly language: PageLanguage;
  readonly territories: TerritoryIndex;
  /** The pages of records by record key: path in the feed and title; what is not in the feed is not linked. */
  readonly recordPages: ReadonlyMap<string, RecordPage>;
}

/** A record's page. */
export interface RecordPage {
  readonly path: string;
  readonly title: string;
}
