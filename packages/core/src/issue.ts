/** How serious an issue is: an error makes a record invalid, a warning is doubtful, an information is worth knowing. */
export type Severity = "error" | "warning" | "info";

/**
 * Every issue code, with its severity: a closed list, each with a documentation page and an invalid seed.
 * Structural codes come first, the cross-field rules after.
 */
export const issueCodes = {
  "invalid-json": "error",
  "record-not-object": "error",
  "unknown-record-type": "error",
  "too-deep": "error",
  "repeated-field": "error",
  "missing-field": "error",
  "unknown-field": "error",
  "wrong-type": "error",
  "empty-value": "error",
  "unknown-concept": "error",
  "invalid-key": "error",
  "invalid-date": "error",
  "invalid-iri": "error",
  "invalid-format": "error",
  "invalid-text": "error",
  "out-of-range": "error",
  "duplicate-value": "error",
  "duplicate-key": "error",
  "duplicate-record": "error",
  "dangling-reference": "error",
  "period-order": "error",
  "age-order": "error",
  "span-order": "error",
  "breakdown-axis": "error",
  "breakdown-sum": "warning",
  "subset-cycle": "error",
  "subset-larger": "warning",
  "unrelated-reach": "warning",
  "outcome-pathway-jump": "warning",
  "outcome-pathway-backwards": "error",
  "unknown-territory": "error",
  "ended-territory": "warning",
  "former-territory": "info",
  "plan-outside-years": "info",
  "deprecated-concept": "info",
  "personal-data": "warning",
  "missing-contradicted": "warning",
  "contradictory-periods": "warning",
  "text-not-nfc": "warning",
  "more-issues": "info",
} as const satisfies Record<string, Severity>;

/** The code of an issue. */
export type IssueCode = keyof typeof issueCodes;

/** Codes about how records are read and told: those of a text, of a collection, and of the limit of issues. No record alone has such a fault. */
export const readingCodes: readonly IssueCode[] = [
  "invalid-json",
  "repeated-field",
  "duplicate-record",
  "more-issues",
];

/** The same words in the two languages of messages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** What a message is made from; all parts are optional. */
export interface IssueDetail {
  /** What was found. */
  readonly received?: unknown;
  /** What was expected: what reads the same in both languages (a list of codes, a pattern, a number), or words in each. */
  readonly expected?: string | Bilingual;
  /** The nearest valid choice. */
  readonly suggestion?: string;
  /** Label of the field concerned, by language. */
  readonly field?: Bilingual;
  /** Facts that the code's message names; words are given in each language. */
  readonly facts?: Readonly<Record<string, string | number | Bilingual>>;
}

/** One finding about a record. It extends the issue of Standard Schema (`message`, `path`). */
export interface Issue extends IssueDetail {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Path in the JSON, names and positions. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The message in the language that was asked for. */
  readonly message: string;
  readonly messages: Bilingual;
}

/** Labels of a concept or scheme as words of a message. */
export function bilingual(labels: { readonly fr: string; readonly en?: string }): Bilingual {
  return { fr: labels.fr, en: labels.en ?? labels.fr };
}

function escapedPart(part: string): string {
  // A member that is named by a symbol has a path too: its description.
  const text = String(part);
  return /[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

/** The JSON Pointer (RFC 6901) of a path; the record itself is the empty pointer. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = "";
  for (const part of path) pointer += `/${typeof part === "number" ? part : escapedPart(part)}`;
  return pointer;
}
