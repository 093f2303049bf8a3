import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { systemReason } from "@openhpa/io";
import { PublishError } from "@openhpa/publish";
import type { Mount } from "./find-file.js";
import { createFolderApp } from "./folder-app.js";

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** This machine only by default. */
  readonly host?: string | undefined;
}

/** A server that runs. */
export interface FolderServer {
  /** Where it answers, without a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

function cannotListen(port: number, cause: NodeJS.ErrnoException): PublishError {
  const { fr, en } = systemReason(cause);
  return new PublishError(
    "port-in-use",
    {
      fr: `Le port ${port} ne peut pas être ouvert (${fr}). Choisissez-en un autre avec --port.`,
      en: `Port ${port} cannot be opened (${en}). Choose another one with --port.`,
    },
    cause,
  );
}

/** Shows folders on this machine, for a look before publishing. Throws a {@link PublishError} when the port cannot be opened. */
export function serveFolder(mounts: readonly Mount[], options: ServeOptions): Promise<FolderServer> {
  const { port, host = "127.0.0.1" } = options;
  const server = createAdaptorServer({ fetch: createFolderApp(mounts).fetch });
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(port, cause)));
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo;
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${opened}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
  });
}
