/** What people and programs write into a box that is ticked, and into one that is not. */
const TICKED =
  /^(?:x|✓|✔|☑|☒|✗|✘|oui|o|yes|y|ja|sì|si|1|1[.,]0|true|vrai|coché|sélectionné|checked|selected|quoted)$/iu;
const OPEN = /^(?:non|n|no|nein|0|0[.,]0|false|faux|-|–|☐|□|non coché|not selected|unchecked|not quoted)$/iu;

/** Whether a box is ticked; undefined for a text that is no mark. */
export function isTicked(text: string): boolean | undefined {
  const mark = text.trim();
  if (TICKED.test(mark)) return true;
  return OPEN.test(mark) ? false : undefined;
}

/** Answers whose text stands in the box itself. */
export const OTHER = /^(?:autres?|autre \(.*\)|autre.*précise.*|other|andere?|altro|préciser|à préciser)\b/iu;
