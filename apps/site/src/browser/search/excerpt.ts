import type { PublishedRecord } from "../../search/published.js";
import { tokensOf } from "../../search/text/tokens.js";

/** A piece of an excerpt; `isMarked` where it is a word that was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  readonly language: string;
}

/** Longest excerpt, and what of it may stand before the first word that was looked for, in characters. */
const LONGEST = 240;
const BEFORE = 70;

interface Mark {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

function marksIn(text: string, forms: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = [];
  let before = 0;
  for (const { form, compound, from, to } of tokensOf(text)) {
    if (forms.has(form)) marks.push({ form, from, to });
    else if (compound !== undefined && forms.has(compound)) {
      const first = marks.at(-1)?.from === before ? marks.pop()?.from : before;
      marks.push({ form: compound, from: first ?? before, to });
    }
    before = from;
  }
  return marks;
}

/** The window with the most different words, the earliest among equals: its marks. */
function bestWindow(marks: readonly Mark[]): readonly Mark[] {
  let best: readonly Mark[] = [];
  let most = 0;
  for (const [at, mark] of marks.entries()) {
    const inside = marks.slice(at).filter(({ to }) => to - mark.from <= LONGEST - BEFORE);
    const different = new Set(inside.map(({ form }) => form)).size;
    if (different > most) [best, most] = [inside, different];
  }
  return best;
}

function cutAround(text: string, marks: readonly Mark[]): readonly ExcerptPiece[] {
  const first = marks[0]?.from ?? 0;
  const wanted = first <= BEFORE ? 0 : first - BEFORE;
  const from = wanted === 0 ? 0 : Math.min(first, wanted + Math.max(0, text.slice(wanted).search(/\s/u) + 1));
  const end = from + LONGEST;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), marks.at(-1)?.to ?? 0);
  const pieces: ExcerptPiece[] = [];
  let at = from;
  const add = (piece: string, isMarked: boolean) => {
    if (piece !== "") pieces.push({ text: piece, isMarked });
  };
  for (const mark of marks.filter((one) => one.from >= from && one.to <= to)) {
    add(text.slice(at, mark.from), false);
    add(text.slice(mark.from, mark.to), true);
    at = mark.to;
  }
  add(text.slice(at, to), false);
  const open: ExcerptPiece[] = from > 0 ? [{ text: "…", isMarked: false }] : [];
  const close: ExcerptPiece[] = to < text.length ? [{ text: "…", isMarked: false }] : [];
  return [...open, ...pieces, ...close];
}

/**
 * An excerpt of a record in the language of the reader where it has texts in it: around the words that were looked for, which alone are
 * marked; else its first text. Undefined for a record without texts.
 */
export function excerptOf(
  { texts }: Pick<PublishedRecord, "texts">,
  forms: ReadonlySet<string>,
  language: string,
): Excerpt | undefined {
  const own = texts.filter(([tag]) => tag.startsWith(language));
  const candidates = (own.length > 0 ? own : texts).map(([tag, text]) => {
    const normal = text.normalize("NFC");
    return { tag, text: normal, marks: bestWindow(marksIn(normal, forms)) };
  });
  const different = (marks: readonly Mark[]) => new Set(marks.map(({ form }) => form)).size;
  let best = candidates[0];
  for (const candidate of candidates)
    if (best && different(candidate.marks) > different(best.marks)) best = candidate;
  return best && { pieces: cutAround(best.text, best.marks), language: best.tag };
}
