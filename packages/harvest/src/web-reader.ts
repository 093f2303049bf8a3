import type { Answer, Reader } from "./reader.js";

/** The part of `fetch` that a check needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long a harvester's patience lasts, in milliseconds. */
const PATIENCE = 30_000;

function answerOf(response: Response): Answer {
  const length = response.headers.get("content-length");
  const robots = response.headers.get("x-robots-tag");
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    location: response.headers.get("location") ?? undefined,
    bytes: length === null ? undefined : Number(length),
    ...(robots === null ? {} : { robots }),
  };
}

const NOTHING: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {
    // An answer without a body.
  },
};

/** Asks over the network as udata does: no redirection is followed, nothing is compressed. An address that nobody answers has status 0. */
export function createWebReader(fetch: Fetch): Reader {
  const ask = async (url: string, method: "GET" | "HEAD"): Promise<Response | undefined> =>
    fetch(url, {
      method,
      redirect: "manual",
      headers: { accept: "*/*", "accept-encoding": "identity" },
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
  return {
    async head(url) {
      if (!/^https?:/.test(url)) return undefined;
      const response = await ask(url, "HEAD");
      return response ? answerOf(response) : { status: 0 };
    },
    async get(url) {
      if (!/^https?:/.test(url)) return undefined;
      const response = await ask(url, "GET");
      const body = await response?.arrayBuffer().catch(() => undefined);
      if (!response || !body) return { status: 0, body: new Uint8Array() };
      return { ...answerOf(response), bytes: body.byteLength, body: new Uint8Array(body) };
    },
    async open(url) {
      if (!/^https?:/.test(url)) return undefined;
      const response = await ask(url, "GET");
      if (!response) return { status: 0, chunks: NOTHING };
      const chunks = (response.body ?? NOTHING) as unknown as AsyncIterable<Uint8Array>;
      return { ...answerOf(response), chunks };
    },
  };
}
