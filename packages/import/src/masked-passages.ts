import { passagesApart } from "@openhpa/core";
import type { Span } from "./source-text.js";

/** Shows a passage with what it says about persons masked, one sign for each character. */
export type Mask = (passage: string, span: Span) => string;

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
  const hidden = passagesApart(personal);
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
