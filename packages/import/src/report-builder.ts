import type { CertaintyNotation } from "@openhpa/vocabularies";
import { encodingNotes } from "./encoding-notes.js";
import type {
  Contradiction,
  Cut,
  ImportReport,
  LineState,
  NotUnderstood,
  PersonalDatum,
  RecordReport,
  RepeatedBlock,
  ReportLanguage,
  ReportLine,
} from "./import-result.js";
import { type Mask, maskOver } from "./masked-passages.js";
import { type Persons, personsOf } from "./persons.js";
import { createRestingLines } from "./resting-lines.js";
import {
  lineAt,
  type SourceLine,
  type SourceText,
  type Span,
  spanIn,
  textOf,
  trimmedSpan,
} from "./source-text.js";

/** What a report is about. */
export interface ReportFacts {
  readonly file: string;
  readonly source: string;
  readonly spansIn?: ImportReport["spansIn"];
  readonly text: SourceText;
  /** The texts that say who is named, where they are not the lines: the cells of a table. */
  readonly naming?: Iterable<string>;
  /** What a whole says of persons and of its language, where the text is a part of it. */
  readonly whole?: { readonly persons: Persons; readonly language?: ReportLanguage | undefined };
}

/** Collects what became of each line while a document is read. */
export interface ReportBuilder {
  readonly text: SourceText;
  /** Who is named in the document. */
  readonly persons: Persons;
  /** Says what a line is; the first word about a line stands. Lines that rest in a record need no mark. */
  mark(line: SourceLine, state: LineState, repeats?: SourceLine): void;
  /** Says that a path of a record rests on a passage; record builders call it. */
  rests(span: Span, path: string, certainty: CertaintyNotation, record?: string): void;
  /** True for a line with words of which nobody spoke, or of which a passage found no field. */
  isUnread(line: SourceLine): boolean;
  /** Takes back that a path of a record rests on a passage. */
  withdraw(span: Span, path: string): void;
  /** Lists a passage that found no field; its words are taken from the source. */
  notUnderstood(span: Span, about?: Pick<NotUnderstood, "path" | "label" | "suggestions" | "message">): void;
  contradiction(contradiction: Contradiction): void;
  personal(span: Span, about: Pick<PersonalDatum, "kind" | "path">): void;
  cut(cut: Cut): void;
  /** The language of the document, which is told at the first call. */
  language(told: () => ReportLanguage): ReportLanguage;
  /** The report; a line that nobody spoke of is listed as not understood. */
  finish(end: { readonly layout: string; readonly records: readonly RecordReport[] }): ImportReport;
}

/** A person who chooses reads no longer list: a name of a hundred communes needs more words. */
const MOST_SUGGESTIONS = 20;

function blocksOf(lines: readonly ReportLine[]): RepeatedBlock[] {
  const blocks: { first: number; last: number; repeats: number }[] = [];
  for (const { number, repeats, state } of lines) {
    const open = blocks.at(-1);
    if (repeats === undefined) {
      if (state === "blank" && open?.last === number - 1) open.last = number;
      continue;
    }
    if (open && open.last === number - 1 && open.repeats < repeats) open.last = number;
    else blocks.push({ first: number, last: number, repeats });
  }
  return blocks;
}

/** Says of spans, asked for in the order of their starts, whether one of some other spans covers them. */
function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  return ({ start, end }) => {
    for (let one = inOrder[next]; one && one.start <= start; one = inOrder[++next])
      reached = Math.max(reached, one.end);
    return end <= reached;
  };
}

/** What a document says about persons that no reader has told of. */
function untold(text: SourceText, persons: Persons, told: readonly PersonalDatum[]) {
  const byLine = new Map<number, Span[]>();
  for (const { line, start, end } of told) {
    const spans = byLine.get(line);
    if (spans) spans.push({ start, end });
    else byLine.set(line, [{ start, end }]);
  }
  return text.lines.flatMap((line) => {
    const isTold = coverOf(byLine.get(line.number) ?? []);
    return persons
      .passages(line.text)
      .map(({ kind, start, end }) => ({ kind, span: spanIn(line, start, end) }))
      .sort((a, b) => a.span.start - b.span.start)
      .filter(({ span }) => !isTold(span));
  });
}

export function createReport(facts: ReportFacts): ReportBuilder {
  const { text } = facts;
  const marks = new Map<number, { readonly state: LineState; readonly repeats?: number }>();
  const resting = createRestingLines(text);
  const notUnderstood: NotUnderstood[] = [];
  const listedLines = new Set<number>();
  const contradictions: Contradiction[] = [];
  const personalData: PersonalDatum[] = [];
  const personalStarts = new Set<number>();
  let truncated: Cut | null = null;
  let language = facts.whole?.language;

  const stateOf = (line: SourceLine): LineState =>
    marks.get(line.number)?.state ??
    (line.text.trim() === "" ? "blank" : resting.on(line.number) ? "field" : "not-understood");

  const lineOf = (line: SourceLine, mask: Mask): ReportLine => {
    const { paths = [], certainty, record } = resting.on(line.number) ?? {};
    const repeats = marks.get(line.number)?.repeats;
    return {
      number: line.number,
      start: line.start,
      end: line.end,
      text: mask(line.text, line),
      state: stateOf(line),
      paths: [...paths],
      ...(line.page === undefined ? {} : { page: line.page }),
      ...(record === undefined ? {} : { record }),
      ...(certainty === undefined ? {} : { certainty }),
      ...(repeats === undefined ? {} : { repeats }),
    };
  };

  const persons = facts.whole?.persons ?? personsOf(facts.naming ?? text.lines.map((line) => line.text));
  const builder: ReportBuilder = {
    text,
    persons,
    mark(line, state, repeats) {
      if (!marks.has(line.number))
        marks.set(line.number, { state, ...(repeats && { repeats: repeats.number }) });
    },
    rests: resting.add,
    withdraw: resting.withdraw,
    isUnread: (line) => stateOf(line) === "not-understood" || listedLines.has(line.number),
    notUnderstood(span, about = {}) {
      const { number } = lineAt(text, span.start);
      listedLines.add(number);
      const { suggestions, ...rest } = about;
      const few = suggestions === undefined ? {} : { suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
      notUnderstood.push({ line: number, ...span, text: textOf(text, span), ...rest, ...few });
    },
    contradiction: (contradiction) => void contradictions.push(contradiction),
    personal(span, about) {
      if (personalStarts.has(span.start)) return;
      personalStarts.add(span.start);
      personalData.push({ ...about, line: lineAt(text, span.start).number, ...span });
    },
    cut(cut) {
      truncated = cut;
    },
    language(told) {
      language ??= told();
      return language;
    },
    finish({ layout, records }) {
      for (const line of text.lines) {
        if (stateOf(line) === "not-understood" && !listedLines.has(line.number))
          builder.notUnderstood(trimmedSpan(line));
      }
      for (const { span, kind } of untold(text, persons, personalData))
        builder.personal(span, { kind, path: "/contact" });
      const mask = maskOver(personalData);
      const lines = text.lines.map((line) => lineOf(line, mask));
      const shown = notUnderstood.map((entry) => ({
        ...entry,
        text: mask(entry.text, entry),
      }));
      return {
        file: persons.without(facts.file),
        source: facts.source,
        layout,
        spansIn: facts.spansIn ?? "file",
        ...(language === undefined ? {} : { language }),
        records,
        lines,
        repeated: blocksOf(lines),
        notUnderstood: shown.sort((a, b) => a.start - b.start),
        contradictions,
        personalData,
        truncated,
        encoding: encodingNotes(text),
      };
    },
  };
  return builder;
}
