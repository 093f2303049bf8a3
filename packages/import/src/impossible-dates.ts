import {
  classOf,
  edtfBounds,
  edtfPattern,
  keyOf,
  type ModelClass,
  recordClasses,
  visit,
} from "@openhpa/core";
import type { ImportOptions } from "./import-result.js";
import type { DraftFields } from "./record-path.js";

/** No action that a fiche describes began before the first or is planned beyond the last of these years. */
const POSSIBLE_YEARS = [1950, 2049] as const;
/** So many years before and after the years that the document is from: what is printed beyond is a slip of the pen. */
const YEARS_BEFORE = 50;
const YEARS_AFTER = 15;

/** The dates of a class, and the pair of them that comes one after the other. */
interface DatedClass {
  readonly fields: readonly string[];
  readonly ordered?: readonly [start: string, end: string];
}

/** The classes whose dates are those of an action. A new one is one row. */
const datedClasses: Readonly<Record<string, DatedClass>> = {
  Action: { fields: ["edition"] },
  RelatedRecord: { fields: ["edition"] },
  Period: { fields: ["start", "end"], ordered: ["start", "end"] },
  Agreement: {
    fields: ["signed", "effectiveFrom", "effectiveTo"],
    ordered: ["effectiveFrom", "effectiveTo"],
  },
  Funding: { fields: ["year"] },
};

/** Dates of one object that cannot be true, as they were read. */
export interface ImpossibleDates {
  readonly holder: DraftFields;
  readonly of: ModelClass;
  /** Path of the object, by names and keys; empty for the record. */
  readonly path: string;
  readonly names: readonly string[];
  /** In French, without a full stop. */
  readonly message: string;
  /** The values among which a person has to choose. */
  readonly candidates: readonly string[];
}

type Years = readonly [first: number, last: number];

const EDTF = new RegExp(edtfPattern, "u");

/** First and last year that a date can mean. */
function yearsOf(date: unknown): Years | undefined {
  if (typeof date !== "string" || !EDTF.test(date)) return undefined;
  const { earliest, latest } = edtfBounds(date);
  const years = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 4)));
  return [years[0] ?? Number.NaN, years[1] ?? Number.NaN];
}

const isWithin = ([first, last]: Years, [from, to]: Years) => first >= from && last <= to;

/** What says when a document is from, apart from its edition: its own day, and those on which it was read and recorded. */
export type DocumentDays = Pick<ImportOptions, "retrieved" | "created"> & {
  readonly issued?: string | readonly string[] | undefined;
};

/** The years that dates of a document may lie in: around its own, else around those in which it was read; any possible year where nothing is known. */
function yearsAround({ issued, retrieved, created }: DocumentDays, edition?: unknown): Years {
  const possible = (dates: readonly unknown[]) =>
    dates.flatMap((date) => {
      const own = yearsOf(date);
      return own && isWithin(own, POSSIBLE_YEARS) ? own : [];
    });
  const own = possible([edition, ...[issued].flat()]);
  const years = own.length > 0 ? own : possible([retrieved, created]);
  const [first, last] = POSSIBLE_YEARS;
  if (years.length === 0) return POSSIBLE_YEARS;
  return [
    Math.max(first, Math.min(...years) - YEARS_BEFORE),
    Math.min(last, Math.max(...years) + YEARS_AFTER),
  ];
}

/** Tells whether a date can be one of an action of a document that is from these days. */
export function isPossibleDate(date: string, days: DocumentDays, edition?: unknown): boolean {
  const years = yearsOf(date);
  return years !== undefined && isWithin(years, yearsAround(days, edition));
}

/** The same date with the last two digits of its year the other way round, where that is possible: `2091` for `2019`. */
function transposed(date: string, around: Years): readonly string[] {
  const other = date.replace(/^(\d\d)(\d)(\d)/, "$1$3$2");
  const years = yearsOf(other);
  return other !== date && years && isWithin(years, around) ? [other] : [];
}

/** True when one date surely lies after the other. */
function isTurned(start: unknown, end: unknown): boolean {
  if (yearsOf(start) === undefined || yearsOf(end) === undefined) return false;
  const [from, to] = [edtfBounds(String(start)).earliest, edtfBounds(String(end)).latest];
  return from !== null && to !== null && to < from;
}

/** The path of an object by names and keys, from its path by positions. */
function keyPath(entry: ModelClass, record: DraftFields, path: readonly (string | number)[]): string {
  let of: ModelClass | undefined = entry;
  let at: unknown = record;
  return path
    .map((segment) => {
      at = (at as Record<string | number, unknown>)[segment];
      if (typeof segment === "number") return `/${of ? keyOf(of, at as DraftFields) : segment}`;
      const field = of?.fields.find(({ name }) => name === segment);
      of = field && classOf(field);
      return `/${segment}`;
    })
    .join("");
}

/**
 * The dates of an action that cannot be true: in a year far from those that the document is from, or an end before its start. Of the latter
 * neither is believed, because nothing says which of the two is wrong.
 */
export function impossibleDates(record: DraftFields, days: DocumentDays): readonly ImpossibleDates[] {
  const entry = recordClasses.Action;
  return visit(entry, record).flatMap(({ entry: of, value, path }): ImpossibleDates[] => {
    const dated = datedClasses[of.name];
    if (!dated) return [];
    const around = yearsAround(days, of === entry ? undefined : record.edition);
    const holder = value as DraftFields;
    const far = dated.fields.filter((name) => {
      const years = yearsOf(holder[name]);
      return years !== undefined && !isWithin(years, around);
    });
    const common = { holder, of, path: keyPath(entry, record, path) };
    const faults = far.map((name): ImpossibleDates => {
      const date = String(holder[name]);
      const message = `« ${date} » ne peut pas être une date de cette action (de ${around.join(" à ")})`;
      return { ...common, names: [name], message, candidates: transposed(date, around) };
    });
    const { ordered } = dated;
    if (!ordered || ordered.some((name) => far.includes(name))) return faults;
    const [start, end] = ordered.map((name) => holder[name]);
    if (!isTurned(start, end)) return faults;
    const message = `la fin (${end}) est avant le début (${start}) : l'une des deux dates est fausse`;
    return [...faults, { ...common, names: ordered, message, candidates: [String(start), String(end)] }];
  });
}
