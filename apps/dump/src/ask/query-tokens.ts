/** What a token of a query is; `word` is a keyword of SPARQL, `a`, `true`, `false` or the name of a function of the language. */
export type TokenKind = "word" | "integer" | "open" | "close" | "other";

/** A token of a query: everything that could hide a word (strings, IRIs, names, variables, language tags) is `other`. */
export interface QueryToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** Place of its first character in the query, from 0. */
  readonly start: number;
  readonly end: number;
  /** How many braces are open around it. */
  readonly depth: number;
}

/** The terminals of the grammar (SPARQL 1.1 Query Language, section 19.8), in the order in which they are tried; the last takes anything. */
const terminals = [
  /(?<blank>\s+|#[^\n\r]*)/u,
  /(?<longText>"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*''')/u,
  /(?<text>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')/u,
  /(?<iri><[^<>"{}|^`\\\p{Cc} ]*>)/u,
  /(?<variable>[?$][\p{L}\p{N}_]+|@[A-Za-z]+(?:-[A-Za-z0-9]+)*)/u,
  /(?<name>(?:[\p{L}_][\p{L}\p{N}\p{M}_.·-]*)?:(?:[\p{L}\p{N}\p{M}_:.·-]|%[0-9A-Fa-f]{2}|\\.)*)/u,
  /(?<word>[A-Za-z_][A-Za-z0-9_]*)/u,
  /(?<integer>\d+(?![.\deE]))/u,
  /(?<open>\{)/u,
  /(?<close>\})/u,
  /(?<other>.)/u,
];
const terminal = new RegExp(terminals.map(({ source }) => source).join("|"), "gsu");

const kinds = ["word", "integer", "open", "close"] as const;

/** The tokens of a query without blanks and comments. Never throws: a character that begins no token is a token of its own. */
export function* queryTokens(sparql: string): Generator<QueryToken> {
  let depth = 0;
  for (const match of sparql.matchAll(terminal)) {
    const { groups = {}, index: start } = match;
    const [text] = match;
    if (groups.blank !== undefined) continue;
    const kind = kinds.find((name) => groups[name] !== undefined) ?? "other";
    if (kind === "close") depth -= 1;
    yield { kind, text, start, end: start + text.length, depth };
    if (kind === "open") depth += 1;
  }
}
