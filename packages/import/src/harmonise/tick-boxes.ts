/** A choice beside a box: where its words stand in the text, and whether the box is ticked. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly isTicked: boolean;
}

const BOX = /[☐☑☒□■]|\[[ xX]\]/gu;
/** Squares are bullets as often as boxes: one alone says nothing. */
const IS_BULLET = /^[□■]$/u;

/** True for a sign that stands before an item and is a box. */
export const isBox = (sign: string | undefined): sign is string =>
  sign !== undefined && /^(?:[☐☑☒]|\[[ xX]\])$/u.test(sign);

export const isTickedBox = (sign: string): boolean => /[☑☒■xX]/u.test(sign);

/**
 * The choices of a text with boxes before its words (`☒ Jeunes ☐ Adultes`); undefined for a text without boxes. Empty where words stand before the
 * first box: nobody can tell on which side of its words a box stands.
 */
export function choicesIn(text: string): readonly Choice[] | undefined {
  const boxes = [...text.matchAll(BOX)];
  const [first, ...others] = boxes;
  if (!first || (others.length === 0 && IS_BULLET.test(first[0]))) return undefined;
  if (text.slice(0, first.index).trim() !== "") return [];
  return boxes.flatMap(({ 0: sign, index }, at): readonly Choice[] => {
    const from = index + sign.length;
    const part = text.slice(from, boxes[at + 1]?.index);
    const words = part.trim().replace(/[\s,;]+$/, "");
    const start = from + part.indexOf(words);
    return words === "" ? [] : [{ start, end: start + words.length, isTicked: isTickedBox(sign) }];
  });
}
