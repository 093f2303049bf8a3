import type { HpaRecord } from "@openhpa/core";
import type { FolderWriter } from "@openhpa/io";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { Card } from "./card.js";
import type { Dataset } from "./datasets/dataset.js";
import type { Service } from "./datasets/services.js";
import type { Tombstone } from "./ledger/published-record.js";
import type { Page } from "./page.js";
import type { Publisher } from "./publisher.js";
import type { LineSpool } from "./staging/line-spool.js";
import type { LineFolder } from "./staging/line-store.js";
import type { RecordPage } from "./staging/record-pages.js";
import type { StagedRecords } from "./staging/staged-records.js";

/** What pages say of the feed as a whole. */
export interface SiteFacts {
  readonly baseUrl: string;
  /** In French. */
  readonly title: string;
  readonly publisher: Publisher;
  readonly territories: TerritoryIndex;
}

/** What a build shares with the pages, once its records are staged. */
export interface SiteContext {
  readonly folder: FolderWriter;
  readonly lines: LineFolder;
  readonly staged: StagedRecords;
  /** The page of a record by its key; undefined for a record that the feed does not hold. */
  readonly recordPage: (key: string) => RecordPage | undefined;
  /** The addresses for the site map, as `path TAB day`. */
  readonly addresses: LineSpool;
}

/** What is known when all data files are written. */
export interface SiteEnd {
  readonly datasets: readonly Dataset[];
  readonly services: readonly Service[];
  /** Bytes of a file of the feed. */
  readonly sizeOf: (path: string) => number | undefined;
  /** Day of the last change. */
  readonly modified: string | undefined;
}

/** The pages of one build, which are written beside the data. */
export interface OpenSite {
  /** False where the machine has no search engine. */
  readonly hasSearch: boolean;
  /** The pages of a record, one a language. */
  recordPages(record: HpaRecord): Iterable<Page>;
  /** Takes a record that is in force into the search. */
  see(record: HpaRecord, place: number): Promise<void>;
  /** The pages that stay at the address of a record that is gone. */
  tombstonePages(tombstone: Tombstone): Iterable<Page>;
  /** Writes the search index; all records have been seen. */
  writeSearch(): Promise<void>;
  /** Writes the pages of subjects. */
  writeSubjects(): Promise<void>;
  /** Writes the pages about all records together; those of subjects are there. */
  writeGeneral(end: SiteEnd): Promise<void>;
}

/** The pages of one build before its records are staged. */
export interface SiteBuild {
  /** Counts a record while it is staged. */
  add(card: Card): void;
  /** Writes what pages need whatever the records are, and makes ready for the records. */
  open(context: SiteContext): Promise<OpenSite>;
}

/** What writes the pages for people into a feed. */
export interface SitePart {
  /** Folder of the built code that decides the bytes of pages. */
  readonly code: string;
  begin(facts: SiteFacts): SiteBuild;
}
