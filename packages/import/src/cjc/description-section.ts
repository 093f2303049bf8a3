import { setting } from "@openhpa/vocabularies";
import { readAudienceMentions } from "./audience-mention.js";
import { isAcronym, isPhrase, mentionFinder } from "./concept-mention.js";
import { type CjcFiche, originOfAnswer, partOf, type SectionReader } from "./fiche.js";
import { readMentions } from "./mention-fields.js";
import { originOfParagraph, type Paragraph, paragraphsOf, putParagraph } from "./paragraph.js";

const NOTA = /^(?:N\.?\s?B\.?|Nota(?: bene)?)\s*[:.–-]\s*/iu;
const RHYTHM =
  /(?:(?:renouvelé|reconduit|répété|proposé|organisé)e?s? )?(?:tou(?:te)?s les (?:\d+ |deux |trois |quatre |six )?(?:jours|semaines|quinzaines|mois|trimestres|semestres|ans|années)|(?<!\p{L})chaque (?:semaine|mois|trimestre|semestre|année|rentrée)|(?:une|deux|trois|\d+) fois par (?:semaine|mois|trimestre|an))/iu;
/** Where somebody is; `en dehors de` says the opposite and has no row here. */
const WHERE =
  "(?:dans le cadre (?:de la |de l['’]|du )|au sein (?:de la |de l['’]|du |des )|dans (?:la |le |les |l['’])|(?:à la |à l['’]|au |aux ))";
const settings = mentionFinder(
  setting,
  (label) => isAcronym(label) || isPhrase(label) || ["Collège", "Lycée"].includes(label),
  WHERE,
);

/** One activity for each paragraph; a remark on the rhythm becomes the recurrence. */
export const readDescription: SectionReader = (section, fiche) => {
  for (const paragraph of paragraphsOf(section)) {
    if (readNota(paragraph, fiche)) continue;
    const path = putParagraph(fiche.record, "/activities", "description", paragraph);
    readMentions(paragraph, fiche);
    readAudienceMentions([paragraph], fiche, `${path}/audiences`);
    readSettings(paragraph, path, fiche);
  }
};

/** `NB : …`: a rhythm is the recurrence of the action, anything else its observation. */
function readNota(paragraph: Paragraph, { record }: CjcFiche): boolean {
  const [first, ...others] = paragraph.lines;
  const nota = first && NOTA.exec(first.text)?.[0].length;
  if (!first || !nota) return false;
  const rest = partOf(first, nota);
  const said = { lines: [rest, ...others], text: [rest, ...others].map(({ text }) => text).join("\n") };
  const rhythm = RHYTHM.exec(said.text);
  const path = rhythm ? "/recurrence" : "/observation";
  if (said.text === "" || record.at(path) !== undefined) return false;
  record.put(path, said.text, originOfParagraph(said));
  const line = said.lines.find(({ text }) => RHYTHM.test(text));
  const found = line && RHYTHM.exec(line.text);
  if (line && found) {
    const reading = { start: found.index, end: found.index + found[0].length } as const;
    record.put(
      "/frequency",
      "recurring",
      originOfAnswer(line, { ...reading, method: "inference", certainty: "probable" }),
    );
  }
  return true;
}

/** Settings that the text places an activity in. */
function readSettings(paragraph: Paragraph, activity: string, { record }: CjcFiche): void {
  const seen = new Set<string>();
  for (const answer of paragraph.lines) {
    for (const reading of settings(answer.text)) {
      if (seen.has(reading.value)) continue;
      seen.add(reading.value);
      const name = answer.text.slice(reading.start, reading.end);
      const before = new RegExp(`${WHERE}$`, "iu").exec(answer.text.slice(0, reading.start))?.[0] ?? "";
      const path = record.item(`${activity}/places`, name);
      const printed = { start: reading.start - before.length, end: reading.end };
      record.put(`${path}/name`, name, originOfAnswer(answer, reading));
      record.put(`${path}/settings`, reading.value, originOfAnswer(answer, reading));
      record.put(
        `${path}/asPrinted`,
        answer.text.slice(printed.start, printed.end),
        originOfAnswer(answer, printed),
      );
      record.put("/settings", reading.value, originOfAnswer(answer, reading));
    }
  }
}
