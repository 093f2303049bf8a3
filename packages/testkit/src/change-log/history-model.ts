import type { Action } from "@openhpa/core";
import fc from "fast-check";

/** What happens to the record of one key between two builds. */
export type KeyStep = "absent" | "same" | "edit" | "withdraw" | "back";

/** What the caller of a build says beside the records. `at` is an instant, or seconds after the last event of the log. */
export interface BuildWords {
  readonly at: string | number | undefined;
  readonly today: string | undefined;
  readonly withdrawMissing: boolean;
  /** Records of the input that nobody could read. */
  readonly unread: number;
}

/** One build of a history: what happened before to each key, the date that it bears, and the words of the caller. */
export interface HistoryStep {
  readonly keys: readonly { readonly step: KeyStep; readonly date: string | undefined }[];
  readonly words: BuildWords;
}

const TODAY = "2026-12-01T11:59:59Z";
const ordinary = ["2024-01-10", "2024-03-10", "2025-06-30", "2026-02-28", "2026-11-30"];
const odd = [
  ...["0000-01-01", "0001-01-01", "1582-10-10", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29"],
  ...["2016-12-31", "2024-02-29", "2026-12-01", "2026-12-02", "2099-01-01", "9999-12-31"],
];
const oddInstants = [
  ...["2016-12-31T23:59:60Z", "2026-11-30T10:00:00+02:00", "2026-02-29T00:00:00Z", "2026-11-30"],
  ...["0001-01-01T00:00:00Z", "2026-11-30T09:59:59.999Z", "2026-12-01T11:59:59Z", "2026-12-01T12:00:00Z"],
  ...["2099-01-01T00:00:00Z", "9999-12-31T23:59:58Z", "9999-12-31T23:59:59Z"],
];

const date = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const step = fc.oneof(
  { weight: 12, arbitrary: fc.constant<KeyStep>("same") },
  { weight: 12, arbitrary: fc.constant<KeyStep>("edit") },
  { weight: 2, arbitrary: fc.constantFrom<KeyStep>("absent", "withdraw") },
  { weight: 1, arbitrary: fc.constant<KeyStep>("back") },
);
const at = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(-1, 0, 1, 3600, 86_400) },
  { weight: 1, arbitrary: fc.constantFrom(...oddInstants) },
);

/** Histories of a few keys with dates of every kind; most builds know what day it is, all of them where it is given. */
export function arbitraryHistory(size: {
  readonly keys: number;
  readonly builds: number;
  readonly today?: string;
}): fc.Arbitrary<HistoryStep[]> {
  const someDay = fc.oneof(
    { weight: 9, arbitrary: fc.constant(TODAY) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const words = fc.record({
    at,
    today: size.today === undefined ? someDay : fc.constant(size.today),
    withdrawMissing: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    unread: fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  });
  const keys = fc.array(fc.record({ step, date }), { minLength: size.keys, maxLength: size.keys });
  return fc.array(fc.record({ keys, words }), { minLength: 2, maxLength: size.builds });
}

/** What is published, as the publisher remembers it: the oracle of the log, which it never reads but for the instant of its last event. */
export interface PublishedState {
  /** Records in force, and those that say themselves that they are withdrawn, by key. */
  readonly records: ReadonlyMap<string, Action>;
  /** Keys that are withdrawn for ever, in the input or missing from it. */
  readonly gone: ReadonlySet<string>;
  readonly last: string | undefined;
}

export const nothingPublished: PublishedState = { records: new Map(), gone: new Set(), last: undefined };

/** The records of the next build in the order of keys; `edition` makes every edit another text. */
export function recordsAfter(state: PublishedState, { keys }: HistoryStep, edition: number): Action[] {
  return keys.flatMap(({ step, date }, index): Action[] => {
    const key = `f-${index}`;
    const before = state.records.get(key);
    const edited: Action = {
      ...(before ?? ({ type: "Action", key, created: date } as Action)),
      title: { fr: `${key}, édition ${edition}` },
      ...(date === undefined ? {} : { modified: date }),
    };
    const { withdrawn: _withdrawn, ...inForce } = edited;
    if (step === "absent") return [];
    if (step === "back") return [inForce as Action];
    if (step === "same" || state.gone.has(key)) return before ? [before] : [];
    return [step === "withdraw" ? ({ ...edited, withdrawn: date ?? "2025-05-05" } as Action) : edited];
  });
}

const DAY = "2026-01-01".length;
const seconds = (instant: string, more: number) =>
  new Date(Date.parse(instant) + more * 1000).toISOString().replace(/\.\d+Z$/, "Z");

/** The instant that a step gives, as text; one that is relative to nothing is none. */
export function instantOf({ at }: BuildWords, last: string | undefined): string | undefined {
  if (typeof at !== "number") return at;
  return last === undefined || last > "9999-12-30" ? undefined : seconds(last, at);
}

function readInstant(text: string): string | undefined {
  const isOne = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
  const read = isOne ? new Date(Date.parse(text)).toISOString() : "";
  return read.slice(0, DAY) === text.slice(0, DAY)
    ? `${read.slice(0, "2026-01-01T00:00:00".length)}Z`
    : undefined;
}

/** Everything that the records of a build say of when something happened to them. */
export function datesOf(records: readonly Action[]): string[] {
  return records.flatMap(({ created, modified, withdrawn }) =>
    [created, modified, withdrawn].filter((day) => day !== undefined),
  );
}

/** Whether there is anything to tell of these records, and of those that they lack. */
function hasNews(state: PublishedState, records: readonly Action[]): boolean {
  const known = (record: Action) => state.records.get(record.key);
  const isNew = (record: Action) => JSON.stringify(known(record)) !== JSON.stringify(record);
  return records.some(isNew) || missing(state, records).length > 0;
}

function missing(state: PublishedState, records: readonly Action[]): string[] {
  const here = new Set(records.map(({ key }) => key));
  return [...state.records.keys()].filter((key) => !here.has(key) && !state.gone.has(key));
}

/** True where a build of these records has to be refused, by the words of the guide and without the code. */
export function isRefused(state: PublishedState, records: readonly Action[], words: BuildWords): boolean {
  const { today, withdrawMissing, unread } = words;
  const text = instantOf(words, state.last);
  const at = text === undefined ? undefined : readInstant(text);
  if (text !== undefined && at === undefined) return true;
  if (at !== undefined && today !== undefined && at > today) return true;
  if (at !== undefined && state.last !== undefined && at < state.last) return true;
  const begun = at === undefined ? undefined : new Date(Date.parse(at) + 14 * 3_600_000);
  const limits = [
    begun?.toISOString().slice(0, begun.getUTCFullYear() > 9999 ? 0 : DAY),
    today?.slice(0, DAY),
  ];
  for (const day of datesOf(records)) if (limits.some((limit) => limit && day > limit)) return true;
  if (missing(state, records).length > 0 && (!withdrawMissing || unread > 0)) return true;
  if (records.some(({ key, withdrawn }) => state.gone.has(key) && withdrawn === undefined)) return true;
  if (!hasNews(state, records)) return false;
  return state.last !== undefined && (at === state.last || state.last === "9999-12-31T23:59:59Z");
}

/** What is published after a build of these records was taken. */
export function stateAfter(
  state: PublishedState,
  records: readonly Action[],
  last: string | undefined,
): PublishedState {
  const withdrawn = records.filter((record) => record.withdrawn !== undefined).map(({ key }) => key);
  return {
    records: new Map(records.map((record) => [record.key, record])),
    gone: new Set([...state.gone, ...withdrawn, ...missing(state, records)]),
    last,
  };
}

/** The records in force, by kind and key, as a client of the log must hold them. */
export function inForce({ records, gone }: PublishedState): Map<string, Action> {
  const live = [...records.values()].filter(({ key }) => !gone.has(key));
  return new Map(live.map((record) => [`Action ${record.key}`, record]));
}
