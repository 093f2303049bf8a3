import { type ConceptScheme, territoryCodePattern } from "@openhpa/vocabularies";
import * as z from "zod";
import { DATE_PATTERN, YEAR } from "./calendar.js";
import { edtfPattern } from "./edtf.js";
import type { Datatype, Value } from "./field.js";

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

const pattern = (source: string) => z.string().regex(new RegExp(source, "u"));
const line = () => pattern(TEXT_PATTERN);
/** Strings of the form of their kind. */
const formOf = (kind: Datatype["kind"]) => pattern(patterns[kind] as string);

/** The most characters that a value of a kind has, where there is a limit: code points, as JSON Schema and SHACL count them. */
export const longest: { readonly [K in Datatype["kind"]]?: number } = { key: 120, iri: 2048, record: 2048 };

/** How long a string may be, in words. */
export const atMostCharacters = (length: number) => ({
  fr: `≤ ${length} caractères`,
  en: `≤ ${length} characters`,
});

/** Keeps a string to a number of code points; zod's own `max` counts UTF-16 units. */
const atMost = (schema: z.ZodString, length = 0) =>
  schema.refine((value) => value.length <= length || [...value].length <= length, {
    params: { code: "out-of-range", expected: atMostCharacters(length) },
  });

/** Text in one or more languages, `{"fr": "…"}`. */
export const text = {
  schema: z
    .record(pattern(LANGUAGE_PATTERN), line())
    .refine((value) => Object.keys(value).length > 0, { params: { code: "empty-value" } }),
  datatype: { kind: "text" },
} satisfies Value<z.ZodType>;

/** A proper name, a printed label or a code of someone else: a plain string. */
export const string = { schema: line(), datatype: { kind: "string" } } satisfies Value<z.ZodType>;

/** A string of a fixed form, with an example that messages show instead of the pattern. */
export const formatted = (source: string, example: string) =>
  ({
    schema: pattern(source),
    datatype: { kind: "string", pattern: source, example },
  }) satisfies Value<z.ZodType>;

/** The address of a thing inside its record. */
export const key = {
  schema: atMost(formOf("key"), longest.key),
  datatype: { kind: "key" },
} satisfies Value<z.ZodType>;

/** A whole number of things, zero or more. */
export const integer = {
  schema: z.int().min(bounds.integer[0]).max(bounds.integer[1]),
  datatype: { kind: "integer" },
} satisfies Value<z.ZodType>;

/** A decimal number; half interventions are legal. At most 15 significant digits, so that every language reads the same value. */
export const decimal = {
  schema: z.number().min(bounds.decimal[0]).max(bounds.decimal[1]),
  datatype: { kind: "decimal" },
} satisfies Value<z.ZodType>;

export const boolean = { schema: z.boolean(), datatype: { kind: "boolean" } } satisfies Value<z.ZodType>;

/** A date of Extended Date/Time Format, level 1 (year, month, day, season, approximate, unspecified, open interval). */
export const edtf = { schema: formOf("edtf"), datatype: { kind: "edtf" } } satisfies Value<z.ZodType>;

/** A four-digit year. */
export const year = { schema: formOf("year"), datatype: { kind: "year" } } satisfies Value<z.ZodType>;

/** A calendar day, `2026-11-21`. */
export const date = { schema: formOf("date"), datatype: { kind: "date" } } satisfies Value<z.ZodType>;

/** A BCP 47 language tag. */
export const language = {
  schema: formOf("language"),
  datatype: { kind: "language" },
} satisfies Value<z.ZodType>;

/** An absolute http(s) address. */
export const iri = {
  schema: atMost(formOf("iri"), longest.iri),
  datatype: { kind: "iri" },
} satisfies Value<z.ZodType>;

/** A typed territory code, `departement:44`. */
export const territory = {
  schema: formOf("territory"),
  datatype: { kind: "territory" },
} satisfies Value<z.ZodType>;

/** Another record: its key in the same collection, or its full IRI. */
export const record = {
  schema: atMost(formOf("record"), longest.record),
  datatype: { kind: "record" },
} satisfies Value<z.ZodType>;

/** What {@link code} makes of the values V. */
interface Coded<V extends string> {
  readonly schema: z.ZodEnum<{ [K in V]: K }>;
  readonly datatype: { readonly kind: "code"; readonly scheme: ConceptScheme };
}

/** A concept of a scheme, by its notation; the scheme `smoc` also takes its prefix, because a bare `A1` means other things elsewhere. */
export function code<N extends string>(scheme: ConceptScheme<N>): Coded<N>;
export function code<N extends string, P extends string>(
  scheme: ConceptScheme<N>,
  prefix: P,
): Coded<`${P}${N}`>;
export function code(scheme: ConceptScheme, prefix = ""): Coded<string> {
  const [first, ...others] = scheme.notations.map((notation) => prefix + notation);
  return { schema: z.enum([first as string, ...others]), datatype: { kind: "code", scheme } };
}

/** A thing of the same record, by its key. */
export const reference = (to: string) =>
  ({ schema: formOf("reference"), datatype: { kind: "reference", to } }) satisfies Value<z.ZodType>;

/** A constant that tells records apart. */
export const constant = <const V extends string>(value: V) =>
  ({ schema: z.literal(value), datatype: { kind: "const", value } }) as const;

/** An object of another class. */
export const object = <S extends z.ZodType>(schema: S) =>
  ({ schema, datatype: { kind: "object", class: () => schema } }) as const;

/** An object of a class that is still being defined: the type is given, the schema is taken when it is needed. */
export const recursive = <T>(schema: () => z.ZodType<T>) =>
  ({ schema: z.lazy(schema), datatype: { kind: "object", class: schema } }) as const;
