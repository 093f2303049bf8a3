import { servePages } from "@openhpa/testkit";
import type { RenderedSite } from "./page-fixture.js";
import { pageStyle } from "./page-style.js";

/** Serves rendered pages with their style sheet, and nothing else, for a browser to open. */
export async function serveRendered({ pages }: RenderedSite): ReturnType<typeof servePages> {
  const html = [...pages].map(([path, body]) => [`/${path}`, { type: "text/html; charset=utf-8", body }]);
  return servePages({
    ...Object.fromEntries(html),
    "/style.css": { type: "text/css", body: await pageStyle() },
  });
}
