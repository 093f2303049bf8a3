/** Widths of characters in ems, as wide as common system fonts draw them; what is not listed is `WIDE` above U+2E80, else `OTHER`. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI.,;:'’|!()[\]\s]/, 0.36],
  [/[ftr1/"«»-]/, 0.48],
  [/[mwMW@%—…]/, 1],
  [/\p{Lu}/u, 0.74],
];
const OTHER = 0.63;
const WIDE = 1;

/** Where ideographs begin. */
const WIDE_FROM = 0x2e80;

function widthOf(character: string): number {
  const listed = widths.find(([characters]) => characters.test(character));
  return listed?.[1] ?? ((character.codePointAt(0) ?? 0) > WIDE_FROM ? WIDE : OTHER);
}

/** The widths of the characters of European print, by their codes. */
const knownWidths = Float64Array.from({ length: 0x250 }, (_, code) => widthOf(String.fromCharCode(code)));

/**
 * Width of a text in ems, rather too large than too small: a page cannot measure text before it is shown; `before` is the width of what
 * stands before it in the line.
 */
export function textWidth(text: string, before = 0): number {
  let sum = before;
  for (const character of text) sum += knownWidths[character.charCodeAt(0)] ?? widthOf(character);
  return sum;
}

/** The longest beginning of a word that fits. */
function beginning(word: string, ems: number): string {
  if (textWidth(word) <= ems) return word;
  const characters = [...word];
  let count = characters.length;
  while (count > 1 && textWidth(characters.slice(0, count).join("")) > ems) count--;
  return characters.slice(0, count).join("");
}

/** A word in pieces that fit on a line each; all but the last fill it. */
function pieces(word: string, ems: number): readonly string[] {
  const first = beginning(word, ems);
  return first === word ? [word] : [first, ...pieces(word.slice(first.length), ems)];
}

/** A text in lines of at most so many ems; a word too long for a line is cut, and what does not fit on the last line becomes « … ». */
export function wrapped(text: string, ems: number, most: number): readonly string[] {
  const lines: string[] = [];
  let width = 0;
  for (const piece of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, ems))) {
    const line = lines.at(-1);
    const together = textWidth(` ${piece}`, width);
    if (line !== undefined && together <= ems) {
      lines[lines.length - 1] = `${line} ${piece}`;
      width = together;
    } else {
      lines.push(piece);
      width = textWidth(piece);
    }
  }
  if (lines.length <= most) return lines;
  const last = beginning(lines[most - 1] ?? "", ems - textWidth("…"));
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
