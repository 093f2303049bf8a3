import type { HpaRecord } from "@openhpa/core";
import type { ReportLine } from "@openhpa/import";

/** A part of a line of a document, and the places of records that rest on it; none where nothing does. */
export interface LinePassage {
  readonly text: string;
  readonly places: readonly { readonly record: HpaRecord; readonly path: string }[];
}

interface Proof {
  readonly start: number;
  readonly end: number;
  readonly record: HpaRecord;
  readonly path: string;
}

function proofsOf(records: readonly HpaRecord[]): readonly Proof[] {
  return records.flatMap((record) =>
    (record.evidence ?? []).map(({ start, end, path }) => ({ start, end, path, record })),
  );
}

/** Index of the first line that ends behind a position. */
function firstBehind(lines: readonly ReportLine[], position: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as ReportLine).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A line cut where what rests on it begins and ends. */
function cutLine(line: ReportLine, proofs: readonly Proof[]): readonly LinePassage[] {
  const signs = [...line.text];
  const inside = (at: number) => Math.min(Math.max(at - line.start, 0), signs.length);
  const cuts = [
    ...new Set([0, signs.length, ...proofs.flatMap(({ start, end }) => [inside(start), inside(end)])]),
  ];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: signs.slice(start, end).join(""),
      places: proofs.filter((proof) => inside(proof.start) <= start && end <= inside(proof.end)),
    };
  });
}

/** The passages of every line by its number: together they are the text of the line, sign for sign. */
export function passagesByLine(
  lines: readonly ReportLine[],
  records: readonly HpaRecord[],
): ReadonlyMap<number, readonly LinePassage[]> {
  const byLine = new Map<ReportLine, Proof[]>();
  for (const proof of proofsOf(records))
    for (let at = firstBehind(lines, proof.start); at < lines.length; at += 1) {
      const line = lines[at] as ReportLine;
      if (line.start >= proof.end) break;
      const own = byLine.get(line);
      if (own) own.push(proof);
      else byLine.set(line, [proof]);
    }
  return new Map(lines.map((line) => [line.number, cutLine(line, byLine.get(line) ?? [])]));
}
