import type { SourceLine } from "../source-text.js";
import { type OscarsPage, printedLines, type Section } from "./page.js";
import { type SectionLabel, sectionLabels } from "./section-labels.js";

/** Whether a text stops before its end, and the lines that say so. */
export interface PageEnd {
  readonly certainty?: "certain" | "probable";
  readonly after: readonly SourceLine[];
}

/** A line that only says that something was left out. */
const CUT_LINE = /^\s*(?:\[(?:…|\.{3}|tronqué|coupé)\]|\((?:…|\.{3})\)|…|\.{3})\s*$/;
const CUT_END = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\))\s*$/;

/** Tells a cut text: the caller says so, it ends in a mark of omission, or it ends before the second half of a page begins. */
export function cutOf(lines: readonly SourceLine[], isTold: boolean): PageEnd {
  const printed = lines.filter((line) => line.text.trim() !== "");
  const last = printed.at(-1);
  const after = last && CUT_LINE.test(last.text) ? [last] : [];
  if (isTold || after.length > 0 || (last && CUT_END.test(last.text))) return { certainty: "certain", after };
  const labels = new Set(lines.map((line) => sectionLabelText(line)));
  const isHalf = !sectionLabels.some((row) => row.isTail && labels.has(row.label));
  return isHalf && last ? { certainty: "probable", after } : { after };
}

function sectionLabelText(line: SourceLine): string {
  return line.text.trim().replace(/[’‘ʼ]/g, "'");
}

/** The layout in the terms of the field notes: A tight, B airy, C airy without carrier, D beginning at the first section. */
export function layoutOf(
  header: readonly SourceLine[],
  lines: readonly SourceLine[],
  hasCarrier: boolean,
): string {
  if (header.every((line) => line.text.trim() === "")) return "D";
  const last = lines.findLastIndex((line) => line.text.trim() !== "");
  const isAiry = lines.slice(0, last).some((line) => line.text.trim() === "");
  if (!isAiry) return "A";
  return hasCarrier ? "B" : "C";
}

interface PageParts {
  readonly header: readonly SourceLine[];
  readonly sections: readonly Section<SectionLabel>[];
  readonly end: PageEnd;
  readonly last: SourceLine | undefined;
}

/**
 * Declares why fields have no value: cut off (everything after the last label that was reached, and the section of the cut itself), printed
 * label without value, or no label on the page. What the base never asks is said too.
 */
export function declareMissing(
  { record, report, address }: OscarsPage,
  { header, sections, end, last }: PageParts,
): void {
  const reached = Math.max(-1, ...sections.map(({ row }) => sectionLabels.indexOf(row)));
  const present = new Set(sections.map(({ row }) => row));
  const filled = new Set(
    sections.filter((section) => printedLines(section).length > 0).map(({ row }) => row),
  );
  const isBlank = (row: SectionLabel) => present.has(row) && !filled.has(row);
  const cut: string[] = [];
  const note =
    end.certainty === "probable"
      ? "Le texte s'arrête avant la seconde moitié de la page : il paraît coupé."
      : undefined;
  for (const [index, row] of sectionLabels.entries()) {
    const isOpen = index > reached || (index === reached && end.certainty === "certain");
    if (end.certainty && isOpen) {
      cut.push(row.path);
      record.missing(row.path, "truncated", note);
    } else if (isBlank(row)) record.missing(row.path, "asked-but-blank");
  }
  for (const row of sectionLabels)
    if (!present.has(row) && !row.isOptional) record.missing(row.path, "not-stated");
  if (header.every((line) => line.text.trim() === "")) {
    for (const path of ["/title", "/edition", "/carrier"]) {
      record.missing(path, "truncated", "L'extrait commence à la première rubrique.");
    }
  } else record.missing("/carrier", "not-stated");
  if (record.at("/carrier/address/asPrinted") !== undefined)
    record.missing("/carrier/address/postcode", "not-stated");
  if (!address)
    record.missing("/identifiers", "not-stated", "Le texte de la page n'imprime pas le numéro de la fiche.");
  for (const path of ["/contact", "/evaluation/methods"]) record.missing(path, "not-asked");
  if (end.certainty)
    report.cut({ certainty: end.certainty, line: last?.number ?? 1, paths: [...new Set(cut)] });
}
