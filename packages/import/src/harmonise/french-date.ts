import { frenchMonths, isCalendarDay } from "@openhpa/core";
import { shortMonths } from "./month-names.js";
import type { Reading } from "./reading.js";

const SEASONS: Readonly<Record<string, string>> = { printemps: "21", été: "22", automne: "23", hiver: "24" };
/** Months in full, or cut, with a point or without: `sept. 2016`, `31 déc. 2024`. */
const inFull = frenchMonths.join("|").replace(/[éû]/g, (l) => (l === "é" ? "[ée]" : "[ûu]"));
const month = `((?:${inFull})|(?:${Object.keys(shortMonths).join("|")})\\.?(?![A-Za-zÀ-ÿ]))`;
const weekday = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const year = "((?:19|20)\\d\\d)(?!\\d)";

/** Two digits. */
function two(value: string | number): string {
  return String(value).padStart(2, "0");
}

function monthNumber(name: string): string {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const short = shortMonths[name.toLowerCase().replace(/\.$/, "")];
  if (short !== undefined) return two(short + 1);
  return two(frenchMonths.findIndex((french) => plain(french) === plain(name)) + 1);
}

function day(y: string, m: string, d: string): string | undefined {
  const date = `${y}-${two(m)}-${two(d)}`;
  return isCalendarDay(date) ? date : undefined;
}

/** How a date may be printed, and the EDTF it is; the first row that fits wins. */
const forms: readonly (readonly [form: RegExp, edtf: (...parts: string[]) => string | undefined])[] = [
  [new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2${year}`), (d, _, m, y) => day(y ?? "", two(m ?? ""), d ?? "")],
  [/^(\d{4})-(\d\d)-(\d\d)(?!\d)/, (y, m, d) => day(y ?? "", m ?? "", d ?? "")],
  [
    new RegExp(`^${weekday}(\\d{1,2})(?:er)? ${month} ${year}`, "i"),
    (d, m, y) => day(y ?? "", monthNumber(m ?? ""), d ?? ""),
  ],
  [new RegExp(`^(?:mois de |mois d['’])?${month} ${year}`, "i"), (m, y) => `${y}-${monthNumber(m ?? "")}`],
  [
    new RegExp(`^(printemps|été|automne|hiver)(?: de)? ${year}`, "i"),
    (s, y) => `${y}-${SEASONS[s?.toLowerCase() ?? ""]}`,
  ],
  [new RegExp(`^(?:l['’])?(?:année |an )?${year}(?![-/.]\\d)`, "i"), (y) => y],
];

/** Words before a date that leave the date as it is, and those that make it less precise than it looks. */
const OPENING = /^(?:(?:en|les?|au|du|depuis|dans|durant|pendant|à|de|la|courant) |[dl]['’])*/i;
const VAGUE = /^(?:(?:au |le |en |dès le )?(?:début|fin|milieu|mi|courant)[ -](?:de |d['’]|de l['’])?)/i;

/** True when a printed date names a day of the week that it does not fall on: one of the two is wrong. */
function isOtherWeekday(printed: string, date: string): boolean {
  const named = WEEKDAYS.indexOf(/^\p{L}+/u.exec(printed)?.[0].toLowerCase() ?? "");
  return named >= 0 && new Date(`${date}T00:00:00Z`).getUTCDay() !== named;
}

/** A date at the beginning of a text. Its value is EDTF; a vague one (`Début 2020`) keeps only what is sure, and is probable, as is a day that is not the day of the week that it names. */
export function parseFrenchDate(printed: string): Reading<string> | undefined {
  const blank = printed.length - printed.trimStart().length;
  const text = printed.slice(blank, blank + 200);
  const vague = VAGUE.exec(text)?.[0] ?? "";
  const opening = vague.length + (OPENING.exec(text.slice(vague.length))?.[0].length ?? 0);
  for (const [form, edtf] of forms) {
    const printedDate = form.exec(text.slice(opening));
    if (!printedDate) continue;
    const value = edtf(...printedDate.slice(1));
    if (value === undefined) return undefined;
    const isSure = vague === "" && !isOtherWeekday(printedDate[0], value);
    const certainty = isSure ? "certain" : "probable";
    return {
      value,
      start: blank + opening,
      end: blank + opening + printedDate[0].length,
      method: "pattern",
      certainty,
    };
  }
  return undefined;
}

/** The month with this French name, `01` to `12`. */
export function frenchMonth(name: string): string | undefined {
  const number = monthNumber(name);
  return number === "00" ? undefined : number;
}

/** Sources of regular expressions for a month name and for a year, each with one group. */
export const frenchDateParts = { month, year, weekday } as const;
