import { Readable } from "node:stream";
import { headersOf, parseHeaders } from "./host-headers.js";
import type { Answer, Reader } from "./reader.js";

/** Where files in memory are published, and single addresses that answer something else. */
export interface MemoryReaderOptions {
  readonly baseUrl: string;
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
}

/** Answers as a web server would that publishes these files, by their paths, under an address, and honours their `_headers`; other addresses are out of reach. */
export function createMemoryReader(
  files: ReadonlyMap<string, string | Uint8Array>,
  { baseUrl, answers = {} }: MemoryReaderOptions,
): Reader {
  const headers = files.get("_headers") ?? "";
  const rules = parseHeaders(typeof headers === "string" ? headers : new TextDecoder().decode(headers));
  const get = async (url: string) => {
    const address = url.replace(/[?#].*$/, "");
    const given = answers[address];
    if (!address.startsWith(`${baseUrl}/`) && !given) return undefined;
    const path = address.slice(baseUrl.length + 1).replace(/(^|\/)$/, "$1index.html");
    const content = files.get(path);
    const body =
      typeof content === "string" ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
    const served: Answer =
      content === undefined
        ? { status: 404 }
        : { status: 200, ...headersOf(rules, `/${path}`), bytes: body.length };
    return { ...served, ...given, body };
  };
  return {
    get,
    head: get,
    async open(url) {
      const delivery = await get(url);
      if (!delivery) return undefined;
      const { body, ...answer } = delivery;
      return { ...answer, chunks: Readable.from([body]) };
    },
  };
}
