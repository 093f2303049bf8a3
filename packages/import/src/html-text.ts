import { Tokenizer } from "htmlparser2";
import { createHtmlContent } from "./html-content.js";
import { createHtmlTables, type HtmlCell } from "./html-tables.js";

/** A line of text of a web page. */
export interface HtmlLine {
  readonly text: string;
  /** True for menus, forms, footers and other parts of the page that are not its content. */
  readonly isFurniture: boolean;
  /** Level of the heading that the line is, 1 to 6; 0 for other lines. */
  readonly heading: number;
  /** Depth of the list whose item the line begins, from 1; 0 for other lines. */
  readonly item: number;
  /** The cell of a table in which the line stands. */
  readonly cell?: HtmlCell;
}

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header hr html iframe label legend li main menu nav noscript object ol optgroup option p pre section select " +
    "summary svg table tbody td template textarea tfoot th thead title tr ul"
  ).split(" "),
);
/** Elements whose text is not text. */
const SILENT = new Set(["script", "style"]);
const LISTS = new Set(["ul", "ol", "menu"]);
const HEADING = /^h[1-6]$/;
const BULLET = /^[*•·-]\s/;
/** Attributes that say where an element stands, looked at up to a length. */
const LOOKED_AT = new Set(["class", "id", "role", "hidden", "colspan", "rowspan"]);
const LONGEST_VALUE = 400;

/** As much of a page as is read: its lines, and the signs in them. */
export interface HtmlBounds {
  readonly lines: number;
  readonly signs: number;
}

/** Collects the lines of a page from its tags and texts as they come. */
class LineReader {
  readonly lines: (HtmlLine & { readonly place: number })[] = [];
  readonly content = createHtmlContent();
  readonly #tables = createHtmlTables();
  #words: string[] = [];
  /** Signs of the line that is being read, runs of spaces as one. */
  #open = 0;
  #signs = 0;
  #silent: string | undefined;
  #heading = 0;
  #lists = 0;
  #isItem = false;
  readonly #most: HtmlBounds;

  constructor(most: HtmlBounds) {
    this.#most = most;
  }

  /** True when as much as may be was read; a page of which so much was read has its last line cut. */
  isFull(): boolean {
    return this.lines.length >= this.#most.lines || this.#signs + this.#open >= this.#most.signs;
  }

  flush(): void {
    const text = this.#words
      .join("")
      .replace(/[ \t\n\r\f]+/g, " ")
      .replace(/^ | $/g, "");
    this.#words = [];
    this.#signs += text.length;
    this.#open = 0;
    if (text === "" || this.lines.length >= this.#most.lines) return;
    const bullet = this.#isItem && !BULLET.test(text) ? "• " : "";
    const item = this.#isItem ? Math.max(1, this.#lists) : 0;
    const cell = this.#tables.cell();
    const line = { text: bullet + text, isFurniture: false, heading: this.#heading, item };
    this.lines.push({ ...line, ...(cell ? { cell } : {}), place: this.content.place() });
    this.#isItem = false;
  }

  word(text: string): void {
    if (this.#silent !== undefined) return;
    const words = text.replace(/[ \t\n\r\f]+/g, " ");
    // A tag in a line takes no room, but a line of nothing else would.
    if (words === " " && this.#words.at(-1)?.endsWith(" ")) return;
    this.#words.push(words);
    this.#open += words.length;
  }

  /** The start tag of an element whose attributes were read. */
  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#silent !== undefined) return;
    if (SILENT.has(name)) this.#silent = name;
    if (!BLOCKS.has(name)) return;
    this.flush();
    this.content.open(name, attributes);
    this.#tables.open(name, {
      columns: Number(attributes.get("colspan") ?? 1) || 1,
      rows: Number(attributes.get("rowspan") ?? 1) || 1,
    });
    if (HEADING.test(name)) this.#heading = Number(name[1]);
    if (LISTS.has(name)) this.#lists += 1;
    this.#isItem = name === "li" || (this.#isItem && !LISTS.has(name) && name !== "br");
  }

  close(name: string): void {
    if (this.#silent !== undefined) {
      if (name === this.#silent) this.#silent = undefined;
      return;
    }
    if (!BLOCKS.has(name)) return;
    this.flush();
    this.content.close(name);
    this.#tables.close(name);
    if (HEADING.test(name)) this.#heading = 0;
    if (LISTS.has(name)) this.#lists = Math.max(0, this.#lists - 1);
    if (name === "li") this.#isItem = false;
  }
}

/** Reads the tags of a page; it keeps no tree, and of each tag only the attributes that say something of its place. */
function readTags(html: string, reader: LineReader): void {
  let name = "";
  let attribute = "";
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number) => html.slice(start, Math.min(end, start + 40)).toLowerCase();
  const ignore = (): void => {};
  const opened = (): void => reader.open(name, attributes);
  const word = (text: string): void => {
    reader.word(text);
    if (reader.isFull()) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: (start, end) => word(html.slice(start, end)),
      ontextentity: (code) => word(String.fromCodePoint(code)),
      onopentagname(start, end) {
        name = nameAt(start, end);
        attributes = new Map();
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => reader.close(nameAt(start, end)),
      onattribname(start, end) {
        attribute = nameAt(start, end);
        if (LOOKED_AT.has(attribute)) attributes.set(attribute, "");
      },
      onattribdata(start, end) {
        if (!LOOKED_AT.has(attribute)) return;
        const before = attributes.get(attribute) ?? "";
        attributes.set(attribute, (before + html.slice(start, end)).slice(0, LONGEST_VALUE));
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const WHOLE: HtmlBounds = { lines: Number.POSITIVE_INFINITY, signs: Number.POSITIVE_INFINITY };

/**
 * The lines of text of an HTML page, entities decoded, without scripts, styles and comments; items of lists begin with `• `. It reads the page
 * once, keeps no tree and stops where `most` is reached, so that time and memory grow with its length only, whatever its nesting (HTML Living Standard, tokenization).
 */
export function readHtmlLines(html: string, most: HtmlBounds = WHOLE): readonly HtmlLine[] {
  const reader = new LineReader(most);
  readTags(html, reader);
  reader.flush();
  const isContent = reader.content.finish();
  return reader.lines.map(({ place, ...line }) => ({ ...line, isFurniture: !isContent(place) }));
}

const LINK = /<link\b[^>]{0,2000}>/gi;
const HEAD = 100_000;

/** The address that a page declares as its own (RFC 6596); undefined when it declares none, or several. */
export function canonicalAddress(html: string): string | undefined {
  const links = html.slice(0, HEAD).match(LINK) ?? [];
  const own = links.filter((link) => /\brel\s*=\s*["']?canonical\b/i.test(link));
  const addresses = new Set(
    own.map((link) => /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1]?.replace(/&amp;/gi, "&")),
  );
  const [address] = addresses;
  return addresses.size === 1 ? address : undefined;
}

const PAGE_START =
  /^[\s\uFEFF]*(?:<\?xml[^>]{0,400}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype html|html|head|body|main|article|section|header|nav|div|h[1-6]|p|table|[uo]l|meta|title|style|script|link)\b/i;

/** True when a text is a web page, or a piece of one, and not the text of one. */
export function isHtml(text: string): boolean {
  return PAGE_START.test(text.slice(0, 5000));
}
