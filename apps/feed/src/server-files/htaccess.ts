import { mediaTypeOf } from "../media-types.js";
import { recordFolders } from "../options.js";
import { CONTENT_SECURITY_POLICY, commonHeaders, IMMUTABLE, REVALIDATED, typesByEnding } from "./headers.js";
import { rootPath } from "./redirects.js";
import type { WithdrawnAddress } from "./withdrawn-address.js";

/** The forms in which software may ask for a record, beside the page. */
const forms = [".jsonld", ".ttl", ".json"] as const;

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

function typeLines(): string[] {
  return [
    "AddDefaultCharset off",
    ...typesByEnding.map(([ending, type]) => `AddType '${type}' ${ending}`),
    '<FilesMatch "\\.gz$">',
    "  RemoveEncoding .gz",
    "</FilesMatch>",
  ];
}

function headerLines(immutablePaths: readonly string[]): string[] {
  const names = immutablePaths.map((path) =>
    escaped(path.slice(path.lastIndexOf("/") + 1)).replaceAll("*", ".*"),
  );
  return [
    "<IfModule mod_headers.c>",
    ...Object.entries(commonHeaders).map(([name, value]) => `  Header set ${name} "${value}"`),
    `  Header set Content-Security-Policy "${CONTENT_SECURITY_POLICY}"`,
    `  Header set Cache-Control "${REVALIDATED}"`,
    `  <FilesMatch "^(?:${names.join("|")})$">`,
    `    Header set Cache-Control "${IMMUTABLE}"`,
    "  </FilesMatch>",
    "</IfModule>",
  ];
}

function negotiationLines(): string[] {
  const folders = Object.values(recordFolders).join("|");
  const rule = (ending: string) => [
    `  RewriteCond %{HTTP_ACCEPT} ${escaped(mediaTypeOf(ending))}`,
    `  RewriteRule ^(${folders})/([a-z0-9-]+)$ $1/$2${ending} [L,E=negotiated:1]`,
  ];
  return [...forms.flatMap(rule), `  RewriteRule ^(${folders})/([a-z0-9-]+)$ $1/$2.html [L,E=negotiated:1]`];
}

/**
 * The same rules as `_headers` and `_redirects` for Apache: types, headers, caching, 410 and 301 of withdrawn records, and the form of a
 * record that software asks for.
 */
export async function* htaccessLines(
  baseUrl: string,
  immutablePaths: readonly string[],
  withdrawn: AsyncIterable<WithdrawnAddress>,
): AsyncGenerator<string> {
  const root = rootPath(baseUrl);
  const lines = function* (all: readonly string[]) {
    for (const line of all) yield `${line}\n`;
  };
  yield* lines([...typeLines(), ...headerLines(immutablePaths)]);
  yield* lines([`ErrorDocument 404 ${root}/404.html`, "<IfModule mod_rewrite.c>", "  RewriteEngine On"]);
  for await (const { path, to } of withdrawn) {
    const target = to === undefined ? "- [G]" : `${to.includes(":") ? to : `${root}/${to}`} [R=301,L]`;
    yield `  RewriteRule ^${escaped(path)}(?:\\.html)?$ ${target}\n`;
  }
  yield* lines([...negotiationLines(), "  Header append Vary Accept env=negotiated", "</IfModule>"]);
}
