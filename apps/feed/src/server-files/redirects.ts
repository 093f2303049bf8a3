import type { WithdrawnAddress } from "./withdrawn-address.js";

/** One rule: an address, where it leads, and the status that is sent. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** The path of the feed on its host, without a final slash: empty, or `/prevention`. */
export function rootPath(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/+$/, "");
}

/** The rules of `_redirects`, a line each: what is replaced leads to its successor (301), what is gone shows its own page (410). */
export async function* redirectLines(
  baseUrl: string,
  withdrawn: AsyncIterable<WithdrawnAddress>,
): AsyncGenerator<string> {
  const root = rootPath(baseUrl);
  for await (const { path, to } of withdrawn) {
    const target = to === undefined ? `${root}/${path}.html` : to.includes(":") ? to : `${root}/${to}`;
    const status = to === undefined ? 410 : 301;
    for (const ending of ["", ".html"]) yield `${root}/${path}${ending} ${target} ${status}\n`;
  }
}

/** The rules of a `_redirects` file; lines that are none are passed over. */
export function parseRedirects(text: string): readonly RedirectRule[] {
  return text.split("\n").flatMap((line) => {
    const [from, to, status] = line.trim().split(/\s+/);
    return from?.startsWith("/") && to && status ? [{ from, to, status: Number.parseInt(status, 10) }] : [];
  });
}
