import { headersFile } from "../server-files/headers.js";
import { servedFeed } from "../server-files/server-feed.js";
import type { DataOutput } from "./data-output.js";

/** What Netlify and Cloudflare Pages send with the files. */
export const headers: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "headers",
  places: [{ path: "_headers", type: "text/plain" }],
  *make(addresses) {
    yield { path: "_headers", content: headersFile(servedFeed(baseUrl, addresses)) };
  },
});
