import { withHead } from "../harmonise/audience-head.js";
import { cutAudiences } from "../harmonise/audience-list.js";
import { choicesIn, isBox, isTickedBox } from "../harmonise/tick-boxes.js";
import type { Passage } from "../passage.js";
import { type Answer, type Entry, PROSE } from "./entry.js";
import { type Fiche, leave, pieceOf } from "./fiche.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import type { FicheLabels } from "./label-index.js";

const UNTICKED = "Case non cochée.";
const NONE_TICKED = "Aucune case n'est cochée.";
const UNCLEAR = "Des cases sont parmi les mots : lesquelles sont cochées n'est pas sûr.";

/** Questions with answers in prose or in points, in which the signs of empty boxes before lines are bullets where none is ticked. */
const BULLETED = new Set<FicheQuestion | undefined>([
  ...PROSE,
  ...(["objectives", "general-objective", "specific-objectives", "operational-objectives"] as const),
]);

interface Ticked {
  readonly words: Passage;
  /** Undefined for words without a box. */
  readonly isTicked?: boolean | undefined;
  readonly isUnclear?: boolean | undefined;
  readonly answer: Answer;
}

function tickedOf(answer: Answer): readonly Ticked[] {
  const { words, sign } = answer;
  if (isBox(sign)) return [{ words, isTicked: isTickedBox(sign), answer }];
  const choices = choicesIn(words.text);
  if (choices === undefined) return [{ words, answer }];
  if (choices.length === 0) return [{ words, isUnclear: true, answer }];
  return choices.map(({ start, end, isTicked }) => ({
    words: pieceOf(words, start, end - start),
    isTicked,
    answer: { ...answer, isItem: true },
  }));
}

/** An entry of its own for a choice that is a label with its answer: `☒ Commune : Nantes`. */
function entryIn(words: Passage, labels: FicheLabels): Entry | undefined {
  const [all = "", label = ""] = /^([^:\n]{2,70}?)\s?:\s+/u.exec(words.text) ?? [];
  const question = label === "" ? undefined : labels.questionOf(label);
  if (question === undefined) return undefined;
  const rest = pieceOf(words, all.length, words.text.length - all.length);
  return { label: pieceOf(words, 0, label.length), question, answers: [{ words: rest, isItem: false }] };
}

/** Unlisted labels of what people are, in forms with boxes. */
const OF_PEOPLE = /^(?:situations?|profils?|catégories?|statuts?|lebenslage|situazione)(?!\p{L})/iu;

/** True for a label of what people are where everything that is ticked says so: an age of life, a situation that is not only work. */
function saysWho({ question, label }: Entry, answers: readonly Answer[]): boolean {
  if (question !== undefined || label === undefined || !OF_PEOPLE.test(label.text)) return false;
  const said = answers.flatMap(({ words }) => cutAudiences(words.text, withHead));
  return (
    said.length > 0 &&
    said.every(({ value: { lifeStage, situation } }) => lifeStage ?? (situation && situation !== "employees"))
  );
}

/** `oui, précisez : Fondation de France`: what is asked for behind a choice answers, the choice does not. */
const SPECIFIED =
  /^(?:oui|yes|ja|sì|autres?|andere[rs]?|altro)?\s?[,(–—-]?\s?(?:(?:à |a )?précise[rz](?: (?:lesquels|lesquelles|lequel|laquelle|qui|quoi))?|lesquels|lesquelles|laquelle|lequel|si oui|welche[rs]?|nämlich|quali|specificare|precisare)\)?\s?[:：]\s*/iu;

/** The words behind what asks to specify them. */
function specified(words: Passage): Passage {
  const lead = SPECIFIED.exec(words.text)?.[0].length ?? 0;
  return lead === 0 || lead >= words.text.length ? words : pieceOf(words, lead, words.text.length - lead);
}

function withoutUnticked(entry: Entry, fiche: Fiche, labels: FicheLabels): readonly Entry[] {
  const all = entry.answers.flatMap(tickedOf);
  if (!all.some(({ isTicked, isUnclear }) => isTicked !== undefined || isUnclear)) return [entry];
  const isAnyTicked = all.some(({ isTicked }) => isTicked);
  const areBullets = entry.answers.every(({ words }) => choicesIn(words.text) === undefined);
  if (!isAnyTicked && areBullets && BULLETED.has(entry.question)) return [entry];
  const answers: Answer[] = [];
  const ticked: Answer[] = [];
  const others: Entry[] = [];
  for (const { words, isTicked, isUnclear, answer } of all) {
    const own = isTicked ? entryIn(words, labels) : undefined;
    if (isUnclear) leave(fiche, words, { message: UNCLEAR });
    else if (isTicked === false) leave(fiche, words, { message: isAnyTicked ? UNTICKED : NONE_TICKED });
    else if (own) others.push(own);
    else answers.push({ ...answer, words: isTicked ? specified(words) : words });
    const last = answers.at(-1);
    if (isTicked && !own && last) ticked.push(last);
  }
  if (!saysWho(entry, ticked)) return [{ ...entry, answers }, ...others];
  const unboxed = answers.filter((answer) => !ticked.includes(answer));
  const rest = unboxed.length > 0 ? [{ answers: unboxed }] : [];
  return [{ ...entry, question: "audiences", isLoose: true, answers: ticked }, ...rest, ...others];
}

/** The entries with the choices that are ticked as their answers; those that are not are listed. */
export function readTickedAnswers(fiche: Fiche, labels: FicheLabels): readonly Entry[] {
  return fiche.entries.flatMap((entry) => withoutUnticked(entry, fiche, labels));
}
