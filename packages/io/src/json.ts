import { type Bilingual, createIssue, type Issue } from "@openhpa/core";
import { holdsAllFields, jsonFault, textFault } from "@openhpa/core/json";

/** A place in a text, both from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not read, and where in it. */
export interface ReadingFault {
  readonly issue: Issue;
  readonly place: Place;
}

/** Parsed JSON with the text it was read from, or the issue that says why not and where. */
export type ParsedJson = { readonly value: unknown; readonly text: string } | ReadingFault;

/** Where a text of its own begins. */
export const beginning: Place = { line: 1, column: 1 };

/** A place in a text that itself begins at a place. */
export function placeFrom(start: Place, { line, column }: Place): Place {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

/** Line and column of a position in a text. */
export function placeOf(text: string, position: number): Place {
  const before = text.slice(0, position);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: position - start + 1 };
}

/** The issue of a text that is not JSON. */
export function syntaxIssue(reason: Bilingual): Issue {
  return createIssue("invalid-json", [], { facts: { reason } });
}

const otherEncoding: Bilingual = { fr: "encodage autre que UTF-8", en: "not UTF-8" };

const decoder = new TextDecoder("utf-8", { fatal: true });

function faultOfJson(text: string): ReadingFault | undefined {
  const fault = textFault(text);
  return fault && { issue: fault.issue, place: placeOf(text, fault.offset) };
}

/**
 * Reads UTF-8 JSON (a byte-order mark is passed over). Bad bytes, bad syntax, a field that stands twice in one object and a depth that no record
 * has give an issue with its place, whatever the size and the depth of the text.
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const good = Buffer.from(bytes).toString("utf8");
    return {
      issue: syntaxIssue(otherEncoding),
      place: placeOf(good, Math.max(0, good.indexOf("\uFFFD"))),
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { reason, offset } = jsonFault(text);
    return { issue: syntaxIssue(reason), place: placeOf(text, offset) };
  }
  return (holdsAllFields(value, bytes) ? undefined : faultOfJson(text)) ?? { value, text };
}

/** The issue of a line, an item or a file that is larger than any real record. */
export function tooLarge(limit: number, place: Place): ReadingFault {
  const size = Math.round(limit / 1024 / 1024);
  return { issue: syntaxIssue({ fr: `plus de ${size} Mo`, en: `more than ${size} MB` }), place };
}
