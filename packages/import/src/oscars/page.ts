import type { TerritoryCode } from "@openhpa/vocabularies";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { ImportOptions } from "../import-result.js";
import type { Building } from "../organisation-fields.js";
import type { WaitingPhone } from "../phone-fields.js";
import { withoutRepeatedTail } from "../repeated-block.js";
import type { SourceLine } from "../source-text.js";
import type { OscarsAddress } from "./oscars-address.js";

/** One section of a page: its label line and the lines up to the next label, without what is printed twice. */
export interface Section<R = unknown> {
  readonly row: R;
  readonly label: SourceLine;
  readonly lines: readonly SourceLine[];
  /** True when the document was cut in this section. */
  readonly isCut: boolean;
}

/** What the readers of sections share: the record being built and what is known of its place and years. */
export interface OscarsPage extends Building {
  readonly options: ImportOptions;
  readonly address: OscarsAddress | undefined;
  readonly sections: readonly Section[];
  region?: TerritoryCode | undefined;
  /** When the action takes place, as far as the page says so. */
  readonly date: string | undefined;
  /** True when what the page says of its region cannot all be true: then no region is put. */
  readonly isContradicted: boolean;
  readonly departements: TerritoryCode[];
  /** Of départements that were not understood: what was meant is one of them. */
  readonly among: string[];
  /** First and last year of the edition, as far as known. */
  readonly years: number[];
  readonly phones: WaitingPhone[];
}

/** The context in which place names of a page are read. */
export function placeOf({ options, region, departements, among, date }: OscarsPage): PlaceContext {
  return { territories: options.territories, region, departements, among, date };
}

/** Lines of a section that are not blank. */
export function printedLines(section: Section): readonly SourceLine[] {
  return section.lines.filter((line) => line.text.trim() !== "");
}

/** A page cut at its labels. */
export interface CutPage<R> {
  readonly header: readonly SourceLine[];
  readonly sections: readonly Section<R>[];
}

/** Cuts a page into its header and its sections, and marks label lines and repeated lines in the report. */
export function cutPage<R>(
  { report }: Pick<Building, "report">,
  lines: readonly SourceLine[],
  labelOf: (line: SourceLine) => R | undefined,
  isCut: boolean,
): CutPage<R> {
  const header: SourceLine[] = [];
  const drafts: { row: R; label: SourceLine; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const row = labelOf(line);
    if (row !== undefined) drafts.push({ row, label: line, lines: [] });
    else (drafts.at(-1)?.lines ?? header).push(line);
  }
  const sections = drafts.map(({ row, label, lines: body }, index): Section<R> => {
    report.mark(label, "label");
    const { kept, repeated } = withoutRepeatedTail(body, isCut && index === drafts.length - 1);
    for (const { line, of } of repeated) report.mark(line, "repeated", of);
    return { row, label, lines: kept, isCut: isCut && index === drafts.length - 1 };
  });
  return { header, sections };
}
