import { englishMonths } from "@openhpa/core";
import { type DatePoint, datePoint } from "./date-points.js";

const seasons: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

const doubts: Readonly<Record<string, string>> = {
  "~": "approximate",
  "?": "uncertain date",
  "%": "approximate, uncertain date",
};

function monthWords(month: string): string {
  return englishMonths[Number(month) - 1] ?? month;
}

/** A winter begins in one year and ends in the next, as `edtfBounds` reads it. */
function seasonWords({ year, month = "" }: DatePoint): string {
  const name = seasons[month] ?? month;
  return month === "24" ? `${name} ${year}–${String(Number(year) + 1)}` : `${name} ${year}`;
}

function yearsWords(year: string): string {
  return year.endsWith("XX")
    ? `between ${year.replace("XX", "00")} and ${year.replace("XX", "99")}`
    : `the ${year.replace("X", "0")}s`;
}

function bare(point: DatePoint): string {
  const { grain, year, month = "", day = "" } = point;
  if (grain === "day") return `${Number(day)} ${monthWords(month)} ${year}`;
  if (grain === "month") return `${monthWords(month)} ${year}`;
  if (grain === "season") return seasonWords(point);
  return grain === "years" ? yearsWords(year) : year;
}

function withDoubt(words: string, { doubt }: DatePoint): string {
  const said = doubts[doubt];
  return said ? `${words} (${said})` : words;
}

/** The start of a range without what its end says anyway: « 3 » of « 3 to 5 April 2019 ». */
function shortStart(start: DatePoint, end: DatePoint): string {
  const { grain, year, month = "", day = "", doubt } = start;
  if (year !== end.year || grain !== end.grain || doubt !== "") return bare(start);
  if (grain === "day") return month === end.month ? `${Number(day)}` : `${Number(day)} ${monthWords(month)}`;
  return grain === "month" ? monthWords(month) : bare(start);
}

/** An EDTF date in English words: "3 May 2019", "summer 2020", "from November to December 2020", "from 2019". */
export function englishDate(edtf: string): string {
  const [start = "", end] = edtf.split("/");
  if (end === undefined) return withDoubt(bare(datePoint(start)), datePoint(start));
  return englishPeriod(start === ".." ? undefined : start, end === ".." ? undefined : end);
}

/** A period in English words; a missing end is said to be unknown, not "ongoing". */
export function englishPeriod(start: string | undefined, end: string | undefined): string {
  if (start?.includes("/")) return englishDate(start);
  if (end?.includes("/")) return englishDate(end);
  const last = end === undefined ? undefined : datePoint(end);
  if (start === undefined) return last ? `until ${withDoubt(bare(last), last)}` : "";
  const first = datePoint(start);
  if (!last) return `from ${withDoubt(bare(first), first)}`;
  if (start === end) return withDoubt(bare(first), first);
  return `from ${withDoubt(shortStart(first, last), first)} to ${withDoubt(bare(last), last)}`;
}
