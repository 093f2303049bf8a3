import type { PersonalDataKind } from "../import-result.js";
import { type AnswerLine, type CjcFiche, originOfAnswer } from "./fiche.js";

/** Leaves a passage about a person out of the record; the report says where it stands and masks it. */
export function withhold(
  answer: AnswerLine,
  kind: PersonalDataKind,
  path: string,
  { record, report }: CjcFiche,
): void {
  const { start, end } = originOfAnswer(answer);
  report.personal({ start, end }, { kind, path });
  report.mark(answer.line, "withheld");
  record.missing(path, "withheld", "La donnée peut être celle d'une personne ; elle n'est pas reprise.");
}
