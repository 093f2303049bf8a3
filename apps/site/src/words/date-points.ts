/** How fine a date is. */
export type Grain = "day" | "month" | "season" | "year" | "years";

/** One EDTF date taken apart; `doubt` is `~`, `?`, `%` or empty. */
export interface DatePoint {
  readonly grain: Grain;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly doubt: string;
}

const SEASON = /^2[1-4]$/;

/** The parts of an EDTF date; seasons are the months 21 to 24 (EDTF level 1). */
export function datePoint(edtf: string): DatePoint {
  const plain = edtf.replace(/[~?%]$/, "");
  const [year = "", month, day] = plain.split("-");
  const doubt = edtf.slice(plain.length);
  if (year.includes("X")) return { grain: "years", year, month, day, doubt };
  if (day !== undefined) return { grain: "day", year, month, day, doubt };
  if (month === undefined) return { grain: "year", year, month, day, doubt };
  return { grain: SEASON.test(month) ? "season" : "month", year, month, day, doubt };
}
