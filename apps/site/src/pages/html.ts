/** A piece of HTML whose text has been escaped; made by {@link html} and {@link raw} only. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: pieces, lists of pieces, text and numbers, and nothing. */
export type Piece = Html | readonly Piece[] | string | number | undefined | false;

const special = /[&<>"']/;
/** By code; the signs end with `>`. */
const references: readonly (string | undefined)[] = Object.assign(new Array<string | undefined>(63), {
  38: "&amp;",
  60: "&lt;",
  62: "&gt;",
  34: "&quot;",
  39: "&#39;",
});

/** Cuts at the signs: French text is full of apostrophes, and a call for each takes longer than a page has. */
function escaped(text: string): string {
  let at = text.search(special);
  if (at < 0) return text;
  let markup = "";
  let from = 0;
  for (; at < text.length; at++) {
    const reference = references[text.charCodeAt(at)];
    if (reference === undefined) continue;
    markup += text.slice(from, at) + reference;
    from = at + 1;
  }
  return markup + text.slice(from);
}

function markupOf(piece: Piece): string {
  if (typeof piece === "string") return escaped(piece);
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === "number") return String(piece);
  if (!piece) return "";
  let markup = "";
  for (const item of piece) markup += markupOf(item);
  return markup;
}

/**
 * A template of HTML: text is escaped for elements and quoted attributes alike, pieces stand as they are, lists one after the other.
 * Synchronous and without more than pages need, because a feed renders hundreds of thousands of them (docs/performance.md).
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] as string;
  for (let index = 0; index < pieces.length; index++)
    markup += markupOf(pieces[index]) + (strings[index + 1] as string);
  return new Html(markup);
}

/** Markup that stands as it is: the caller vouches for it. */
export function raw(markup: string): Html {
  return new Html(markup);
}
