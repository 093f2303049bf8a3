import type { CertaintyNotation } from "@openhpa/vocabularies";
import { normaliseLabel } from "@openhpa/vocabularies";
import { cutFundings, parseFunding } from "../harmonise/funding-line.js";
import { canNameOrganisation } from "../harmonise/organisation-name.js";
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
import { paragraphsOf } from "./paragraph.js";

interface Piece {
  readonly answer: AnswerLine;
  readonly certainty: CertaintyNotation;
}

const NONE =
  /^(?:non|aucune?s?(?: (?:autre )?financements?(?: \S+)?)?|(?:pas|sans) (?:de |d['’])?(?:autres? )?financements?(?: \S+)?|néant|sans objet|[-–—/])\.?$/iu;
const BLANKS = /[ \t\u00A0\u202F]{2,}/.source;
const SEPARATORS = new RegExp(`\\s*[+;]\\s*|${BLANKS}`, "gu");
const ENUMERATION = /\s*(?:,|\s\/\s|\set\s)\s*/gu;
const CLOSED = /\)\s+/gu;
const LONGEST_NAME = 8;

/** Parts of an answer between the matches of a form. */
function between(answer: AnswerLine, form: RegExp, keep = 0): readonly AnswerLine[] {
  const parts: AnswerLine[] = [];
  let at = 0;
  for (const { index, 0: separator } of answer.text.matchAll(form)) {
    parts.push(partOf(answer, at, index + keep));
    at = index + separator.length;
  }
  return [...parts, partOf(answer, at)].filter(({ text }) => text !== "");
}

function isKindOfFunder({ text }: AnswerLine): boolean {
  return kindInName(text).leading !== undefined;
}

/**
 * The funders of a line. `+`, `;` and wide blanks part them; a closing parenthesis does where a known kind of funder follows; commas do only
 * where every part begins with a known kind.
 */
function piecesOf(answer: AnswerLine): readonly Piece[] {
  if (answer.text.length > LONGEST_ENTRY) return [];
  const parts = between(answer, SEPARATORS).flatMap((part) =>
    cutFundings(part.text).map(({ start, end }) => partOf(part, start, end)),
  );
  return parts.flatMap((piece): readonly Piece[] => {
    const closed = between(piece, CLOSED, 1);
    if (closed.length > 1 && closed.slice(1).every(isKindOfFunder))
      return closed.map((part) => ({ answer: part, certainty: "probable" }) as const);
    const listed = between(piece, ENUMERATION);
    if (listed.length > 1 && listed.every(isKindOfFunder))
      return listed.map((part) => ({ answer: part, certainty: "probable" }) as const);
    return [{ answer: piece, certainty: "certain" } as const];
  });
}

/** The funding as printed, and the funders that can be told apart in it. */
export const readFunding: SectionReader = (section, fiche) => {
  const { record } = fiche;
  const answers = printedAnswers(section);
  if (answers.length === 0) return;
  const printed = answers.map(({ text }) => text).join("\n");
  record.put(
    "/fundingAsPrinted",
    printed,
    answers.map((answer) => originOfAnswer(answer)),
  );
  if (NONE.test(printed)) {
    record.missing("/funders", "not-applicable", "La fiche dit qu'il n'y a pas d'autre financement.");
    return;
  }
  const question = /ONDAM/u.test(section.label.text);
  const known = new Map<string, string>();
  for (const line of paragraphsOf(section).flatMap(({ lines }) => lines))
    for (const piece of piecesOf(line)) readFunder(piece, known, question, fiche);
};

const BESIDE_ONDAM =
  "La question exclut l'ONDAM (« autre que ONDAM ») : d'autres financements, non dits ici, peuvent exister.";

function readFunder(
  { answer, certainty }: Piece,
  known: Map<string, string>,
  isBeside: boolean,
  fiche: CjcFiche,
): void {
  const { record, report } = fiche;
  const { name: read, alternateName, programme, amount, year, note } = parseFunding(answer.text);
  const name = read && partOf(answer, read.start, read.end);
  const leading = name && kindInName(name.text).leading;
  const isName =
    name &&
    canNameOrganisation(name.text) &&
    (leading || (/^\p{Lu}/u.test(name.text) && name.text.split(/\s+/u).length <= LONGEST_NAME));
  const { start, end, ...origin } = originOfAnswer(name ?? answer, {
    certainty: leading ? certainty : "uncertain",
  });
  if (!isName) report.notUnderstood({ start, end }, { path: "/funders" });
  if (!isName && !amount) return;
  const before = isName ? known.get(normaliseLabel(name.text)) : undefined;
  if (isName && before !== undefined && !amount) {
    const repeated = "Seconde mention du même financeur.";
    record.put(`${before}/funder/name`, name.text, { start, end, ...origin, note: repeated });
    return;
  }
  const path = record.item("/funders", isName ? `financement ${name.text}` : "financement");
  record.put(`${path}/asPrinted`, answer.text, originOfAnswer(answer, { certainty }));
  if (isName) {
    known.set(normaliseLabel(name.text), path);
    record.put(`${path}/funder/key`, record.key(name.text));
    record.put(`${path}/funder/name`, name.text, { start, end, ...origin });
    if (leading) record.put(`${path}/funder/structureType`, leading.value, originOfAnswer(name, leading));
    if (alternateName)
      record.put(`${path}/funder/alternateNames`, alternateName.value, originOfAnswer(answer, alternateName));
    if (programme) record.put(`${path}/programme`, programme.value, originOfAnswer(answer, programme));
  }
  if (amount) record.put(`${path}/amount`, amount.value.amount, originOfAnswer(answer, amount));
  if (amount?.value.currency)
    record.put(`${path}/currency`, amount.value.currency, originOfAnswer(answer, amount));
  if (year) record.put(`${path}/year`, year.value, originOfAnswer(answer, year));
  const said = [note?.value, amount?.value.note, isBeside ? BESIDE_ONDAM : undefined].filter(Boolean);
  if (said.length > 0) record.put(`${path}/note`, said.join("\n"));
}
