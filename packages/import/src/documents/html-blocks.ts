import { canonicalAddress, type HtmlLine, readHtmlLines } from "../html-text.js";
import type { Block, ReadBlocks } from "./block.js";
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

/** The blocks of a web page: what stands around its content is marked as such. */
export function htmlBlocks(html: string): ReadBlocks {
  const address = canonicalAddress(html);
  const lines = readHtmlLines(html.replace(/[\u2028\u2029]/g, " "));
  const blocks = withoutLayoutTables(lines.map(blockOf));
  return { blocks, ...(address === undefined ? {} : { address }) };
}
