import type { CertaintyNotation, EvidenceMethodNotation } from "@openhpa/vocabularies";
import type { Origin } from "../record-evidence.js";
import { type SourceLine, spanIn } from "../source-text.js";

/** What a printed text was read as: the value, the part it was read from (UTF-16 offsets in the text), how, and how sure. */
export interface Reading<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly method: EvidenceMethodNotation;
  readonly certainty: CertaintyNotation;
  /** In French. */
  readonly note?: string | undefined;
}

/** The origin of a reading of a text that begins at `shift` in its line. */
export function originOf(line: SourceLine, reading: Omit<Reading<unknown>, "value">, shift = 0): Origin {
  const { method, certainty, note } = reading;
  const span = spanIn(line, shift + reading.start, shift + reading.end);
  return { ...span, method, certainty, ...(note === undefined ? {} : { note }) };
}

/** A reading of a whole text. */
export function whole<T>(
  value: T,
  printed: string,
  method: EvidenceMethodNotation = "label-match",
  certainty: CertaintyNotation = "certain",
): Reading<T> {
  return { value, start: 0, end: printed.length, method, certainty };
}

/** The same reading in a longer text, in which the read part begins at `shift`. */
export function shifted<T>(reading: Reading<T>, shift: number): Reading<T> {
  return { ...reading, start: reading.start + shift, end: reading.end + shift };
}
