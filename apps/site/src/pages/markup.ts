import { type Html, html, type Piece } from "./html.js";

export type { Html, Piece };

/** The text of a page, without the lines that a template left blank. */
export function render(page: Html): string {
  return page.toString().replace(/\n(?:[ \t]*\n)+/g, "\n");
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

const attributes = {
  id: (value: string) => html` id="${value}"`,
  lang: (value: string) => html` lang="${value}"`,
  class: (value: string) => html` class="${value}"`,
} as const;

/** ` name="value"`, or nothing. */
export function attribute(name: keyof typeof attributes, value: string | undefined): Piece {
  return value === undefined ? undefined : attributes[name](value);
}
