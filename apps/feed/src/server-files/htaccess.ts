import { mediaTypeOf, withCharset } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY, pageLanguages, pathIn } from "@openhpa/publish";
import { acceptPatterns, askedNames } from "./accept.js";
import { type Negotiation, negotiations } from "./address-kinds.js";
import { commonHeaders, IMMUTABLE, REVALIDATED } from "./headers.js";
import { escapedPattern, linesOf, rootPath, type ServedFeed, textTypes } from "./server-feed.js";
import type { WithdrawnAddress } from "./withdrawn-address.js";

function typeLines({ types: { byEnding, byPath } }: ServedFeed): string[] {
  return [
    "AddDefaultCharset off",
    ...byEnding.map(([ending, type]) => `AddType '${withCharset(type)}' ${ending}`),
    ...byPath.flatMap(([path, type]) => [
      `<Files "${path.slice(path.lastIndexOf("/") + 1)}">`,
      `  ForceType '${withCharset(type)}'`,
      "</Files>",
    ]),
    '<FilesMatch "\\.gz$">',
    "  RemoveEncoding .gz",
    "</FilesMatch>",
  ];
}

/** `always` also reaches redirects and errors; what was negotiated is known under another name once Apache has gone to the file. */
function headerLines(immutablePaths: readonly string[]): string[] {
  const names = immutablePaths.map((path) =>
    escapedPattern(path.slice(path.lastIndexOf("/") + 1)).replaceAll("\\*", ".*"),
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

/** Texts are compressed; Apache marks the ETag of what it compressed and knows it by the mark no more, so that the mark is taken off what is asked again. */
function compressionLines(feed: ServedFeed): string[] {
  return [
    "<IfModule mod_deflate.c>",
    ...textTypes(feed).map((type) => `  AddOutputFilterByType DEFLATE ${type}`),
    "  <IfModule mod_headers.c>",
    `    RequestHeader edit* If-None-Match '-gzip"' '"'`,
    "  </IfModule>",
    "</IfModule>",
  ];
}

/** Notes in `type` under which name a media type is asked for, by the first pattern that matches; the others are passed over. */
function typeRules({ types, kinds }: Negotiation): string[] {
  const patterns = types.length > 1 ? acceptPatterns(types) : [];
  if (patterns.length === 0) return [];
  return [
    `  RewriteRule !^(?:${kinds.map(({ path }) => path).join("|")})/?$ - [S=${patterns.length}]`,
    ...patterns.flatMap((pattern, index) => [
      `  RewriteCond %{HTTP_ACCEPT} "${pattern}" [NC]`,
      `  RewriteRule ^ - [E=type:%1,S=${patterns.length - index - 1}]`,
    ]),
  ];
}

/** True where a media type is asked for, under any of its names. */
function isAsked(types: readonly string[], type: string): string {
  const names = [...askedNames(types)].flatMap(([name, asked]) =>
    asked === type ? [escapedPattern(name)] : [],
  );
  return `  RewriteCond %{ENV:type} ^(?:${names.join("|")})$ [NC]`;
}

/** Notes in `form` the ending of the file of a record, for the page of one that is gone. */
function formRules({ types, kinds }: Negotiation): string[] {
  const [first, ...others] = kinds[0]?.files.map((file) => file.slice(file.lastIndexOf("."))) ?? [];
  return [
    `  RewriteRule ^ - [E=form:${first}]`,
    ...others.flatMap((ending) => [
      isAsked(types, mediaTypeOf(ending)),
      `  RewriteRule ^ - [E=form:${ending}]`,
    ]),
  ];
}

/**
 * Apache itself leads the address of a folder to the same with a slash, before any rule: from there to the file that describes what has the
 * folder's name.
 */
function folderRules(root: string, { types, kinds }: Negotiation): string[] {
  return kinds.flatMap(({ name, path, files: [, ...others] }) =>
    name === "scheme"
      ? others.flatMap((file) => [
          isAsked(types, mediaTypeOf(file)),
          `  RewriteRule ^${path}/$ ${root}/${file} [R=303,L]`,
        ])
      : [],
  );
}

/** Goes to the file of the type that is asked for; the first file where none is. */
function fileRules(root: string, { types, kinds }: Negotiation): string[] {
  return kinds.flatMap(({ path, files: [first, ...others] }) => {
    const rule = (file: string) => `  RewriteRule ^${path}$ ${root}/${file} [L,E=negotiated:1]`;
    return [
      ...others.flatMap((file) => [isAsked(types, mediaTypeOf(file)), rule(file)]),
      ...(first === undefined ? [] : [rule(first)]),
    ];
  });
}

/** A withdrawn record: its successor, or 410 with the page that says so in the form that is asked for. */
function* withdrawnLines(root: string, { path, to }: WithdrawnAddress): Generator<string> {
  const name = escapedPattern(path);
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
 * the file that describes what an address without an ending names. Needs `AllowOverride FileInfo`; a server without mod_headers or mod_rewrite
 * serves the files without what these do.
 */
export async function* htaccessLines(feed: ServedFeed): AsyncGenerator<string> {
  const root = rootPath(feed.baseUrl);
  const choices = negotiations(feed.pages);
  yield* linesOf([...typeLines(feed), ...headerLines(feed.immutablePaths), ...compressionLines(feed)]);
  yield* linesOf([
    `ErrorDocument 404 ${root}/404.html`,
    `ErrorDocument 410 ${root}/%{reqenv:gone}`,
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  RewriteCond %{ENV:REDIRECT_STATUS} !^$",
    "  RewriteRule ^ - [L]",
    "  RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]",
    ...choices.flatMap(typeRules),
    ...choices.filter(({ name }) => name === "record").flatMap(formRules),
  ]);
  for await (const address of feed.withdrawn()) yield* linesOf(withdrawnLines(root, address));
  yield* linesOf([
    "  RewriteCond %{REQUEST_FILENAME} -f",
    "  RewriteRule ^ - [L]",
    ...choices.flatMap((choice) => fileRules(root, choice)),
    ...choices.flatMap((choice) => folderRules(root, choice)),
    "  RewriteCond %{REQUEST_FILENAME} ^(.+)/$",
    "  RewriteCond %1.html -f",
    `  RewriteRule ^(.+)/$ ${root}/$1.html [R=303,L]`,
    "  RewriteCond %{REQUEST_FILENAME}.html -f",
    `  RewriteRule ^(.+)$ ${root}/$1.html [L]`,
    "  RewriteCond %{REQUEST_FILENAME} -d",
    "  RewriteCond %{REQUEST_FILENAME}/index.html !-f",
    "  RewriteRule ^ - [R=404,L]",
    "</IfModule>",
  ]);
}
