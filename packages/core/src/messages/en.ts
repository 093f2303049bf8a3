import type { IssueCode } from "../issue.js";
import { fact, type SpokenDetail } from "./detail.js";
import { shown } from "./shown-value.js";

const kinds: Readonly<Record<string, string>> = {
  text: 'text by language, for example {"fr": "…"}',
  string: "text in quotes",
  number: "a number without quotes",
  integer: "a whole number without quotes",
  boolean: "true or false",
  list: "a list in brackets [ ]",
  object: "an object in braces { }",
};

const found = (detail: SpokenDetail) => shown(detail.received, "nothing");
const field = (detail: SpokenDetail) => (detail.field ? `“${detail.field.en}”` : "This field");
const hint = (detail: SpokenDetail) => (detail.suggestion ? ` Did you mean “${detail.suggestion}”?` : "");

/** The English messages: what was found, what was expected, what to do. */
export const en: Readonly<Record<IssueCode, (detail: SpokenDetail) => string>> = {
  "invalid-json": (d) =>
    `The file is not readable JSON (${fact(d, "reason")}). Check the punctuation at this place or save the file again.`,
  "record-not-object": (d) => `A record is an object in braces { }; found ${found(d)}.`,
  "unknown-record-type": (d) =>
    `The field “type” says what the record is: ${d.expected}; found ${found(d)}.${hint(d)}`,
  "too-deep": (d) => `The record is nested more than ${fact(d, "limit")} levels deep; no real record is.`,
  "repeated-field": (d) =>
    `The field “${fact(d, "name")}” is written more than once in one object: only one value would be kept. Keep the right one and remove the others.`,
  "missing-field": (d) => `${field(d)} is missing but required here.`,
  "unknown-field": (d) => `There is no field “${fact(d, "name")}” here.${hint(d)}`,
  "wrong-type": (d) => `${field(d)} takes ${kinds[d.expected ?? ""] ?? d.expected}; found ${found(d)}.`,
  "empty-value": (d) => `${field(d)} is empty. Leave it out, or say why the value is missing in “missing”.`,
  "unknown-concept": (d) => `${found(d)} is not a code of the list “${fact(d, "scheme")}”.${hint(d)}`,
  "invalid-key": (d) =>
    `${found(d)} is not a key: lower-case letters without accents, digits and single hyphens.${hint(d)}`,
  "invalid-date": (d) =>
    `${found(d)} is not a date of the expected form (${d.expected}), or there is no such day.`,
  "invalid-iri": (d) => `${found(d)} is not a full web address (https://…, no spaces).`,
  "invalid-format": (d) =>
    `${field(d)}: ${found(d)} does not have the expected form (${d.expected}).${hint(d)}`,
  "invalid-text": (d) =>
    `${field(d)} holds a control or unreadable character. Delete it; it often comes from copy and paste.`,
  "out-of-range": (d) => `${field(d)}: ${found(d)} is outside the range (${d.expected}).`,
  "duplicate-value": (d) => `${field(d)} holds the same value twice.`,
  "duplicate-key": (d) => `The key ${found(d)} is already used in this record; each thing has its own.`,
  "duplicate-record": (d) =>
    `The key ${found(d)} already belongs to another record (${fact(d, "other")}); a key names one record.`,
  "dangling-reference": (d) => `${found(d)} points at nothing in this record (${d.expected}).${hint(d)}`,
  "period-order": (d) => `The end (${fact(d, "end")}) comes before the start (${fact(d, "start")}).`,
  "age-order": (d) =>
    `The maximum age (${fact(d, "maximum")}) is below the minimum age (${fact(d, "minimum")}).`,
  "span-order": (d) => `The passage ends (${fact(d, "end")}) before it starts (${fact(d, "start")}).`,
  "breakdown-axis": () =>
    "Each value of a breakdown has either a territory or a group: not both, not neither.",
  "breakdown-sum": (d) =>
    `The sum of the breakdown (${fact(d, "sum")}) differs from the total (${fact(d, "total")}). Check the source; the difference is kept as it is.`,
  "subset-cycle": (d) =>
    `Through ${found(d)} this indicator would be a part of itself. Remove “subsetOf” from the one that counts the whole.`,
  "subset-larger": (d) =>
    `The part (${fact(d, "part")}) counts more than its whole (${fact(d, "whole")}). Check both values, and which of the two is the part.`,
  "unrelated-reach": (d) =>
    `Reach indicators stand side by side without a relation (${fact(d, "keys")}). They may count the same people and are never added up: write “subsetOf” on the one that is a part, or the number of people in “peopleReached”.`,
  "outcome-pathway-jump": (d) =>
    `The pathway jumps a level of the Swiss model (${fact(d, "from")} to ${fact(d, "to")}); A→B→C→D is expected.`,
  "outcome-pathway-backwards": (d) =>
    `The pathway goes back in the Swiss model (${fact(d, "from")} to ${fact(d, "to")}); an outcome leads to B, C or D, never back.`,
  "unknown-territory": (d) => `The code ${found(d)} does not exist for this type of territory.${hint(d)}`,
  "ended-territory": (d) =>
    `The code ${found(d)} ended (last day: ${fact(d, "lastDay")}) before the action.${hint(d)}`,
  "former-territory": (d) =>
    `The code ${found(d)} is a former one (last day: ${fact(d, "lastDay")}).${d.suggestion ? ` Present territory: “${d.suggestion}”.` : ""}`,
  "plan-outside-years": (d) =>
    `For information: the action (${fact(d, "years")}) is outside the years of the plan “${fact(d, "plan")}” (${fact(d, "planYears")}). That is no error: source databases keep old labels.`,
  "deprecated-concept": (d) => `The code ${found(d)} is an old one.${hint(d)}`,
  "personal-data": (d) =>
    `Possible personal data (${fact(d, "what")}). It is left out of feed and dump by default; prefer a generic contact.`,
  "missing-contradicted": (d) =>
    `${found(d)} is declared missing although it has a value. Remove one of the two.`,
  "contradictory-periods": (d) =>
    `The period of the edition (${fact(d, "period")}) is not inside the overall period (${fact(d, "overall")}). Both are kept.`,
  "text-not-nfc": (d) =>
    `${field(d)} is not in Unicode NFC (decomposed accents). Conversion normalises it; save it that way.`,
  "more-issues": (d) =>
    `Issues of this record that are not shown: ${fact(d, "count")}. Correct those that are first, or raise the limit.`,
};
