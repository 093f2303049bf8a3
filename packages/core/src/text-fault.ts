import type { Issue } from "./issue.js";
import { tooDeepAt } from "./json-depth.js";
import { createIssue } from "./messages/index.js";
import { repeatedField } from "./repeated-fields.js";
import { DEEPEST } from "./well-formed.js";

/** What is wrong with a text that is JSON, and where. */
export interface TextFault {
  readonly issue: Issue;
  /** Position in the text, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * What `JSON.parse` does not say of a text that it reads: that it nests deeper than any record (`too-deep`), or writes a field twice in one object
 * (`repeated-field`), of which all values but the last would be lost. Undefined where neither is so.
 */
export function textFault(text: string): TextFault | undefined {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { issue: createIssue("too-deep", [], { facts: { limit: DEEPEST } }), offset: deep };
  const repeated = repeatedField(text);
  if (repeated === undefined) return undefined;
  const { name, path, offset } = repeated;
  return { issue: createIssue("repeated-field", path, { facts: { name } }), offset };
}
