import { Tokenizer } from "htmlparser2";

/** A line of text of a web page. */
export interface HtmlLine {
  readonly text: string;
  /** True for menus, forms, footers and other parts of the page that are not its content. */
  readonly isFurniture: boolean;
  /** Level of the heading that the line is, 1 to 6; 0 for other lines. */
  readonly heading: number;
}

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header hr html iframe label legend li main menu nav noscript object ol optgroup option p pre section select " +
    "summary svg table tbody td template textarea tfoot th thead title tr ul"
  ).split(" "),
);
/** Elements around the content of a page. */
const FURNITURE = new Set(
  "aside button dialog footer form head iframe nav noscript object select svg template textarea title".split(
    " ",
  ),
);
/** Elements whose text is not text. */
const SILENT = new Set(["script", "style"]);
/** Elements that begin the content, whatever was left open before. */
const CONTENT = new Set(["main", "article", "h1"]);
const HEADING = /^h[1-6]$/;
const BULLET = /^[*•·-]\s/;

/**
 * The lines of text of an HTML page, entities decoded, without scripts, styles and comments; items of lists begin with `• `. It reads the page
 * once and keeps no tree, so that time and memory grow with its length only, whatever its nesting (HTML Living Standard, tokenization).
 */
export function readHtmlLines(html: string): readonly HtmlLine[] {
  const lines: HtmlLine[] = [];
  const open = new Map<string, number>();
  let words: string[] = [];
  let silent: string | undefined;
  let heading = 0;
  let isItem = false;
  let furniture = 0;
  let isBeyond = false;

  const flush = (): void => {
    const text = words
      .join("")
      .replace(/[ \t\n\r\f]+/g, " ")
      .replace(/^ | $/g, "");
    words = [];
    if (text === "") return;
    const bullet = isItem && !BULLET.test(text) ? "• " : "";
    lines.push({ text: bullet + text, isFurniture: isBeyond || furniture > 0, heading });
    isItem = false;
  };
  const openTag = (name: string): void => {
    if (silent !== undefined) return;
    if (SILENT.has(name)) silent = name;
    if (!BLOCKS.has(name)) return;
    flush();
    if (name === "main") isBeyond = false;
    if (CONTENT.has(name)) {
      open.clear();
      furniture = 0;
    }
    if (FURNITURE.has(name)) {
      open.set(name, (open.get(name) ?? 0) + 1);
      furniture += 1;
    }
    if (HEADING.test(name)) heading = Number(name[1]);
    isItem = name === "li";
  };
  const closeTag = (name: string): void => {
    if (silent !== undefined) {
      if (name === silent) silent = undefined;
      return;
    }
    if (!BLOCKS.has(name)) return;
    flush();
    // What follows the main content is no part of it (HTML Living Standard, the main element).
    if (name === "main") isBeyond = true;
    const count = open.get(name) ?? 0;
    if (count > 0) {
      open.set(name, count - 1);
      furniture -= 1;
    }
    if (HEADING.test(name)) heading = 0;
    if (name === "li") isItem = false;
  };
  const nameAt = (start: number, end: number) => html.slice(start, Math.min(end, start + 40)).toLowerCase();
  const ignore = (): void => {};

  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: (start, end) => void (silent === undefined && words.push(html.slice(start, end))),
      ontextentity: (code) => void (silent === undefined && words.push(String.fromCodePoint(code))),
      onopentagname: (start, end) => openTag(nameAt(start, end)),
      onclosetag: (start, end) => closeTag(nameAt(start, end)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  return lines;
}

const LINK = /<link\b[^>]{0,2000}>/gi;
const HEAD = 100_000;

/** The address that a page declares as its own (RFC 6596); undefined when it declares none, or several. */
export function canonicalAddress(html: string): string | undefined {
  const links = html.slice(0, HEAD).match(LINK) ?? [];
  const own = links.filter((link) => /\brel\s*=\s*["']?canonical\b/i.test(link));
  const addresses = new Set(own.map((link) => /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1]));
  const [address] = addresses;
  return addresses.size === 1 ? address : undefined;
}

const PAGE_START =
  /^[\s\uFEFF]*(?:<\?xml[^>]{0,400}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype html|html|head|body|main|article|section|header|nav|div|h[1-6]|p|table|[uo]l|meta|title|style|script|link)\b/i;

/** True when a text is a web page, or a piece of one, and not the text of one. */
export function isHtml(text: string): boolean {
  return PAGE_START.test(text.slice(0, 5000));
}
