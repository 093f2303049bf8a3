import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import { systemReason } from "@openhpa/io";
import { ServeError } from "./serve-error.js";

/** A server that listens. */
export interface Listener {
  /** Where it listens, without a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Bytes of an address and its headers that Node reads: more than the endpoint takes, so that it can say why not. */
const MAX_HEADER_BYTES = 2 ** 18;

type ParserError = Error & { readonly code?: string; readonly rawPacket?: Buffer };

/** What Node's parser refuses before there is a request: an address without end (RFC 9110, section 15.5.15), headers without end, no HTTP. */
function statusOf({ code, rawPacket }: ParserError): string {
  if (code === "HPE_HEADER_OVERFLOW")
    return rawPacket?.includes("\r\n") ? "431 Request Header Fields Too Large" : "414 URI Too Long";
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
}

function refuse(error: ParserError, socket: Duplex): void {
  if (socket.destroyed || !socket.writable) return;
  const status = statusOf(error);
  const text = `${status}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function cannotListen(port: number, host: string, cause: NodeJS.ErrnoException): ServeError {
  const { fr, en } = systemReason(cause);
  return new ServeError(
    "port-in-use",
    {
      fr: `Le port ${port} de ${host} ne peut pas être ouvert (${fr}). Choisissez-en un autre avec --port.`,
      en: `Port ${port} of ${host} cannot be opened (${en}). Choose another one with --port.`,
    },
    cause,
  );
}

/** Listens on a port of an address, 0 for any free port. Rejects with a {@link ServeError} when it cannot be opened. */
export function listen(
  fetch: Parameters<typeof createAdaptorServer>[0]["fetch"],
  port: number,
  host: string,
): Promise<Listener> {
  const server = createAdaptorServer({
    fetch,
    hostname: host,
    serverOptions: { maxHeaderSize: MAX_HEADER_BYTES },
  }) as Server;
  server.on("clientError", refuse);
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(port, host, cause)));
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(":") ? `[${host}]` : host}:${opened}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            server.closeAllConnections();
          }),
      });
    });
  });
}
