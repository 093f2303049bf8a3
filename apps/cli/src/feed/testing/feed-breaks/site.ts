import { BASE, edit, empty, type FeedBreak, KEPT, remove, replace, row } from "./feed-break.js";

export const site: readonly FeedBreak[] = [
  row("robots.txt is gone", "robots-missing", "robots.txt", remove("robots.txt")),
  row("robots.txt is empty", "robots-missing", "robots.txt", empty("robots.txt")),
  row(
    "robots.txt forbids everything",
    "robots-forbids",
    "robots.txt",
    replace("robots.txt", "Allow: /", "Disallow: /"),
  ),
  row(
    "robots.txt forbids the datasets",
    "robots-forbids",
    "robots.txt",
    replace("robots.txt", "Allow: /", "Allow: /\nDisallow: /prevention/dataset/"),
  ),
  row(
    "robots.txt forbids search engines",
    "robots-forbids",
    "robots.txt",
    edit("robots.txt", (content) => `${content}\nUser-agent: Googlebot\nDisallow: /*.html$\n`),
  ),
  row(
    "robots.txt names another site map",
    "robots-site-map",
    "robots.txt",
    replace("robots.txt", "sitemap.xml", "plan.xml"),
  ),
  row("robots.txt is a page", "named-file-garbled", "robots.txt", (files) =>
    files.set("robots.txt", files.get("404.html") as Uint8Array),
  ),
  row("the site map is gone", "site-map-unreadable", "sitemap.xml", remove("sitemap.xml")),
  row("the site map is empty", "site-map-unreadable", "sitemap.xml", empty("sitemap.xml")),
  row(
    "the site map is malformed",
    "site-map-unreadable",
    "sitemap.xml",
    replace("sitemap.xml", "</url>", ""),
  ),
  row(
    "the site map is in another namespace",
    "site-map-unreadable",
    "sitemap.xml",
    replace("sitemap.xml", "sitemaps.org", "example.org"),
  ),
  row(
    "the site map names a page of another host",
    "site-map-address",
    "sitemap.xml",
    replace("sitemap.xml", `<loc>${BASE}/index.html`, "<loc>https://elsewhere.example/index.html"),
  ),
  row(
    "the site map names a page that is not there",
    "named-file-missing",
    "no-page.html",
    replace("sitemap.xml", "</urlset>", `<url><loc>${BASE}/no-page.html</loc></url></urlset>`),
  ),
  row(
    "the site map lacks the page of a record",
    "site-map-lacks",
    `action/${KEPT}.html`,
    replace("sitemap.xml", `${BASE}/action/${KEPT}.html`, `${BASE}/index.html`),
  ),
  row(
    "the site map lacks the page of a dataset",
    "site-map-lacks",
    "dataset/model.html",
    replace("sitemap.xml", `${BASE}/dataset/model.html`, `${BASE}/index.html`),
  ),
  row(
    "the site map has a day to come",
    "site-map-date",
    "sitemap.xml",
    replace("sitemap.xml", /<lastmod>[^<]*/, "<lastmod>2099-01-01"),
  ),
  row(
    "the site map has a day that is none",
    "site-map-date",
    "sitemap.xml",
    replace("sitemap.xml", /<lastmod>[^<]*/, "<lastmod>21/11/2026"),
  ),
];
