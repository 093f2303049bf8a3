import { type Issue, validate } from "@openhpa/core";
import { createLocator, LARGEST_DOCUMENT, LARGEST_LINE, type Place, parseJson, tooLarge } from "@openhpa/io";
import type { TerritoryCodes } from "@openhpa/vocabularies";
import type { FaultIssue, RecordFault } from "./record-fault.js";

type PathStep = string | number;

function faultOf(issues: readonly [FaultIssue, ...FaultIssue[]], key: unknown): RecordFault {
  return { line: issues[0].place.line, ...(typeof key === "string" ? { key } : {}), issues };
}

function located({ code, pointer, message }: Issue, place: Place): FaultIssue {
  return { code, pointer, message, place };
}

/** Why a line or a document (`bytes`, beginning at a line) cannot be read as JSON. */
export function syntaxFault(bytes: Uint8Array, firstLine: number): RecordFault {
  const parsed = parseJson(bytes);
  if (!("issue" in parsed)) throw new Error("This text is JSON");
  const { line, column } = parsed.place;
  return faultOf([located(parsed.issue, { line: line + firstLine - 1, column })], undefined);
}

/** Why something larger than any real line or document is not read. */
export function sizeFault(format: "json" | "ndjson", line: number): RecordFault {
  const limit = format === "json" ? LARGEST_DOCUMENT : LARGEST_LINE;
  const place = { line, column: 1 };
  const refused = tooLarge(limit, place);
  if (!("issue" in refused)) throw new Error("A text that is too large has an issue");
  return faultOf([located(refused.issue, place)], undefined);
}

/** Every error of a record that is not valid, with its place in the text it was read from; undefined for a valid one. */
export function recordFault(
  value: unknown,
  text: string,
  at: { readonly path: readonly PathStep[]; readonly firstLine: number },
  territories: TerritoryCodes | undefined,
): RecordFault | undefined {
  const locate = createLocator(() => text, at.path, at.firstLine);
  const errors = validate(value, territories ? { territories } : {}).issues.filter(
    ({ severity }) => severity === "error",
  );
  const start = locate([]) ?? { line: at.firstLine, column: 1 };
  const [first, ...rest] = errors.map((issue) => located(issue, locate(issue.path) ?? start));
  if (first === undefined) return undefined;
  const key = typeof value === "object" && value !== null && "key" in value ? value.key : undefined;
  return { ...faultOf([first, ...rest], key), line: start.line };
}
