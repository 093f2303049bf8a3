import { contentTypeOf } from "@openhpa/io";
import type { Answer } from "./reader.js";

/** What a host is told to send with the files under some paths. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly contentType?: string;
  readonly robots?: string;
}

/** The types, and what search engines are told, that a `_headers` file announces (the form of Netlify and Cloudflare Pages: a path, then indented headers). */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  let path = "";
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) path = line.trim();
    const [, name = "", value = ""] = /^\s+(content-type|x-robots-tag):\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name === "") continue;
    const source = path.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    const pattern = new RegExp(`^${source}$`);
    rules.push(
      name.toLowerCase() === "content-type" ? { pattern, contentType: value } : { pattern, robots: value },
    );
  }
  return rules;
}

/** What a host that honours these rules sends with a file, by its path from `/`. */
export function headersOf(
  rules: readonly HeaderRule[],
  path: string,
): Pick<Answer, "contentType" | "robots"> {
  const own = rules.filter(({ pattern }) => pattern.test(path));
  const announced = own.findLast(({ contentType }) => contentType !== undefined)?.contentType;
  const robots = own.findLast((rule) => rule.robots !== undefined)?.robots;
  return { contentType: announced ?? contentTypeOf(path), ...(robots === undefined ? {} : { robots }) };
}
