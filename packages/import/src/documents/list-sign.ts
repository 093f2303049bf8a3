/** Signs that stand before an item whatever follows, those of symbol fonts in their private codes among them. */
const BULLETS = "•·◦▪▫■□●○◆◇►▶➢➤➔→‣⁃✓✔✗❖☐☑☒\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D\uF0E0\uF0A8\uF06C\uF06E";
const SIGN = new RegExp(`^([${BULLETS}])\\s*(?=\\S)`, "u");
const BOXES = /[☐☑☒□■]/gu;
const BOXES_FIRST = /^[☐☑☒□■]/u;
/** Signs that words have too: an item where a blank or a capital with a small letter follows. */
const DASH = /^([-–—*+])(?:\s+(?=\S)|(?=["«“(]?\p{Lu}[\p{Ll}'’]))/u;

/** The bullet that a line begins with, and how long it is with what parts it from the words; undefined when it begins with words. */
export function bulletIn(text: string): { readonly sign: string; readonly length: number } | undefined {
  const blanks = text.length - text.trimStart().length;
  // Several boxes are choices that stand in one line: none of them is the sign of the line.
  if ((text.match(BOXES)?.length ?? 0) > 1 && BOXES_FIRST.test(text.slice(blanks))) return undefined;
  const found = SIGN.exec(text.slice(blanks)) ?? DASH.exec(text.slice(blanks));
  return found?.[1] === undefined ? undefined : { sign: found[1], length: blanks + found[0].length };
}
