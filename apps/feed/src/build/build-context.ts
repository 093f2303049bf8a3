import type { FolderWriter } from "@openhpa/io";
import type { LineSpool, OpenSite, RecordPage, StagedRecords } from "@openhpa/publish";

/** What the steps of a build share. */
export interface BuildContext {
  readonly folder: FolderWriter;
  readonly baseUrl: string;
  readonly staged: StagedRecords;
  /** The page of a record by its key; undefined for a record that the feed does not hold. */
  readonly recordPage: (key: string) => RecordPage | undefined;
  /** The addresses for the site map, as `path TAB day`. */
  readonly addresses: LineSpool;
  /** The pages for people, undefined for data only. */
  readonly site: OpenSite | undefined;
}
