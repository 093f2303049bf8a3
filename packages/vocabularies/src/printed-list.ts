import type { ConceptScheme, Language } from "./concept.js";
import { normaliseLabel } from "./label-form.js";
import { type LabelIndex, labelIndexOf } from "./label-index.js";
import { type LabelMatch, lookupLabel } from "./lookup.js";

/** A piece of a printed list, as printed, with its offsets in the input; `match` only when one concept carries the label. */
export interface PrintedSegment<N extends string = string> {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly match?: LabelMatch<N>;
}

/** The pieces in printed order; between them stand only separators. */
export interface PrintedSplit<N extends string = string> {
  readonly segments: readonly PrintedSegment<N>[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[,;•\n\r]/;
const SPACE = /\s/;

/**
 * Cuts a printed list into known labels, longest first, so that a label with commas (`Communication, information,
 * sensibilisation`) stays whole. Known labels may follow one another with spaces only; text that is not known comes
 * back whole, commas included, and only separators (`,` `;` `•`, spaces, line ends) around pieces are left out.
 */
export function splitPrintedList<N extends string>(
  scheme: ConceptScheme<N>,
  printed: string,
  language?: Language,
): PrintedSplit<N> {
  const index = labelIndexOf(scheme, language);
  const segments: PrintedSegment<N>[] = [];
  const noChain = new Set<number>();
  let unknown: { start: number; end: number } | undefined;
  const closeUnknown = (): void => {
    if (unknown !== undefined) segments.push({ text: printed.slice(unknown.start, unknown.end), ...unknown });
    unknown = undefined;
  };
  let at = skipSeparators(printed, 0);
  while (at < printed.length) {
    const chain = chainOfLabels(index, printed, at, noChain);
    if (chain === undefined) {
      const end = pieceEnd(printed, at);
      unknown = { start: unknown?.start ?? at, end };
      at = skipSeparators(printed, end);
    } else {
      closeUnknown();
      for (const span of chain) segments.push(labelled(scheme, printed, span, language));
      at = skipSeparators(printed, chain.at(-1)?.end ?? printed.length);
    }
  }
  closeUnknown();
  return { segments };
}

/** Known labels from `start` that reach a separator or the end, with nothing but spaces between them. */
function chainOfLabels(
  index: LabelIndex,
  printed: string,
  start: number,
  noChain: Set<number>,
): readonly Span[] | undefined {
  if (noChain.has(start)) return undefined;
  for (const end of wordEnds(printed, start, index.longest).reverse()) {
    if (!index.normalised.has(normaliseLabel(printed.slice(start, end)))) continue;
    const next = skipSpaces(printed, end);
    if (next >= printed.length || SEPARATOR.test(printed.charAt(next))) return [{ start, end }];
    const rest = chainOfLabels(index, printed, next, noChain);
    if (rest !== undefined) return [{ start, end }, ...rest];
  }
  noChain.add(start);
  return undefined;
}

/** Places after `start` where a label may end: before a space, a separator or the end of the text. */
function wordEnds(printed: string, start: number, longest: number): number[] {
  const ends: number[] = [];
  const most = 2 * longest + 2;
  for (let at = start + 1; at <= printed.length && ends.length < most; at += 1) {
    const before = printed.charAt(at - 1);
    if (isGap(before)) continue;
    if (at === printed.length || isGap(printed.charAt(at))) ends.push(at);
  }
  return ends;
}

function labelled<N extends string>(
  scheme: ConceptScheme<N>,
  printed: string,
  span: Span,
  language: Language | undefined,
): PrintedSegment<N> {
  const text = printed.slice(span.start, span.end);
  const { match } = lookupLabel(scheme, text, language);
  return match === undefined ? { text, ...span } : { text, ...span, match };
}

function pieceEnd(printed: string, start: number): number {
  let end = start;
  while (end < printed.length && !SEPARATOR.test(printed.charAt(end))) end += 1;
  while (end > start && SPACE.test(printed.charAt(end - 1))) end -= 1;
  return end;
}

function isGap(character: string): boolean {
  return SPACE.test(character) || SEPARATOR.test(character);
}

function skipSpaces(printed: string, start: number): number {
  let at = start;
  while (at < printed.length && SPACE.test(printed.charAt(at))) at += 1;
  return at;
}

function skipSeparators(printed: string, start: number): number {
  let at = start;
  while (at < printed.length && isGap(printed.charAt(at))) at += 1;
  return at;
}
