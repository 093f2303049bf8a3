import type { Line } from "./page-lines.js";

/** What is the same on all pages of a document. */
export interface Measures {
  readonly textSize: number;
  readonly headings: readonly number[];
  readonly leading: number;
}

const rounded = (size: number) => Math.round(size * 2) / 2;

function commonest(weights: ReadonlyMap<number, number>): number | undefined {
  return [...weights].sort(([a, weight], [b, other]) => other - weight || a - b)[0]?.[0];
}

/** Lines of other columns that may stand between a line and the one below it. */
const MOST_BETWEEN = 4;

/** The next line with words below those of a line: what only stands beside it, on a baseline of its own, is not below. */
function lineBelow(lines: readonly Line[], at: number): Line | undefined {
  const above = lines[at]?.segments ?? [];
  return lines
    .slice(at + 1, at + 1 + MOST_BETWEEN)
    .find(({ segments }) => segments.some((a) => above.some((b) => a.start < b.end && b.start < a.end)));
}

/** The size in which most is printed, the larger ones, and how far wrapped lines stand apart. */
export function measuresOf(pages: readonly (readonly Line[])[]): Measures {
  const sizes = new Map<number, number>();
  const gaps = new Map<number, number>();
  for (const lines of pages)
    for (const [at, line] of lines.entries()) {
      for (const { size, text } of line.segments)
        sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + text.length);
      const next = lineBelow(lines, at);
      if (!next || rounded(next.size) !== rounded(line.size)) continue;
      const gap = Math.round(((next.y - line.y) / line.size) * 20) / 20;
      if (gap >= 0.9 && gap <= 2.2) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
  const textSize = commonest(sizes) ?? 11;
  const headings = [...sizes.keys()].filter((size) => size > 1.1 * textSize).sort((a, b) => b - a);
  return { textSize, headings, leading: Math.min(1.8, leadingOf(gaps)) };
}

/** The smallest gap that is not rare: wrapped lines stand nearer than paragraphs. */
function leadingOf(gaps: ReadonlyMap<number, number>): number {
  const all = [...gaps.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...gaps].filter(([, count]) => count >= 0.1 * all).map(([gap]) => gap);
  return usual.length === 0 ? 1.25 : Math.min(...usual);
}
