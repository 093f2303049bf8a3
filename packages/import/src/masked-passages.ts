import type { Span } from "./source-text.js";

/** Shows a passage with what it says about persons masked, one sign for each character. */
export type Mask = (passage: string, span: Span) => string;

/** Passages in the order of the text, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Index of the first passage that ends after a position, by binary search. */
function firstAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A mask over the passages about persons: it takes time in proportion to what it shows and to the passages inside. */
export function maskOver(personal: readonly Span[]): Mask {
  const hidden = merged(personal);
  return (passage, { start, end }) => {
    let at = firstAfter(hidden, start);
    if (at === hidden.length || (hidden[at] as Span).start >= end) return passage;
    const signs = [...passage];
    for (; at < hidden.length && (hidden[at] as Span).start < end; at += 1) {
      const span = hidden[at] as Span;
      signs.fill("█", Math.max(0, span.start - start), Math.min(signs.length, span.end - start));
    }
    return signs.join("");
  };
}
