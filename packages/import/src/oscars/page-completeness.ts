import type { SourceLine } from "../source-text.js";
import { type OscarsPage, printedLines, type Section } from "./page.js";
import { inlineLabels } from "./page-header.js";
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

const PROBABLE_CUT = "Le texte s'arrête avant la seconde moitié de la page : il paraît coupé.";
/** Four digits or more may be a postcode that was not understood. */
const MAY_HOLD_POSTCODE = /\d[\d ]{2,}\d/;

/** What is printed of the question that a field answers: its label with something below it, or its label alone. */
type Printed = "written" | "blank";

/** The fields whose labels the page prints; what several labels ask is written when something stands below one of them. */
function printedFields(
  { header, sections }: PageParts,
  { report }: OscarsPage,
): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>();
  const add = (path: string, isWritten: boolean): void => {
    if (isWritten || !printed.has(path)) printed.set(path, isWritten ? "written" : "blank");
  };
  const pathOf = new Map<unknown, string>(sectionLabels.map((row) => [row, row.path]));
  for (const section of sections) add(pathOf.get(section.row) ?? "", printedLines(section).length > 0);
  let path: string | undefined;
  for (const line of header) {
    const inline = inlineLabels.find(([label]) => label.test(line.text));
    path = inline?.[2] ?? path;
    if (path === undefined) continue;
    add(path, inline ? line.text.replace(inline[0], "").trim() !== "" : report.isUnread(line));
  }
  return printed;
}

/** Fields that the page does not speak of. Where a line of the header was not understood, it may have spoken of those that stand there. */
function declareNotStated(
  { record, report, address }: OscarsPage,
  header: readonly SourceLine[],
  printed: ReadonlyMap<string, Printed>,
): void {
  const isHeaderRead = !header.some((line) => report.isUnread(line));
  const mayBeSaid = (path: string) =>
    (!isHeaderRead && path === "/coverage/territories") ||
    (path.startsWith("/period/") && record.at("/period/asPrinted") !== undefined);
  for (const { path, isOptional } of sectionLabels)
    if (!printed.has(path) && !isOptional && !mayBeSaid(path)) record.missing(path, "not-stated");
  if (isHeaderRead && !printed.has("/carrier")) record.missing("/carrier", "not-stated");
  const place = record.at("/carrier/address/asPrinted");
  if (typeof place === "string" && !MAY_HOLD_POSTCODE.test(place))
    record.missing("/carrier/address/postcode", "not-stated");
  if (!address)
    record.missing("/identifiers", "not-stated", "Le texte de la page n'imprime pas le numéro de la fiche.");
}

/**
 * Declares why fields have no value: cut off (everything after the last label that was reached, and the section of the cut itself), printed
 * label without value, or no label on the page. What was written and not understood gets no reason: it is in the report. What the base never
 * asks is said too.
 */
export function declareMissing(page: OscarsPage, parts: PageParts): void {
  const { record, report } = page;
  const { header, sections, end, last } = parts;
  const printed = printedFields(parts, page);
  if (end.certainty) {
    const reached = Math.max(-1, ...sections.map(({ row }) => sectionLabels.indexOf(row)));
    const isOpen = ({ path }: SectionLabel, index: number) =>
      index > reached ||
      (index === reached && (end.certainty === "certain" || printed.get(path) === "blank"));
    const cut = sectionLabels.filter(isOpen).map(({ path }) => path);
    const note = end.certainty === "probable" ? PROBABLE_CUT : undefined;
    for (const path of cut) record.missing(path, "truncated", note);
    report.cut({ certainty: end.certainty, line: last?.number ?? 1, paths: [...new Set(cut)] });
  }
  const hasNoHeader = header.every((line) => line.text.trim() === "");
  if (hasNoHeader)
    for (const path of ["/title", "/edition", "/carrier"])
      record.missing(path, "truncated", "L'extrait commence à la première rubrique.");
  for (const [path, state] of printed) if (state === "blank") record.missing(path, "asked-but-blank");
  declareNotStated(page, header, printed);
  for (const path of ["/contact", "/evaluation/methods"]) record.missing(path, "not-asked");
}
