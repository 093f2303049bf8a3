/** Lines handed on together: one hand-over per line would cost more than the sort. */
const BATCH = 4096;

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Weight of a UTF-16 unit that puts surrogates (code points above U+FFFF) after every other character. */
function weight(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit <= LAST_SURROGATE ? unit + 0x2000 : unit - 0x800;
}

/** Order of two strings by Unicode code point: the order of their UTF-8 bytes, of `LC_ALL=C sort`, and of RDFC-1.0. */
export function compareCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

/**
 * The distinct lines of some chunks (each of whole lines, ended by line feeds), sorted by code point, in batches without line feeds.
 * The one place that holds all lines at once: an on-disk merge sort can take its place without any other change.
 */
export async function* sortLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  const distinct = new Set<string>();
  for await (const chunk of chunks) {
    for (const line of chunk.split("\n")) if (line !== "") distinct.add(line);
  }
  const sorted = [...distinct].sort(compareCodePoints);
  for (let from = 0; from < sorted.length; from += BATCH) yield sorted.slice(from, from + BATCH);
}
