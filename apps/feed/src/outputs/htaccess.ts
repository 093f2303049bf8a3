import { htaccessLines } from "../server-files/htaccess.js";
import { servedFeed } from "../server-files/server-feed.js";
import type { DataOutput } from "./data-output.js";

/** The rules for Apache. */
export const htaccess: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "htaccess",
  places: [{ path: ".htaccess", type: "text/plain" }],
  *make(addresses) {
    yield { path: ".htaccess", content: htaccessLines(servedFeed(baseUrl, addresses)) };
  },
});
