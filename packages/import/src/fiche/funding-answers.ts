import { declareNoFunders, putFunding } from "../funding-fields.js";
import { moneyIn } from "../harmonise/amount.js";
import { giftsIn } from "../harmonise/funding-gift.js";
import {
  askedOnly,
  doubted,
  type FundingContext,
  fundingsIn,
  type ListedFunding,
} from "../harmonise/funding-line.js";
import { isAskedFor, isSpentOn, mayPay } from "../harmonise/payer-name.js";
import { countryOfPlace } from "../harmonise/place-context.js";
import { joined, type Passage, partOf, sentencesOf, spanOf } from "../passage.js";
import { type AnswerReader, type Fiche, leave, originOfReading, prose, yearOf } from "./fiche.js";
import { type FundingLine, fundingLines } from "./funding-rows.js";

const ASKED = "Demandé : rien ne dit que cet argent est accordé.";

function contextOf(fiche: Fiche): FundingContext {
  const year = yearOf(fiche);
  return { country: countryOfPlace(fiche.place), ...(year === undefined ? {} : { year }) };
}

/** A fund that is printed where a funder is asked for is its name: `Fonds de lutte contre les addictions – 11 200 €`. An acronym stays a programme. */
function withFund(funding: ListedFunding): ListedFunding {
  const { name, programme, amount } = funding;
  if (name || !programme || !/\p{Ll}{3}/u.test(programme.value)) return funding;
  return amount ? { ...funding, name: { ...programme, certainty: "probable" } } : funding;
}

/** What a form prints before an answer that only those give who ticked it: `oui, précisez : Fondation de France`. */
const YES =
  /^(?:si )?(?:oui|ja|sì)(?:\s*[,;:(–-]\s*|\s+)(?:(?:à |merci de )?précise[rz]|les?quel(?:le)?s?|laquelle|indique[rz]|welche[rs]?|quale|quali)\s*\)?\s*[:?–-]\s*/iu;

const withoutYes = (words: Passage): Passage =>
  partOf(words, [YES.exec(words.text)?.[0].length ?? 0, words.text.length]);

/** Gifts that the sentences of an answer tell of, each as `name : amount`, and the other sentences. */
function giftsOf(words: Passage, context: FundingContext) {
  const gifts: Passage[] = [];
  const others: Passage[] = [];
  for (const range of sentencesOf(words)) {
    const sentence = partOf(words, range);
    const told = giftsIn(sentence.text, context);
    for (const { payer, money } of told)
      gifts.push(joined([partOf(sentence, payer), partOf(sentence, money)], " : "));
    if (told.length === 0) others.push(sentence);
  }
  return { gifts, others };
}

/** The passages that name one funding each: gifts that a sentence tells of, or the words as they are. */
function passagesOf(words: Passage, context: FundingContext): readonly Passage[] {
  const { gifts, others } = giftsOf(words, context);
  return gifts.length === 0 ? [words] : [...gifts, ...others];
}

/** Lines that are no funders any more: behind a list its prose, behind lines with money what names nobody that pays. */
function endOf(lines: readonly FundingLine[]): number {
  const isList = lines[0]?.isItem === true;
  let hasMoney = false;
  for (const [at, { words, isItem, isHead }] of lines.entries()) {
    if (isHead) continue;
    const money = moneyIn(words.text);
    if (isList && !isItem && money.length === 0) return at;
    if (hasMoney && money.length === 0 && !mayPay(words.text.split(/\s*[:(–]/u)[0] ?? "")) return at;
    hasMoney ||= money.length > 0;
  }
  return lines.length;
}

type Refused = Pick<ListedFunding, "refused">;

/** What a budget says of a funder is not certain: it speaks of costs too. */
function probable(funding: ListedFunding): ListedFunding {
  const { name } = funding;
  return name?.certainty === "certain" ? { ...funding, name: { ...name, certainty: "probable" } } : funding;
}

function readLine(
  line: FundingLine,
  isAsked: boolean,
  fiche: Fiche,
  atMost = (funding: ListedFunding) => funding,
): readonly Refused[] {
  const context = contextOf(fiche);
  return passagesOf(withoutYes(line.words), context).flatMap((words): readonly Refused[] => {
    const read = fundingsIn(words.text, context);
    const fundings = line.isRest ? read.map(doubted) : read;
    if (fundings.length === 0) leave(fiche, words, { path: "/funders" });
    for (const one of fundings) {
      const funding = withFund(one);
      const isNameless = !funding.name && !funding.programme && !funding.refused;
      if (isAsked && isNameless) leave(fiche, words, { path: "/funders", message: ASKED });
      else
        putFunding(fiche, isAsked ? askedOnly(funding) : atMost(funding), {
          originOf: (reading) => originOfReading(words, reading),
          ...(isAsked ? { note: ASKED } : {}),
        });
    }
    return fundings.length === 0 ? [{ refused: "too-long" }] : fundings;
  });
}

/** Words that no name ends with: the next line may be the rest of a name that was cut. */
const GOES_ON = /(?:[-–—,:(/]|\s(?:et|und|e|de|du|des|der|di|la|le|les|pour|für))$/iu;

/** Who pays, with amounts, years and programmes as printed; what was only asked for is uncertain. */
export const readFunders: AnswerReader = (entry, fiche) => {
  const lines = fundingLines(entry.answers);
  const end = endOf(lines);
  const isAsked = isAskedFor(entry.label?.text ?? "");
  for (const { words, isHead } of lines) if (isHead) fiche.ledger.cover(spanOf(words));
  for (const { words } of lines.slice(end)) leave(fiche, words, {});
  const own = lines
    .slice(0, end)
    .filter(({ isHead }) => !isHead)
    .map((line, at, all) => (GOES_ON.test(all[at - 1]?.words.text ?? "") ? { ...line, isRest: true } : line));
  const all = own.flatMap((line) => readLine(line, isAsked || line.isAsked === true, fiche));
  declareNoFunders(fiche, all);
  if (all.some(({ refused }) => refused === "too-long" || refused === "sentence" || refused === "amount"))
    readProse({ answers: own.map(({ words, isItem }) => ({ words, isItem })) }, fiche);
};

/** Money that no funder is named for stays as it is printed. */
const readProse = prose("/fundingAsPrinted");

/** True where a line of a budget says who pays, and not what for. */
function isPaid({ words }: FundingLine, context: FundingContext): boolean {
  const passages = passagesOf(words, context);
  const all = passages.flatMap(({ text }) => fundingsIn(text, context));
  const paid = all.filter(({ name, programme, amount, unread }) => {
    const payer = name?.value ?? programme?.value;
    return payer !== undefined && (amount ?? unread) !== undefined && mayPay(payer) && !isSpentOn(payer);
  });
  return paid.length > 0 && all.every((one) => one.refused !== undefined || paid.includes(one));
}

/** A budget: lines that name who pays are fundings, and all of it stays as it is printed unless every line is one. */
export const readBudget: AnswerReader = (entry, fiche) => {
  const context = contextOf(fiche);
  const lines = fundingLines(entry.answers);
  const isAsked = isAskedFor(entry.label?.text ?? "");
  const paid = lines.flatMap((line) => {
    const { gifts } = giftsOf(line.words, context);
    if (gifts.length > 0) return gifts.map((words): FundingLine => ({ ...line, words }));
    return !line.isHead && isPaid(line, context) ? [line] : [];
  });
  const refused = paid.flatMap((line) => readLine(line, isAsked || line.isAsked === true, fiche, probable));
  const isWhole = lines.every((line) => line.isHead || paid.includes(line));
  if (!isWhole || paid.length === 0 || refused.some((one) => one.refused)) readProse(entry, fiche);
};
