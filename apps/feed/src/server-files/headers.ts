import type { Card } from "./card.js";
import { contentTypeOf, servedEndings } from "./media-types.js";
import { recordPath } from "./record-files.js";

/** What pages may do: show themselves and their style sheet; no script, no foreign resource. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The largest number of addresses in one site map (sitemaps.org). */
const LARGEST_SITEMAP = 50_000;

/** The headers that a static host has to send (Netlify and Cloudflare Pages read this file): types, characters, caching, access from anywhere. */
export function headersFile(): string {
  const types = servedEndings.map((ending) => `/*${ending}\n  Content-Type: ${contentTypeOf(ending)}\n`);
  const all = [
    "/*",
    "  Access-Control-Allow-Origin: *",
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: no-referrer",
    "  Cache-Control: public, max-age=3600",
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`,
    "",
  ];
  return `${all.join("\n")}${types.join("")}`;
}

/** Everything may be read; the site map says where it is. */
export function robotsFile(baseUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}/sitemap.xml\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

interface Address {
  readonly path: string;
  readonly modified?: string | undefined;
}

function urlElement(baseUrl: string, { path, modified }: Address): string {
  const lastmod = modified === undefined ? "" : `<lastmod>${modified}</lastmod>`;
  return `<url><loc>${xmlText(`${baseUrl}/${path}`)}</loc>${lastmod}</url>\n`;
}

function document(element: "urlset" | "sitemapindex", content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${element}>\n`;
}

/** The site map, or several with an index when there are many pages; dates come from the records. */
export function sitemapFiles(
  baseUrl: string,
  cards: readonly Card[],
  others: readonly string[],
  modified: string | undefined,
): readonly { readonly path: string; readonly content: string }[] {
  const addresses: readonly Address[] = [
    ...others.map((path) => ({ path, modified })),
    ...cards.map((card) => ({ path: recordPath(card, "html"), modified: card.modified })),
  ];
  const maps: string[] = [];
  for (let from = 0; from < addresses.length; from += LARGEST_SITEMAP) {
    const own = addresses.slice(from, from + LARGEST_SITEMAP);
    maps.push(document("urlset", own.map((address) => urlElement(baseUrl, address)).join("")));
  }
  const [only] = maps;
  if (maps.length === 1 && only !== undefined) return [{ path: "sitemap.xml", content: only }];
  const parts = maps.map((content, index) => ({ path: `sitemap-${index + 1}.xml`, content }));
  const index = parts
    .map(({ path }) => `<sitemap><loc>${xmlText(`${baseUrl}/${path}`)}</loc></sitemap>\n`)
    .join("");
  return [{ path: "sitemap.xml", content: document("sitemapindex", index) }, ...parts];
}
