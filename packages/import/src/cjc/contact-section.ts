import { isTitledName } from "../persons.js";
import { putContact, readContactLine } from "./contact-line.js";
import {
  type AnswerLine,
  type CjcFiche,
  LONGEST_ENTRY,
  originOfAnswer,
  partOf,
  printedAnswers,
  type SectionReader,
} from "./fiche.js";
import { kindInName } from "./organisation-name.js";
import { withhold } from "./person.js";

/** Words that a service's name begins with. */
const SERVICE =
  /^(?:l['’]|la |le |les )?(?:accueil|secrétariat|service|équipe|standard|direction|pôle|centre|unité|antenne|consultation)(?!\p{L})/iu;
const PARTS = /\s*(?:[,;]|\s[–-]\s|:\s)\s*/gu;

/** Whom to ask. Only what is certainly a service's is kept; a line that may name somebody is withheld. */
export const readContact: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    if (readContactLine(answer, "/contact", fiche)) continue;
    const [name, ...others] = partsOf(answer);
    if (!name || !isService(name.text, fiche)) {
      withhold(answer, "person-name", "/contact", fiche);
      continue;
    }
    putContact(fiche, "/contact", "name", name.text, originOfAnswer(name, { certainty: "probable" }));
    for (const part of others) {
      if (readContactLine(part, "/contact", fiche)) continue;
      withhold(part, "person-name", "/contact", fiche);
    }
  }
};

function partsOf(answer: AnswerLine): readonly AnswerLine[] {
  if (answer.text.length > LONGEST_ENTRY) return [];
  const cuts = [...answer.text.matchAll(PARTS)];
  const starts = [0, ...cuts.map(({ index, 0: all }) => index + all.length)];
  const ends = [...cuts.map(({ index }) => index), answer.text.length];
  return starts.map((start, index) => partOf(answer, start, ends[index])).filter(({ text }) => text !== "");
}

function isService(text: string, { record }: CjcFiche): boolean {
  if (isTitledName(text)) return false;
  const { name } = (record.at("/carrier") ?? {}) as { readonly name?: string };
  return text === name || SERVICE.test(text) || kindInName(text).leading !== undefined;
}
