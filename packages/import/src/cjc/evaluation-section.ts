import { agreementKind, evaluationStatus } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { originOfAnswer, printedAnswers, type SectionReader } from "./fiche.js";
import { paragraphsOf, putText } from "./paragraph.js";
import { readSignedAgreement } from "./signed-agreement.js";
import { parseYesNo } from "./yes-no.js";

/** The question is whether an evaluation took place or is planned: `Oui` says one of the two, and not which. */
export const readEvaluation: SectionReader = (section, { record }) => {
  const [first, ...others] = printedAnswers(section);
  if (!first) return;
  const answer = parseYesNo(first);
  const named = matchConcept(evaluationStatus, first.text);
  if (answer) {
    const status = answer.value ? "carried-out-or-planned" : "none";
    record.put("/evaluation/status", status, originOfAnswer(first, { end: answer.end }));
  } else if (isRead(named)) record.put("/evaluation/status", named.value, originOfAnswer(first, named));
  const isStatus = answer !== undefined || isRead(named);
  const rest = answer && answer.rest.text !== "" ? [answer.rest] : isStatus ? [] : [first];
  const from = section.answers.indexOf(first) + 1;
  const answers = [...rest, ...(others.length > 0 ? section.answers.slice(from) : [])];
  putText(record, "/evaluation/methods", paragraphsOf({ answers }));
};

const FORM_UNSAID =
  "La question porte sur « une convention signée ou toute autre formalisation » : la forme n'est pas précisée.";

/** `Oui` or `Non`, and the form of the agreement where it is a known one. */
export const readAgreement: SectionReader = (section, fiche) => {
  const { record, report } = fiche;
  const answers = printedAnswers(section);
  const answer = answers[0] && parseYesNo(answers[0]);
  const [first, ...others] = answers;
  if (first && others.length === 0 && !answer && readSignedAgreement(first, fiche)) {
    record.put("/agreement/asPrinted", first.text, originOfAnswer(first));
    return;
  }
  if (!first || !answer) {
    for (const line of answers) report.notUnderstood(originOfAnswer(line), { path: "/agreement" });
    return;
  }
  record.put("/agreement/exists", answer.value, originOfAnswer(first, { end: answer.end }));
  const said = [first, ...others];
  const printed = said.map(({ text }) => text).join("\n");
  record.put(
    "/agreement/asPrinted",
    printed,
    said.map((line) => originOfAnswer(line)),
  );
  for (const rest of [answer.rest, ...others]) {
    if (rest.text === "" || (answer.value && readSignedAgreement(rest, fiche))) continue;
    const kind = matchConcept(agreementKind, rest.text);
    if (isRead(kind)) record.put("/agreement/kind", kind.value, originOfAnswer(rest, kind));
    else {
      const span = originOfAnswer(rest);
      report.notUnderstood(
        { start: span.start, end: span.end },
        { path: "/agreement/kind", suggestions: kind.suggestions },
      );
    }
  }
  if (answer.value && record.at("/agreement/kind") === undefined) record.put("/agreement/note", FORM_UNSAID);
};
