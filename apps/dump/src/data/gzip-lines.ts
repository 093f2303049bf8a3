import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** The text of a gzipped file, in chunks of whole lines. */
export async function* readGzipLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of pipeline(createReadStream(file), createGunzip(), () => undefined)) {
    const text = rest + decoder.decode(bytes as Uint8Array, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
  if (rest !== "") yield `${rest}\n`;
}
