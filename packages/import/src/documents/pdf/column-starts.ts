import type { Run } from "./page-lines.js";

/** The runs of a line, from left to right. */
type RunLine = readonly Run[];

/** A gap beyond this share of the size may part two columns, where other lines have it at the same place. */
const NARROW = 0.3;
/** Starts that differ by so many points are one place. */
const SAME_START = 1;
/** So many lines begin at the start of a column, and so many of them have words before it. */
const FEWEST_STARTS = 3;
const FEWEST_LABELS = 2;

/** What a line does at a place: words begin there behind a gap or at the line's own beginning, words stand over it, or neither. */
type AtPlace = "labelled" | "begins" | "crossed" | "free";

function atPlace(line: RunLine, place: number): AtPlace {
  const at = line.findIndex(({ x }) => Math.abs(x - place) <= SAME_START);
  if (at === 0) return "begins";
  const run = line[at];
  if (run) {
    const end = Math.max(...line.slice(0, at).map(({ x, width }) => x + width));
    return run.x - end > NARROW * run.size ? "labelled" : "crossed";
  }
  const isCrossed = line.some(({ x, width }) => x < place && x + width > place - SAME_START);
  return isCrossed ? "crossed" : "free";
}

/** The lines that are cut at a place: those of stretches without a word over it, in which enough words begin there. */
function cutsAt(lines: readonly RunLine[], place: number): ReadonlySet<RunLine> {
  const cut = new Set<RunLine>();
  let stretch: (readonly [RunLine, AtPlace])[] = [];
  const close = () => {
    const labelled = stretch.filter(([, is]) => is === "labelled");
    const begins = stretch.filter(([, is]) => is === "begins");
    const isColumn = labelled.length >= FEWEST_LABELS && labelled.length + begins.length >= FEWEST_STARTS;
    if (isColumn) for (const [line] of labelled) cut.add(line);
    stretch = [];
  };
  for (const line of lines) {
    const is = atPlace(line, place);
    if (is === "crossed") close();
    else stretch.push([line, is]);
  }
  close();
  return cut;
}

/** Places where words begin behind a gap that does not part segments by itself, each once. */
function narrowPlaces(lines: readonly RunLine[], apart: number): readonly number[] {
  const places = new Map<number, number>();
  for (const line of lines)
    for (const [at, run] of line.entries()) {
      const before = line[at - 1];
      const gap = before ? run.x - before.x - before.width : 0;
      if (gap > NARROW * run.size && gap <= apart * run.size)
        places.set(Math.round(run.x), (places.get(Math.round(run.x)) ?? 0) + 1);
    }
  return [...places.keys()];
}

/** Where lines of a page are cut because a column begins there, though the gap before it is narrow: as the runs that begin a segment. */
export function columnStarts(lines: readonly RunLine[], apart: number): ReadonlySet<Run> {
  const starts = new Set<Run>();
  for (const place of narrowPlaces(lines, apart))
    for (const line of cutsAt(lines, place))
      for (const run of line) if (Math.abs(run.x - place) <= SAME_START) starts.add(run);
  return starts;
}
