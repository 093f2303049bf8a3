import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { serveLines } from "../external-process.js";

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "workerd.js")],
    compatibilityDate = "2026-11-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What the bundled worker of a folder answers in workerd, which has nothing of Node and no `eval`; throws what it logs otherwise. */
export async function askWorkerd(workerd: string, cwd: string): Promise<string> {
  writeFileSync(join(cwd, "workerd.capnp"), config);
  const port = await freePort();
  const server = serveLines(`exec ${workerd} serve workerd.capnp --socket-addr http=127.0.0.1:${port}`, {
    cwd,
  });
  try {
    for (let tries = 0; tries < 100; tries++) {
      await setTimeout(200);
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (answer?.ok) return await answer.text();
      if (answer) break;
    }
    throw new Error(server.log());
  } finally {
    await server.stop();
  }
}
