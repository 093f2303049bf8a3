import { readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { contentTypeOf } from "@openhpa/io";
import type { Answer, Reader } from "./reader.js";

interface HeaderRule {
  readonly pattern: RegExp;
  readonly contentType: string;
}

/** The types that a `_headers` file announces (the form of Netlify and Cloudflare Pages: a path, then indented headers). */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  let path = "";
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) path = line.trim();
    const contentType = /^\s+content-type:\s*(.+?)\s*$/i.exec(line)?.[1];
    if (contentType === undefined) continue;
    const source = path.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    rules.push({ pattern: new RegExp(`^${source}$`), contentType });
  }
  return rules;
}

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
    const announced = rules.findLast(({ pattern }) => pattern.test(path))?.contentType;
    return { status: 200, bytes, contentType: announced ?? contentTypeOf(path) };
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
  };
}
