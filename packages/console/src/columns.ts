/** Columns of a terminal that nobody has widened. */
const COLUMNS = 80;
/** Where a line may end: at a space, but before no sign that French sets apart, and after no opening one. */
const BREAK = /(?<!«) (?![:;!?»])/;

/**
 * A sentence in lines of at most 80 characters; the further ones begin with `indent`. A word that is longer, such as an address, has a line
 * of its own and stays whole.
 */
export function inColumns(text: string, indent = "  "): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(BREAK)) {
    if (line === undefined) line = word;
    else if (line.length + 1 + word.length <= COLUMNS) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line ?? ""].join("\n");
}
