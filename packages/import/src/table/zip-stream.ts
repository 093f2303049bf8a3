import { Zip, ZipDeflate } from "fflate";

/** The first time that a zip archive can hold; the parts of ours are all of that time, so that no clock is in them. */
const NO_TIME = new Date(1980, 0, 1);
const PIECE = 65_536;
/** What an archive without the Zip64 extension can address, with room for its directory. */
const MOST_BYTES = 0xffff_ffff - 1_000_000;

/** A part of an archive: its name and its text, which may come in pieces while it is written. */
export interface ZipPart {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

async function* pieces(text: ZipPart["text"]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  yield encoder.encode(waiting);
}

/**
 * A zip archive as it is made, with the same bytes for the same parts; memory holds one piece of one part. A part is asked for when
 * the one before it is complete. Throws a RangeError past 4 GiB.
 */
export async function* zipStream(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const faults: Error[] = [];
  let total = 0;
  const zip = new Zip((error, chunk) => {
    if (error) faults.push(error);
    else packed.push(chunk);
  });
  const take = () => {
    const [fault] = faults;
    if (fault) throw fault;
    const taken = packed;
    packed = [];
    total += taken.reduce((sum, { length }) => sum + length, 0);
    if (total > MOST_BYTES) throw new RangeError("The archive is larger than 4 GiB");
    return taken;
  };
  for await (const { name, text } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    zip.add(part);
    for await (const piece of pieces(text)) {
      part.push(piece);
      yield* take();
    }
    part.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
