import { formCode, type IssueCode, type ModelField } from "@openhpa/core";
import { samplesOf } from "./sample-values.js";

/** A wrong value, what is wrong with it, and where inside the value. */
export interface ValueFault {
  readonly fault: string;
  readonly value: unknown;
  readonly code: IssueCode;
  /** Names and positions from the value to the place of the issue. */
  readonly inside?: readonly (string | number)[];
}

type Kind = ModelField["datatype"]["kind"];

const blank: readonly (readonly [fault: string, value: string])[] = [
  ["empty-text", ""],
  ["blank-text", "\u00A0 \t"],
];
const unreadable: readonly (readonly [fault: string, value: string])[] = [
  ["control-character", "Texte\u0007"],
  ["carriage-return", "Texte\r\n"],
  ["lone-surrogate", "Texte\uD83D"],
  ["non-character", "Texte\uFFFE"],
];

/** Strings that are not of the form of a kind, beside empty and blank ones. */
const illFormed: { readonly [K in Kind]?: readonly (readonly [fault: string, value: string])[] } = {
  string: unreadable,
  key: [
    ["capital", "Cle"],
    ["accent", "clé"],
    ["double-hyphen", "a--b"],
    ["blank-inside", "a b"],
  ],
  reference: [["capital-in-reference", "Cle"]],
  edtf: [
    ["french-date", "03/05/2019"],
    ["no-such-day", "2019-02-30"],
    ["no-such-month", "2019-13"],
    ["no-such-season", "2019-25"],
    ["two-digit-year", "19"],
    ["two-open-ends", "../.."],
    ["time", "2019-05-03T10:00:00Z"],
    ["arabic-digits", "٢٠١٩"],
  ],
  year: [
    ["two-digit-year", "19"],
    ["five-digit-year", "20199"],
    ["month", "2019-05"],
    ["arabic-digits", "٢٠١٩"],
  ],
  date: [
    ["no-leap-day", "2019-02-29"],
    ["no-leap-century", "1900-02-29"],
    ["french-date", "21/11/2026"],
    ["month", "2026-11"],
  ],
  language: [
    ["name", "français"],
    ["capital", "FR"],
    ["underscore", "fr_ch"],
  ],
  iri: [
    ["no-protocol", "example.org"],
    ["other-protocol", "ftp://example.org/"],
    ["no-host", "https://"],
    ["blank-inside", "https://example.org/a b"],
    ["two-fragments", "https://example.org/#a#b"],
    ["percent-alone", "https://example.org/100%"],
    ["user", "https://user@example.org/"],
    ["private-use-character", "https://example.org/\uE000"],
  ],
  territory: [
    ["number-alone", "44"],
    ["name", "Loire-Atlantique"],
    ["no-such-type", "department:44"],
    ["form-of-another-type", "departement:44109"],
  ],
  record: [
    ["title", "Autre fiche"],
    ["address-with-blank", "https://example.org/a b"],
  ],
};

const formatted: Readonly<Record<string, readonly (readonly [fault: string, value: string])[]>> = {
  path: [["no-slash", "title"]],
  sha256: [["too-short", "9f86d081"]],
  currency: [["symbol", "€"]],
  e164: [["national-number", "02 40 08 08 11"]],
  email: [["no-domain", "contact@"]],
};

const numbers: {
  readonly [K in Kind]?: readonly (readonly [fault: string, value: unknown, code: IssueCode])[];
} = {
  integer: [
    ["number-in-quotes", "12", "wrong-type"],
    ["half", 2.5, "wrong-type"],
    ["negative", -1, "out-of-range"],
    ["too-large", 1e12, "out-of-range"],
  ],
  decimal: [
    ["comma-in-quotes", "2,5", "wrong-type"],
    ["too-large", 1e12, "out-of-range"],
    ["too-small", -1e12, "out-of-range"],
  ],
  boolean: [
    ["word", "oui", "wrong-type"],
    ["number", 1, "wrong-type"],
  ],
};

const tooLong: { readonly [K in Kind]?: string } = {
  key: "a".repeat(121),
  iri: `https://example.org/${"a".repeat(2029)}`,
  record: `https://example.org/${"a".repeat(2029)}`,
};

/** Names that are no language tags; some are names that JavaScript objects have already, one needs escapes in a pointer. */
const languageFaults: readonly (readonly [fault: string, tag: string])[] = [
  ["capital-language", "FR"],
  ["language-with-line-feed", "de\n"],
  ["empty-language", ""],
  ["accented-language", "français"],
  ["underscore-language", "fr_ch"],
  ["prototype-language", "constructor"],
  ["escaped-language", "a/b~c"],
];

/** Texts by language: what is wrong with the map, then with the text in it. */
const textFaults: readonly ValueFault[] = [
  { fault: "text-without-language", value: "Texte", code: "wrong-type" },
  { fault: "no-language", value: {}, code: "empty-value" },
  { fault: "number-in-text", value: { fr: 12 }, code: "wrong-type", inside: ["fr"] },
  { fault: "null-in-text", value: { fr: null }, code: "wrong-type", inside: ["fr"] },
  { fault: "list-in-text", value: { fr: ["Texte"] }, code: "wrong-type", inside: ["fr"] },
  ...[
    ...blank.map((item) => [...item, "empty-value"] as const),
    ...unreadable.map((item) => [...item, "invalid-text"] as const),
  ].map(([fault, value, code]): ValueFault => ({ fault, value: { fr: value }, code, inside: ["fr"] })),
  ...languageFaults.map(([fault, tag]): ValueFault => {
    return { fault, value: { fr: "Texte", [tag]: "Texte" }, code: "invalid-format", inside: [tag] };
  }),
];

/** Everything that can be wrong with one plain value of a field, the plainest fault of form first. */
export function faultsOf(field: ModelField): readonly ValueFault[] {
  const { datatype, name } = field;
  const { kind } = datatype;
  if (kind === "text") return textFaults;
  if (kind === "code" || kind === "const" || kind === "object") return [];
  const number = numbers[kind];
  if (number) return number.map(([fault, value, code]) => ({ fault, value, code }));
  const own = kind === "string" && datatype.pattern !== undefined ? formatted[name] : illFormed[kind];
  const long = tooLong[kind];
  const isLine = kind === "string" && datatype.pattern === undefined;
  const whole = kind === "reference" ? "cle" : samplesOf(field)[0];
  const broken: readonly [string, string] = [
    kind === "reference" ? "line-feed-after-reference" : "line-feed-after",
    `${whole}\n`,
  ];
  return [
    ...[...(own ?? []), ...(isLine ? [] : [broken])].map(
      ([fault, value]): ValueFault => ({ fault, value, code: formCode(datatype) }),
    ),
    ...blank.map(([fault, value]): ValueFault => ({ fault, value, code: "empty-value" })),
    ...(long === undefined ? [] : [{ fault: "too-long", value: long, code: "out-of-range" } as const]),
  ];
}
