import type { AnswerLine } from "./fiche.js";
import { partOf } from "./fiche.js";

/** Yes or no at the beginning of an answer, and what stands behind it. */
export interface YesNo {
  readonly value: boolean;
  readonly end: number;
  readonly rest: AnswerLine;
}

const FORM = /^(oui|non)(?!\p{L})[\s,;:.–—-]*/iu;

/** Reads `Oui`, `Non`, `Oui, par questionnaire`; undefined when the answer begins otherwise. */
export function parseYesNo(answer: AnswerLine): YesNo | undefined {
  const found = FORM.exec(answer.text);
  const word = found?.[1];
  if (!found || word === undefined) return undefined;
  return {
    value: word.toLowerCase() === "oui",
    end: word.length,
    rest: partOf(answer, found[0].length),
  };
}
