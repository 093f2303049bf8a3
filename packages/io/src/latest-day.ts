import { createIssue, type HpaRecord, type Issue, recordClasses } from "@openhpa/core";

/** Hours by which the first time zone is ahead of universal time, and the last one behind it. */
const FIRST_ZONE = 14;
const LAST_ZONE = 12;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last day that four digits of a year can write; `toISOString` writes later ones otherwise. */
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z");

const dayOf = (time: number) =>
  new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, "2026-01-01".length);

/** The last second of a day in universal time as the last time zone lives it (UTC−12): whatever is later lies in the future for everybody. */
export function endOfDay(now: Date): string {
  const next = Math.floor(now.getTime() / DAY) * DAY + DAY;
  return `${new Date(next + LAST_ZONE * HOUR - 1000).toISOString().slice(0, 19)}Z`;
}

/** The instants that nothing in a build may be dated after. */
export interface TimeLimits {
  /** ISO instant of the build. */
  readonly at?: string | undefined;
  /** ISO instant of the clock, at the end of the day in the last time zone: {@link endOfDay}. */
  readonly today?: string | undefined;
}

/**
 * The last day by which a record of a build may date itself, undefined where nothing limits it: the day that has begun somewhere at the
 * instant of the build, since a record of Wallis or Paris is dated before the same day begins in universal time; and at most today.
 */
export function latestDay({ at, today }: TimeLimits): string | undefined {
  const days = [
    ...(at === undefined ? [] : [dayOf(Date.parse(at) + FIRST_ZONE * HOUR)]),
    ...(today === undefined ? [] : [dayOf(Date.parse(today))]),
  ];
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first));
}

/** The dates by which a record speaks of itself (made, changed, withdrawn) and that are later than a day, each as an issue. */
export function lateDates(record: HpaRecord, latest: string): Issue[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return recordClasses[record.type].fields.flatMap(({ name, speaksOf, datatype, fr, en }) => {
    const value = values[name];
    const isOwn = speaksOf === "record" && datatype.kind === "date";
    if (!isOwn || typeof value !== "string" || value <= latest) return [];
    const expected = {
      fr: `une date du futur est refusée ; au plus tard le ${latest}, jour de la construction`,
      en: `a date in the future is refused; at the latest ${latest}, the day of the build`,
    };
    return [
      createIssue("out-of-range", [name], { received: value, field: { fr: fr[0], en: en[0] }, expected }),
    ];
  });
}
