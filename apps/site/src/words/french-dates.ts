import { frenchMonths } from "@openhpa/core";
import { type DatePoint, datePoint } from "./date-points.js";

const seasons: Readonly<Record<string, readonly [name: string, article: string]>> = {
  "21": ["printemps", "le "],
  "22": ["été", "l'"],
  "23": ["automne", "l'"],
  "24": ["hiver", "l'"],
};

const doubts: Readonly<Record<string, string>> = {
  "~": "environ",
  "?": "date incertaine",
  "%": "environ, date incertaine",
};

function dayWords(day: string): string {
  return day === "01" ? "1er" : String(Number(day));
}

function monthWords(month: string): string {
  return frenchMonths[Number(month) - 1] ?? month;
}

/** A winter begins in one year and ends in the next, as `edtfBounds` reads it. */
function seasonWords({ year, month }: DatePoint): string {
  const [name] = seasons[month ?? ""] ?? [""];
  return month === "24" ? `${name} ${year}-${String(Number(year) + 1)}` : `${name} ${year}`;
}

function yearsWords(year: string): string {
  return year.endsWith("XX")
    ? `entre ${year.replace("XX", "00")} et ${year.replace("XX", "99")}`
    : `années ${year.replace("X", "0")}`;
}

function bare(point: DatePoint): string {
  const { grain, year, month = "", day = "" } = point;
  if (grain === "day") return `${dayWords(day)} ${monthWords(month)} ${year}`;
  if (grain === "month") return `${monthWords(month)} ${year}`;
  if (grain === "season") return seasonWords(point);
  return grain === "years" ? yearsWords(year) : year;
}

function withDoubt(words: string, { doubt }: DatePoint): string {
  const said = doubts[doubt];
  return said ? `${words} (${said})` : words;
}

const elided = /^[aeiouyâéêh]/i;

/** « du 3 mai », « de mars », « d'avril », « de l'été » */
function from(words: string, { grain, month }: DatePoint): string {
  if (grain === "day") return `du ${words}`;
  if (grain === "season")
    return (seasons[month ?? ""]?.[1] ?? "") === "le " ? `du ${words}` : `de l'${words}`;
  if (grain === "years") return words.startsWith("années") ? `des ${words}` : words;
  return elided.test(words) ? `d'${words}` : `de ${words}`;
}

/** « au 3 mai », « à mars », « à l'été » */
function until(words: string, { grain, month }: DatePoint): string {
  if (grain === "day") return `au ${words}`;
  if (grain === "season") return (seasons[month ?? ""]?.[1] ?? "") === "le " ? `au ${words}` : `à l'${words}`;
  if (grain === "years") return words.startsWith("années") ? `aux ${words}` : words;
  return `à ${words}`;
}

function range(start: DatePoint, end: DatePoint): string {
  const sameYear =
    start.year === end.year && start.grain === end.grain && start.doubt === "" && start.grain !== "season";
  if (sameYear && start.grain === "day" && start.month === end.month) {
    return `${from(dayWords(start.day ?? ""), start)} ${until(bare(end), end)}`;
  }
  const first =
    sameYear && start.grain === "day"
      ? `${dayWords(start.day ?? "")} ${monthWords(start.month ?? "")}`
      : sameYear && start.grain === "month"
        ? monthWords(start.month ?? "")
        : bare(start);
  return `${withDoubt(from(first, start), start)} ${withDoubt(until(bare(end), end), end)}`;
}

/** An EDTF date in French words: « 3 mai 2019 », « été 2020 », « de novembre à décembre 2020 », « à partir de 2019 ». */
export function frenchDate(edtf: string): string {
  const [start = "", end] = edtf.split("/");
  if (end === undefined) return withDoubt(bare(datePoint(start)), datePoint(start));
  return frenchPeriod(start === ".." ? undefined : start, end === ".." ? undefined : end);
}

/** A period in French words; a missing end is said to be unknown, not « en cours ». */
export function frenchPeriod(start: string | undefined, end: string | undefined): string {
  if (start?.includes("/")) return frenchDate(start);
  if (end?.includes("/")) return frenchDate(end);
  if (start === undefined)
    return end === undefined
      ? ""
      : `jusqu'${until(withDoubt(bare(datePoint(end)), datePoint(end)), datePoint(end))}`;
  const first = datePoint(start);
  if (end === undefined) return `à partir ${withDoubt(from(bare(first), first), first)}`;
  if (start === end) return withDoubt(bare(first), first);
  return range(first, datePoint(end));
}
