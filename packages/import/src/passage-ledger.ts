import type { PersonalDataKind } from "./import-result.js";
import type { RecordBuilder } from "./record-builder.js";
import { createReport, type ReportBuilder, type ReportFacts } from "./report-builder.js";
import { linesOf, type SourceLine, type Span, spanIn } from "./source-text.js";

/** A report that also knows which parts of each line were read, for documents in running text. */
export interface PassageLedger {
  readonly report: ReportBuilder;
  /** Says that words were read although they are no value of their own. */
  cover(span: Span): void;
  /**
   * Lists what is left of each line that was read in part, and withholds mailboxes and mobile numbers of persons wherever they stand.
   * To be called once, when everything is read.
   */
  listRest(lines: readonly SourceLine[]): void;
}

/** What is left must hold a word or a number; link words and punctuation between two values say nothing. */
const WORTH_LISTING = /\p{L}{4}|\d/u;
const EDGES = /^[\s,;:.!?()*_•–-]+|[\s,;:(*_•–-]+$/g;

interface PersonalPassage {
  readonly span: Span;
  readonly kind: PersonalDataKind;
}

function personsIn(line: SourceLine, { persons }: ReportBuilder): readonly PersonalPassage[] {
  return persons
    .passages(line.text)
    .map(({ kind, start, end }) => ({ kind, span: spanIn(line, start, end) }));
}

/** A record that takes no text in which a person is named: the passage is left for a person to read. */
export function withoutNamedPersons(record: RecordBuilder, { persons }: ReportBuilder): RecordBuilder {
  const names = (value: unknown) => typeof value === "string" && persons.names(value);
  return { ...record, put: (path, value, origin) => !names(value) && record.put(path, value, origin) };
}

/** The parts of a line outside some spans. */
function restOf(line: SourceLine, spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let at = line.start;
  for (const { start, end } of sorted) {
    if (start > at) rest.push({ start: at, end: Math.min(start, line.end) });
    at = Math.max(at, end);
  }
  if (at < line.end) rest.push({ start: at, end: line.end });
  return rest;
}

export function createLedger(facts: ReportFacts): PassageLedger {
  const base = createReport(facts);
  const read = new Map<number, Span[]>();
  const marked = new Set<number>();
  const resting = new Set<number>();
  const personal = new Set<number>();
  const cover = (span: Span): void => {
    for (const { number } of linesOf(base.text, span)) {
      const spans = read.get(number) ?? [];
      read.set(number, spans);
      spans.push(span);
    }
  };
  const report: ReportBuilder = {
    ...base,
    mark(line, state, repeats) {
      marked.add(line.number);
      base.mark(line, state, repeats);
    },
    rests(span, path, certainty, record) {
      cover(span);
      for (const { number } of linesOf(base.text, span)) resting.add(number);
      base.rests(span, path, certainty, record);
    },
    notUnderstood(span, about) {
      cover(span);
      base.notUnderstood(span, about);
    },
    personal(span, about) {
      cover(span);
      for (const { number } of linesOf(base.text, span)) personal.add(number);
      base.personal(span, about);
    },
  };

  function listLine(line: SourceLine): void {
    const persons = personsIn(line, base);
    for (const { span, kind } of persons) report.personal(span, { kind, path: "/contact" });
    const spans = read.get(line.number);
    if (spans === undefined || marked.has(line.number)) return;
    const signs = [...line.text];
    const pieces = restOf(line, spans).flatMap(({ start, end }): Span[] => {
      const words = signs.slice(start - line.start, end - line.start).join("");
      const kept = words.replace(EDGES, "");
      if (!WORTH_LISTING.test(kept)) return [];
      const from = start + [...words.slice(0, words.indexOf(kept))].length;
      return [{ start: from, end: from + [...kept].length }];
    });
    const isOnlyPersonal = personal.has(line.number) && !resting.has(line.number);
    if (pieces.length === 0 && isOnlyPersonal) base.mark(line, "withheld");
    for (const piece of pieces) base.notUnderstood(piece);
  }

  return {
    report,
    cover,
    listRest(lines) {
      for (const line of lines) if (line.text.trim() !== "") listLine(line);
    },
  };
}
