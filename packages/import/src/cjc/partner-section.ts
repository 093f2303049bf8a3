import { type CertaintyNotation, partnerRole } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import type { NoNameReason } from "../harmonise/no-names.js";
import { cutOrganisations } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { declareNone, refusalOf } from "../organisation-fields.js";
import { isTitledName } from "../persons.js";
import type { Origin } from "../record-evidence.js";
import type { Span } from "../source-text.js";
import { isAcronym } from "./concept-mention.js";
import {
  type AnswerLine,
  type CjcFiche,
  LONGEST_ENTRY,
  originOfAnswer,
  partOf,
  type SectionReader,
} from "./fiche.js";
import { kindInName } from "./organisation-name.js";
import { paragraphsOf } from "./paragraph.js";
import { withhold } from "./person.js";

/** `Name (function or acronym) : ACRONYM` */
const FORM = /^([^()]{2,}?)(?:\s*\(([^()]*)\))?(?:\s*:\s*([^:()]+))?$/u;

/** Partners, one for each line, or several where a line is a list; names hold commas of their own. */
export const readPartners: SectionReader = (section, fiche) => {
  const refused = paragraphsOf(section)
    .flatMap(({ lines }) => lines)
    .flatMap((answer): readonly (NoNameReason | undefined)[] => {
      const pieces = answer.text.length > LONGEST_ENTRY ? [] : cutOrganisations(answer.text);
      if (pieces.length === 0) return [readPartner(answer, "certain", fiche, section.label)];
      return pieces.map(({ text, start, certainty }) => {
        const part = partOf(answer, start, start + text.length);
        return readPartner(part, certainty, fiche, section.label);
      });
    });
  declareNone(fiche, "/partners", refused);
};

/** Reads one partner; gives the reason where the text names none. */
function readPartner(
  answer: AnswerLine,
  certainty: CertaintyNotation,
  fiche: CjcFiche,
  label: Span,
): NoNameReason | undefined {
  const { record, report } = fiche;
  if (isTitledName(answer.text) || report.persons.names(answer.text)) {
    withhold(answer, "person-name", "/partners", fiche);
    return undefined;
  }
  const reason = noNameReason(answer.text);
  if (reason) {
    const { start, end } = originOfAnswer(answer);
    report.notUnderstood({ start, end }, { path: "/partners", message: refusalOf(reason) });
    return reason;
  }
  const found =
    certainty === "uncertain" || answer.text.length > LONGEST_ENTRY ? undefined : FORM.exec(answer.text);
  const name = found?.[1] === undefined ? answer : partOf(answer, 0, found[1].length);
  const path = record.item("/partners", name.text);
  record.put(`${path}/name`, name.text, originOfAnswer(name, { certainty }));
  putKind(path, name, fiche);
  for (const words of [found?.[2], found?.[3]]) {
    if (words === undefined || words.trim() === "") continue;
    const start = answer.text.indexOf(words, name.text.length);
    readAddition(partOf(answer, start, start + words.length), path, fiche);
  }
  if (record.at(`${path}/roles`) === undefined) {
    const asked: Origin = { start: label.start, end: label.end, method: "label-match", certainty: "certain" };
    record.put(`${path}/roles`, "partner", asked);
  }
  return undefined;
}

/** The kind that a name begins with; the body that it ends with is the parent, or tells the kind of a name that does not say its own. */
export function putKind(path: string, name: AnswerLine, { record }: CjcFiche, note?: string): void {
  const { leading, trailing } = kindInName(name.text);
  if (leading) record.put(`${path}/structureType`, leading.value, originOfAnswer(name, leading));
  if (!trailing) return;
  const kind = trailing.structureType;
  if (!leading) {
    const origin = originOfAnswer(name, { ...kind, method: "inference", note });
    record.put(`${path}/structureType`, kind.value, origin);
  } else if (kind.value !== leading.value) {
    const parent = originOfAnswer(name, { ...trailing, note });
    record.put(`${path}/parent/key`, record.key(trailing.value));
    record.put(`${path}/parent/name`, trailing.value, parent);
    record.put(`${path}/parent/structureType`, kind.value, originOfAnswer(name, kind));
  }
}

/** What stands in parentheses or behind the colon: an acronym, a role, somebody's function. */
function readAddition(answer: AnswerLine, path: string, fiche: CjcFiche): void {
  const { record, report } = fiche;
  const [first = ""] = answer.text.split(" ");
  const [whole, word] = [matchConcept(partnerRole, answer.text), matchConcept(partnerRole, first)];
  if (isTitledName(answer.text)) withhold(answer, "person-name", `${path}/note`, fiche);
  else if (isAcronym(answer.text)) record.put(`${path}/alternateNames`, answer.text, originOfAnswer(answer));
  else if (isRead(whole)) record.put(`${path}/roles`, whole.value, originOfAnswer(answer, whole));
  else if (isRead(word))
    record.put(
      `${path}/roles`,
      word.value,
      originOfAnswer(answer, { method: "vocabulary-match", certainty: "probable" }),
    );
  else if (record.at(`${path}/note`) === undefined)
    record.put(`${path}/note`, answer.text, originOfAnswer(answer));
  else {
    const { start, end } = originOfAnswer(answer);
    report.notUnderstood({ start, end }, { path });
  }
}
