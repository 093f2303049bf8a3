import { currencyOf, factorOf, type MoneyContext, SIGN_BEFORE, SIGN_BEHIND } from "./currency.js";
import type { Reading } from "./reading.js";

/** An amount of money. */
export interface Amount {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency?: string;
}

/** What is printed beside an amount. */
export interface PrintedAmount extends Amount {
  readonly year?: string;
  /** Said to be an estimate, or of a year or another span: in French, as printed. */
  readonly note?: string;
}

/** Money as it is printed: without an amount where two numbers are a range, or where nobody can tell which francs are meant. */
export type PrintedMoney = Partial<PrintedAmount>;

const BLANK = "[ \\t\\u00A0\\u2007\\u2009\\u202F]";
const DIGITS = `\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d)|\\d{1,3}(?:['’]\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+`;
const NUMBER = `(${DIGITS})(?:(?:,(\\d{1,2})|\\.(\\d{1,2}))(?!\\d)|([.,]?[-–—]{1,2}))?`;
const MANY = `(?:(milliers|mille|millions?|mio\\.?)(?: d['’e] ?)?${BLANK}*)?`;
const SIGN_END = "(?:(?<=€)(?!\\d)|(?![\\p{L}\\d]))";
const ABOUT =
  /environ|env\.?|près de|pres de|autour de|de l['’]ordre de|à peu près|~|≈|≃|plus de|moins de|au moins|au plus|jusqu['’]à/
    .source;
const ABOUT_BEHIND =
  /environ|env\.?|maximum|maximal|max\.?|minimum|mini?\.?|au (?:moins|plus|maximum|minimum)|estimée?s?|prévisionnel(?:le)?s?|prévue?s?|demandée?s?|sollicitée?s?|à confirmer|approximativement/
    .source;
const YEAR = "((?:19|20)\\d\\d)(?![\\d\\p{L}]|\\s?[-–/]\\s?\\d|\\s+(?:à|et)\\s+(?:19|20)\\d\\d)";
const SPAN = "ans?|année|mois|trimestre|semestre";
/** What is counted where money is a price: `5 €/enfant`. */
const UNIT =
  /actions?|personnes?|séances?|enfants?|élèves?|participante?s?|jeunes?|adultes?|familles?|usagers?|usagères?|bénéficiaires?|patiente?s?|habitante?s?|adhérente?s?|salariée?s?|stagiaires?|heures?|h|jours?|journées?|semaines?|ateliers?|classes?|groupes?|interventions?|consultations?|entretiens?|repas|places?|stages?|sessions?|tête|unité|kits?|km|kilomètres?/
    .source;
const IS_PRICE = new RegExp(`(?:\\/|par)${BLANK}*(?:${UNIT})$`, "iu");
/** `1 500€ en 2018`, `CHF 5'000.-`, `environ 15 000 euros/an`; a doubled sign counts once. */
const AMOUNT = new RegExp(
  `(?:(${ABOUT})${BLANK}*)?(?<![\\p{L}\\d.,'’−–-])(?:(${SIGN_BEFORE})${BLANK}*)?${NUMBER}${BLANK}*${MANY}(?:(${SIGN_BEHIND})${SIGN_END})?((?:${BLANK}*(?:${SIGN_BEHIND})${SIGN_END})*)` +
    `(${BLANK}*(?:\\/|par)${BLANK}*(?:${SPAN}|${UNIT})(?!\\p{L}))?` +
    `(?:${BLANK}*\\(?(${ABOUT_BEHIND})(?!\\p{L})\\)?)?` +
    `(?:${BLANK}*[-,(]?${BLANK}*(?:en|pour|année)?${BLANK}*${YEAR}\\)?)?`,
  "giu",
);
/** What stands before the second number of a range. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\d.,'’])(?:(entre|de|d['’])${BLANK}*)?(\\d[\\d \\t\\u00A0\\u2007\\u2009\\u202F.,'’]{0,15})${BLANK}*((?:${SIGN_BEHIND})?)${BLANK}*(-|–|—|à|et|ou|\\/)${BLANK}*$`,
  "iu",
);
const LONGEST_RANGE = 40;
const MINUS = "−\\s?";
const BEHIND_MINUS = new RegExp(`${MINUS}$`);
/** The first digits of a number behind a dash, before its last three. */
const BEHIND_DIGITS = new RegExp(`[−–-]\\d{1,3}(?:${BLANK}\\d{3})*${BLANK}$|${MINUS}$`);

/** Where a range begins that ends with the number at an offset. */
function rangeBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - LONGEST_RANGE);
  const found = RANGE.exec(text.slice(from, end));
  if (!found) return undefined;
  const [, between = "", number = "", sign = "", joint = ""] = found;
  const isYear = /^(?:199\d|20[0-3]\d)$/.test(number.trim()) && number.trim() !== "2000";
  if (between === "" && (isYear || (sign !== "" && /^(?:et|ou|\/)$/i.test(joint)))) return undefined;
  return from + found.index;
}

/** Where a number begins that stands behind a minus, or whose last digits alone were found: `-3 000 €`, `− 500 €`. */
function minusBefore(text: string, end: number, integer: string): number | undefined {
  const from = Math.max(0, end - LONGEST_RANGE);
  const before = text.slice(from, end);
  const found = (/^\d{3}/.test(integer) ? BEHIND_DIGITS : BEHIND_MINUS).exec(before);
  return found ? from + found.index : undefined;
}

/** Where a number begins that multiplies the one at an offset: `2 x 5 000 €`. */
function timesBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - LONGEST_RANGE);
  const found = /(?<![\p{L}\d])\d+\s*[x×*]\s*$/iu.exec(text.slice(from, end));
  return found ? from + found.index : undefined;
}

interface Found {
  /** All signs of currency, a doubled one twice. */
  readonly signs: readonly string[];
  readonly before: string | undefined;
  readonly integer: string;
  readonly decimals: string;
  readonly hasPoint: boolean;
  readonly dashes: string | undefined;
  readonly word: string;
  readonly after: string | undefined;
  readonly year: string | undefined;
  /** `/an`, `par enfant`. */
  readonly per: string | undefined;
  readonly said: string;
}

function foundIn(found: RegExpMatchArray): Found {
  const [
    ,
    about,
    before,
    integer = "",
    comma,
    point,
    dashes,
    word = "",
    after,
    more = "",
    per,
    behind,
    year,
  ] = found;
  const said = [about, per, behind].flatMap((part) => part?.trim() ?? []).join(" ");
  const decimals = comma ?? point ?? "";
  const signs = [before, after, ...more.split(/\s+/)].flatMap((sign) => (sign ? [sign] : []));
  return {
    before,
    integer,
    decimals,
    hasPoint: point !== undefined,
    dashes,
    word,
    after,
    year,
    per,
    said,
    signs,
  };
}

/** True for one capital or a small number before it: `Bâtiment 12 F` is no money. */
const isNoMoney = ({ before, after, integer }: Found) =>
  before === undefined && /^[fF]\.?$/.test(after ?? "") && integer.replace(/\D/g, "").length < 3;

function moneyOf(
  match: RegExpMatchArray,
  text: string,
  context: MoneyContext,
): Reading<PrintedMoney> | undefined {
  const found = foundIn(match);
  const { before, integer, decimals, dashes, word, after, year, said } = found;
  const digits = integer.replace(/\D/g, "");
  if (digits.length > 12 || isNoMoney(found)) return undefined;
  const isSwiss = /['’]/.test(integer) || dashes !== undefined || /^fr/i.test(before ?? "");
  const sign = after ?? before;
  const currencies = found.signs.map((one) => currencyOf(one, context, isSwiss));
  const [currency] = currencies;
  const [all] = match;
  const index = match.index ?? 0;
  const start =
    sign === undefined
      ? index
      : (rangeBefore(text, index) ?? timesBefore(text, index) ?? minusBefore(text, index, integer) ?? index);
  const isUnclear = (sign !== undefined && currency === undefined) || new Set(currencies).size > 1;
  const isGrouped = /^\d{1,3}\.\d{3}$/.test(integer) && decimals === "";
  const isFranc = currency === "FRF" || (currency === "CHF" && !/chf|suisse|sfr/i.test(sign ?? ""));
  const isProbable = isGrouped || found.hasPoint || said !== "" || (isFranc && context.country !== "CH");
  const amount = Math.round(Number(`${digits}.${decimals || "0"}`) * factorOf(sign ?? "", word) * 100) / 100;
  const isPrice = IS_PRICE.test(found.per ?? "");
  const isRead = !isUnclear && !isPrice && amount > 0 && start === index;
  return {
    value: {
      ...(isRead ? { amount } : {}),
      ...(currency === undefined ? {} : { currency }),
      ...(year === undefined ? {} : { year }),
      ...(said === "" ? {} : { note: `Montant imprimé « ${all.trim()} ».` }),
    },
    start,
    end: index + all.trimEnd().length,
    method: "pattern",
    certainty: isRead ? (isProbable ? "probable" : "certain") : "uncertain",
  };
}

const isAmount = (money: Reading<PrintedMoney>): money is Reading<PrintedAmount> =>
  money.value.amount !== undefined;

/** All money in a text that has a sign of currency, in printed order, ranges and unclear currencies included. */
export function moneyIn(text: string, context: MoneyContext = {}): readonly Reading<PrintedMoney>[] {
  const all: Reading<PrintedMoney>[] = [];
  for (const found of text.matchAll(AMOUNT)) {
    const { before, after } = foundIn(found);
    const money = before === undefined && after === undefined ? undefined : moneyOf(found, text, context);
    if (!money) continue;
    while ((all.at(-1)?.end ?? 0) > money.start) all.pop();
    all.push(money);
  }
  return all;
}

/** The amounts in a text that have a currency, in printed order. */
export function amountsIn(text: string, context: MoneyContext = {}): readonly Reading<PrintedAmount>[] {
  return moneyIn(text, context).filter(isAmount);
}

/**
 * An amount that is the whole text: `12 871 € €`, `1 500,50 euros`, `CHF 5'000.-`, `2 k€`, `1 500€ en 2018`. A number alone has no currency;
 * `1.500 €` can be either and is probable.
 */
export function parseAmount(printed: string, context: MoneyContext = {}): Reading<PrintedAmount> | undefined {
  const text = printed.trim();
  const lead = printed.length - printed.trimStart().length;
  const [found] = text.length > 200 ? [] : text.matchAll(AMOUNT);
  const reading = found && moneyOf(found, text, context);
  if (reading?.start !== 0 || reading.end !== text.length || !isAmount(reading)) return undefined;
  if (reading.value.currency === undefined && (reading.value.year || /[.'’]\d{3}/.test(text)))
    return undefined;
  return { ...reading, start: lead, end: lead + reading.end };
}
