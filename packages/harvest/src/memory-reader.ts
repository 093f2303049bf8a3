import { contentTypeOf } from "@openhpa/io";
import type { Answer, Reader } from "./reader.js";

/** Where files in memory are published, and single addresses that answer something else. */
export interface MemoryReaderOptions {
  readonly baseUrl: string;
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
}

/** Answers as a web server would that publishes these files, by their paths, under an address; other addresses are out of reach. */
export function createMemoryReader(
  files: ReadonlyMap<string, string | Uint8Array>,
  { baseUrl, answers = {} }: MemoryReaderOptions,
): Reader {
  const get = async (url: string) => {
    const address = url.replace(/[?#].*$/, "");
    const given = answers[address];
    if (!address.startsWith(`${baseUrl}/`) && !given) return undefined;
    const path = address.slice(baseUrl.length + 1);
    const content = files.get(path);
    const body =
      typeof content === "string" ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
    const served: Answer =
      content === undefined
        ? { status: 404 }
        : { status: 200, contentType: contentTypeOf(path), bytes: body.length };
    return { ...served, ...given, body };
  };
  return { get, head: get };
}
