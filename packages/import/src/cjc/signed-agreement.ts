import { agreementKind } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { parseFrenchDate } from "../harmonise/french-date.js";
import { type AnswerLine, type CjcFiche, originOfAnswer } from "./fiche.js";

const SIGNED =
  /^(?:une )?(convention|charte(?: de partenariat)?|protocole(?: d['’]accord)?|CPOM)((?: \p{L}+){0,4}?) (?:a été |est )?signée?(?: (?:le |en |depuis (?:le )?)?|$)/iu;
const DURATION = /(?<!\p{L})(?:(?:pluri)?annuel(?:le)?|(?:bi|tri)ennale?)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:pas|non|sans|aucune?|jamais|prochainement|sera|cours|projet|prévue?)(?!\p{L})/iu;

/** `Convention annuelle signée le 12/10/2015`: the whole answer is an agreement, its form and the day it was signed. False when it is not. */
export function readSignedAgreement(answer: AnswerLine, { record }: CjcFiche): boolean {
  if (answer.text.length > 120 || DENIED.test(answer.text)) return false;
  const [opening, kind = "", words = ""] = SIGNED.exec(answer.text) ?? [];
  if (opening === undefined) return false;
  const rest = answer.text.slice(opening.length).replace(/[\s.]+$/u, "");
  const date = rest === "" ? undefined : parseFrenchDate(rest);
  if (rest !== "" && (!date || rest.slice(date.end) !== "")) return false;
  const at = answer.text.indexOf(kind);
  const form = matchConcept(agreementKind, /^charte$/iu.test(kind) ? "Charte de partenariat" : kind);
  if (record.at("/agreement/exists") === undefined)
    record.put("/agreement/exists", true, originOfAnswer(answer, { method: "pattern" }));
  if (isRead(form)) {
    const origin = { start: at, end: at + kind.length, method: "vocabulary-match" } as const;
    record.put("/agreement/kind", form.value, originOfAnswer(answer, origin));
  }
  if (DURATION.test(words))
    record.put("/agreement/note", answer.text.slice(at, at + kind.length + words.length));
  if (date) {
    const start = opening.length + date.start;
    const origin = {
      start,
      end: opening.length + date.end,
      method: "pattern",
      certainty: date.certainty,
    } as const;
    record.put("/agreement/signed", date.value, originOfAnswer(answer, origin));
  }
  return true;
}
