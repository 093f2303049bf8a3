import {
  canonicalize,
  type HpaRecord,
  keyOf,
  modelClass,
  personalPassages,
  resolvePath,
  validate,
  withoutPersonalForms,
} from "@openhpa/core";
import type { CertaintyNotation, EvidenceMethodNotation, MissingReasonNotation } from "@openhpa/vocabularies";
import { cleanText, isPlain } from "./clean-text.js";
import type { ImportOptions, RecordReport } from "./import-result.js";
import { type DraftFields, itemAt, type Place, placeAt } from "./record-path.js";
import type { ReportBuilder } from "./report-builder.js";
import { slugOf } from "./slug.js";
import { linesOf, type Span, spanIn, textOf } from "./source-text.js";

/** The passage a value comes from, and how it was read there. */
export interface Origin extends Span {
  readonly method: EvidenceMethodNotation;
  readonly certainty: CertaintyNotation;
  /** In French. */
  readonly note?: string | undefined;
}

/** The document of a record: `key` names it inside the record; the rest goes to `/sources`. */
export interface SourceFacts {
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  readonly note?: string;
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
  key(content: string, otherwise?: string): string;
  /** The path of a new thing in a list, with a key made from its content, unique in the record; `put` to it makes the thing. */
  item(list: string, content: string): string;
  /** What stands at a path, or undefined. */
  at(path: string): unknown;
  /** Declares that a field has no value, and why; a reason given before stands. */
  missing(path: string, reason: MissingReasonNotation, note?: string): void;
  /** Says that a value comes from the caller and not from a passage. */
  fromOption(path: string, option: keyof ImportOptions): void;
  /** The canonical record and what validation says of it. */
  finish(source: SourceFacts): { readonly record: HpaRecord; readonly report: RecordReport };
}

/** Passages up to this length are quoted in the evidence. */
const LONGEST_QUOTE = 80;

export function createRecord(facts: RecordFacts): RecordBuilder {
  const { report, options } = facts;
  const entry = modelClass(facts.type);
  const language = options.language ?? "fr";
  const record: DraftFields = { type: facts.type };
  const keys = new Set<string>([facts.source]);
  const counts = new Map<string, number>();
  const evidence = new Map<string, DraftFields>();
  const missing = new Map<string, DraftFields>();
  const fromOptions: RecordReport["fromOptions"][number][] = [];

  /** Reports persons in the passage that a text comes from. */
  function reportPersons(path: string, origins: readonly Origin[]): void {
    for (const origin of origins) {
      for (const line of linesOf(report.text, origin)) {
        for (const { kind, start, end } of personalPassages(line.text))
          report.personal(spanIn(line, start, end), { kind, path });
      }
    }
  }

  function quoteOf(origin: Origin): string | undefined {
    if (origin.end - origin.start > LONGEST_QUOTE || linesOf(report.text, origin).length > 1)
      return undefined;
    const quote = textOf(report.text, origin);
    return isPlain(quote) && withoutPersonalForms(quote) === quote ? quote : undefined;
  }

  function addEvidence(path: string, origins: readonly Origin[], certainty?: CertaintyNotation): void {
    for (const { start, end, method, note, ...origin } of origins) {
      const sure = certainty ?? origin.certainty;
      const quote = quoteOf({ start, end, method, certainty: sure });
      const name = `${path} ${start}`;
      if (!evidence.has(name)) {
        const base: DraftFields = { path, source: facts.source, start, end, method, certainty: sure };
        if (quote !== undefined) base.quote = quote;
        if (note !== undefined) base.note = { fr: note };
        evidence.set(name, base);
      }
      report.rests({ start, end }, path, sure, facts.record);
    }
  }

  function conflict(path: string, origins: readonly Origin[]): false {
    const known = [...evidence.values()].filter((item) => item.path === path);
    const spans = [...known, ...origins].map(({ start, end }) => ({
      start: Number(start),
      end: Number(end),
    }));
    const message = `Le document donne deux valeurs différentes pour ${path} ; la première est gardée.`;
    report.contradiction({ code: "conflicting-values", paths: [path], spans, message });
    addEvidence(path, origins, "conflicting");
    return false;
  }

  function prepared({ field }: Place, value: unknown, path: string, origins: readonly Origin[]): unknown {
    const { kind } = field.datatype;
    if (typeof value !== "string") return value;
    if (kind !== "text" && kind !== "string") return value.trim() === "" ? undefined : value.trim();
    const clean = cleanText(value);
    const kept = withoutPersonalForms(clean);
    if (kept !== clean) reportPersons(path, origins);
    return kept === "" ? undefined : kept;
  }

  const builder: RecordBuilder = {
    put(path, given, from = []) {
      if (typeof given === "string" && cleanText(given) === "") return false;
      const origins = Array.isArray(from) ? (from as readonly Origin[]) : [from as Origin];
      const place = placeAt(entry, record, path);
      const { holder, field, of } = place;
      const value = prepared(place, given, path, origins);
      if (value === undefined) return false;
      const known = holder[field.name];
      if (field.many) {
        const items = (known ?? []) as unknown[];
        const key = of ? keyOf(of, value as DraftFields) : String(value);
        const isKnown = items.some((item) => (of ? keyOf(of, item as DraftFields) === key : item === value));
        if (!isKnown) holder[field.name] = [...items, value];
        addEvidence(of ? `${path}/${key}` : path, origins);
        return true;
      }
      const content =
        field.datatype.kind === "text" && typeof value === "string" ? { [language]: value } : value;
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(content))
        return conflict(path, origins);
      holder[field.name] = content;
      addEvidence(path, origins);
      return true;
    },
    refine(path, value, origin) {
      const { holder, field } = placeAt(entry, record, path);
      delete holder[field.name];
      builder.put(path, value, origin);
    },
    key(content, otherwise = "element") {
      const slug = slugOf(content) || slugOf(otherwise) || "element";
      let count = counts.get(slug) ?? 0;
      let key = slug;
      do {
        count += 1;
        key = count === 1 ? slug : `${slug}-${count}`;
      } while (keys.has(key));
      counts.set(slug, count);
      keys.add(key);
      return key;
    },
    item: (list, content) => `${list}/${builder.key(content, list.split("/").at(-1))}`,
    at: (path) => itemAt(entry, record, path),
    missing(path, reason, note) {
      if (missing.has(path)) return;
      missing.set(path, {
        path,
        reason,
        source: facts.source,
        ...(note === undefined ? {} : { note: { fr: note } }),
      });
    },
    fromOption: (path, option) => void fromOptions.push({ path, option }),
    finish({ key, title, note, ...source }) {
      const { url, retrieved, created, sha256 } = options;
      const about = { url, retrieved, sha256, licence: "unknown", note: note && { [language]: note } };
      record.sources = [{ key, title: { [language]: title }, ...source, ...present(about) }];
      record.language = language;
      if (created !== undefined) Object.assign(record, { created, modified: created });
      if (evidence.size > 0) record.evidence = [...evidence.values()];
      const isOpen = ({ path, reason }: DraftFields) => {
        const { known, value } = resolvePath(entry, record, String(path));
        return known && (value === undefined || reason === "truncated");
      };
      const open = [...missing.values()].filter(isOpen);
      if (open.length > 0) record.missing = open;
      const finished = canonicalize(record as unknown as HpaRecord);
      const { ok, level, issues } = validate(finished, { territories: options.territories });
      return { record: finished, report: { key: String(record.key), ok, level, issues, fromOptions } };
    },
  };
  return builder;
}

function present(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
