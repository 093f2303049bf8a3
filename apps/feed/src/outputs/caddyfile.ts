import { caddyfileLines } from "../server-files/caddyfile.js";
import { servedFeed } from "../server-files/server-feed.js";
import type { DataOutput } from "./data-output.js";

/** The rules for Caddy. */
export const caddyfile: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "caddyfile",
  places: [{ path: "server/Caddyfile", type: "text/plain" }],
  *make(addresses) {
    yield { path: "server/Caddyfile", content: caddyfileLines(servedFeed(baseUrl, addresses)) };
  },
});
