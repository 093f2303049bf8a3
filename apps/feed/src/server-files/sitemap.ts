import type { Address } from "@openhpa/publish";

/** The largest number of addresses in one site map (sitemaps.org). */
const LARGEST_SITEMAP = 50_000;

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

function urlElement(baseUrl: string, { path, modified }: Address): string {
  const lastmod = modified ? `<lastmod>${modified}</lastmod>` : "";
  return `<url><loc>${xmlText(`${baseUrl}/${path}`)}</loc>${lastmod}</url>\n`;
}

function document(element: "urlset" | "sitemapindex", content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${element}>\n`;
}

/** Everything may be read; the site map says where it is. */
export function robotsFile(baseUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}/sitemap.xml\n`;
}

/** The site map, or several and their index when there are many pages; one is held at a time. */
export async function* sitemapFiles(
  baseUrl: string,
  addresses: AsyncIterable<Address>,
  largest: number = LARGEST_SITEMAP,
): AsyncGenerator<{ readonly path: string; readonly content: string }> {
  let urls: string[] = [];
  let maps = 0;
  const part = () => {
    maps += 1;
    const content = document("urlset", urls.join(""));
    urls = [];
    return { path: `sitemap-${maps}.xml`, content };
  };
  for await (const address of addresses) {
    if (urls.length === largest) yield part();
    urls.push(urlElement(baseUrl, address));
  }
  if (maps === 0) {
    yield { path: "sitemap.xml", content: document("urlset", urls.join("")) };
    return;
  }
  yield part();
  const rows = Array.from(
    { length: maps },
    (_, index) => `<sitemap><loc>${xmlText(`${baseUrl}/sitemap-${index + 1}.xml`)}</loc></sitemap>\n`,
  );
  yield { path: "sitemap.xml", content: document("sitemapindex", rows.join("")) };
}
