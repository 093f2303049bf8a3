import { type Issue, validate } from "@openhpa/core";
import {
  createLocator,
  LARGEST_LINE,
  type Place,
  parseJson,
  placeFrom,
  type ReadingFault,
  tooLarge,
} from "@openhpa/io";
import type { TerritoryCodes } from "@openhpa/vocabularies";
import type { FaultIssue, RecordFault } from "./record-fault.js";

function faultOf(issues: readonly [FaultIssue, ...FaultIssue[]], key: unknown): RecordFault {
  return { line: issues[0].place.line, ...(typeof key === "string" ? { key } : {}), issues };
}

function located({ code, pointer, messages }: Issue, place: Place): FaultIssue {
  return { code, pointer, messages, place };
}

/** A place where an input cannot be read. */
export function readingFault({ issue, place }: ReadingFault): RecordFault {
  return faultOf([located(issue, place)], undefined);
}

/** Why a text (`bytes`, beginning at a place) cannot be read as one JSON value. */
export function syntaxFault(bytes: Uint8Array, start: Place): RecordFault {
  const parsed = parseJson(bytes);
  if (!("issue" in parsed)) throw new Error("This text is JSON");
  return readingFault({ issue: parsed.issue, place: placeFrom(start, parsed.place) });
}

/** Why a line larger than any real one is not read. */
export function sizeFault(place: Place): RecordFault {
  return readingFault(tooLarge(LARGEST_LINE, place));
}

/** The errors of a record that is not valid, with their places in the text it was read from; undefined for a valid one. */
export function recordFault(
  value: unknown,
  text: string,
  start: Place,
  territories: TerritoryCodes | undefined,
): RecordFault | undefined {
  const found = validate(value, territories ? { territories } : {});
  if (found.ok) return undefined;
  const told = found.issues.filter(({ severity, code }) => severity === "error" || code === "more-issues");
  const places = createLocator(() => text, start)(told.map(({ path }) => path));
  const [first, ...rest] = told.map((issue, index) => located(issue, places[index] ?? start));
  if (first === undefined) return undefined;
  const key = typeof value === "object" && value !== null && "key" in value ? value.key : undefined;
  return { ...faultOf([first, ...rest], key), line: start.line };
}
