import {
  canonicalize,
  type HpaRecord,
  keyOf,
  type ModelClass,
  modelClass,
  resolvePath,
  validate,
} from "@openhpa/core";
import type { MissingReasonNotation } from "@openhpa/vocabularies";
import { cleanText } from "./clean-text.js";
import { documentDays } from "./document-days.js";
import type { ImportOptions, RecordReport } from "./import-result.js";
import { type ShownLanguage, textLanguage, UNDETERMINED } from "./language/index.js";
import { originsOfDate, withdrawImpossibleDates } from "./record-dates.js";
import { createEvidence, type Origin, type RecordEvidence } from "./record-evidence.js";
import { createKeyMaker, type KeyMaker } from "./record-keys.js";
import { type DraftFields, itemAt, type Place, placeAt } from "./record-path.js";
import type { ReportBuilder } from "./report-builder.js";

/** The document of a record: `key` names it inside the record; the rest goes to `/sources`. */
export interface SourceFacts {
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  readonly note?: string;
  /** Day of the document itself. */
  readonly issued?: string;
  readonly identifiers?: readonly DraftFields[];
}

export interface RecordFacts {
  readonly type: HpaRecord["type"];
  readonly report: ReportBuilder;
  readonly options: ImportOptions;
  /** Key of the source in the record. */
  readonly source: string;
  /** Key of the record in the report's lines; only when the document holds several records. */
  readonly record?: string;
  /** What the document shows of its language beside its lines. */
  readonly language?: ShownLanguage;
}

/** Builds one record from values and the passages they come from. Paths are names and keys, as in `/period/start`. */
export interface RecordBuilder {
  /**
   * Sets a value, or adds it where the field is a list; text becomes a language map. Missing objects on the way are made.
   * False when nothing visible is left of the value, or when another value was there: that one stays and the contradiction is reported.
   */
  put(path: string, value: unknown, origin?: Origin | readonly Origin[]): boolean;
  /** Puts a more precise value in the place of the one that is there; both passages stay as evidence. */
  refine(path: string, value: unknown, origin: Origin): void;
  /** A key made from content, unique in the record. */
  readonly key: KeyMaker;
  /** The path of a new thing in a list, with a key made from its content, unique in the record; `put` to it makes the thing. */
  item(list: string, content: string): string;
  /** What stands at a path, or undefined. */
  at(path: string): unknown;
  /** Declares that a field has no value, and why; a reason given before stands. */
  missing(path: string, reason: MissingReasonNotation, note?: string): void;
  /** Says that a value comes from the caller and not from a passage. */
  fromOption(path: string, option: keyof ImportOptions): void;
  /** Takes dates that cannot be true out of the record and lists them; `finish` does it too, for what came later. */
  settleDates(): void;
  /** The canonical record and what validation says of it. */
  finish(source: SourceFacts): { readonly record: HpaRecord; readonly report: RecordReport };
}

/** A record that is being built. */
interface Draft {
  readonly facts: RecordFacts;
  readonly entry: ModelClass;
  /** Language of its texts. */
  readonly language: string;
  readonly record: DraftFields;
  readonly evidence: RecordEvidence;
  /** What has no value, by path. */
  readonly missing: Map<string, DraftFields>;
}

/** The value as the record takes it: texts cleaned, persons taken out and reported; undefined when nothing is left. */
function prepared(
  { evidence, facts }: Draft,
  { field }: Place,
  value: unknown,
  path: string,
  origins: readonly Origin[],
): unknown {
  const { kind } = field.datatype;
  if (typeof value !== "string") return value;
  if (kind !== "text" && kind !== "string") return value.trim() === "" ? undefined : value.trim();
  const clean = cleanText(value);
  const kept = facts.report.persons.without(clean);
  if (kept !== clean) evidence.reportPersons(path, origins);
  return kept === "" ? undefined : kept;
}

/** What tells the values of a list apart, for each list of a record: asked for each value that is added, whatever the length of the list. */
const valuesOf = new WeakMap<readonly unknown[], Set<unknown>>();

/** Adds a value to a list that does not have it, and gives the path of the value. */
function addToList({ holder, field, of }: Place, value: unknown, path: string): string {
  holder[field.name] ??= [];
  const items = holder[field.name] as unknown[];
  const identity = (item: unknown) => (of ? keyOf(of, item as DraftFields) : item);
  const known = valuesOf.get(items);
  const values = known?.size === items.length ? known : new Set(items.map(identity));
  valuesOf.set(items, values);
  const key = identity(value);
  if (!values.has(key)) {
    items.push(value);
    values.add(key);
  }
  return of ? `${path}/${key}` : path;
}

function put(draft: Draft, path: string, given: unknown, from: readonly Origin[]): boolean {
  const { entry, record, evidence, language } = draft;
  if (typeof given === "string" && cleanText(given) === "") return false;
  const place = placeAt(entry, record, path);
  const value = prepared(draft, place, given, path, from);
  if (value === undefined) return false;
  const { holder, field } = place;
  const origins = field.datatype.kind === "edtf" ? originsOfDate(field.name, value, from) : from;
  if (field.many) {
    evidence.add(addToList(place, value, path), origins);
    return true;
  }
  const isText = field.datatype.kind === "text" && typeof value === "string";
  const content = isText ? { [language]: value } : value;
  const before = holder[field.name];
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(content)) {
    evidence.conflict(path, origins);
    return false;
  }
  holder[field.name] = content;
  evidence.add(path, origins);
  return true;
}

/** What is still missing when all has been read: a value that came later makes its reason untrue, unless it was cut. */
function stillMissing({ entry, record, missing }: Draft): DraftFields[] {
  return [...missing.values()].filter(({ path, reason }) => {
    const { known, value } = resolvePath(entry, record, String(path));
    return known && (value === undefined || reason === "truncated");
  });
}

function finish(draft: Draft, { key, title, note, ...source }: SourceFacts): HpaRecord {
  const { record, language, evidence } = draft;
  const { url, retrieved, created, sha256 } = draft.facts.options;
  const about = { url, retrieved, sha256, licence: "unknown", note: note && { fr: note } };
  record.sources = [
    { key, title: { [language]: draft.facts.report.persons.without(title) }, ...source, ...present(about) },
  ];
  if (language !== UNDETERMINED) record.language = language;
  if (created !== undefined) Object.assign(record, { created, modified: created });
  const passages = evidence.all();
  if (passages.length > 0) record.evidence = passages;
  const missing = stillMissing(draft);
  if (missing.length > 0) record.missing = missing;
  return canonicalize(record as unknown as HpaRecord);
}

/** A record without values. */
export function createRecord(facts: RecordFacts): RecordBuilder {
  const { options, source, report } = facts;
  const entry = modelClass(facts.type);
  const record: DraftFields = { type: facts.type };
  const missing = new Map<string, DraftFields>();
  const language = textLanguage(report, options, facts.language);
  const draft: Draft = { facts, entry, language, record, evidence: createEvidence(facts), missing };
  const fromOptions: RecordReport["fromOptions"][number][] = [];
  const key = createKeyMaker([source]);
  const { retrieved, created } = options;
  const settleDates = (issued?: string): void =>
    withdrawImpossibleDates(
      { ...draft, report },
      {
        retrieved,
        created,
        issued: [...(issued === undefined ? [] : [issued]), ...documentDays(report.text)],
      },
    );
  return {
    put: (path, value, from = []) =>
      put(draft, path, value, Array.isArray(from) ? (from as readonly Origin[]) : [from as Origin]),
    refine(path, value, origin) {
      const { holder, field } = placeAt(entry, record, path);
      delete holder[field.name];
      put(draft, path, value, [origin]);
    },
    key: (content, otherwise) => key(report.persons.without(content), otherwise),
    item: (list, content) => `${list}/${key(report.persons.without(content), list.split("/").at(-1))}`,
    at: (path) => itemAt(entry, record, path),
    missing(path, reason, note) {
      if (missing.has(path)) return;
      missing.set(path, { path, reason, source, ...(note === undefined ? {} : { note: { fr: note } }) });
    },
    fromOption: (path, option) => void fromOptions.push({ path, option }),
    settleDates,
    finish(document) {
      settleDates(document.issued);
      const finished = finish(draft, document);
      const { ok, level, issues } = validate(finished, { territories: options.territories });
      return { record: finished, report: { key: String(record.key), ok, level, issues, fromOptions } };
    },
  };
}

function present(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
