import type { Paint } from "@openhpa/console";
import type { Level } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import type { Summary } from "./levels.js";

/** Languages that reports are written in. */
export type ReportLanguage = "fr" | "en";

export interface ReportOptions {
  readonly language: ReportLanguage;
  /** Level that every record has to reach. */
  readonly level?: Level | undefined;
  /** What makes pieces of it stand out; nothing does without it. */
  readonly paint?: Paint;
  /** Columns of the lines of text; 80 where it is not said. */
  readonly columns?: number;
}

/** A report that is written while records are read: nothing of a record is kept that is not needed at the end. */
export interface Report {
  /** What stands before the first record. */
  readonly begin?: () => string;
  /** What is written of a record when it has been read. */
  readonly each: (report: RecordReport) => string;
  readonly end: (summary: Summary) => string | Promise<string>;
}

/** A way to write what `validate` found; every run begins a report of its own. */
export type ReportFormat = (options: ReportOptions) => Report;
