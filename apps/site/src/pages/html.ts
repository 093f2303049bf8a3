import { cutAtOrdinals, typographic } from "@openhpa/core";

/** A piece of HTML whose text has been escaped; made by {@link html} and {@link raw} only. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: pieces, lists of pieces, text and numbers, and nothing. */
export type Piece = Html | readonly Piece[] | string | number | undefined | false;

/** Signs of markup, and what may be printed otherwise than it is typed. */
const special = /[&<>"'«]|[ \u00A0][;:!?»%€]|[0-9][ er]|[IVX]e|° /;
const markupSigns = /[&<>"']/;
/** By code; the signs end with `>`. */
const references: readonly (string | undefined)[] = Object.assign(new Array<string | undefined>(63), {
  38: "&amp;",
  60: "&lt;",
  62: "&gt;",
  34: "&quot;",
  39: "&#39;",
});

/** Cuts at the signs: a call for each takes longer than a page has. */
function escaped(text: string): string {
  let at = text.search(markupSigns);
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

/** How a text is written: as it is, as it is printed, or with its ordinals raised, which takes elements. */
type Setting = "verbatim" | "printed" | "raised";

const shownAttributes = new Set(["aria-label", "title", "content", "alt", "placeholder"]);
const verbatimElements = new Set(["code", "pre", "script", "style", "textarea"]);
/** Elements that hold text alone, or that are drawn. */
const plainElements = new Set(["title", "option", "text", "tspan", "desc"]);

/** What the markup before a text makes of it. */
function settingAfter(markup: string): Setting {
  const attribute = /([\w-]+)="[^"]*$/.exec(markup)?.[1];
  if (attribute !== undefined) return shownAttributes.has(attribute) ? "printed" : "verbatim";
  const element = /<([a-z]+)[^<>]*>[^<>]*$/.exec(markup)?.[1] ?? "";
  if (verbatimElements.has(element)) return "verbatim";
  return plainElements.has(element) ? "printed" : "raised";
}

const known = new WeakMap<TemplateStringsArray, readonly Setting[]>();

/** The settings of the places of a template, which is the same object whenever its line runs. */
function settingsOf(strings: TemplateStringsArray): readonly Setting[] {
  let settings = known.get(strings);
  if (!settings) {
    settings = strings.map((_, index) => settingAfter(strings.slice(0, index + 1).join("")));
    known.set(strings, settings);
  }
  return settings;
}

function raisedMarkup(text: string): string {
  const printed = typographic(text);
  const pieces = cutAtOrdinals(printed);
  if (pieces.length === 1) return escaped(printed);
  return pieces.map((piece, index) => (index % 2 ? `<sup>${piece}</sup>` : escaped(piece))).join("");
}

/** Texts that are remembered: a record's stand in its page of every language, labels in every page. */
const REMEMBERED = 1024;

/** The function with its last results remembered. */
function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size === REMEMBERED) made.clear();
    const markup = make(text);
    made.set(text, markup);
    return markup;
  };
}

const markups: Readonly<Record<Setting, (text: string) => string>> = {
  verbatim: escaped,
  printed: remembered((text) => escaped(typographic(text))),
  raised: remembered(raisedMarkup),
};

function textMarkup(text: string, strings: TemplateStringsArray, place: number): string {
  if (text.search(special) < 0) return text;
  return markups[settingsOf(strings)[place] as Setting](text);
}

function markupOf(piece: Piece, strings: TemplateStringsArray, place: number): string {
  if (typeof piece === "string") return textMarkup(piece, strings, place);
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === "number") return String(piece);
  if (!piece) return "";
  let markup = "";
  for (const item of piece) markup += markupOf(item, strings, place);
  return markup;
}

/**
 * A template of HTML: text is escaped for elements and quoted attributes alike, pieces stand as they are, lists one after the other. Text that
 * is shown is set as it is printed (`typographic`), in every language; addresses, values and code stay as they are.
 * Synchronous and without more than pages need, because a feed renders hundreds of thousands of them (docs/performance.md).
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] as string;
  for (let index = 0; index < pieces.length; index++)
    markup += markupOf(pieces[index], strings, index) + (strings[index + 1] as string);
  return new Html(markup);
}

/** Markup that stands as it is: the caller vouches for it. */
export function raw(markup: string): Html {
  return new Html(markup);
}
