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

const surrogate = /[\ud800-\udfff]/;

/** Two sorted lists as one. */
function* merged(left: readonly string[], right: readonly string[]): Generator<string> {
  let at = 0;
  for (const line of left) {
    while (at < right.length && compareCodePoints(right[at] as string, line) < 0) yield right[at++] as string;
    yield line;
  }
  yield* right.slice(at);
}

/** Sorts by code point; the engine's own sort, far faster, is right for all lines without surrogates. */
function sorted(lines: Iterable<string>): readonly string[] {
  const plain: string[] = [];
  const beyond: string[] = [];
  for (const line of lines) (surrogate.test(line) ? beyond : plain).push(line);
  plain.sort();
  return beyond.length === 0 ? plain : [...merged(plain, beyond.sort(compareCodePoints))];
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
  const lines = sorted(distinct);
  for (let from = 0; from < lines.length; from += BATCH) yield lines.slice(from, from + BATCH);
}
