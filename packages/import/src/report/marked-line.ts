import type { Evidence, HpaRecord } from "@openhpa/core";
import type { ReportLine } from "../import-result.js";

/** A passage of a line, in signs from its start, and the path that rests on it. */
interface MarkedPassage {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A piece of a line and the paths that rest on it. */
export interface LinePiece {
  readonly text: string;
  readonly paths: readonly string[];
}

/** The pieces of a line between the ends of its passages, each with the passages over it, in one sweep. */
function* piecesOf(
  length: number,
  passages: readonly MarkedPassage[],
): Generator<{ readonly from: number; readonly to: number; readonly over: readonly MarkedPassage[] }> {
  const opening = [...passages].sort((a, b) => a.from - b.from);
  const cuts = [...new Set([0, length, ...passages.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  let over: MarkedPassage[] = [];
  let next = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    over = over.filter(({ to }) => to > from);
    for (; opening[next]?.from === from; next += 1) over.push(opening[next] as MarkedPassage);
    yield { from, to: cuts[index + 1] as number, over };
  }
}

/** A line in pieces: those that fields rest on name their fields. */
export function markedLine(line: ReportLine, evidence: readonly Evidence[]): readonly LinePiece[] {
  const letters = [...line.text];
  const passages = evidence
    .map(({ path, start, end }) => ({
      path,
      from: Math.max(0, start - line.start),
      to: Math.min(letters.length, end - line.start),
    }))
    .filter(({ from, to }) => from < to);
  return [...piecesOf(letters.length, passages)].map(({ from, to, over }) => ({
    text: letters.slice(from, to).join(""),
    paths: over.map(({ path }) => path),
  }));
}

/** Index of the first line that ends after a position, by binary search. */
function firstLineAt(lines: readonly ReportLine[], position: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as ReportLine).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The evidence of a record by the lines that it touches; a line is asked for by its number. */
export function evidenceByLine(
  lines: readonly ReportLine[],
  record: HpaRecord | undefined,
): ReadonlyMap<number, readonly Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const evidence = [...(record?.evidence ?? [])].sort((a, b) => a.start - b.start);
  for (const item of evidence) {
    for (let at = firstLineAt(lines, item.start); at < lines.length; at += 1) {
      const line = lines[at] as ReportLine;
      if (line.start >= item.end) break;
      const known = found.get(line.number);
      if (known) known.push(item);
      else found.set(line.number, [item]);
    }
  }
  return found;
}
