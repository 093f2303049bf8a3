import { DEEPEST } from "./well-formed.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The position after a string that begins before `at`. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Where a JSON text opens an object or a list deeper than any record does, in UTF-16 code units; undefined where it does not. */
export function tooDeepAt(text: string, limit: number = DEEPEST): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at + 1);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}
