import { mediaTypeOf } from "@openhpa/io";
import { recordFolders } from "../paths/record-path.js";
import { pageLanguages, pathIn } from "../words/language.js";
import { CONTENT_SECURITY_POLICY, commonHeaders, IMMUTABLE, REVALIDATED, typesByEnding } from "./headers.js";
import { rootPath } from "./redirects.js";
import type { WithdrawnAddress } from "./withdrawn-address.js";

/** The forms in which a record may be asked for; the first is what a browser gets. */
const forms = [".html", ".jsonld", ".ttl", ".json"] as const;

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

/** `always` also reaches redirects and errors; what was negotiated is known under another name once Apache has gone to the file. */
function headerLines(immutablePaths: readonly string[]): string[] {
  const names = immutablePaths.map((path) =>
    escaped(path.slice(path.lastIndexOf("/") + 1)).replaceAll("*", ".*"),
  );
  return [
    "<IfModule mod_headers.c>",
    ...Object.entries(commonHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Content-Security-Policy "${CONTENT_SECURITY_POLICY}"`,
    `  Header set Cache-Control "${REVALIDATED}"`,
    `  <FilesMatch "^(?:${names.join("|")})$">`,
    `    Header set Cache-Control "${IMMUTABLE}"`,
    "  </FilesMatch>",
    "  Header always merge Vary Accept env=REDIRECT_negotiated",
    "</IfModule>",
  ];
}

/**
 * Notes in `form` which form is asked for: of the types that a record has, the one that `Accept` names first. Weights are not read; software
 * names first what it wants most, and browsers name HTML before anything else.
 */
function formLines(): string[] {
  const types = [...forms.map((form) => mediaTypeOf(form)), "application/xhtml+xml"].map(escaped);
  const [page, ...others] = forms;
  return [
    `  RewriteRule ^ - [E=form:${page}]`,
    ...others.flatMap((form) => [
      `  RewriteCond %{HTTP_ACCEPT} ^(?:(?!${types.join("|")}).)*${escaped(mediaTypeOf(form))}(?![\\w.+-])`,
      `  RewriteRule ^ - [E=form:${form}]`,
    ]),
  ];
}

/** A withdrawn record: its successor, or 410 with the page that says so in the form that is asked for. */
function* withdrawnLines(root: string, { path, to }: WithdrawnAddress): Generator<string> {
  const name = escaped(path);
  if (to === undefined) {
    yield `  RewriteRule ^${name}$ - [E=gone:${path}%{ENV:form},E=negotiated:1,G]`;
    for (const language of pageLanguages)
      yield `  RewriteRule ^${pathIn(language, name)}\\.html$ - [E=gone:${pathIn(language, path)}.html,G]`;
    return;
  }
  const isOwn = !to.includes(":");
  const address = to.replace(/[%$\\]/g, "\\$&");
  yield `  RewriteRule ^${name}(\\.html)?$ ${isOwn ? `${root}/${to}$1` : address} [R=301,NE,L]`;
  for (const language of pageLanguages.slice(1))
    yield `  RewriteRule ^${pathIn(language, name)}\\.html$ ${isOwn ? `${root}/${pathIn(language, to)}.html` : address} [R=301,NE,L]`;
}

/**
 * The same rules as `_headers` and `_redirects` for Apache 2.4.13 and later: types, headers, caching, 410 and 301 of withdrawn records, and
 * the form of a record that software asks for. Needs `AllowOverride FileInfo`; a server without mod_headers or mod_rewrite serves the files
 * without what these do.
 */
export async function* htaccessLines(
  baseUrl: string,
  immutablePaths: readonly string[],
  withdrawn: AsyncIterable<WithdrawnAddress>,
): AsyncGenerator<string> {
  const root = rootPath(baseUrl);
  const folders = Object.values(recordFolders).join("|");
  const lines = function* (all: Iterable<string>) {
    for (const line of all) yield `${line}\n`;
  };
  yield* lines([...typeLines(), ...headerLines(immutablePaths)]);
  yield* lines([
    `ErrorDocument 404 ${root}/404.html`,
    `ErrorDocument 410 ${root}/%{reqenv:gone}`,
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  RewriteCond %{ENV:REDIRECT_STATUS} !^$",
    "  RewriteRule ^ - [L]",
    "  RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]",
    ...formLines(),
  ]);
  for await (const address of withdrawn) yield* lines(withdrawnLines(root, address));
  yield* lines([
    `  RewriteRule ^(${folders})/([a-z0-9-]+)$ ${root}/$1/$2%{ENV:form} [L,E=negotiated:1]`,
    "</IfModule>",
  ]);
}
