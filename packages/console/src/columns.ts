import type { Writable } from "node:stream";

/** Columns of a terminal that nobody has widened, and of what is no terminal. */
const COLUMNS = 80;
/** Where a line may end: at a space, but before no sign that French sets apart, and after no opening one. */
const BREAK = /(?<!«) (?![:;!?»])/;

/** What takes no column: the marks of a style, "select graphic rendition" of ECMA-48. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: styles begin with the character that is meant here
const STYLE = /\u001B\[[\d;]*m/g;

/** Columns that a text takes on a screen. */
function widthOf(text: string): number {
  return text.includes("\u001B") ? text.replace(STYLE, "").length : text.length;
}

/** How wide a stream is: the columns of its window, else 80. */
export function columnsOf(stream: Writable & { readonly columns?: number | undefined }): number {
  return stream.columns || COLUMNS;
}

/**
 * A sentence in lines of at most 80 characters, or as many as are given; the further ones begin with `indent`. Spaces at its beginning stay. A
 * word that is longer, such as an address, has a line of its own and stays whole.
 */
export function inColumns(text: string, indent = "  ", columns = COLUMNS): string {
  if (widthOf(text) <= columns) return text;
  const lines: string[] = [];
  const [before = ""] = /^ */.exec(text) ?? [];
  let line: string | undefined;
  let width = 0;
  for (const word of text.slice(before.length).split(BREAK)) {
    const wide = widthOf(word);
    if (line === undefined) line = before + word;
    else if (width + 1 + wide <= columns) line += ` ${word}`;
    else {
      lines.push(line.trimEnd());
      line = indent + word;
    }
    width = widthOf(line);
  }
  return [...lines, line ?? ""].join("\n");
}
