/** An answer that has more rows than the limit, without the rows beyond it. */
type Cutter = (text: string, rows: number) => string | undefined;

interface JsonTable {
  readonly head: unknown;
  readonly results?: { readonly bindings: readonly unknown[] };
}

/** The shortest row that any of the formats can write: what is shorter than that per row cannot have too many. */
const SHORTEST_ROW = 1;

function cutJson(text: string, rows: number): string | undefined {
  const table: JsonTable = JSON.parse(text);
  const bindings = table.results?.bindings;
  if (bindings === undefined || bindings.length <= rows) return undefined;
  return JSON.stringify({ head: table.head, results: { bindings: bindings.slice(0, rows) } });
}

/** The tags are the only `<` that the format has: in texts it is `&lt;`. */
function cutXml(text: string, rows: number): string | undefined {
  const tag = "</result>";
  let end = text.indexOf("<results>") + "<results>".length;
  for (let row = 0; row < rows; row += 1) {
    const found = text.indexOf(tag, end);
    if (found === -1) return undefined;
    end = found + tag.length;
  }
  return text.startsWith("<result>", end) ? `${text.slice(0, end)}</results></sparql>` : undefined;
}

/** A line break inside quotes belongs to a cell. */
function cutCsv(text: string, rows: number): string | undefined {
  let lines = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x22) isQuoted = !isQuoted;
    else if (character === 0x0a && !isQuoted) {
      lines += 1;
      if (lines > rows) return at + 1 < text.length ? text.slice(0, at + 1) : undefined;
    }
  }
  return undefined;
}

/** One line per row, the head included when there is one: N-Triples and TSV write a line break in a value as `\n`. */
function cutLines(text: string, lines: number): string | undefined {
  let end = 0;
  for (let line = 0; line < lines; line += 1) {
    const found = text.indexOf("\n", end);
    if (found === -1) return undefined;
    end = found + 1;
  }
  return end < text.length ? text.slice(0, end) : undefined;
}

const cutters: Readonly<Record<string, Cutter>> = {
  "application/sparql-results+json": cutJson,
  "application/sparql-results+xml": cutXml,
  "text/csv": cutCsv,
  "text/tab-separated-values": (text, rows) => cutLines(text, rows + 1),
  "application/n-triples": cutLines,
};

/** The first rows of an answer, or undefined when it has no more than that many. ASK has none. */
export function cutAnswer(mediaType: string, text: string, rows: number): string | undefined {
  if (text.length < rows * SHORTEST_ROW) return undefined;
  return cutters[mediaType]?.(text, rows);
}
