const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
  douze: 12,
};
const MONTHS: readonly (readonly [unit: RegExp, months: number])[] = [
  [/^mois/i, 1],
  [/^trimestre/i, 3],
  [/^semestre/i, 6],
  [/^an/i, 12],
];
/** Longer periods are none of an action. */
const MOST_MONTHS = 240;

/** The months of a printed duration, `18 mois`, `deux ans`; undefined for weeks and days, and for what is no whole number of months. */
export function monthsOfDuration(printed: string): number | undefined {
  const [count = "", unit = ""] = printed.trim().split(/\s+/);
  const number = NUMBERS[count.toLowerCase()] ?? Number(count.replace(",", "."));
  const months = number * (MONTHS.find(([form]) => form.test(unit))?.[1] ?? Number.NaN);
  return Number.isInteger(months) && months > 0 && months <= MOST_MONTHS ? months : undefined;
}

const two = (value: number) => String(value).padStart(2, "0");

/** The month that lies so many months after another one, as year and month. */
function monthAfter(year: number, month: number, months: number): readonly [year: number, month: number] {
  const from = year * 12 + month - 1 + months;
  return [Math.floor(from / 12), (from % 12) + 1];
}

/**
 * The last month, or day, of what begins on a date and lasts so long: `18 mois` from 2025-01 end in 2026-06. Undefined for a year and a season, of
 * which nobody knows where in it the action begins, and for a duration that is no number of months.
 */
export function endAfter(start: string | undefined, duration: string | undefined): string | undefined {
  const [, year = "", month = "", day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(start ?? "") ?? [];
  const months = duration === undefined ? undefined : monthsOfDuration(duration);
  if (year === "" || months === undefined) return undefined;
  if (day === undefined) {
    const [endYear, endMonth] = monthAfter(Number(year), Number(month), months - 1);
    return `${endYear}-${two(endMonth)}`;
  }
  const [endYear, endMonth] = monthAfter(Number(year), Number(month), months);
  const lastOfMonth = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
  const last = new Date(Date.UTC(endYear, endMonth - 1, Math.min(Number(day), lastOfMonth + 1) - 1));
  return last.toISOString().slice(0, 10);
}

/** True for a duration that a date cannot hold: a month holds no 18 months, and a year no two. */
export function isLongerThan(date: string, duration: string): boolean {
  const months = monthsOfDuration(duration);
  return months !== undefined && months > (/^\d{4}$/.test(date) ? 12 : /^\d{4}-2\d$/.test(date) ? 3 : 1);
}
