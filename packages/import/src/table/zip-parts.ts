import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";

/** Bounds of what is taken out of an archive, whatever it claims to hold. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_ENTRIES = 5_000;
const SLICE = 16_384;
/** What unpacks into far more than its bytes was made to fill the memory. */
const MOST_UNPACKED = { anyway: 32 * 1024 * 1024, times: 200 } as const;

export type ZipReading =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly fault: "too-large" | "damaged" };

/** Stops the unpacking from inside its callbacks. */
class Stop extends Error {
  constructor(readonly fault: "too-large" | "damaged") {
    super(fault);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The entries of a zip archive that are wanted, unpacked in small steps: sizes in its headers are not believed, and the work stops at a
 * limit of bytes and entries.
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  mostBytes = MOST_BYTES,
): ZipReading {
  const found = new Map<string, Uint8Array[]>();
  const complete = new Set<string>();
  let total = 0;
  let entries = 0;
  let taken = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new Stop("too-large");
    if (!isWanted(file.name) || found.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error instanceof Stop ? error : new Stop("damaged");
      total += chunk.length;
      const isBomb = total > MOST_UNPACKED.anyway && total > MOST_UNPACKED.times * taken;
      if (isBomb || total > mostBytes) throw new Stop("too-large");
      chunks.push(chunk);
      if (isLast) complete.add(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      taken = Math.min(at + SLICE, bytes.length);
      unzip.push(bytes.subarray(at, taken), taken === bytes.length);
    }
  } catch (error) {
    return { fault: error instanceof Stop ? error.fault : "damaged" };
  }
  if ([...found.keys()].some((name) => !complete.has(name))) return { fault: "damaged" };
  return { parts: new Map([...found].map(([name, chunks]) => [name, joined(chunks)])) };
}
