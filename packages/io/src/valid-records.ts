import {
  coverageOf,
  createIssue,
  type HeadlineReach,
  type HpaRecord,
  headlineReach,
  type Issue,
  type Level,
  type ReportingCoverage,
  recordClasses,
  validate,
} from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { Place } from "./json.js";
import { lateDates } from "./latest-day.js";
import type { Locator } from "./locate.js";
import { type ReadOptions, type RecalledEntry, type RecordEntry, readEntries } from "./read-records.js";

/** An issue with the place in the file where it stands. */
export interface LocatedIssue extends Issue {
  readonly place?: Place | undefined;
}

/** What was found about one record of the input. */
export interface RecordReport {
  readonly file: string;
  readonly place?: Place | undefined;
  /** Key of the record, as far as it could be read. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  readonly ok: boolean;
  readonly level: Level | null;
  /** Fields to fill for the next level. */
  readonly next: readonly (readonly string[])[];
  readonly issues: readonly LocatedIssue[];
  /** The people whom a valid action reached; without, for a record that is no action, or was withdrawn or replaced by another. */
  readonly reach?: HeadlineReach | undefined;
  /** Coverage against TIDieR-PHP and the Swiss grid, of a valid record and when it was asked for. */
  readonly coverage?: ReportingCoverage | undefined;
}

export interface ValidRecordsOptions extends ReadOptions {
  readonly territories?: TerritoryIndex | undefined;
  /** The last day by which a record may date itself; one of a later date is invalid. Any by default. */
  readonly latest?: string | undefined;
  /** Issues of a record that are told at most; what `validate()` tells by default. */
  readonly maxIssues?: number | undefined;
  /** Also measure the coverage of each valid record. */
  readonly withCoverage?: boolean | undefined;
  /** Told about every record of the input, valid or not, in its order; what it promises is waited for. */
  readonly onReport?: ((report: RecordReport) => void | Promise<void>) | undefined;
}

function textAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function labelled(value: unknown): Pick<RecordReport, "key" | "title"> {
  const key = textAt(value, "key");
  const title = textAt(textAt(value, "title"), "fr");
  return {
    ...(typeof key === "string" ? { key } : {}),
    ...(typeof title === "string" ? { title } : {}),
  };
}

/**
 * The places of the issues of one record, looked for when somebody asks for the first: the text has to be read again for them. Classes: see
 * `RecordContext` of `@openhpa/core` for what a getter in an object literal keeps in memory.
 */
class IssuePlaces {
  readonly #locate: Locator;
  readonly #issues: readonly Issue[];
  #places: readonly Place[] | undefined;

  constructor(locate: Locator, issues: readonly Issue[]) {
    this.#locate = locate;
    this.#issues = issues;
  }

  at(index: number): Place | undefined {
    this.#places ??= this.#locate(this.#issues.map(({ path }) => path));
    return this.#places[index];
  }
}

class Placed {
  readonly #places: IssuePlaces;
  readonly #index: number;

  constructor(places: IssuePlaces, index: number) {
    this.#places = places;
    this.#index = index;
  }

  get place(): Place | undefined {
    return this.#places.at(this.#index);
  }
}

function located(issues: readonly Issue[], locate: Locator): readonly LocatedIssue[] {
  const places = new IssuePlaces(locate, issues);
  return issues.map((issue, index) => Object.assign(new Placed(places, index), issue));
}

/** Lines of a file at most; what a number holds beyond is left for the file. */
const MOST_LINES = 2 ** 32;

/** The keys of the records so far, each with its place in one number: a text for each would take more memory than the key. */
function createSeenKeys() {
  const places = new Map<string, number>();
  const files: string[] = [];
  return {
    add(key: string, { file, place }: Pick<RecalledEntry, "file" | "place">): void {
      if (files.at(-1) !== file) files.push(file);
      places.set(key, (files.length - 1) * MOST_LINES + (place?.line ?? 0));
    },
    /** `file:line`, or the file where records have no lines; undefined for a new key. */
    placeOf(key: string): string | undefined {
      const place = places.get(key);
      if (place === undefined) return undefined;
      const file = files[Math.floor(place / MOST_LINES)] as string;
      const line = place % MOST_LINES;
      return line === 0 ? file : `${file}:${line}`;
    },
  };
}

function reachOfRecord(record: HpaRecord): Pick<RecordReport, "reach"> {
  const counts = record.type === "Action" && record.withdrawn === undefined;
  return counts ? { reach: headlineReach(record) } : {};
}

function coverageOfRecord(record: HpaRecord): ReportingCoverage {
  return coverageOf(recordClasses[record.type], record as unknown as Readonly<Record<string, unknown>>);
}

/** A valid record of the input; or the key of one that was read from the same bytes before, which was neither parsed nor validated. */
export type InputRecord =
  | { readonly record: HpaRecord; readonly digest?: string | undefined }
  | { readonly recalled: string; readonly digest: string; readonly record?: undefined };

const isRecalled = (entry: RecordEntry | RecalledEntry): entry is RecalledEntry => "recalled" in entry;

type ReadEntry = Exclude<RecordEntry, { readonly issue: Issue }>;

/** What is told of a record that could be read, and the record where it is valid. */
function judged(
  entry: ReadEntry,
  other: string | undefined,
  { territories, latest, maxIssues, withCoverage }: ValidRecordsOptions,
): { readonly report: RecordReport; readonly record: HpaRecord | undefined } {
  const asked = {
    ...(territories ? { territories } : {}),
    ...(maxIssues === undefined ? {} : { maxIssues }),
  };
  const found = validate(entry.value, asked);
  const { key, title } = labelled(entry.value);
  const late = found.ok && latest !== undefined ? lateDates(found.value, latest) : [];
  const repeated =
    other === undefined
      ? []
      : [createIssue("duplicate-record", ["key"], { received: key, facts: { other } })];
  const issues = [...repeated, ...late, ...found.issues];
  const ok = found.ok && other === undefined && late.length === 0;
  const report: RecordReport = {
    file: entry.file,
    place: entry.place,
    key,
    title,
    ok,
    level: ok ? found.level : null,
    next: found.next,
    issues: located(issues, entry.locate),
    ...(ok ? reachOfRecord(found.value) : {}),
    ...(ok && found.value.type === "Action" && withCoverage
      ? { coverage: coverageOfRecord(found.value) }
      : {}),
  };
  return { report, record: ok ? found.value : undefined };
}

/**
 * Reads and validates records and gives the valid ones, in the order of the input. Every record is reported; one whose key was
 * already used is reported as `duplicate-record` and left out, like every invalid one. One that `recall` knows is given by its key, and
 * neither parsed nor reported.
 */
export async function* validInputs(
  paths: readonly string[],
  options: ValidRecordsOptions = {},
): AsyncGenerator<InputRecord> {
  const seen = createSeenKeys();
  for await (const found of readEntries(paths, options)) {
    if (isRecalled(found) && seen.placeOf(found.recalled) === undefined) {
      seen.add(found.recalled, found);
      yield { recalled: found.recalled, digest: found.digest };
      continue;
    }
    const entry = isRecalled(found) ? found.read() : found;
    if (entry.issue) {
      const { file, place, issue } = entry;
      await options.onReport?.({
        file,
        place,
        ok: false,
        level: null,
        next: [],
        issues: [{ ...issue, place }],
      });
      continue;
    }
    const { key } = labelled(entry.value);
    const other = key === undefined ? undefined : seen.placeOf(key);
    const { report, record } = judged(entry, other, options);
    await options.onReport?.(report);
    if (key !== undefined && other === undefined) seen.add(key, entry);
    if (record) yield { record, digest: entry.digest };
  }
}

/** The same without `recall`: every record is parsed, validated and reported. */
export async function* validRecords(
  paths: readonly string[],
  options: Omit<ValidRecordsOptions, "recall"> = {},
): AsyncGenerator<HpaRecord> {
  for await (const { record } of validInputs(paths, { ...options, recall: undefined }))
    yield record as HpaRecord;
}
