import type { IssueCode } from "@openhpa/core";

/** What one of the published validators does not say, and why. */
export interface DeclaredDifference {
  readonly code: IssueCode;
  readonly reason: string;
  /** The invalid seeds that show it, where the validator refuses other seeds of the same code. */
  readonly seeds?: readonly string[];
}

/**
 * The errors of `validate()` that the JSON Schema does not refuse. Every other error is refused by it too, at the same place;
 * warnings and informations never make a record invalid anywhere.
 */
export const notInJsonSchema: readonly DeclaredDifference[] = [
  { code: "invalid-json", reason: "a JSON Schema sees parsed JSON" },
  { code: "too-deep", reason: "JSON Schema has no limit of depth; the schema may still refuse the content" },
  { code: "duplicate-key", reason: "keys are unique in the whole record, which JSON Schema cannot compare" },
  { code: "duplicate-record", reason: "only a collection of records shows it" },
  { code: "dangling-reference", reason: "JSON Schema cannot follow a key or a path" },
  { code: "period-order", reason: "JSON Schema cannot compare two values" },
  { code: "age-order", reason: "JSON Schema cannot compare two values" },
  { code: "span-order", reason: "JSON Schema cannot compare two values" },
  { code: "outcome-pathway-backwards", reason: "JSON Schema cannot follow a key" },
  {
    code: "unknown-territory",
    reason: "the lists of territories are not in the schema, only the form of their codes",
  },
];

/** Single cases in which JSON Schema decides otherwise than `validate()` on a code that it does check. */
export const finePoints: readonly string[] = [
  "duplicate-value: two spellings of one text that differ in Unicode form only (NFC, NFD) are one value to validate(), two to JSON Schema",
  "maxLength: JSON Schema counts code points, zod counts UTF-16 units; they differ only for addresses of more than 1024 characters beyond U+FFFF",
];

/** The errors of `validate()` on well-formed JSON that the SHACL shapes do not refuse in the converted graph. */
export const notInShacl: readonly DeclaredDifference[] = [
  { code: "invalid-json", reason: "there is no graph to check" },
  { code: "record-not-object", reason: "there is no graph to check" },
  { code: "unknown-record-type", reason: "a node without a class of the model is not targeted" },
  { code: "too-deep", reason: "there is no graph to check" },
  {
    code: "unknown-field",
    reason: "conversion writes fields of the model only, and a graph may say more than the shapes",
  },
  { code: "duplicate-value", reason: "a graph is a set" },
  {
    code: "duplicate-key",
    reason: "two things with one key are one node; the shapes refuse it only when their values differ",
  },
  {
    code: "duplicate-record",
    reason: "two records with one key are one node; the shapes refuse it only when their values differ",
  },
  { code: "invalid-key", reason: "the key of a part is in its address, whose form is the publisher's" },
  { code: "invalid-text", reason: "XPath patterns cannot name control characters" },
  { code: "invalid-iri", reason: "a graph that parses holds IRIs; the shapes ask for http(s) only" },
  { code: "period-order", reason: "SHACL Core cannot compare EDTF dates" },
  { code: "outcome-pathway-backwards", reason: "needs SHACL-SPARQL" },
  {
    code: "unknown-territory",
    reason: "the lists of territories are not in the shapes, only the form of their codes",
  },
  {
    code: "dangling-reference",
    reason: "a path into the record is a string to SHACL; references by key are checked",
    seeds: ["dangling-reference/champ-inconnu.json"],
  },
  {
    code: "empty-value",
    reason: "an empty list writes no statement",
    seeds: ["empty-value/liste-vide.json"],
  },
  {
    code: "wrong-type",
    reason: "a number in quotes becomes the same literal",
    seeds: ["wrong-type/nombre-entre-guillemets.json"],
  },
];
