import { withCharset } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";
import { acceptPatterns, askedNames } from "./accept.js";
import { addressKinds, type Negotiation, negotiations } from "./address-kinds.js";
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

/** A word of a Caddyfile as it is: no character of it is read otherwise, and addresses hold no backtick. */
const raw = (text: string) => `\`${text.replaceAll("`", "%60")}\``;
/** What a pattern of a `map` gives. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: Caddy's own way to write a group.
const FIRST_GROUP = "${1}";

/** An address as the target of a redirection, in which braces would be a placeholder. */
const address = (text: string) => raw(text.replaceAll("{", "%7B").replaceAll("}", "%7D"));

/** Under which name a media type is asked for at some kinds of address. */
function typeMap(prefix: string, { name, types, kinds }: Negotiation): string[] {
  const type = `{${prefix}_${name}_type}`;
  const endings = kinds[0]?.files.map((path) => path.slice(path.lastIndexOf("."))) ?? [];
  return [
    `map {header.Accept} ${type} {`,
    ...acceptPatterns(types).map((text) => `  ${raw(`~(?i)${text}`)} ${raw(FIRST_GROUP)}`),
    `  default ${types[0]}`,
    "}",
    ...(name === "record" ? endingMap(prefix, type, types, endings) : []),
  ];
}

/** The ending of the file of a withdrawn record. */
function endingMap(
  prefix: string,
  type: string,
  types: readonly string[],
  endings: readonly string[],
): string[] {
  return [
    `map ${type} {${prefix}_gone_ending} {`,
    ...[...askedNames(types)].map(
      ([name, asked]) => `  ${raw(`~(?i)^${escapedPattern(name)}$`)} ${endings[types.indexOf(asked)]}`,
    ),
    `  default ${endings[0]}`,
    "}",
  ];
}

/** Goes to the file of the type that is asked for, the first file last: it is for all that is left. */
function fileLines(root: string, prefix: string, { name: choice, types, kinds }: Negotiation): string[] {
  return kinds.flatMap(({ name, path, files }) =>
    [...files.keys()].reverse().flatMap((index) => {
      const matcher = `${prefix}_${name}_${index}`;
      const target = files[index]?.replace(/\$([12])/g, `{re.${matcher}.$1}`);
      const names = [...askedNames(types)].flatMap(([asked, type]) =>
        type === types[index] ? [escapedPattern(asked)] : [],
      );
      return [
        `  @${matcher} {`,
        `    path_regexp ${matcher} ${raw(`^${root}/${path}$`)}`,
        "    not path *.html",
        ...(index === 0
          ? []
          : [`    expression ${raw(`{${prefix}_${choice}_type}.matches(r"(?i)^(?:${names.join("|")})$")`)}`]),
        "  }",
        `  rewrite @${matcher} ${root}/${target}`,
      ];
    }),
  );
}

function* withdrawnLines(root: string, withdrawn: WithdrawnAddress): Generator<string> {
  for (const { from, to, status } of withdrawnRules(root, withdrawn))
    yield status === 410 ? `  error ${from} 410` : `  redir ${from} ${address(to)} ${status}`;
}

function headerLines(feed: ServedFeed, root: string, prefix: string): string[] {
  const negotiated = addressKinds(feed.pages).flatMap(({ path, files }) => (files.length > 1 ? [path] : []));
  return [
    ...Object.entries({ ...commonHeaders, "Content-Security-Policy": CONTENT_SECURITY_POLICY }).map(
      ([name, value]) => `  header ${name} "${value}"`,
    ),
    `  header Cache-Control "${REVALIDATED}"`,
    `  @${prefix}_closed path_regexp ${raw(`^${root}/(?:${immutablePattern(feed)})$`)}`,
    `  header @${prefix}_closed Cache-Control "${IMMUTABLE}"`,
    `  @${prefix}_vary {`,
    `    path_regexp ${raw(`^${root}/(?:${negotiated.join("|")})$`)}`,
    "    not path *.html",
    "  }",
    `  header @${prefix}_vary Vary Accept`,
  ];
}

/** Texts are compressed. */
function compressionLines(feed: ServedFeed): string[] {
  return [
    "  encode gzip {",
    "    match {",
    ...textTypes(feed).map((type) => `      header Content-Type ${type}*`),
    "    }",
    "  }",
  ];
}

/** Types by the file that was chosen. */
function typeLines(prefix: string, { baseUrl, types: { byEnding, byPath } }: ServedFeed): string[] {
  const rule = (name: string, path: string, type: string) => {
    const matcher = `@${prefix}_${name}`;
    return [`  ${matcher} path ${path}`, `  header ${matcher} Content-Type "${withCharset(type)}"`];
  };
  return [
    ...byEnding.flatMap(([ending, type]) => rule(ending.slice(1), `*${ending}`, type)),
    ...byPath.flatMap(([path, type], index) => rule(`named_${index}`, `${rootPath(baseUrl)}/${path}`, type)),
  ];
}

/**
 * What a site of a Caddyfile imports: the same rules as for Apache and nginx. The folder stands under the site's `root` at the path of its address.
 */
export async function* caddyfileLines(feed: ServedFeed): AsyncGenerator<string> {
  const prefix = variablePrefix(feed.baseUrl);
  const root = rootPath(feed.baseUrl);
  const choices = negotiations(feed.pages);
  yield* linesOf([
    `# ${feed.baseUrl} : à importer dans le site, après « root ».`,
    ...choices.flatMap((choice) => (choice.types.length > 1 ? typeMap(prefix, choice) : [])),
    ...(root === "" ? [] : [`redir ${root} ${root}/ 301`]),
    `route ${root}/* {`,
    ...compressionLines(feed),
    ...headerLines(feed, root, prefix),
    `  @${prefix}_hidden {`,
    `    path_regexp ${raw("/\\.")}`,
    `    not path ${root}/.well-known/*`,
    "  }",
    `  error @${prefix}_hidden 404`,
  ]);
  for await (const withdrawn of feed.withdrawn()) yield* linesOf(withdrawnLines(root, withdrawn));
  yield* linesOf([
    ...choices.flatMap((choice) => fileLines(root, prefix, choice)),
    `  @${prefix}_page file {path} {path}.html`,
    `  rewrite @${prefix}_page {file_match.relative}`,
    ...typeLines(prefix, feed),
    "  file_server",
    "}",
    "handle_errors {",
    ...errorLines(root, prefix, feed),
    "}",
  ]);
}

/** The page that says that a record is gone, in the form that was asked for, else the feed's own page. */
function errorLines(root: string, prefix: string, feed: ServedFeed): string[] {
  return [
    `  @${prefix}_gone {`,
    `    expression ${raw("{err.status_code} == 410")}`,
    `    path ${root}/*`,
    "    not path *.html",
    "  }",
    `  @${prefix}_missing {`,
    `    expression ${raw("{err.status_code} == 404")}`,
    `    path ${root}/*`,
    "  }",
    "  route {",
    `    rewrite @${prefix}_gone {path}{${prefix}_gone_ending}`,
    `    rewrite @${prefix}_missing ${root}/404.html`,
    ...typeLines(prefix, feed).map((line) => `  ${line}`),
    "    file_server {",
    "      status {err.status_code}",
    "    }",
    "  }",
  ];
}
