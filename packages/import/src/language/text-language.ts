import type { ImportOptions, ReportLanguage } from "../import-result.js";
import type { ReportBuilder } from "../report-builder.js";

/** The tag of a text whose language nobody said (RFC 5646 §4.1): a text of a record has to have one, and this claims nothing. */
export const UNDETERMINED = "und";

/** What a document shows of its language. */
export interface ShownLanguage {
  /** The texts that say it, the plainest first; all lines of the document when absent. */
  readonly texts?: readonly (readonly string[])[];
  /** The language of the headings that were recognised, for texts that are too short to show theirs. */
  readonly headings?: string | undefined;
}

function languageOf(
  { text }: ReportBuilder,
  { language, languageOf: detect, profile }: ImportOptions,
  { texts = [], headings }: ShownLanguage,
): ReportLanguage {
  const stated = language ?? profile?.language;
  if (stated !== undefined) return { tag: stated, by: "stated" };
  const lines = text.lines.map((line) => line.text);
  for (const some of [...texts, lines]) {
    const tag = detect?.(some);
    if (tag !== undefined) return { tag, by: "detected" };
  }
  return headings === undefined ? { by: "undecided" } : { tag: headings, by: "headings" };
}

/**
 * The tag of a document's texts: the one that is stated, else what the texts show, else that of the headings; `und` where nothing shows it, and the
 * report asks. It is told once for a document.
 */
export function textLanguage(
  report: ReportBuilder,
  options: ImportOptions,
  shown: ShownLanguage = {},
): string {
  const { tag = UNDETERMINED } = report.language(() => languageOf(report, options, shown));
  return tag;
}
