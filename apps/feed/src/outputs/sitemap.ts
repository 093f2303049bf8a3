import { sitemapFiles } from "../server-files/sitemap.js";
import type { DataOutput } from "./data-output.js";

/** The pages for search engines. */
export const sitemap: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "sitemap",
  places: [
    { path: "sitemap.xml", type: "application/xml" },
    { path: "sitemap-*.xml", type: "application/xml" },
  ],
  make: ({ pages }) => sitemapFiles(baseUrl, pages()),
});
