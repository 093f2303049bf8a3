import { inferRole, putAudience as putFields } from "../audience-fields.js";
import type { ListedAudience } from "../harmonise/audience-list.js";
import type { Reading } from "../harmonise/reading.js";
import { type AnswerLine, type CjcFiche, originOfAnswer } from "./fiche.js";

/** Puts the audience that an answer prints in a list; role and level that follow from its kind are probable. */
export function putAudience(
  { record }: CjcFiche,
  list: string,
  answer: AnswerLine,
  reading: Reading<ListedAudience>,
): void {
  const origin = originOfAnswer(answer, reading);
  const audience = { ...reading.value, asPrinted: answer.text };
  const path = putFields({ record, list, origin, printed: originOfAnswer(answer) }, audience);
  inferRole(record, path, audience, origin);
}
