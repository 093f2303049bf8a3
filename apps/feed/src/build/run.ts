import type { FolderWriter } from "@openhpa/io";
import type {
  BuildTally,
  DatasetFactsCollector,
  DumpFacts,
  FindLast,
  LastRecords,
  LastState,
  LineFolder,
  LineSpool,
  NewState,
  OpenPart,
  Output,
  StagedRecords,
} from "@openhpa/publish";
import type { FeedOptions } from "../options.js";
import type { FindPlace } from "./placed-files.js";
import type { Settings } from "./settings.js";
import type { createSummary } from "./summary.js";

/** What the steps of one build share. */
export interface Run {
  readonly folder: FolderWriter;
  readonly settings: Settings;
  readonly options: FeedOptions;
  readonly lines: LineFolder;
  readonly staged: StagedRecords;
  readonly last: { readonly state: LastState; readonly records: LastRecords } | undefined;
  readonly findLast: FindLast;
  readonly state: NewState;
  readonly tally: BuildTally;
  /** The table of outputs, those of all parts. */
  readonly table: readonly Output[];
  readonly findPlace: FindPlace;
  readonly parts: readonly OpenPart[];
  /** The SPARQL dump that the feed carries. */
  readonly dump: DumpFacts | undefined;
  readonly summary: ReturnType<typeof createSummary>;
  readonly facts: DatasetFactsCollector;
  /** The addresses for the site map, as `path TAB day`. */
  readonly addresses: LineSpool;
}
