import type { CertaintyNotation } from "@openhpa/vocabularies";
import { normaliseLabel } from "@openhpa/vocabularies";
import { parseAmount } from "../harmonise/french-number.js";
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

const NONE = /^(?:non|aucune?s?(?: (?:autre )?financements?)?|néant|sans objet|[-–—/])\.?$/iu;
const BLANKS = /[ \t\u00A0\u202F]{2,}/.source;
const SEPARATORS = new RegExp(`\\s*[+;]\\s*|${BLANKS}`, "gu");
const ENUMERATION = /\s*(?:,|\s\/\s|\set\s)\s*/gu;
const CLOSED = /\)\s+/gu;
const BRACKETS = /^([^()]+?)\s*\(([^()]*)\)$/u;
const AMOUNT = /[\s:–-]*(\d[\d\s.,\u00A0\u202F]*(?:€|euros?|eur|chf))$/iu;
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
  return between(answer, SEPARATORS).flatMap((piece): readonly Piece[] => {
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
  const money = AMOUNT.exec(answer.text);
  const amount = money?.[1] === undefined ? undefined : parseAmount(money[1]);
  const named = amount && money ? partOf(answer, 0, money.index) : answer;
  const brackets = BRACKETS.exec(named.text);
  const name = brackets?.[1] === undefined ? named : partOf(named, 0, brackets[1].length);
  const { leading } = kindInName(name.text);
  const isName = leading || (/^\p{Lu}/u.test(name.text) && name.text.split(/\s+/u).length <= LONGEST_NAME);
  const { start, end, ...origin } = originOfAnswer(name, { certainty: leading ? certainty : "uncertain" });
  if (!isName) {
    report.notUnderstood({ start, end }, { path: "/funders" });
    return;
  }
  const before = known.get(normaliseLabel(name.text));
  if (before !== undefined && !amount) {
    const note = "Seconde mention du même financeur.";
    record.put(`${before}/funder/name`, name.text, { start, end, ...origin, note });
    return;
  }
  const path = record.item("/funders", `financement ${name.text}`);
  known.set(normaliseLabel(name.text), path);
  record.put(`${path}/asPrinted`, answer.text, originOfAnswer(answer, { certainty }));
  record.put(`${path}/funder/key`, record.key(name.text));
  record.put(`${path}/funder/name`, name.text, { start, end, ...origin });
  if (leading) record.put(`${path}/funder/structureType`, leading.value, originOfAnswer(name, leading));
  if (brackets?.[2]?.trim()) {
    const at = named.text.lastIndexOf("(") + 1;
    const programme = partOf(named, at, at + brackets[2].length);
    record.put(`${path}/programme`, programme.text, originOfAnswer(programme, { certainty: "probable" }));
  }
  if (amount && money?.[1] !== undefined) {
    const sum = partOf(answer, answer.text.length - money[1].length);
    record.put(`${path}/amount`, amount.value.amount, originOfAnswer(sum, { method: "pattern" }));
    if (amount.value.currency)
      record.put(`${path}/currency`, amount.value.currency, originOfAnswer(sum, { method: "pattern" }));
  }
  if (isBeside) record.put(`${path}/note`, BESIDE_ONDAM);
}
