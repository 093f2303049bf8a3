import { html } from "hono/html";

/** A piece of HTML whose text has been escaped; made by the `html` tag only. */
export type Html = ReturnType<typeof html>;

/** What may stand in a template: pieces, lists of pieces, and nothing. */
export type Piece = Html | readonly Piece[] | string | number | undefined | false;

/** The text of a page. Throws when a template held a promise, which no page of the feed does. */
export function render(page: Html): string {
  if (page instanceof Promise) throw new Error("A page of the feed never waits for anything");
  return `${page.toString().replace(/^[ \t]*\n/gm, "")}`;
}

/** Pieces one after the other with a separator of plain text between them. */
export function joined(pieces: readonly Piece[], separator: string): Piece {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

const headings = [
  (content: Piece, id?: string) => html`<h2${attribute("id", id)}>${content}</h2>`,
  (content: Piece, id?: string) => html`<h3${attribute("id", id)}>${content}</h3>`,
  (content: Piece, id?: string) => html`<h4${attribute("id", id)}>${content}</h4>`,
  (content: Piece, id?: string) => html`<h5${attribute("id", id)}>${content}</h5>`,
  (content: Piece, id?: string) => html`<h6${attribute("id", id)}>${content}</h6>`,
] as const;

/** A heading of level 2 to 6; what nests deeper stays at 6. */
export function heading(level: number, content: Piece, id?: string): Html {
  const tag = headings[Math.min(Math.max(level, 2), 6) - 2];
  return (tag as (content: Piece, id?: string) => Html)(content, id);
}

/** ` name="value"`, or nothing. */
export function attribute(name: "id" | "lang" | "class", value: string | undefined): Piece {
  if (value === undefined) return undefined;
  return { id: html` id="${value}"`, lang: html` lang="${value}"`, class: html` class="${value}"` }[name];
}
