import { edtfBounds } from "@openhpa/core";
import { parseFrenchPeriod } from "../harmonise/french-period.js";
import { originOf } from "../harmonise/reading.js";
import { isPossibleDate } from "../impossible-dates.js";
import { trimmedSpan } from "../source-text.js";
import { printedLines } from "./page.js";
import { prose, type SectionReader } from "./value-sections.js";

const YEAR = /^\s*((?:19|20)\d\d)\s*$/;

/** A year of the edition; it also says in which years plans and indicators are read. */
export function year(path: string): SectionReader {
  return (section, page) => {
    for (const line of printedLines(section)) {
      const printed = YEAR.exec(line.text)?.[1];
      const origin = { ...trimmedSpan(line), method: "label-match", certainty: "certain" } as const;
      if (printed !== undefined && page.record.put(path, printed, origin)) {
        if (isPossibleDate(printed, page.options, page.record.at("/edition")))
          page.years.push(Number(printed));
      } else page.report.notUnderstood(trimmedSpan(line), { path });
    }
  };
}

/**
 * The duration with its dates. The years of the edition stand; dates in the duration make them more precise when they lie inside, and are
 * reported when they lie outside.
 */
export const readDuration: SectionReader = (section, { record, report }) => {
  for (const line of printedLines(section)) {
    const span = trimmedSpan(line);
    record.put("/period/asPrinted", line.text.trim(), {
      ...span,
      method: "label-match",
      certainty: "certain",
    });
    const reading = parseFrenchPeriod(line.text);
    if (!reading || section.isCut) continue;
    const origin = originOf(line, reading);
    const { duration, ...dates } = reading.value;
    if (duration) {
      const at = line.text.indexOf(duration);
      record.put(
        "/period/duration",
        duration,
        originOf(line, { ...reading, start: at, end: at + duration.length }),
      );
    }
    const outside: string[] = [];
    for (const [name, date] of Object.entries(dates)) {
      const path = `/period/${name}`;
      const known = record.at(path);
      if (typeof known !== "string") record.put(path, date, origin);
      else if (isInside(date, known)) {
        if (isNarrower(date, known)) record.refine(path, date, origin);
      } else outside.push(path);
    }
    if (outside.length === 0) continue;
    const message = "Les dates de la durée ne sont pas dans les années de début et de fin.";
    report.contradiction({ code: "duration-outside-years", paths: outside, spans: [span], message });
  }
};

/** True when every day of a date is a day of the other. */
function isInside(date: string, of: string): boolean {
  const [inner, outer] = [edtfBounds(date), edtfBounds(of)];
  return `${inner.earliest}` >= `${outer.earliest}` && `${inner.latest}` <= `${outer.latest}`;
}

/** True when a date names the month or the day of a year, or the day of a month. */
function isNarrower(date: string, of: string): boolean {
  return date.length > of.length && /^\d{4}-\d\d(?:-\d\d)?$/.test(date);
}

const OVERALL = /^\s*Action pluriannuelle\s*:?\s*(\S.*?)\s*$/i;

/** The observation; `Action pluriannuelle année 2019 - année 2022` is the period of the whole action, beside that of the edition. */
export const readObservation: SectionReader = (section, page) => {
  const { record, report } = page;
  const others = section.lines.filter((line) => {
    const period = parseFrenchPeriod(OVERALL.exec(line.text.slice(0, 300))?.[1] ?? "");
    if (!period || section.isCut) return true;
    const origin = { ...trimmedSpan(line), method: "pattern", certainty: period.certainty } as const;
    for (const [name, value] of Object.entries(period.value))
      record.put(`/overallPeriod/${name}`, value, origin);
    record.put("/overallPeriod/asPrinted", line.text.trim(), origin);
    const { start, end } = period.value;
    const isLonger = page.years.some(
      (value) =>
        value < Number((start ?? String(value)).slice(0, 4)) || value < Number((end ?? "0").slice(0, 4)),
    );
    if (isLonger) {
      const years = [...new Set(page.years)].join("-");
      const message = `L'édition porte sur ${years} ; l'action entière est annoncée pour ${start ?? "…"}-${end ?? "…"}. Les deux périodes sont gardées.`;
      const paths = ["/period", "/overallPeriod"];
      report.contradiction({
        code: "overall-period-exceeds-edition",
        paths,
        spans: [trimmedSpan(line)],
        message,
      });
    }
    return false;
  });
  prose("/observation")({ ...section, lines: others }, page);
};
