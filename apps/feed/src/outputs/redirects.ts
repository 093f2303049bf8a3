import { redirectLines } from "../server-files/redirects.js";
import { servedFeed } from "../server-files/server-feed.js";
import type { DataOutput } from "./data-output.js";

/** Where Netlify and Cloudflare Pages lead. */
export const redirects: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "redirects",
  places: [{ path: "_redirects", type: "text/plain" }],
  *make(addresses) {
    yield { path: "_redirects", content: redirectLines(servedFeed(baseUrl, addresses)) };
  },
});
