import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentTypeOf } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";

/** A folder of pages on a free port of this machine. */
export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  /** The file to send for a path below the root; the same one without it. */
  readonly pathIn?: (path: string) => string;
  /** Told of every file that was sent. */
  readonly onSent?: (path: string, type: string, content: Uint8Array) => void;
}

/** Serves the files of a folder below a path, pages under the policy that every host is told to send. */
export async function serveSite(
  root: string,
  dir: string,
  { pathIn = (path) => path, onSent }: SiteServerOptions = {},
): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    const content = path.startsWith(`${root}/`)
      ? await readFile(join(dir, pathIn(path.slice(root.length)))).catch(() => undefined)
      : undefined;
    if (content === undefined)
      return void response.writeHead(404, { "Content-Type": "text/plain" }).end("404");
    const policy = path.endsWith(".html") ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {};
    const type = contentTypeOf(path);
    onSent?.(path, type, content);
    response.writeHead(200, { "Content-Type": type, ...policy }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
