import { withCharset } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";
import { rootPath, type ServedFeed } from "./server-feed.js";

/** Headers of every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** What a page that never changes tells caches; everything else is asked for again, by its ETag. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
export const REVALIDATED = "no-cache";

/**
 * The headers that a static host has to send, as Netlify and Cloudflare Pages read them. Only closed pages get a `Cache-Control`: both hosts
 * let everything else be revalidated, and rules that match the same file would be joined. Closed pages and files
 * without an ending stand below the path of the feed on its host; the file itself belongs at the root of the host.
 */
export function headersFile({ baseUrl, immutablePaths, types }: ServedFeed): string {
  const root = rootPath(baseUrl);
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  const typed = (type: string) => ({ "Content-Type": withCharset(type) });
  return [
    rule("/*", { ...commonHeaders, "Content-Security-Policy": CONTENT_SECURITY_POLICY }),
    ...types.byEnding.map(([ending, type]) => rule(`/*${ending}`, typed(type))),
    ...types.byPath.map(([path, type]) => rule(`${root}/${path}`, typed(type))),
    ...immutablePaths.map((path) => rule(`${root}/${path}`, { "Cache-Control": IMMUTABLE })),
  ].join("");
}
