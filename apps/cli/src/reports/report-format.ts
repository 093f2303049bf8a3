import type { Level } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";

/** Languages that reports are written in. */
export type ReportLanguage = "fr" | "en";

export interface ReportOptions {
  readonly language: ReportLanguage;
  /** Level that every record has to reach. */
  readonly level?: Level | undefined;
}

/** A way to write what `validate` found: piece by piece as records come, and what stands at the end. */
export interface ReportFormat {
  readonly each?: (report: RecordReport, options: ReportOptions) => string;
  readonly end: (reports: readonly RecordReport[], options: ReportOptions) => string | Promise<string>;
}
