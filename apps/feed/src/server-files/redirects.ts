import { type PageLanguage, pageLanguages, pathIn } from "@openhpa/publish";
import { addressKinds } from "./address-kinds.js";
import { rootPath, type ServedFeed } from "./server-feed.js";
import type { WithdrawnAddress } from "./withdrawn-address.js";

/** One rule: an address, where it leads, and the status that is sent. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/**
 * The addresses under which people found a withdrawn record, as paths of the host, and where each leads: a path of the host or a full address.
 * Without a successor it shows the page that says so.
 */
export function* withdrawnRules(root: string, { path, to }: WithdrawnAddress): Generator<RedirectRule> {
  const pages = pageLanguages.map((language) => [language, ".html"] as const);
  const own = (language: PageLanguage, stem: string, ending: string) =>
    `${root}/${pathIn(language, stem)}${ending}`;
  for (const [language, ending] of [["fr", ""] as const, ...pages]) {
    const from = own(language, path, ending);
    if (to === undefined) yield { from, to: own(language, path, ".html"), status: 410 };
    else yield { from, to: to.includes(":") ? to : own(language, to, ending), status: 301 };
  }
}

/** Kinds of address whose page has another name: both hosts find `dataset/actions.html` for `dataset/actions` by themselves, not these. */
function* rewrites({ pages }: ServedFeed): Generator<RedirectRule> {
  for (const { path, files } of addressKinds(pages)) {
    const [first] = files;
    if (first !== undefined && !first.includes("$"))
      yield { from: path.replace(/\(?\[.*$/, "*"), to: first, status: 200 };
  }
}

/**
 * The rules of `_redirects`, a line each: what is replaced leads to its successor (301), what is gone shows its own page (410), what has no
 * file of its own shows what describes it. The two hosts that read the file differ: Netlify only lets a rule win over a file with `!`, Cloudflare
 * Pages passes over lines with `!` and knows no 410, so a redirect stands there in both forms. Neither reads `Accept`.
 */
export async function* redirectLines(feed: ServedFeed): AsyncGenerator<string> {
  const root = rootPath(feed.baseUrl);
  for await (const address of feed.withdrawn()) {
    for (const { from, to, status } of withdrawnRules(root, address)) {
      const line = `${from} ${to} ${status}`;
      yield `${line}!\n`;
      if (status !== 410) yield `${line}\n`;
    }
  }
  for (const { from, to, status } of rewrites(feed)) yield `${root}/${from} ${root}/${to} ${status}\n`;
}

/** The rules of a `_redirects` file; lines that are none are passed over. */
export function parseRedirects(text: string): readonly RedirectRule[] {
  return text.split("\n").flatMap((line) => {
    const [from, to, status = ""] = line.trim().split(/\s+/);
    return from?.startsWith("/") && to && /^\d{3}!?$/.test(status)
      ? [{ from, to, status: Number.parseInt(status, 10) }]
      : [];
  });
}
