import { canonicalAddress, type HtmlLine, readHtmlLines } from "../html-text.js";
import { LONGEST_FICHE } from "../refusal.js";
import type { Block, ReadBlocks } from "./block.js";
import { DocumentFaultError } from "./faults.js";
import { withoutLayoutTables } from "./layout-tables.js";
import { bulletIn } from "./list-sign.js";

function blockOf({ text, heading, item, isFurniture, cell }: HtmlLine): Block {
  const bullet = bulletIn(text);
  const place = { ...(cell ? { cell } : {}), ...(isFurniture ? { isFurniture } : {}) };
  if (heading > 0) return { kind: "heading", level: heading, text, ...place };
  if (!bullet) return { kind: "paragraph", level: 0, text, ...place };
  return {
    kind: "item",
    level: Math.max(1, item),
    text: text.slice(bullet.length),
    sign: bullet.sign,
    ...place,
  };
}

/** A page of a fiche has not so many signs, its pictures apart. */
const LONGEST_PAGE = 8_000_000;
/** A page with more words, those of its menus too, is none of a fiche: it is not read on. */
const MOST = { lines: LONGEST_FICHE.lines + 1, signs: LONGEST_FICHE.characters + 1 } as const;
/** What stands before the signs of a picture or a font that a saved page holds in itself. */
const EMBEDDED = ";base64,";
const ENDS = /["'()<>\s]/g;

/** The source of a page without the signs of what it embeds. */
function withoutEmbedded(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf(EMBEDDED); at >= 0; at = html.indexOf(EMBEDDED, from)) {
    kept.push(html.slice(from, at));
    ENDS.lastIndex = at + EMBEDDED.length;
    from = ENDS.exec(html)?.index ?? html.length;
  }
  return [...kept, html.slice(from)].join("");
}

/** The source of a page without what it embeds, where it is long. Throws a {@link DocumentFaultError} where it is too long all the same. */
function boundedPage(html: string): string {
  if (html.length <= LONGEST_PAGE) return html;
  const page = withoutEmbedded(html);
  if (page.length > LONGEST_PAGE) throw new DocumentFaultError("too-long");
  return page;
}

/** The blocks of a web page: what stands around its content is marked as such. */
export function htmlBlocks(source: string): ReadBlocks {
  const html = boundedPage(source);
  const address = canonicalAddress(html);
  const lines = readHtmlLines(html.replace(/[\u2028\u2029]/g, " "), MOST);
  if (lines.length >= MOST.lines) throw new DocumentFaultError("too-long");
  const blocks = withoutLayoutTables(lines.map(blockOf));
  return { blocks, ...(address === undefined ? {} : { address }) };
}
