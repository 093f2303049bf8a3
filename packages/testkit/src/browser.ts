import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = process.env.CHROMIUM ?? places.find((path) => existsSync(path));

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium; undefined where it is not installed. */
export async function launchBrowser(): Promise<Browser | undefined> {
  return found === undefined ? undefined : chromium.launch({ executablePath: found, headless: true, args });
}

/** Tests that need a real browser: run where Chromium is installed, skipped with a printed reason elsewhere. */
export function describeBrowser(name: string, tests: (launch: () => Promise<Browser>) => void): void {
  if (found === undefined)
    process.stdout.write(`${name}: skipped, no Chromium on this machine (apt-get install chromium)\n`);
  describe.skipIf(found === undefined)(name, () => tests(async () => (await launchBrowser()) as Browser));
}

/** A file that {@link servePages} answers with. */
export interface Page {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves some pages on a free port of this machine, for a browser to open. */
export async function servePages(
  pages: Readonly<Record<string, Page>>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const page = pages[request.url ?? "/"];
    if (page) response.writeHead(200, { "content-type": page.type, ...page.headers }).end(page.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
