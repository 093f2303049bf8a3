import { type Action, canonicalize, createIssue, rules, type Validation, validate } from "@openhpa/core";
import { recordColumn } from "@openhpa/core/columns";
import { jsonFault, textFault } from "@openhpa/core/json";
import type { TerritoryIndex } from "@openhpa/vocabularies";

/** A cell of a workbook holds 32 767 characters; the pieces stay below, an apostrophe included. */
const PIECE = 32_000;

/** The pieces of the lossless column for a record in canonical form. */
export function recordPieces(record: Action): readonly string[] {
  const json = JSON.stringify(record);
  const pieces: string[] = [];
  for (let at = 0; at < json.length; ) {
    const splitsPair = /[\uD800-\uDBFF]/.test(json[at + PIECE - 1] ?? "");
    const end = at + (splitsPair ? PIECE - 1 : PIECE);
    pieces.push(json.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Name of the column of a piece, from 0. */
export function pieceName(index: number): string {
  return index === 0 ? recordColumn.name : `${recordColumn.name}_${index + 1}`;
}

/** The canonical record of a row and what validation says of it, or why there is none. */
export type Restored =
  | { readonly record: Action; readonly validation: Validation }
  | { readonly message: string };

const ruleCodes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** The record of the lossless column, when it has the shape of one; what the rules say of it is for the report. */
export function restoredRecord(json: string, territories: TerritoryIndex): Restored {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {
      message: createIssue("invalid-json", [], { facts: { reason: jsonFault(json).reason } }).message,
    };
  }
  const textual = textFault(json);
  if (textual) return { message: textual.issue.message };
  const validation = validate(value, { territories });
  const fault = validation.issues.find(({ code, severity }) => severity === "error" && !ruleCodes.has(code));
  if (fault) return { message: fault.message };
  if ((value as Action).type !== "Action") return { message: "Ce n'est pas une action." };
  const record = canonicalize(value as Action);
  const isCanonical = JSON.stringify(record) === json;
  return { record, validation: isCanonical ? validation : validate(record, { territories }) };
}
