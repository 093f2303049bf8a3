import { isCalendarDay } from "@openhpa/core";
import { PublishError } from "../publish-error.js";

/** A day and a time of it in UTC: ISO 8601, as xsd:dateTime and RFC 3339 take it. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** The first second of a day, and the last of all that four digits of a year can write. */
const MIDNIGHT = "T00:00:00Z";
const LAST_SECOND = "9999-12-31T23:59:59Z";

/** The instant of what nobody dated, in a log in which nothing has a date. */
const UNKNOWN_DAY = "1970-01-01";
const UNKNOWN = `${UNKNOWN_DAY}${MIDNIGHT}`;

function inSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** True for an instant in UTC, `2026-03-01T08:30:00Z`, of a day that exists; `Date.parse` takes much else (`2026`, 30 February). */
export function isInstant(text: unknown): text is string {
  const [, day = ""] = typeof text === "string" ? (INSTANT.exec(text) ?? []) : [];
  return isCalendarDay(day);
}

/** An instant in the one form of the log, in seconds, whose text sorts as time does. Throws a {@link PublishError} for anything else. */
export function parseInstant(text: string): string {
  if (isInstant(text)) return inSeconds(Date.parse(text));
  throw new PublishError("invalid-option", {
    fr: `Instant refusé : ${text}. Écrivez-le AAAA-MM-JJThh:mm:ssZ, en temps universel.`,
    en: `Instant refused: ${text}. Write it as YYYY-MM-DDThh:mm:ssZ, in universal time.`,
  });
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The instant as an event of the past can have it, the second after; a log that has come to the end of the calendar goes no further. */
function secondAfter(instant: string): string {
  if (instant < LAST_SECOND) return inSeconds(Date.parse(instant) + 1000);
  throw new PublishError("broken-log", {
    fr: `Le journal des changements en est à ${instant}, dernier instant que l'on sache écrire : aucun changement ne peut s'y ajouter. Construisez dans un dossier neuf.`,
    en: `The change log stands at ${instant}, the last instant that can be written: no change can be added to it. Build into a new folder.`,
  });
}

function behind(at: string, last: string): PublishError {
  return new PublishError("invalid-option", {
    fr: `Instant refusé : ${at}. Le journal des changements en est déjà à ${last} et ne recule jamais : donnez un instant plus tardif, ou retirez --at. Rien n'a été écrit.`,
    en: `Instant refused: ${at}. The change log already stands at ${last} and never goes back: give a later instant, or leave --at out. Nothing was written.`,
  });
}

/** An instant at the precision that is known of it: its day where it is the first second of one, as a date without a time makes it. */
export function preciseDate(instant: string): string {
  return instant.endsWith(MIDNIGHT) ? instant.slice(0, -MIDNIGHT.length) : instant;
}

/** An instant of the log, undefined for those of a log in which nothing has a date. */
export function knownInstant(instant: string | undefined): string | undefined {
  return instant?.startsWith(UNKNOWN_DAY) ? undefined : instant;
}

/** Gives every event of one build its instant, without a clock. */
export interface EventTimes {
  /** The instant of a change that happened on some day; undefined where only the whole build can tell. */
  of(day: string | undefined): string | undefined;
  /** Takes note of a day on which something happened to a record, changed or not. */
  see(day: string | undefined): void;
  /** The instant of the build, known when all records have been seen, which is that of what has no day of its own. */
  ofBuild(): string;
  /** True for an instant that nothing states: it says only that something happened after the last event. */
  isAssumed(instant: string, day: string | undefined): boolean;
}

/**
 * The times of a build (docs/adr/0026-time-of-a-build.md): `at` where the caller gives it, else the days of the records. Every event is at
 * least a second later than the last one of the builds before (specification of LDES: the log never goes back), so that no record has two
 * events in one instant and a client that asks for what came after its last event misses nothing. Throws a {@link PublishError} for an `at`
 * before the last event, and as soon as an event is to be added for one that is the last event's own.
 */
export function eventTimes(last: string | undefined, at: string | undefined): EventTimes {
  const given = at === undefined ? undefined : parseInstant(at);
  if (last !== undefined && given !== undefined && given < last) throw behind(given, last);
  const floor = () => (last === undefined ? undefined : secondAfter(last));
  const stated = () => {
    if (last !== undefined && given === last) throw behind(given, last);
    return given;
  };
  const onDay = (day: string) => later(`${day}${MIDNIGHT}`, floor()) as string;
  let latest: string | undefined;
  return {
    of: (day) => stated() ?? (day === undefined ? undefined : onDay(day)),
    see(day) {
      latest = later(latest, day);
    },
    ofBuild: () => stated() ?? (latest === undefined ? (floor() ?? UNKNOWN) : onDay(latest)),
    isAssumed: (instant, day) =>
      given === undefined && instant === floor() && (day === undefined || day < instant.slice(0, day.length)),
  };
}
