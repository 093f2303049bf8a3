import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, type Page, servePages } from "@openhpa/testkit";
import { htmlOf } from "./bundlers.js";

/** Scripts of the page's own files only, no `eval`, no WebAssembly. */
const policy = { "content-security-policy": "default-src 'none'; script-src 'self'" };
const MINUTE = 60_000;

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** The files of a bundle as a browser asks for them. */
function pagesOf(folder: string): Readonly<Record<string, Page>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|js)$/.test(name),
  );
  const pages = files.map((name) => {
    const type = types[name.replace(/^.*\./, "")] ?? "";
    return [`/${name}`, { type, body: readFileSync(join(folder, name), "utf8"), headers: policy }] as const;
  });
  const own = { type: types.html ?? "", body: htmlOf("page.js"), headers: policy };
  return existsSync(join(folder, "index.html"))
    ? Object.fromEntries(pages)
    : Object.fromEntries([["/index.html", own], ...pages]);
}

/** What a page told, and what the browser had to say about it: errors, and what its policy forbade. */
export interface Telling {
  readonly told: string;
  readonly complaints: readonly string[];
}

export type OpenPage = (folder: string) => Promise<Telling>;

/** A real browser that opens the bundle in a folder, under a policy that forbids `eval`; undefined where none is installed. */
export async function openBrowser(): Promise<{ open: OpenPage; close(): Promise<void> } | undefined> {
  const browser = await launchBrowser();
  if (browser === undefined) return undefined;
  const open: OpenPage = async (folder) => {
    const server = await servePages(pagesOf(folder));
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    try {
      await page.goto(`${server.url}/index.html`);
      await page.locator("main:not(:empty)").waitFor({ state: "attached", timeout: MINUTE });
      return { told: (await page.locator("main").textContent()) ?? "", complaints };
    } catch (error) {
      return { told: "", complaints: [...complaints, String(error)] };
    } finally {
      await page.close();
      await server.close();
    }
  };
  return { open, close: () => browser.close() };
}
