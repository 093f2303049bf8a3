/** Reads the files of the search; the version keeps an old file from being taken for a new one. */
export type ReadFile = (path: string, version: string) => Promise<Uint8Array>;

/** Files of the search below the root of a feed. */
export function filesBelow(root: URL): ReadFile {
  return async (path, version) => {
    const address = new URL(path, root);
    address.searchParams.set("v", version);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** The bytes of a file that is packed with gzip. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Each file once: what was asked for is kept, what failed is asked for again. */
export function readingOnce(read: ReadFile): ReadFile {
  const asked = new Map<string, Promise<Uint8Array>>();
  return (path, version) => {
    const known = asked.get(path);
    if (known) return known;
    const reading = read(path, version).then(unpacked);
    asked.set(path, reading);
    reading.catch(() => asked.delete(path));
    return reading;
  };
}
