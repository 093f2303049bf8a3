/** So many signs of a word are compared: more would tell no more words apart. */
const LONGEST = 4;

/** The end of a group or class that opens at an offset of a pattern. */
function closing(pattern: string, at: number): number {
  const [open, close] = pattern[at] === "[" ? ["[", "]"] : ["(", ")"];
  let depth = 0;
  for (let end = at; end < pattern.length; end += 1) {
    if (pattern[end] === "\\") end += 1;
    else if (pattern[end] === open) depth += 1;
    else if (pattern[end] === close && --depth === 0) return end;
  }
  return pattern.length;
}

/** The alternatives of a pattern, those inside of groups apart. */
function alternativesOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === "\\") at += 1;
    else if (sign === "(" || sign === "[") at = closing(pattern, at);
    else if (sign === "|") {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

/** How what matches one alternative can begin, behind some signs; what is no plain sign, group or class ends the beginning there. */
function continued(before: string, pattern: string): readonly string[] {
  const sign = pattern[0];
  if (before.length === LONGEST || sign === undefined) return [before];
  const isGroup = pattern.startsWith("(?:");
  const isEscape = /^\\[^\p{L}\d]/u.test(pattern);
  const end = isGroup || sign === "[" ? closing(pattern, 0) : isEscape ? 1 : 0;
  const isOdd = (sign === "(" && !isGroup) || (sign === "\\" && !isEscape) || /^\[[^\]]*[\\^-]/.test(pattern);
  const rest = pattern.slice(end + 1);
  if (isOdd || /^[*+{]/.test(rest) || /^[.*+?{}^$]/.test(sign)) return [before];
  const content = pattern.slice(
    isGroup ? 3 : sign === "[" ? 1 : end,
    isGroup || sign === "[" ? end : end + 1,
  );
  const isOptional = rest.startsWith("?");
  const behind = isOptional ? rest.slice(1) : rest;
  const firsts = isGroup ? alternativesOf(content).map((one) => `${one}${behind}`) : [...content];
  const taken = firsts.flatMap((one) => (isGroup ? continued(before, one) : continued(before + one, behind)));
  return isOptional ? [...taken, ...continued(before, behind)] : taken;
}

const isLetter = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);

/**
 * Says of a text whether something can match a pattern in it at the beginning of a word: never no where something does. It looks at four signs of
 * each word, which takes a small part of the time of a search for hundreds of words.
 */
export function canBeginWith(pattern: string): (text: string) => boolean {
  const beginnings = new Set(alternativesOf(pattern).flatMap((one) => continued("", one)));
  return (text) => {
    if (beginnings.has("")) return true;
    let isInWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const wasInWord = isInWord;
      isInWord = isLetter(code);
      if (wasInWord || (!isInWord && code < 0x80)) continue;
      for (let length = 1; length <= LONGEST; length += 1)
        if (beginnings.has(text.slice(at, at + length))) return true;
    }
    return false;
  };
}
