import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { readFailure } from "./io-error.js";

/** How an input is opened. */
export interface OpenOptions {
  /** Where `-` reads from. */
  readonly stdin?: Readable | undefined;
  /** Told how many bytes of the inputs have been read, for a progress bar. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Bytes of a plain file that are passed over without being read; none by default. */
  readonly start?: number | undefined;
}

/** Bytes read at once from a file. */
const PIECE = 256 * 1024;

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  yield* pipeline(Readable.from(chunks), gunzip, () => undefined) as AsyncIterable<Uint8Array>;
}

/** True for a file that is packed with gzip, by its name. */
export function isGzip(file: string): boolean {
  return file.endsWith(".gz");
}

/** The bytes of a file (unpacked when its name ends in `.gz`) or of standard input (`-`). Throws an `IoError` when it cannot be read. */
export async function* openInput(file: string, options: OpenOptions = {}): AsyncGenerator<Uint8Array> {
  const raw: Readable =
    file === "-"
      ? (options.stdin ?? process.stdin)
      : createReadStream(file, { highWaterMark: PIECE, start: options.start ?? 0 });
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of raw) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
      options.onBytes?.(bytes.length);
      yield bytes;
    }
  };
  try {
    yield* isGzip(file) ? gunzipped(counted()) : counted();
  } catch (cause) {
    throw readFailure(file, cause);
  }
}
