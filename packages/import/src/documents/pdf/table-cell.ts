import type { Segment } from "./page-lines.js";

/** The lines of a cell, and where it stands. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly Segment[];
}

/** True when the words of a line of the first column go on in the next one. */
export function goesOn(line: Segment, next: Segment, right: number): boolean {
  const width = (line.end - line.start) / Math.max(1, line.text.length);
  const word = (/^\S*/.exec(next.text)?.[0].length ?? 0) * width;
  return line.end + word > right && /^[\p{Ll}('’:]/u.test(next.text);
}
