import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseRedirects, type RedirectRule } from "../server-files/redirects.js";
import { escapedPattern, rootPath } from "../server-files/server-feed.js";

/** A rule of a `_headers` file. */
interface HeaderRule {
  readonly matches: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What a folder's own `_headers` and `_redirects` ask of the server that shows it. */
export interface FolderRules {
  /** Headers for a path inside the folder, with its leading slash. */
  headersOf(path: string): Readonly<Record<string, string>>;
  /** Where the withdrawn address with this path inside the folder leads: a path inside the folder with its leading slash, or a full address. */
  redirectOf(path: string): Pick<RedirectRule, "to" | "status"> | undefined;
}

/** The rules of a `_headers` file: a path with `*`, then indented headers. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { matches: RegExp; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    if (!/^\s/.test(line))
      rules.push({
        matches: new RegExp(`^${escapedPattern(line.trim()).replaceAll("\\*", ".*")}$`),
        headers: [],
      });
    else if (line.slice(0, Math.max(colon, 0)).trim() !== "")
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

async function read(dir: string, name: string): Promise<string> {
  return readFile(join(dir, name), "utf8").catch(() => "");
}

/** The path that a feed has on its real host, which its `robots.txt` tells: empty, or `/prevention`. */
export async function feedRoot(dir: string): Promise<string> {
  const robots = await read(dir, "robots.txt");
  const [, map] = /^Sitemap: (\S+)\/sitemap\.xml$/m.exec(robots) ?? [];
  return map !== undefined && URL.canParse(map) ? rootPath(map) : "";
}

async function load(dir: string): Promise<FolderRules> {
  const headers = parseHeaders(await read(dir, "_headers"));
  const root = await feedRoot(dir);
  const inside = (path: string) =>
    root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : path;
  const redirects = new Map(
    parseRedirects(await read(dir, "_redirects")).flatMap(({ from, to, status }) =>
      status === 200 ? [] : [[inside(from), { to: inside(to), status }] as const],
    ),
  );
  return {
    headersOf: (path) =>
      Object.fromEntries(
        headers
          .filter(({ matches }) => matches.test(path) || matches.test(root + path))
          .flatMap((rule) => rule.headers),
      ),
    redirectOf: (path) => redirects.get(path),
  };
}

/** The rules of folders, read again when a build has replaced them. */
export function createRulesReader(): (dir: string) => Promise<FolderRules> {
  const rulesByFolder = new Map<string, { readonly version: string; readonly rules: Promise<FolderRules> }>();
  return async (dir) => {
    const files = await Promise.all(
      ["_headers", "_redirects"].map((name) => stat(join(dir, name)).catch(() => undefined)),
    );
    const version = files.map((file) => `${file?.ino} ${file?.mtimeMs} ${file?.size}`).join();
    const entry = rulesByFolder.get(dir);
    if (entry?.version === version) return entry.rules;
    const rules = load(dir);
    rulesByFolder.set(dir, { version, rules });
    return rules;
  };
}
