import type { CertaintyNotation } from "@openhpa/vocabularies";
import { linesOf, type SourceText, type Span } from "./source-text.js";

const doubt: readonly CertaintyNotation[] = ["certain", "probable", "uncertain", "conflicting"];

/** The less sure of two readings. */
export function leastSure(a: CertaintyNotation | undefined, b: CertaintyNotation): CertaintyNotation {
  return a !== undefined && doubt.indexOf(a) > doubt.indexOf(b) ? a : b;
}

/** What rests on a line. */
export interface Resting {
  readonly paths: Set<string>;
  certainty?: CertaintyNotation;
  record?: string;
}

/** Which paths of records rest on which lines of a text. */
export interface RestingLines {
  add(span: Span, path: string, certainty: CertaintyNotation, record?: string): void;
  /** Takes back that a path rests on a passage. */
  withdraw(span: Span, path: string): void;
  /** What rests on the line with this number; undefined when nothing does. */
  on(line: number): Resting | undefined;
}

/** No line on which anything rests. */
export function createRestingLines(text: SourceText): RestingLines {
  const resting = new Map<number, Resting>();
  return {
    add(span, path, certainty, record) {
      for (const line of linesOf(text, span)) {
        const known = resting.get(line.number) ?? { paths: new Set<string>() };
        resting.set(line.number, known);
        known.paths.add(path);
        known.certainty = leastSure(known.certainty, certainty);
        if (record !== undefined) known.record = record;
      }
    },
    withdraw(span, path) {
      for (const { number } of linesOf(text, span)) {
        const paths = resting.get(number)?.paths;
        paths?.delete(path);
        if (paths?.size === 0) resting.delete(number);
      }
    },
    on: (line) => resting.get(line),
  };
}
