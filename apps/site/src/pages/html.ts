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
const all = new RegExp(special, "g");
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return special.test(text) ? text.replace(all, (sign) => references[sign] as string) : text;
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
