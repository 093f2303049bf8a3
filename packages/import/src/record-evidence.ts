import type { CertaintyNotation, EvidenceMethodNotation } from "@openhpa/vocabularies";
import { isPlain } from "./clean-text.js";
import type { DraftFields } from "./record-path.js";
import type { ReportBuilder } from "./report-builder.js";
import { lineAt, linesOf, type Span, spanIn, textOf } from "./source-text.js";

/** The passage a value comes from, and how it was read there. */
export interface Origin extends Span {
  readonly method: EvidenceMethodNotation;
  readonly certainty: CertaintyNotation;
  /** In French. */
  readonly note?: string | undefined;
}

/** Where evidence is noted: the report, the key of the source, and that of the record when the document holds several. */
export interface EvidencePlace {
  readonly report: ReportBuilder;
  readonly source: string;
  readonly record?: string;
}

/** The passages that the values of a record rest on. */
export interface RecordEvidence {
  /** Notes that a value rests on some passages, here and in the report. */
  add(path: string, origins: readonly Origin[]): void;
  /** Reports that the passages say something else than those noted before; theirs is the value that stays. */
  conflict(path: string, origins: readonly Origin[]): void;
  /** Reports persons in the passages that a text comes from. */
  reportPersons(path: string, origins: readonly Origin[]): void;
  /** Takes back what a value rested on, here and in the report, and gives the passages. */
  withdraw(path: string): readonly Span[];
  /** The evidence of the record, in the order in which it was noted. */
  all(): DraftFields[];
}

/** Passages up to this length are quoted in the evidence. */
const LONGEST_QUOTE = 80;

function quoteOf(report: ReportBuilder, span: Span): string | undefined {
  if (span.end - span.start > LONGEST_QUOTE || linesOf(report.text, span).length > 1) return undefined;
  const quote = textOf(report.text, span);
  return isPlain(quote) && report.persons.without(quote) === quote ? quote : undefined;
}

/** No evidence yet. */
export function createEvidence({ report, source, record }: EvidencePlace): RecordEvidence {
  const evidence = new Map<string, DraftFields>();

  function note(path: string, origin: Origin, certainty: CertaintyNotation): void {
    const { start, end, method } = origin;
    const name = `${path} ${start}`;
    if (!evidence.has(name)) {
      const item: DraftFields = { path, source, start, end, method, certainty };
      const quote = quoteOf(report, origin);
      if (quote !== undefined) item.quote = quote;
      const { page } = lineAt(report.text, start);
      const notes = [origin.note, page === undefined ? undefined : `Page ${page}.`];
      const said = notes.filter((part) => part !== undefined).join(" ");
      if (said !== "") item.note = { fr: said };
      evidence.set(name, item);
    }
    report.rests({ start, end }, path, certainty, record);
  }

  return {
    add(path, origins) {
      for (const origin of origins) note(path, origin, origin.certainty);
    },
    conflict(path, origins) {
      const before = [...evidence.values()].filter((item) => item.path === path);
      const spans = [...before, ...origins].map(({ start, end }) => ({
        start: Number(start),
        end: Number(end),
      }));
      const message = "Le document donne deux valeurs différentes ; la première est gardée.";
      report.contradiction({ code: "conflicting-values", paths: [path], spans, message });
      for (const origin of origins) note(path, origin, "conflicting");
    },
    reportPersons(path, origins) {
      for (const line of origins.flatMap((origin) => linesOf(report.text, origin))) {
        for (const { kind, start, end } of report.persons.passages(line.text))
          report.personal(spanIn(line, start, end), { kind, path });
      }
    },
    withdraw(path) {
      const own = [...evidence].filter(([, item]) => item.path === path);
      return own.map(([name, { start, end }]) => {
        const span = { start: Number(start), end: Number(end) };
        evidence.delete(name);
        report.withdraw(span, path);
        return span;
      });
    },
    all: () => [...evidence.values()],
  };
}
