import { theme } from "@openhpa/vocabularies";
import { cutAudiences } from "../harmonise/audience-list.js";
import { matchConceptList } from "../harmonise/concept-label.js";
import { parseFrenchPeriod } from "../harmonise/french-period.js";
import { putAudience } from "./audience-fields.js";
import { originOfAnswer, partOf, printedAnswers, type SectionReader } from "./fiche.js";

/** Questions that the Word questionnaire adds to the printed fiche, because a record cannot be published without their answers. */

/** The title, where it has a question of its own. */
export const readTitle: SectionReader = (section, { record, report }) => {
  const [title, ...others] = printedAnswers(section);
  if (title) record.put("/title", title.text, originOfAnswer(title));
  for (const { start, end } of others.map((answer) => originOfAnswer(answer)))
    report.notUnderstood({ start, end }, { path: "/title" });
};

/** Themes of the list; other words are listed with the nearest ones. */
export const readThemes: SectionReader = (section, { record, report }) => {
  for (const answer of printedAnswers(section)) {
    const { readings, unknown } = matchConceptList(theme, answer.text);
    for (const reading of readings) record.put("/themes", reading.value, originOfAnswer(answer, reading));
    for (const part of unknown) {
      const { start, end } = originOfAnswer(answer, { start: part.start, end: part.end });
      report.notUnderstood({ start, end }, { path: "/themes", suggestions: part.suggestions });
    }
  }
};

/** Audiences, one for each line or label. */
export const readAudiences: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    for (const reading of cutAudiences(answer.text)) {
      const part = partOf(answer, reading.start, reading.end);
      putAudience(fiche, "/audiences", part, { ...reading, start: 0, end: part.text.length });
    }
  }
};

/** The period, as printed and, where every word was understood, as dates. */
export const readPeriod: SectionReader = (section, { record }) => {
  const [answer, ...others] = printedAnswers(section);
  if (!answer) return;
  const all = [answer, ...others];
  record.put(
    "/period/asPrinted",
    all.map(({ text }) => text).join("\n"),
    all.map((line) => originOfAnswer(line)),
  );
  const reading = others.length === 0 ? parseFrenchPeriod(answer.text) : undefined;
  for (const [name, value] of Object.entries(reading?.value ?? {}))
    record.put(`/period/${name}`, value, originOfAnswer(answer, reading ?? {}));
};
