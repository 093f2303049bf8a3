import { actionType, substance, theme } from "@openhpa/vocabularies";
import { isPhrase, type MentionFinder, mentionFinder } from "./concept-mention.js";
import { type AnswerLine, type CjcFiche, isAnswered, originOfAnswer } from "./fiche.js";
import type { Paragraph } from "./paragraph.js";

/** Words that name a kind of action although they are not its label. */
const SAID_TYPE: readonly (readonly [form: RegExp, type: string])[] = [
  [
    /(?:temps|séances?|actions?|ateliers?|réunions?) (?:de sensibilisation|d['’]information)(?!\p{L})/giu,
    "communication-information-awareness",
  ],
];

const themesInTitle = mentionFinder(theme, (label) => isPhrase(label) || label.length > 5);
const themesInProse = mentionFinder(theme, isPhrase);
const substances = mentionFinder(substance, () => true);
const actionTypes = mentionFinder(actionType, isPhrase);

function putMentions(
  { record }: CjcFiche,
  path: string,
  answer: AnswerLine,
  find: MentionFinder,
  certainty: "certain" | "probable",
  note?: string,
): void {
  for (const reading of find(answer.text))
    record.put(path, reading.value, originOfAnswer(answer, { ...reading, certainty, note }));
}

/** Themes and substances that the title names. */
export function readTitleMentions(title: AnswerLine, fiche: CjcFiche): void {
  if (!isAnswered(fiche, "/themes")) putMentions(fiche, "/themes", title, themesInTitle, "certain");
  putMentions(fiche, "/substances", title, substances, "certain");
}

/** Kinds of action, themes and substances that an objective or an activity names; a theme named as a goal is probable. */
export function readMentions({ lines }: Paragraph, fiche: CjcFiche): void {
  const note = "Cité dans le texte, non comme thème.";
  for (const answer of lines) {
    if (!isAnswered(fiche, "/themes")) putMentions(fiche, "/themes", answer, themesInProse, "probable", note);
    putMentions(fiche, "/substances", answer, substances, "probable");
    putMentions(fiche, "/actionTypes", answer, actionTypes, "certain");
    for (const [form, type] of SAID_TYPE) {
      for (const { index, 0: words } of answer.text.matchAll(form)) {
        const reading = { start: index, end: index + words.length, method: "vocabulary-match" } as const;
        fiche.record.put("/actionTypes", type, originOfAnswer(answer, reading));
      }
    }
  }
}
