import { isCalendarDay } from "@openhpa/core";
import { FeedError } from "../feed-error.js";

/** A day and a time of it in UTC: ISO 8601, as xsd:dateTime and RFC 3339 take it. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** The instant of what nobody dated, in a log in which nothing has a date. */
const UNKNOWN = "1970-01-01T00:00:00Z";

function inSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** True for an instant in UTC, `2026-03-01T08:30:00Z`, of a day that exists; `Date.parse` takes much else (`2026`, 30 February). */
export function isInstant(text: unknown): text is string {
  const [, day = ""] = typeof text === "string" ? (INSTANT.exec(text) ?? []) : [];
  return isCalendarDay(day);
}

/** An instant in the one form of the log, in seconds, whose text sorts as time does. Throws a {@link FeedError} for anything else. */
export function parseInstant(text: string): string {
  if (isInstant(text)) return inSeconds(Date.parse(text));
  throw new FeedError("invalid-option", {
    fr: `Instant refusé : ${text}. Écrivez-le AAAA-MM-JJThh:mm:ssZ, en temps universel.`,
    en: `Instant refused: ${text}. Write it as YYYY-MM-DDThh:mm:ssZ, in universal time.`,
  });
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** Gives every event of one build its instant, without a clock. */
export interface EventTimes {
  /** The instant of a change of a record of some day; undefined where only the whole build can tell. */
  of(day: string | undefined): string | undefined;
  /** Takes note of the day of a record, changed or not. */
  see(day: string | undefined): void;
  /** The instant of what has no day of its own, known when all records have been seen: that of the latest day. */
  undated(): string;
}

/**
 * The times of a build: `at` where the caller gives it, else the days of the records. Every event is at least a second later than the last
 * one of the builds before (specification of LDES: the log never goes back), so that no record has two events in one instant and a client
 * that asks for what came after its last event misses nothing.
 */
export function eventTimes(last: string | undefined, at: string | undefined): EventTimes {
  const floor = last === undefined ? undefined : inSeconds(Date.parse(last) + 1000);
  const given = at === undefined ? undefined : later(parseInstant(at), floor);
  let latest = floor;
  const of = (day: string | undefined) =>
    given ?? (day === undefined ? undefined : later(`${day}T00:00:00Z`, floor));
  return {
    of,
    see(day) {
      latest = later(latest, of(day));
    },
    undated: () => given ?? latest ?? UNKNOWN,
  };
}
