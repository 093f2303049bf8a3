import { robotsFile } from "../server-files/sitemap.js";
import type { DataOutput } from "./data-output.js";

/** What search engines may read. */
export const robots: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "robots",
  places: [{ path: "robots.txt", type: "text/plain" }],
  make: () => [{ path: "robots.txt", content: robotsFile(baseUrl) }],
});
