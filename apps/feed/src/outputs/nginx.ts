import { nginxMaps, nginxServerLines } from "../server-files/nginx.js";
import { servedFeed } from "../server-files/server-feed.js";
import type { DataOutput } from "./data-output.js";

/** The rules for nginx. */
export const nginx: DataOutput = ({ baseUrl }) => ({
  from: "addresses",
  name: "nginx",
  places: [
    { path: "server/nginx-http.conf", type: "text/plain" },
    { path: "server/nginx-server.conf", type: "text/plain" },
  ],
  *make(addresses) {
    const feed = servedFeed(baseUrl, addresses);
    yield { path: "server/nginx-http.conf", content: nginxMaps(feed) };
    yield { path: "server/nginx-server.conf", content: nginxServerLines(feed) };
  },
});
