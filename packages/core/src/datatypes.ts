import {
  type NotationOf,
  type SchemeName,
  type TerritoryCode,
  territoryCodePattern,
} from "@openhpa/vocabularies/codes";
import { DATE_PATTERN, YEAR } from "./calendar.js";
import { edtfPattern } from "./edtf.js";
import type { ClassDefinition, Datatype, Value } from "./field.js";
import type { LanguageMap } from "./generated/types.js";

// Patterns are in the syntax that JavaScript (with `u`), RE2, Rust, Java and Python read alike, because the published schemas hold them: no
// escape of more than two digits (characters beyond U+00FF stand for themselves), no class by property, and ranges of what is taken
// rather than of what is refused, because only JavaScript and Python have lone surrogates.
const TEXT = "\\t\\n -~\\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
const VISIBLE =
  "!-~\\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}";
/** Text that is not visible, as what it is not: a line separator would be written with a long escape by JavaScript. */
const NOT_BLANK =
  "\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\u{10FFFF}";
/** Text with at least one visible character, without lone surrogates and control characters (tab and line feed are text). */
export const TEXT_PATTERN = `^[^${NOT_BLANK}]*[${VISIBLE}][${TEXT}]*$`;
/** A key: a slug of lower-case letters and digits joined by single hyphens. */
export const KEY_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
/** A well-formed language tag (RFC 5646) without extensions, in the lower-case form that RDF processors agree on. */
export const LANGUAGE_PATTERN =
  "^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$";
/**
 * What an IRI holds as it is (RFC 3987, ucschar and more): no blanks, controls, private use and non-characters, and none of the delimiters
 * of RDF 1.1 (N-Triples, IRIREF).
 */
const BEYOND_ASCII =
  "\\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{DFFFF}\u{E1000}-\u{EFFFF}";
const IN_HOST = `!\\$&'()*+,\\-.0-9;=A-Z_a-z~${BEYOND_ASCII}`;
const IN_TAIL = `!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~${BEYOND_ASCII}`;
/** Unrolled: Java goes one level deeper for each turn of a group. */
const IRI_TAIL = `[${IN_TAIL}]*(?:%[0-9A-Fa-f]{2}[${IN_TAIL}]*)*`;
/** An absolute http(s) IRI (RFC 3987) that triple stores take: a host, percent signs in pairs, at most one fragment. */
export const IRI_PATTERN = `^https?://[${IN_HOST}]+(?::[0-9]*)?(?:[/?]${IRI_TAIL})?(?:#${IRI_TAIL})?$`;
/** A mailbox as HTML forms take it (HTML Living Standard, valid e-mail address), with at least one dot in the domain. */
export const EMAIL_PATTERN = "^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$";
/** A four-digit year. */
const YEAR_PATTERN = `^${YEAR}$`;

/** The form of the strings of a kind; a `string` that has its own pattern follows that instead. */
export const patterns: { readonly [K in Datatype["kind"]]?: string } = {
  string: TEXT_PATTERN,
  key: KEY_PATTERN,
  edtf: edtfPattern,
  year: YEAR_PATTERN,
  date: DATE_PATTERN,
  language: LANGUAGE_PATTERN,
  iri: IRI_PATTERN,
  territory: territoryCodePattern,
  reference: KEY_PATTERN,
  record: `${KEY_PATTERN}|${IRI_PATTERN}`,
};

/** The least and the greatest number of a kind. */
export const bounds = {
  integer: [0, 999_999_999_999],
  decimal: [-999_999_999_999, 999_999_999_999],
} as const;

/** The most characters that a value of a kind has, where there is a limit: code points, as JSON Schema and SHACL count them. */
export const longest: { readonly [K in Datatype["kind"]]?: number } = { key: 120, iri: 2048, record: 2048 };

/** How long a string may be, in words. */
export const atMostCharacters = (length: number) => ({
  fr: `≤ ${length} caractères`,
  en: `≤ ${length} characters`,
});

/** True for a string of at most so many code points; `length` counts UTF-16 units. */
export const isAtMost = (value: string, length: number) =>
  value.length <= length || [...value].length <= length;

/** Text in one or more languages, `{"fr": "…"}`. */
export const text: Value<LanguageMap> = { kind: "text" };

/** A proper name, a printed label or a code of someone else: a plain string. */
export const string: Value<string> = { kind: "string" };

/** A string of a fixed form, with an example that messages show instead of the pattern. */
export const formatted = (pattern: string, example: string): Value<string> => ({
  kind: "string",
  pattern,
  example,
});

/** The address of a thing inside its record. */
export const key: Value<string> = { kind: "key" };

/** A whole number of things, zero or more. */
export const integer: Value<number> = { kind: "integer" };

/** A decimal number; half interventions are legal. At most 15 significant digits, so that every language reads the same value. */
export const decimal: Value<number> = { kind: "decimal" };

export const boolean: Value<boolean> = { kind: "boolean" };

/** A date of Extended Date/Time Format, level 1 (year, month, day, season, approximate, unspecified, open interval). */
export const edtf: Value<string> = { kind: "edtf" };

/** A four-digit year. */
export const year: Value<string> = { kind: "year" };

/** A calendar day, `2026-11-21`. */
export const date: Value<string> = { kind: "date" };

/** A BCP 47 language tag. */
export const language: Value<string> = { kind: "language" };

/** An absolute http(s) address. */
export const iri: Value<string> = { kind: "iri" };

/** A typed territory code, `departement:44`. */
export const territory: Value<TerritoryCode> = { kind: "territory" };

/** Another record: its key in the same collection, or its full IRI. */
export const record: Value<string> = { kind: "record" };

/**
 * A concept of the scheme with this name, by its notation. Values of the scheme `smoc` also carry its prefix, because a bare `A1` means
 * other things elsewhere: it is given here for the type of the values.
 */
export function code<S extends SchemeName>(scheme: S): Value<NotationOf<S>>;
export function code<S extends SchemeName, P extends string>(
  scheme: S,
  prefix: P,
): Value<`${P}${NotationOf<S>}`>;
export function code(scheme: SchemeName): Value<string> {
  return { kind: "code", scheme };
}

/** A thing of the same record, by its key. */
export const reference = (to: string): Value<string> => ({ kind: "reference", to });

/** A constant that tells records apart. */
export const constant = <const V extends string>(value: V): Value<V> => ({ kind: "const", value });

/** An object of another class. */
export const object = <T>(definition: ClassDefinition<T>): Value<{ [K in keyof T]: T[K] }> => ({
  kind: "object",
  class: () => definition,
});

/** An object of a class that is still being defined: the type is given, the class is taken when it is needed. */
export const recursive = <T>(definition: () => ClassDefinition<T>): Value<T> => ({
  kind: "object",
  class: definition,
});
