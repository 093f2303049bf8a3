import { columnStarts } from "./column-starts.js";

/** Words that a page prints in one stroke. Distances are in points, `y` grows downwards and is that of the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font?: string;
  /** The name of its content in the structure tree of the page. */
  readonly mark?: string;
  /** True for what the document itself sets apart from its content: running lines, numbers of pages. */
  readonly isArtifact?: boolean;
}

/** Words of a line that stand together: a wide gap parts them from the next ones. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Where the words begin behind a bullet or number that stands apart; `start` where there is none. */
  readonly wordsStart: number;
}

/** Segments on one baseline, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Share of the size by which baselines of one line may differ, so that raised signs stay in it. */
export const SAME_BASELINE = 0.35;
/** Gaps beyond this share of the size are a blank; beyond the other one, they part segments. */
const BLANK = 0.15;
export const APART = 1.1;
/** What stands before an item and is no segment of its own. */
const ITEM_SIGN = /^(?:[^\p{L}\p{N}\s]|[o\u00A7ü]|\(?(?:\d{1,3}|[a-zA-Z])[.)°]{1,2})$/u;

/** Runs without those that are printed again at the same place to look bold. */
function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text, x, y }) => {
    const at = [0, 0.5].map((shift) => `${Math.round(x / 2 + shift)} ${Math.round(y / 2)} ${text}`);
    const isDouble = at.some((place) => seen.has(place));
    for (const place of at) seen.add(place);
    return !isDouble;
  });
}

/** Runs that stand together, as one. */
export function segmentOf(runs: readonly Run[]): Segment {
  let text = "";
  let end: number | undefined;
  for (const run of runs) {
    const isBlank = end !== undefined && run.x - end > BLANK * run.size;
    text += isBlank && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
    end = Math.max(end ?? 0, run.x + run.width);
  }
  const [first] = runs as readonly [Run];
  const size = runs.reduce((tallest, run) => Math.max(tallest, run.size), 0);
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    start: first.x,
    end: end ?? first.x,
    y: first.y,
    size,
    wordsStart: first.x,
  };
}

/** A bullet or number goes with the words behind it, however far they stand. */
function withSigns(segments: readonly Segment[]): readonly Segment[] {
  const [sign, words, ...others] = segments;
  if (!sign || !words || !ITEM_SIGN.test(sign.text)) return segments;
  const whole = { ...words, text: `${sign.text} ${words.text}`, start: sign.start, wordsStart: words.start };
  return [whole, ...others];
}

function lineOf(inOrder: readonly Run[], starts: ReadonlySet<Run>): Line {
  const groups: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of inOrder) {
    if (run.x - end > APART * run.size || starts.has(run)) groups.push([run]);
    else groups.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  const segments = withSigns(groups.map(segmentOf).filter(({ text }) => text !== ""));
  const size = segments.reduce((tallest, segment) => Math.max(tallest, segment.size), 0);
  return { y: segments[0]?.y ?? 0, size, segments };
}

/** The lines of a page from top to bottom. */
export function linesOfPage(runs: readonly Run[]): readonly Line[] {
  const printed = withoutDoubles(runs.filter(({ text }) => text.trim() !== ""));
  const groups: Run[][] = [];
  for (const run of [...printed].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    const of = group?.[0];
    const isSame = of && run.y - of.y <= SAME_BASELINE * Math.max(run.size, of.size);
    if (group && isSame) group.push(run);
    else groups.push([run]);
  }
  const lines = groups.map((group) => [...group].sort((a, b) => a.x - b.x));
  const starts = columnStarts(lines, APART);
  return lines.map((line) => lineOf(line, starts)).filter(({ segments }) => segments.length > 0);
}
