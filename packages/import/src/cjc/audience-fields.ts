import type { PrintedAudience } from "../harmonise/audience-label.js";
import type { Reading } from "../harmonise/reading.js";
import { type AnswerLine, type CjcFiche, originOfAnswer } from "./fiche.js";

/** Roles of people who pass something on; everybody else is whom the action is for in the end. */
const RELAYS: readonly (string | undefined)[] = [
  "professional",
  "volunteer",
  "elected-official",
  "management",
];

/** Puts the audience that an answer prints in a list; role and level that follow from its kind are probable. */
export function putAudience(
  { record }: CjcFiche,
  list: string,
  answer: AnswerLine,
  reading: Reading<PrintedAudience>,
): void {
  const { lifeStage, situation, role } = reading.value;
  const origin = originOfAnswer(answer, reading);
  const path = record.item(list, answer.text);
  record.put(`${path}/asPrinted`, answer.text, originOfAnswer(answer));
  if (lifeStage) record.put(`${path}/lifeStages`, lifeStage, origin);
  if (situation) record.put(`${path}/situations`, situation, origin);
  if (role) record.put(`${path}/roles`, role, origin);
  if (!role && !lifeStage && !situation) return;
  const inferred = { ...origin, method: "inference", certainty: "probable" } as const;
  if (!role) record.put(`${path}/roles`, "beneficiary", inferred);
  record.put(`${path}/level`, RELAYS.includes(role) ? "intermediate" : "final", inferred);
}
