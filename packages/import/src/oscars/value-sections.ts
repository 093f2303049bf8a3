import type { ConceptScheme } from "@openhpa/vocabularies";
import { inferRole, putAudience as putFields } from "../audience-fields.js";
import { declareNoFunders, putFunding } from "../funding-fields.js";
import { cutAudiences, type ListedAudience } from "../harmonise/audience-list.js";
import { isRead, matchConcept, matchConceptList, type UnknownLabel } from "../harmonise/concept-label.js";
import { parseCount } from "../harmonise/french-number.js";
import { fundingsIn, type ListedFunding } from "../harmonise/funding-line.js";
import { matchPlan } from "../harmonise/plan-label.js";
import { originOf, type Reading } from "../harmonise/reading.js";
import { type SourceLine, spanIn, spanOfLines, trimmedSpan } from "../source-text.js";
import { type OscarsPage, printedLines, type Section } from "./page.js";

/** Reads one section into the record; what it does not read is listed. */
export type SectionReader = (section: Section, page: OscarsPage) => void;

/** Lists the parts of a line that are no known value. */
export function listUnknown(
  page: OscarsPage,
  line: SourceLine,
  unknown: readonly UnknownLabel[],
  path: string,
): void {
  for (const { start, end, suggestions } of unknown) {
    page.report.notUnderstood(spanIn(line, start, end), { path, suggestions });
  }
}

/** A section of concepts, several in a line. */
export function conceptList(path: string, scheme: ConceptScheme): SectionReader {
  return (section, page) => {
    for (const line of printedLines(section)) {
      const { readings, unknown } = matchConceptList(scheme, line.text);
      for (const reading of readings) page.record.put(path, reading.value, originOf(line, reading));
      listUnknown(page, line, unknown, path);
    }
  };
}

/** A section of one concept. */
export function oneConcept(path: string, scheme: ConceptScheme): SectionReader {
  return (section, page) => {
    for (const line of printedLines(section)) {
      const found = matchConcept(scheme, line.text);
      if (isRead(found)) page.record.put(path, found.value, originOf(line, found));
      else listUnknown(page, line, [found], path);
    }
  };
}

/** A section of free text, kept as printed. */
export function prose(path: string): SectionReader {
  return (section, { record }) => {
    const lines = printedLines(section);
    const [first] = lines;
    if (first === undefined) return;
    const span = { ...spanOfLines(lines), start: trimmedSpan(first).start };
    const text = section.lines
      .map((line) => line.text.trim())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n");
    record.put(path, text, { ...span, method: "label-match", certainty: "certain" });
  };
}

/** A whole number; where the page was cut, its last digits may be missing: it is not read. */
export function count(path: string): SectionReader {
  return (section, page) => {
    for (const line of printedLines(section)) {
      const reading = section.isCut ? undefined : parseCount(line.text);
      if (reading)
        page.record.put(path, reading.value, originOf(line, { ...reading, method: "label-match" }));
      else page.report.notUnderstood(trimmedSpan(line), { path });
    }
  };
}

export const readAudiences: SectionReader = (section, page) => {
  for (const line of printedLines(section)) {
    for (const reading of cutAudiences(line.text)) putAudience(page, "/audiences", reading, line);
  }
};

/** Puts an audience in a list. Its role and its level are said by its kind. */
export function putAudience(
  { record }: OscarsPage,
  list: string,
  reading: Reading<ListedAudience>,
  line: SourceLine,
  shift = 0,
): void {
  const origin = originOf(line, reading, shift);
  inferRole(record, putFields({ record, list, origin }, reading.value), reading.value, origin);
}

/** `  • <class> : <name> : <amount>`, and several of them in a line; the printed text is always kept. */
export const readFunders: SectionReader = (section, page) => {
  const lines = printedLines(section);
  const context = { country: "FR", year: page.years[0] ?? yearOf(page), isClassed: true };
  const all = lines.flatMap((line): readonly Pick<ListedFunding, "refused">[] => {
    const lead = /^\s*(?:[•*-]\s+)?/.exec(line.text)?.[0].length ?? 0;
    const fundings = fundingsIn(line.text.slice(lead), context);
    if (fundings.length === 0) page.report.notUnderstood(trimmedSpan(line), { path: "/funders" });
    for (const { amount, ...funding } of fundings) {
      const whole = amount && !section.isCut ? { ...funding, amount } : funding;
      putFunding(page, whole, { originOf: (reading) => originOf(line, reading, lead) });
    }
    return fundings.length === 0 ? [{ refused: "too-long" }] : fundings;
  });
  declareNoFunders(page, all);
  if (all.some(({ refused }) => refused)) prose("/fundingAsPrinted")(section, page);
};

function yearOf({ record }: OscarsPage): number | undefined {
  const edition = Number(record.at("/edition"));
  return Number.isInteger(edition) ? edition : undefined;
}

/** One plan in a line; a label that is not a known plan is kept as printed. */
export const readPlans: SectionReader = (section, { record, report, years }) => {
  for (const line of printedLines(section)) {
    const printed = line.text.trim();
    const path = record.item("/plans", `plan ${printed}`);
    record.put(`${path}/asPrinted`, printed, {
      ...trimmedSpan(line),
      method: "label-match",
      certainty: "certain",
    });
    const found = matchPlan(line.text, years);
    if (!isRead(found)) {
      report.notUnderstood(trimmedSpan(line), { path: `${path}/plan`, suggestions: found.suggestions });
      record.put(`${path}/certainty`, "uncertain");
      continue;
    }
    const { plan, outside } = found.value;
    record.put(`${path}/plan`, plan, originOf(line, found));
    record.put(`${path}/certainty`, found.certainty);
    if (!outside) continue;
    const [from = "…", to = "…"] = outside;
    const message = `Ce libellé est celui d'un plan de ${from}-${to}, alors que l'action est de ${[...new Set(years)].join("-")} : la liste de la base n'a peut-être pas été mise à jour.`;
    record.put(`${path}/note`, message);
    report.contradiction({
      code: "plan-outside-years",
      paths: [`${path}/plan`],
      spans: [trimmedSpan(line)],
      message,
    });
  }
};
