import { actionType, type ConceptScheme, setting } from "@openhpa/vocabularies";
import { matchConceptList } from "../harmonise/concept-label.js";
import { parseFrenchDate } from "../harmonise/french-date.js";
import { originOfAnswer, printedAnswers, type SectionReader } from "./fiche.js";

/** Questions that only the pages of the online base print. */

function readConcepts(scheme: ConceptScheme, path: string): SectionReader {
  return (section, { record, report }) => {
    for (const answer of printedAnswers(section)) {
      const { readings, unknown } = matchConceptList(scheme, answer.text);
      for (const reading of readings) record.put(path, reading.value, originOfAnswer(answer, reading));
      for (const part of unknown) {
        const { start, end } = originOfAnswer(answer, { start: part.start, end: part.end });
        report.notUnderstood({ start, end }, { path, suggestions: part.suggestions });
      }
    }
  };
}

export const readActionTypes = readConcepts(actionType, "/actionTypes");

/** Settings and kinds of partners in one list: what is no setting is listed. */
export const readSettings = readConcepts(setting, "/settings");

/** The base prints English or French months, cut short: `15 Sep 2015`. */
const SHORT_DATE =
  /^(\d{1,2}) (jan|f[eé][bv]|mar|a[pv]r|ma[iy]|jui?n|jui?l|a(?:o[uû]|ug)|sep|oct|nov|d[eé]c)[a-zéû]{0,2}\.? ((?:19|20)\d\d)$/iu;
const MONTHS = [
  /^jan/,
  /^f/,
  /^mar/,
  /^a[pv]/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a[ou]/,
  /^s/,
  /^o/,
  /^n/,
  /^d/,
];

function writtenOut(text: string): string {
  const [, day = "", month = "", year] = SHORT_DATE.exec(text) ?? [];
  if (year === undefined) return text;
  const number = MONTHS.findIndex((form) => form.test(month.toLowerCase())) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The start of the partnership: a date alone; other words stay as printed. */
export const readPartnershipStart: SectionReader = (section, { record, report }) => {
  const [answer, ...others] = printedAnswers(section);
  if (!answer) return;
  const all = [answer, ...others];
  const origins = all.map((line) => originOfAnswer(line));
  record.put("/period/asPrinted", all.map(({ text }) => text).join("\n"), origins);
  const written = writtenOut(answer.text);
  const date = parseFrenchDate(written);
  if (date && others.length === 0 && written.slice(date.end).trim() === "") {
    const note = "La rubrique date le début du partenariat.";
    const origin = { method: "pattern", certainty: date.certainty, note } as const;
    record.put("/period/start", date.value, originOfAnswer(answer, origin));
  } else
    for (const { start, end } of origins) report.notUnderstood({ start, end }, { path: "/period/start" });
};
