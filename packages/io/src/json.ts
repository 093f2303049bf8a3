import { type Bilingual, createIssue, type Issue, jsonFault } from "@openhpa/core";

/** A place in a text, both from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Parsed JSON with the text it was read from, or the issue that says why not and where. */
export type ParsedJson =
  | { readonly value: unknown; readonly text: string }
  | { readonly issue: Issue; readonly place: Place };

/** Line and column of a position in a text. */
export function placeOf(text: string, position: number): Place {
  const before = text.slice(0, position);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: position - start + 1 };
}

function syntaxIssue(reason: Bilingual): Issue {
  return createIssue("invalid-json", [], { facts: { reason } });
}

const otherEncoding: Bilingual = { fr: "encodage autre que UTF-8", en: "not UTF-8" };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads UTF-8 JSON (a byte-order mark is passed over). Bad bytes and bad syntax give an issue with its place. */
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
  try {
    return { value: JSON.parse(text), text };
  } catch {
    const { reason, offset } = jsonFault(text);
    return { issue: syntaxIssue(reason), place: placeOf(text, offset) };
  }
}

/** The issue of a line or file that is larger than any real record. */
export function tooLarge(limit: number, place: Place): ParsedJson {
  const size = Math.round(limit / 1024 / 1024);
  return { issue: syntaxIssue({ fr: `plus de ${size} Mo`, en: `more than ${size} MB` }), place };
}
