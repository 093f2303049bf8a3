export const YEAR = "[0-9]{4}";
/** Months and days of a year that is no leap year: months of 31 days, of 30, and February. */
const DAYS = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
  "02-(?:0[1-9]|1[0-9]|2[0-8])",
];
/** Month and day, in every year. */
export const DAY_OF_YEAR = DAYS.join("|");
/** 29 February with its year. */
export const LEAP_DAY =
  "(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

/** A calendar day of ISO 8601 that exists (29 February only in leap years). */
export const DATE_PATTERN = `^(?:${DAYS.map((day) => `${YEAR}-${day}`).join("|")}|${LEAP_DAY})$`;

const DATE = new RegExp(DATE_PATTERN);

/** True for a day of the calendar, `2024-02-29`: ISO 8601 with four digits of a year, month and day in two. */
export function isCalendarDay(text: string): boolean {
  return DATE.test(text);
}

/** Last day of a month in the calendar that reaches back to year 0, two digits (`Date.UTC` would take year 99 for 1999). */
export function lastDayOf(year: number, month: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return String(date.getUTCDate()).padStart(2, "0");
}
