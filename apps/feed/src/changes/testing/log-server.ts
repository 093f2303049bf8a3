import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentTypeOf } from "@openhpa/io";
import { isImmutable } from "@openhpa/publish";

/** A static host that sends the headers which a change log asks for. */
export interface LogServer {
  readonly url: string;
  /** Paths asked for since the last call, each once, sorted. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** Serves the folder that `dir` names at the time of each request. */
export async function serveLog(dir: () => string): Promise<LogServer> {
  let asked = new Set<string>();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "/").slice(1);
    asked.add(path);
    const content = await readFile(join(dir(), path)).catch(() => undefined);
    if (content === undefined) return void response.writeHead(404).end();
    const caching = isImmutable(path) ? "public, max-age=31536000, immutable" : "no-cache";
    response.writeHead(200, { "Content-Type": contentTypeOf(path), "Cache-Control": caching });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked() {
      const all = [...asked].sort();
      asked = new Set();
      return all;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
