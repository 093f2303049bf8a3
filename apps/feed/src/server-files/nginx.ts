import { withCharset } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";
import { acceptPatterns, askedNames } from "./accept.js";
import { type AddressKind, addressKinds, type Negotiation, negotiations } from "./address-kinds.js";
import { commonHeaders, IMMUTABLE, REVALIDATED } from "./headers.js";
import { withdrawnRules } from "./redirects.js";
import {
  escapedPattern,
  immutablePattern,
  linesOf,
  rootPath,
  type ServedFeed,
  textTypes,
  variablePrefix,
} from "./server-feed.js";
import type { WithdrawnAddress } from "./withdrawn-address.js";

/** A word of nginx's configuration; a dollar sign would be a variable everywhere but in a pattern, so none is let through elsewhere. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
const pattern = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const literal = (text: string) => quoted(text.replaceAll("$", "%24"));

function map(source: string, target: string, rows: readonly string[]): string[] {
  return [`map ${source} $${target} {`, ...rows.map((row) => `  ${row};`), "}"];
}

/** Names of captures, which PCRE keeps to 32 letters: what `Accept` names, and the groups of an address. */
const ASKED = "openhpa_asked";
const group = (number: number | string) => `openhpa_group_${number}`;

/** Under which name a media type is asked for at some kinds of address. */
function typeMap(prefix: string, { name, types }: Negotiation): string[] {
  return map("$http_accept", `${prefix}_${name}_type`, [
    'default ""',
    ...acceptPatterns(types).map(
      (text) => `${pattern(`~*${text.replace("\\s*(", `\\s*(?<${ASKED}>`)}`)} $${ASKED}`,
    ),
  ]);
}

/** What is sent by the name under which a media type is asked for: the first where none is. */
function answerMap(
  source: string,
  target: string,
  types: readonly string[],
  answers: readonly string[],
): string[] {
  const names = [...askedNames(types)].map(
    ([name, type]) => `${quoted(name)} ${answers[types.indexOf(type)]}`,
  );
  return map(source, target, [`default ${answers[0]}`, ...names]);
}

function negotiationMaps(prefix: string, choice: Negotiation): string[] {
  const { name, types, kinds } = choice;
  const type = types.length > 1 ? `$${prefix}_${name}_type` : '""';
  const file = (path: string) => `"${path.replace(/\$([12])/g, (_, number) => `\${${group(number)}}`)}"`;
  const endings = kinds[0]?.files.map((path) => path.slice(path.lastIndexOf("."))) ?? [];
  return [
    ...(types.length > 1 ? typeMap(prefix, choice) : []),
    ...kinds.flatMap((kind) => answerMap(type, `${prefix}_${kind.name}_file`, types, kind.files.map(file))),
    ...(name === "record" ? answerMap(type, `${prefix}_gone_ending`, types, endings) : []),
  ];
}

/**
 * What nginx has to know before its `server` blocks: which file an `Accept` header prefers, and which headers belong to which address. The names
 * of its variables belong to this feed alone.
 */
export function nginxMaps(feed: ServedFeed): string {
  const prefix = variablePrefix(feed.baseUrl);
  const root = rootPath(feed.baseUrl);
  const negotiated = addressKinds(feed.pages).flatMap(({ path, files }) => (files.length > 1 ? [path] : []));
  return [
    `# ${feed.baseUrl} : à inclure dans « http » de nginx.`,
    ...negotiations(feed.pages).flatMap((choice) => negotiationMaps(prefix, choice)),
    ...map("$request_uri", `${prefix}_vary`, [
      'default ""',
      `${pattern(`~^${root}/[^?]*\\.(?:html|ttl)(?:\\?|$)`)} ""`,
      `${pattern(`~^${root}/(?:${negotiated.join("|")})(?:\\?|$)`)} Accept`,
    ]),
    ...map("$uri", `${prefix}_cache`, [
      `default ${quoted(REVALIDATED)}`,
      `${pattern(`~^${root}/(?:${immutablePattern(feed)})$`)} ${quoted(IMMUTABLE)}`,
    ]),
    "",
  ].join("\n");
}

function headerLines(prefix: string): string[] {
  return [
    ...Object.entries({ ...commonHeaders, "Content-Security-Policy": CONTENT_SECURITY_POLICY }).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
    ),
    `  add_header Cache-Control $${prefix}_cache;`,
    `  add_header Vary $${prefix}_vary always;`,
  ];
}

function typeLines({ types: { byEnding } }: ServedFeed): string[] {
  return [
    "  types {",
    ...byEnding.map(([ending, type]) => `    ${quoted(withCharset(type))} ${ending.slice(1)};`),
    "  }",
    "  default_type application/octet-stream;",
  ];
}

/** Texts are compressed; nginx knows their types with all that the header names. */
function compressionLines(feed: ServedFeed): string[] {
  const types = textTypes(feed).map((type) => quoted(withCharset(type)));
  return ["  gzip on;", "  gzip_vary on;", "  gzip_proxied any;", `  gzip_types ${types.join(" ")};`];
}

/** The types of files whose names have no ending. */
function namedTypeLines(root: string, { types: { byPath } }: ServedFeed): string[] {
  return byPath.map(
    ([path, type]) =>
      `  location ~ ${pattern(`^${root}/${escapedPattern(path)}$`)} { default_type ${quoted(withCharset(type))}; }`,
  );
}

/** The addresses of a withdrawn record: its successor, or 410 with the page that says so. */
function* withdrawnLines(root: string, address: WithdrawnAddress): Generator<string> {
  for (const { from, to, status } of withdrawnRules(root, address))
    yield `  location = ${literal(from)} { return ${status === 410 ? 410 : `${status} ${literal(to)}`}; }`;
}

function negotiationLines(root: string, prefix: string, kinds: readonly AddressKind[]): string[] {
  return kinds.flatMap(({ name, path }) => {
    let groups = 0;
    const captured = path.replace(/\((?!\?)/g, () => {
      groups += 1;
      return `(?<${group(groups)}>`;
    });
    return [
      `  location ~ ${pattern(`^${root}/${captured}$`)} {`,
      `    rewrite ^ ${root}/$${prefix}_${name}_file last;`,
      "  }",
    ];
  });
}

/**
 * What a `server` block of nginx takes in: types, headers, caching, hidden files, the form of an address without an ending, 301 and 410 of
 * withdrawn records. The folder stands under the block's `root` at the path of its address.
 */
export async function* nginxServerLines(feed: ServedFeed): AsyncGenerator<string> {
  const prefix = variablePrefix(feed.baseUrl);
  const root = rootPath(feed.baseUrl);
  const kinds = addressKinds(feed.pages);
  yield* linesOf([
    `# ${feed.baseUrl} : à inclure dans le bloc « server » de nginx.`,
    ...(root === "" ? [] : [`location = ${root} { return 301 ${root}/; }`]),
    `location ^~ ${root}/ {`,
    ...typeLines(feed),
    ...headerLines(prefix),
    ...compressionLines(feed),
    "  index index.html;",
    "  charset off;",
    `  error_page 403 404 =404 ${root}/404.html;`,
    `  error_page 410 @${prefix}_gone;`,
    "  if (-f $request_filename.html) { rewrite ^(.*)$ $1.html last; }",
    `  location ~ ${pattern(`^${root}/(?:.*/)?\\.(?!well-known(?:/|$))`)} { return 404; }`,
  ]);
  for await (const address of feed.withdrawn()) yield* linesOf(withdrawnLines(root, address));
  yield* linesOf([
    `  location ~ ${pattern(`^${root}/.*\\.html$`)} { }`,
    ...namedTypeLines(root, feed),
    ...negotiationLines(root, prefix, kinds),
    "}",
    `location @${prefix}_gone {`,
    ...typeLines(feed),
    ...headerLines(prefix),
    `  try_files $uri $uri$${prefix}_gone_ending =404;`,
    "}",
  ]);
}
