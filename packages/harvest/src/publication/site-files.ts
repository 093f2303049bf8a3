import type { Reader } from "../reader.js";
import { parseXml } from "./content/markup.js";
import { type Inspector, typeFault } from "./inspector.js";
import type { Recorder } from "./recorder.js";
import { isAllowed, parseRobots } from "./robots.js";

const SITE_MAP = "sitemap.xml";
const ROBOTS = "robots.txt";
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The largest number of addresses of one site map, and its size in bytes (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/** W3C datetime, as site maps have it. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

function dateFault(text: string, today: string): boolean {
  return !DATE.test(text) || Number.isNaN(Date.parse(text)) || text.slice(0, 10) > today;
}

async function readSiteMap(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  { path, today }: { readonly path: string; readonly today: string },
): Promise<readonly string[]> {
  const answer = await reader.open?.(`${inspector.base}/${path}`);
  if (answer?.status !== 200) {
    recorder.note("site-map-unreadable", path, `HTTP ${answer?.status ?? "—"}`);
    return [];
  }
  const type = typeFault(path, answer.contentType);
  if (type !== undefined) recorder.note("named-file-type", path, type);
  const parts: string[] = [];
  let [root, element, text, addresses] = ["", "", "", 0];
  const closed = () => {
    const value = text.trim();
    if (element === "lastmod" && dateFault(value, today)) recorder.note("site-map-date", path, value);
    if (element === "loc") {
      addresses += 1;
      const inside = inspector.pathOf(value);
      if (inside === undefined) recorder.note("site-map-address", path, value);
      else if (root === "sitemapindex") parts.push(inside);
      else inspector.name(value, path);
    }
    text = "";
  };
  try {
    await parseXml(answer.chunks, {
      open(name, uri) {
        closed();
        root ||= uri === NAMESPACE ? name : `{${uri}}${name}`;
        element = name;
      },
      text(part) {
        text += part;
      },
    });
    closed();
  } catch (error) {
    recorder.note("site-map-unreadable", path, error instanceof Error ? error.message.slice(0, 200) : "?");
    return parts;
  }
  if (root !== "urlset" && root !== "sitemapindex") recorder.note("site-map-unreadable", path, root || "—");
  if (addresses > MOST_ADDRESSES) recorder.note("site-map-unreadable", path, String(addresses));
  return parts;
}

/** Reads the site map and its parts; names every page. */
export async function checkSiteMap(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  today: string,
): Promise<void> {
  const parts = await readSiteMap(reader, inspector, recorder, { path: SITE_MAP, today });
  for (const path of new Set(parts)) await readSiteMap(reader, inspector, recorder, { path, today });
}

async function robotsAt(reader: Reader, url: string): Promise<string | undefined> {
  const delivery = await reader.get(url);
  return delivery?.status === 200 ? new TextDecoder().decode(delivery.body) : undefined;
}

/** Whether robots may read what portals and search engines are given, and find the site map. */
export async function checkRobots(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  addresses: readonly string[],
): Promise<void> {
  const { base } = inspector;
  const own = await robotsAt(reader, `${base}/${ROBOTS}`);
  if (own === undefined || own.trim() === "") recorder.note("robots-missing", ROBOTS);
  // A file below the root of a host binds nobody; the one at the root does.
  const host = new URL(`/${ROBOTS}`, base).href;
  const atHost = host === `${base}/${ROBOTS}` ? undefined : await robotsAt(reader, host);
  for (const [where, text] of [
    [ROBOTS, own],
    [host, atHost],
  ] as const) {
    if (text === undefined) continue;
    const robots = parseRobots(text);
    const forbidden = addresses.find((address) => !isAllowed(robots, new URL(address).pathname));
    if (forbidden !== undefined) recorder.note("robots-forbids", where, forbidden);
    if (where !== ROBOTS || text.trim() === "") continue;
    await inspector.inspect(ROBOTS, "");
    if (!robots.siteMaps.includes(`${base}/${SITE_MAP}`))
      recorder.note("robots-site-map", ROBOTS, robots.siteMaps.join(", ") || "—");
    if (robots.unread.length > 0) recorder.note("named-file-garbled", ROBOTS, robots.unread[0] ?? "");
  }
}
