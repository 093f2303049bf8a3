import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { type HeaderRule, headersOf, parseHeaders } from "./host-headers.js";
import type { Answer, Reader } from "./reader.js";

async function headerRules(dir: string): Promise<readonly HeaderRule[]> {
  return readFile(join(dir, "_headers"), "utf8").then(parseHeaders, () => []);
}

const NOT_FOUND = { status: 404, body: new Uint8Array() };

/** Answers as a web server would that publishes a folder under an address and honours its `_headers`; other addresses are out of reach. */
export async function createFolderReader(dir: string, baseUrl: string): Promise<Reader> {
  const root = resolve(dir);
  const rules = await headerRules(root);
  const fileOf = (url: string): string | undefined => {
    const plain = url.replace(/[?#].*$/, "");
    if (!plain.startsWith(`${baseUrl}/`)) return undefined;
    const path = decodeURIComponent(plain.slice(baseUrl.length + 1));
    const file = resolve(root, path.endsWith("/") || path === "" ? `${path}index.html` : path);
    return file.startsWith(root + sep) ? file : undefined;
  };
  const answer = (file: string, bytes: number): Answer => {
    const path = file.slice(root.length).replaceAll(sep, "/");
    return { status: 200, bytes, ...headersOf(rules, path) };
  };
  return {
    async head(url) {
      const file = fileOf(url);
      if (file === undefined) return undefined;
      const facts = await stat(file).catch(() => undefined);
      return facts?.isFile() ? answer(file, facts.size) : NOT_FOUND;
    },
    async get(url) {
      const file = fileOf(url);
      if (file === undefined) return undefined;
      const body = await readFile(file).catch(() => undefined);
      return body ? { ...answer(file, body.length), body } : NOT_FOUND;
    },
    async open(url) {
      const file = fileOf(url);
      if (file === undefined) return undefined;
      const facts = await stat(file).catch(() => undefined);
      if (!facts?.isFile()) return { status: 404, chunks: Readable.from([]) };
      return { ...answer(file, facts.size), chunks: createReadStream(file) };
    },
  };
}
