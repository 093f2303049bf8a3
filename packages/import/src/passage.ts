import type { Origin } from "./record-evidence.js";
import type { SourceLine, Span } from "./source-text.js";

/** Words of the source without the marks around them; each sign knows its place, so that spans stay exact. */
export interface Passage {
  readonly text: string;
  /** Position in the source (code points) of each UTF-16 unit of the text. */
  readonly places: readonly number[];
}

/** A part of a passage, in offsets of its text (UTF-16). */
export type Range = readonly [start: number, end: number];

/** Position in the source of each UTF-16 unit of a line. */
export function placesOf(line: SourceLine): number[] {
  const places: number[] = [];
  let at = line.start;
  for (const sign of line.text) {
    for (let unit = 0; unit < sign.length; unit += 1) places.push(at);
    at += 1;
  }
  return places;
}

/** The part of a line from an offset to another, without blanks around it. */
export function passageOf(line: SourceLine, from = 0, to = line.text.length): Passage {
  return partOf({ text: line.text, places: placesOf(line) }, [from, to]);
}

/** A part of a passage, without blanks around it. */
export function partOf({ text, places }: Passage, range: Range): Passage {
  const [start, end] = trimmed(text, range);
  return { text: text.slice(start, end), places: places.slice(start, end) };
}

function trimmed(text: string, [start, end]: Range): Range {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return [from, Math.max(from, start + part.trimEnd().length)];
}

/** Passages one after the other, with a sign between two. */
export function joined(passages: readonly Passage[], joint = " "): Passage {
  const [first, ...others] = passages;
  if (!first || others.length === 0) return first ?? { text: "", places: [] };
  const places: number[] = [];
  for (const passage of passages) {
    if (places.length > 0) for (const _ of joint) places.push(places.at(-1) ?? 0);
    for (const place of passage.places) places.push(place);
  }
  return { text: passages.map(({ text }) => text).join(joint), places };
}

/** Where a part of a passage stands in the source. */
export function spanOf({ text, places }: Passage, range: Range = [0, text.length]): Span {
  const [start, end] = trimmed(text, range);
  const first = places[start] ?? places.at(-1) ?? 0;
  return { start: first, end: end > start ? (places[end - 1] ?? first) + 1 : first };
}

/** The origin of what was read in a part of a passage. */
export function originIn(
  passage: Passage,
  range: Range = [0, passage.text.length],
  how: Partial<Pick<Origin, "method" | "certainty" | "note">> = {},
): Origin {
  return { method: "pattern", certainty: "certain", ...how, ...spanOf(passage, range) };
}

/** The sentences of a passage, as ranges; `...` and abbreviations inside a sentence do not end it. */
export function sentencesOf({ text }: Passage): readonly Range[] {
  const ends = [...text.matchAll(/[.!?…]+["»”)]*\s+(?=["«“]?\s?[\p{Lu}\d])/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return [...ends, text.length]
    .map((end, index): Range => trimmed(text, [ends[index - 1] ?? 0, end]))
    .filter(([start, end]) => end > start);
}

/** Range of a group of a match made with the flag `d`; undefined when it took no part. */
export function groupRange(found: RegExpExecArray, group: number, shift = 0): Range | undefined {
  const range = found.indices?.[group];
  return range && [range[0] + shift, range[1] + shift];
}
