import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { servePages } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { build } from "tsup";

/** This package bundled for a page, where it is called `openhpa`. */
async function packageScript(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "openhpa-browser-"));
  try {
    await build({
      config: false,
      silent: true,
      entry: [fileURLToPath(new URL("index.ts", import.meta.url))],
      outDir,
      format: ["iife"],
      globalName: "openhpa",
      target: "es2022",
      platform: "browser",
      dts: false,
    });
    return await readFile(join(outDir, "index.global.js"), "utf8");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Pages that have the package at hand, and nothing else but a form with an input. */
export interface BlankPages {
  /** Opens one; `script` runs in it with `openhpa` and `input`. */
  open(browser: Browser, script: string): Promise<Page>;
  close(): Promise<void>;
}

export async function blankPages(): Promise<BlankPages> {
  const body = `<!doctype html><html lang="en"><title>Blank</title>
<form><label for="q">Place</label><input id="q"><output></output></form>
<script src="/index.js"></script></html>`;
  const served = await servePages({
    "/": { type: "text/html; charset=utf-8", body },
    "/index.js": { type: "text/javascript; charset=utf-8", body: await packageScript() },
  });
  return {
    async open(browser, script) {
      const page = await browser.newPage();
      await page.goto(`${served.url}/`);
      await page.evaluate(`{ const input = document.querySelector("input"); ${script} }`);
      return page;
    },
    close: () => served.close(),
  };
}
