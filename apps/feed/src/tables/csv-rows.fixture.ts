/** The rows of a CSV (RFC 4180), read by hand so that tests do not share code with the writer. */
export function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") end();
    else if (!quoted && character === "\r" && text[at + 1] === "\n") {
      end();
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
