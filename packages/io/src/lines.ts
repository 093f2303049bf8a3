/** One line of a stream of bytes. */
export interface Line {
  /** Number of the line, from 1. */
  readonly number: number;
  /** The bytes without the line feed; undefined when the line is longer than the limit (its bytes are passed over). */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** Splits a stream of bytes into lines; never holds more than one line up to the limit, whatever the stream holds. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number, bytes: length <= limit ? Buffer.concat(parts) : undefined };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
