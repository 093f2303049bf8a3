import type { Reading } from "./reading.js";

/** Names of the months in French, from January on. */
export const frenchMonths: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const SEASONS: Readonly<Record<string, string>> = { printemps: "21", été: "22", automne: "23", hiver: "24" };
const month = `(${frenchMonths.join("|").replace(/[éû]/g, (l) => (l === "é" ? "[ée]" : "[ûu]"))})`;
const weekday = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
const year = "((?:19|20)\\d\\d)(?!\\d)";

/** Two digits. */
function two(value: string | number): string {
  return String(value).padStart(2, "0");
}

function monthNumber(name: string): string {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return two(frenchMonths.findIndex((known) => plain(known) === plain(name)) + 1);
}

/** Days of each month; 29 February in leap years only. */
function isDay(y: string, m: string, d: string): boolean {
  const n = Number(y);
  const leap = (n % 4 === 0 && n % 100 !== 0) || n % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(m) - 1] ?? 0;
  return Number(d) >= 1 && Number(d) <= longest;
}

function day(y: string, m: string, d: string): string | undefined {
  return isDay(y, m, d) ? `${y}-${two(m)}-${two(d)}` : undefined;
}

/** How a date may be printed, and the EDTF it is; the first row that fits wins. */
const forms: readonly (readonly [form: RegExp, edtf: (...parts: string[]) => string | undefined])[] = [
  [new RegExp(`^(\\d{1,2})[/.](\\d{1,2})[/.]${year}`), (d, m, y) => day(y ?? "", two(m ?? ""), d ?? "")],
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

/** A date at the beginning of a text. Its value is EDTF; a vague one (`Début 2020`) keeps only what is sure, and is probable. */
export function parseFrenchDate(printed: string): Reading<string> | undefined {
  const blank = printed.length - printed.trimStart().length;
  const text = printed.slice(blank, blank + 200);
  const vague = VAGUE.exec(text)?.[0] ?? "";
  const opening = vague.length + (OPENING.exec(text.slice(vague.length))?.[0].length ?? 0);
  for (const [form, edtf] of forms) {
    const found = form.exec(text.slice(opening));
    if (!found) continue;
    const value = edtf(...found.slice(1));
    if (value === undefined) return undefined;
    const certainty = vague === "" ? "certain" : "probable";
    return {
      value,
      start: blank + opening,
      end: blank + opening + found[0].length,
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
