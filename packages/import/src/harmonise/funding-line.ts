import { structureType } from "@openhpa/vocabularies";
import { isAcronymOf } from "./acronym.js";
import { moneyIn, type PrintedAmount, type PrintedMoney, parseAmount } from "./amount.js";
import { conceptNamed } from "./concept-label.js";
import type { MoneyContext } from "./currency.js";
import { cutFundings, LONGEST_FUNDING, trimmed } from "./funding-cut.js";
import { funderBesideProgramme, isCredit, isFundingProgramme } from "./funding-programme.js";
import type { NoNameReason } from "./no-names.js";
import { kindOfName } from "./organisation-kind.js";
import { cutOrganisations, isNamedKind } from "./organisation-list.js";
import { canNameOrganisation, noNameReason } from "./organisation-name.js";
import { isAskedFor } from "./payer-name.js";
import { type Reading, shifted } from "./reading.js";

/** What the document says of its fundings. */
export interface FundingContext extends MoneyContext {
  /** True where every line begins with the class of the funder: `Commune : Ville de Nantes : 1 500 €`. */
  readonly isClassed?: boolean | undefined;
}

/** What a printed funding says; each part knows where it stands in the text. */
export interface PrintedFunding {
  readonly name?: Reading<string>;
  /** What stands before the name and ` : `: the class of the funder in the OSCARS base. */
  readonly group?: Reading<string>;
  readonly alternateName?: Reading<string>;
  readonly programme?: Reading<string>;
  readonly amount?: Reading<PrintedAmount> | undefined;
  readonly year?: Reading<string>;
  /** What stands behind the amount and is no part of it: `sur trois ans`. */
  readonly note?: Reading<string>;
  /** Money that is printed and no amount of this funder's: a range, unclear francs, one sum for several funders. */
  readonly unread?: Reading<string>;
  /** Why this is no funding: then nothing else is said. */
  readonly refused?: NoNameReason;
}

/** A funding with the text it stands in; the places of its parts count in that text's line. */
export interface ListedFunding extends PrintedFunding {
  readonly text: Reading<string>;
}

const BESIDE =
  /[\s:=,–—−-]*(?:(?<=\s)(?:à hauteur d[e’']|d['’]un (?:montant|total) d[e’']|pour (?:un (?:montant|total)|la somme) d[e’']|soit|de|d['’]|pour))?\s*\(?\s*$/i;
const OF =
  /^[\s:–—-]*(?:(?:de la part |(?:pris|prises?) en charge |(?:apport|vers|accord|octroy|allou|attribu)ée?s? )?(?:du|de la|de l['’]|des|de|d['’]|par (?:la |le |l['’])?)\s*)?/i;
const YEAR = /[\s,(]+((?:19|20)\d\d)\)?$/;
const YEAR_BEFORE = /^(?:en |année |pour )?((?:19|20)\d\d)\s*(?:[:,]|\s[–—-])\s*(?=\p{L})/iu;
/** What is said of a funding before who gives it: `Subvention de la CAF`. */
const GIVEN =
  /^(?:(?:avec )?(?:le )?soutien(?: financier)?|subventions?|financements?|cofinancements?|financée?s?|subventionnée?s?|dotation|aide financière|participation(?: financière)?|(?:montant |somme )?(?:demandée?s?|sollicitée?s?)(?= à | au | aux | auprès )|dont)\s*(?:de la part )?(?::|par |de |du |de la |de l['’]|des |d['’]|à |aux? |auprès (?:de |du |des |d['’]))?\s*(?:la |le |l['’]|les )?/iu;

/** The range of the text that names the funder: before the amount, else behind it. */
function namedRange(text: string, money: readonly Reading<PrintedMoney>[]): readonly [number, number] {
  const [first, last] = [money[0], money.at(-1)];
  if (!first || !last) return [0, text.length];
  const before = text.slice(0, first.start).replace(BESIDE, "");
  if (before.trim() !== "") return [0, before.length];
  return [last.end + (OF.exec(text.slice(last.end))?.[0].length ?? 0), text.length];
}

/** What stands in the last parentheses of a name: a year, its acronym or a programme; other words stay in the name. */
function inBrackets(text: string, name: Reading<string>): Partial<PrintedFunding> {
  const [, before, inside = ""] = /^([^()]+?)\s*\(([^()]*)\)$/.exec(name.value) ?? [];
  if (before === undefined || inside.trim() === "") return { name };
  const at = name.start + name.value.lastIndexOf("(") + 1;
  const short = trimmed(text, name.start, name.start + before.length);
  const words = trimmed(text, at, at + inside.length, "probable");
  if (/^(?:19|20)\d\d$/.test(words.value)) return { name: short, year: words };
  // What is lent, or whether it is given at all, is said of the funder and is no part of the name.
  const remark = noNameReason(words.value);
  if (remark === "in-kind" || remark === "total") return { name: short, note: words };
  if (remark === "not-said" || PENDING.test(words.value))
    return { name: { ...short, certainty: "uncertain" }, note: words };
  if (!isCredit(words.value))
    return isAcronymOf(words.value, before) ? { name: short, alternateName: words } : { name };
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words.value);
  const said = year && trimmed(text, words.start + year.index, words.start + year.index + 4, "probable");
  return { name: short, programme: words, ...(said ? { year: said } : {}) };
}

/** The name without the year at its end. */
function withoutYear(text: string, name: Reading<string>): Pick<PrintedFunding, "name" | "year"> {
  const year = YEAR.exec(name.value);
  if (!year?.[1] || year[0].endsWith(")")) return { name };
  const at = name.start + year.index;
  return {
    name: trimmed(text, name.start, at),
    year: trimmed(text, at + year[0].indexOf(year[1]), name.end, "probable"),
  };
}

/** A funder and a programme in the words that name them; a fund alone is a programme. */
function namesIn(text: string, words: Reading<string>): Partial<PrintedFunding> {
  const { value, start } = words;
  if (isFundingProgramme(value)) {
    const { name, year } = withoutYear(text, words);
    const isNamed = name !== undefined && isFundingProgramme(name.value);
    return { ...(isNamed ? { programme: name } : { programme: words }), ...(year ? { year } : {}) };
  }
  const beside = funderBesideProgramme(value);
  if (beside) {
    const { funder, programme } = beside;
    const part = ([from, to]: readonly [number, number]) =>
      trimmed(text, start + from, start + to, "probable");
    if (canNameOrganisation(part(funder).value))
      return {
        ...withoutYear(text, part(funder)),
        programme: withoutYear(text, part(programme)).name ?? part(programme),
      };
  }
  const { name, year } = withoutYear(text, words);
  const bracketed = name ? inBrackets(text, name) : {};
  return { ...bracketed, ...(year ? { year } : {}) };
}

/** A number alone behind a colon: larger ones are numbers of something, smaller ones anything. */
const BARE = /:\s*(\d[\d\s\u00A0\u202F.,'’]{2,11})$/;

/** The money of a text; a number that stands alone behind a colon may be an amount, unless it is a year. */
function moneyOf(text: string, context: MoneyContext): readonly Reading<PrintedMoney>[] {
  const money = moneyIn(text, context);
  const tail = BARE.exec(text)?.[1];
  if (money.length > 0 || tail === undefined || YEAR_ALONE.test(tail)) return money;
  const bare = parseAmount(tail);
  return bare ? [{ ...shifted(bare, text.length - tail.length), certainty: "probable" }] : [];
}

const YEAR_ALONE = /^(?:19|20)\d\d$/;
const EDGES = /^[\s,;–—-]+|[\s,;–—-]+$/g;
/** Words behind a name that leave open whether it pays. */
const PENDING = /^\s*(?:en (?:cours|attente|projet|discussion)|demande|sollicit|à confirmer|sous réserve)/iu;

/** Words that say that the money was not given. */
const NOT_GIVEN =
  /(?<!\p{L})(?:refus(?:ée?s?)?|rejetée?s?|annulée?s?|(?:non|pas|jamais) (?:été )?(?:obten|accord|retenu|attribu|vers|financ|renouvel|reçu|perçu|notifi)\p{L}*)(?!\p{L})/iu;

/** What stands between colons: who pays, and remarks that name nobody. */
interface ColonParts {
  readonly names: readonly Reading<string>[];
  readonly remark?: Reading<string> | undefined;
  readonly year?: Reading<string> | undefined;
  readonly refused?: NoNameReason | undefined;
  /** True where it is left open whether the funder pays. */
  readonly isOpen: boolean;
}

const canPay = (part: Reading<string>) => isFundingProgramme(part.value) || canNameOrganisation(part.value);

/** The parts that name the funder: its class and its name where the document or the name says so, else the first that is no label. */
function namesAmong(parts: readonly Reading<string>[], isClassed: boolean): readonly Reading<string>[] {
  const isClass = ({ value }: Reading<string>) =>
    isClassed && conceptNamed(structureType, value) !== undefined;
  const named = parts.filter(
    (part, index) => canPay(part) || (index === 0 && parts.length > 1 && isClass(part)),
  );
  const [first, second] = named;
  // A class that names nobody, as `Autre`, is no funder where nobody stands behind it.
  if (!first || !second) return named.filter(canPay);
  const isName = ({ value }: Reading<string>) =>
    isFundingProgramme(value) || isNamedKind(value) || (isClassed && /^["«]?\s?[\p{Lu}\d]/u.test(value));
  return isName(second) || isFundingProgramme(first.value) ? named.slice(0, 2) : [first];
}

function colonParts(text: string, from: number, to: number, isClassed: boolean): ColonParts {
  const parts = [...text.slice(from, to).matchAll(/(?:^|(?<=:\s))(?:(?!\s*:\s).)+/gu)].map((part) => {
    const words = part[0].replace(EDGES, "");
    const start = from + part.index + part[0].indexOf(words);
    return trimmed(text, start, start + words.length);
  });
  const last = parts.at(-1);
  const names = namesAmong(parts, isClassed);
  const reason = last && !canPay(last) ? noNameReason(last.value) : undefined;
  const isNone = reason === "none-said" || reason === "own-funds";
  const refused = names.length === 0 ? (reason ?? "no-words") : isNone ? reason : undefined;
  const isRemark = last !== undefined && !names.includes(last) && /\p{L}{3}/u.test(last.value);
  const years = parts.filter(({ value }) => YEAR_ALONE.test(value));
  const isSaid = isRemark && reason !== "not-said" && reason !== "amount";
  const isOpen = isRemark && (reason === "sentence" || PENDING.test(last.value));
  const [year] = years;
  return {
    names,
    refused,
    isOpen,
    ...(isSaid ? { remark: last } : {}),
    ...(year && years.length === 1 ? { year: { ...year, certainty: "probable" } } : {}),
  };
}

const SEVERAL_SUMS = "Plusieurs montants sont imprimés : aucun n'est choisi.";
const UNCLEAR_SUM =
  "Un intervalle, un prix à l'unité, une multiplication, un signe moins, zéro, ou une monnaie que rien ne précise : le montant n'est pas lu.";
const ASKED_SUM = "Demandé : rien ne dit que cet argent est accordé.";
const SHARED_SUM = "Un montant imprimé pour plusieurs financeurs n'est donné à aucun.";

function moneyPart(money: readonly Reading<PrintedMoney>[], text: string): Partial<PrintedFunding> {
  const [one, second] = money;
  if (!one) return {};
  const printed = trimmed(text, one.start, money.at(-1)?.end ?? one.end);
  const { amount, year } = one.value;
  const when = year === undefined ? {} : { year: { ...one, value: year } };
  if (second || amount === undefined)
    return { ...(second ? {} : when), unread: { ...printed, note: second ? SEVERAL_SUMS : UNCLEAR_SUM } };
  return { amount: { ...one, value: { ...one.value, amount } }, ...when };
}

/**
 * Reads one funding: `ARS (FIR) : 10 000 €`, `FIPD 2013: 4500€`, `1500€ en 2018`, `Commune : Ville de Nantes : NC`. What cannot be the name
 * of an organisation is no name, and a text without name, programme or an amount alone is refused. With several amounts none is chosen.
 */
export function parseFunding(text: string, context: FundingContext = {}): PrintedFunding {
  if (text.length > LONGEST_FUNDING) return { refused: "too-long" };
  if (NOT_GIVEN.test(text)) return { refused: "none-said" };
  const money = moneyOf(text, context);
  const printed = moneyPart(money, text);
  const [from, to] = namedRange(text, money);
  const { year, begin } = yearBefore(text, from, to);
  const isAlone = money.length === 1 && text.slice(begin, to).replace(/[\s().,:;–—-]/g, "") === "";
  if (isAlone && printed.amount) return { ...year, ...printed };
  const given = GIVEN.exec(text.slice(begin, to))?.[0].length ?? 0;
  const behind = text.slice(begin + given, to).trim();
  const isGiven = given > 0 && /^\p{Lu}/u.test(behind) && canNameOrganisation(behind);
  const isClassed = context.isClassed === true;
  const {
    names,
    remark,
    refused,
    isOpen,
    year: alone,
  } = colonParts(text, begin + (isGiven ? given : 0), to, isClassed);
  if (refused !== undefined)
    return { refused: refused === "no-words" && money.length > 0 ? "amount" : refused };
  const certainty = isOpen || isRunOn(text, money) ? "uncertain" : isGiven ? "probable" : undefined;
  const behindMoney = noteBehind(text, from, money);
  const read = {
    ...partsRead(text, names, certainty),
    ...(remark ? { note: remark } : {}),
    ...(alone ? { year: alone } : {}),
    ...year,
    ...printed,
    ...behindMoney,
  };
  if (isAskedFor(text)) return askedOnly(read);
  return namesMore(behindMoney.note?.value) ? doubted(read) : read;
}

/** True where a note behind an amount names who else pays, so that nobody can tell whose the amount is. */
const namesMore = (note = "") =>
  note
    .split(/[,;]|\)\s/)
    .some((part) => /^\s*\p{Lu}{3,}(?!\p{L})/u.test(part) || kindOfName(part.trim()) !== undefined);

/** A funding that was only asked for: nobody is sure to pay, and its sum is no amount that was granted. */
export function askedOnly<F extends PrintedFunding>(funding: F): F {
  const { amount } = funding;
  const open = doubted(funding);
  return amount ? { ...open, amount: undefined, unread: { ...amount, value: "", note: ASKED_SUM } } : open;
}

/** A funding of which nothing is sure. */
export function doubted<F extends PrintedFunding>(funding: F): F {
  const { name, programme, amount } = funding;
  const open = <T>(part: Reading<T>): Reading<T> => ({ ...part, certainty: "uncertain" });
  return {
    ...funding,
    ...(name ? { name: open(name) } : {}),
    ...(programme ? { programme: open(programme) } : {}),
    ...(amount ? { amount: open(amount) } : {}),
  };
}

/** True where a range follows a name without a sign, so that its first number may be the name's: `CODES 72 - 100 €`. */
function isRunOn(text: string, [first]: readonly Reading<PrintedMoney>[]): boolean {
  if (!first || first.value.amount !== undefined) return false;
  return /^\d/.test(text.slice(first.start)) && /\p{L}\s*$/u.test(text.slice(0, first.start));
}

/** The year before a name, and where the name begins: `En 2018, ARS : 1 500 €`. */
function yearBefore(
  text: string,
  from: number,
  to: number,
): { readonly begin: number; readonly year: Partial<PrintedFunding> } {
  const [all = "", digits] = YEAR_BEFORE.exec(text.slice(from, to)) ?? [];
  if (digits === undefined) return { begin: from, year: {} };
  const at = from + all.indexOf(digits);
  return { begin: from + all.length, year: { year: trimmed(text, at, at + digits.length, "probable") } };
}

/** A name that begins like no name, holds a number that may be a sum, or may be two names: `obtenus`, `ARS 10000`, `ARS/Ville`. */
function isDoubtful(name: string): boolean {
  const numbers = name.match(/\d{4,}|\d{1,3}[ \u00A0\u202F.]\d{3}(?!\d)/g) ?? [];
  if (numbers.some((number) => !/^(?:1[89]|20)\d\d$/.test(number))) return true;
  // A name that ends like this goes on elsewhere.
  if (/\s(?:de|du|des|la|le|les|et|[dl]['’]|à|au|aux|von|der|des|und|für|di|del|della|e)$/u.test(name))
    return true;
  const parts = name.split("/");
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part) && isNamedKind(part))) return true;
  return /^\p{Ll}/u.test(name) && !isNamedKind(name);
}

function partsRead(
  text: string,
  parts: readonly Reading<string>[],
  certainty: "probable" | "uncertain" | undefined,
): Partial<PrintedFunding> {
  const programme = parts.length > 1 ? parts.find(({ value }) => isFundingProgramme(value)) : undefined;
  const named = programme ? parts.filter((part) => part !== programme) : parts;
  const words = named.at(-1) as Reading<string>;
  const enclosed = /^\(([^()]+)\)$/.exec(words.value);
  const open = enclosed ? trimmed(text, words.start + 1, words.end - 1, "probable") : words;
  const { name, ...others } = namesIn(text, open);
  const doubt = name && isDoubtful(name.value) ? "uncertain" : certainty;
  const sure = name && (doubt ? { ...name, certainty: doubt } : name);
  return {
    ...(sure ? { name: sure } : {}),
    ...others,
    ...(programme ? { programme } : {}),
    ...(named.length > 1 && named[0] ? { group: named[0] } : {}),
  };
}

function noteBehind(
  text: string,
  from: number,
  money: readonly Reading<PrintedMoney>[],
): Partial<PrintedFunding> {
  const last = money.at(-1);
  if (!last || from >= (money[0]?.start ?? 0)) return {};
  const note = trimmed(text, last.end, text.length);
  return /[\p{L}\d]/u.test(note.value) ? { note } : {};
}

/** The funders of a funding whose name is a list; a sum that is printed for all of them is nobody's. */
function apart(line: string, funding: PrintedFunding): readonly PrintedFunding[] {
  const { name, amount, ...others } = funding;
  const pieces = name ? cutOrganisations(name.value) : [];
  if (!name || pieces.length < 2 || !pieces.every(({ text }) => canNameOrganisation(text))) {
    if (!name || pieces[0]?.certainty !== "uncertain") return [funding];
    const doubted = amount ? { amount: { ...amount, certainty: "uncertain" as const } } : {};
    return [{ ...funding, ...doubted, name: { ...name, certainty: "uncertain" } }];
  }
  const unread = amount ? { ...trimmed(line, amount.start, amount.end), note: SHARED_SUM } : others.unread;
  return pieces.map(({ text, start }, index): PrintedFunding => {
    const at = name.start + start;
    const own = namesIn(line, trimmed(line, at, at + text.length, "probable"));
    const isLast = index === pieces.length - 1;
    return {
      ...(others.year ? { year: others.year } : {}),
      ...(isLast ? others : {}),
      ...own,
      ...(own.name ? { name: { ...own.name, certainty: "probable" } } : {}),
      ...(unread && index === 0 ? { unread } : {}),
    };
  });
}

const hasNoSum = ({ amount, year }: PrintedFunding) => amount === undefined && year === undefined;

/** True for an amount without a name that goes on with the funder before it: `Ville de Tours : 1 000 € (2018), 2 000 € (2019)`. */
function continues(before: PrintedFunding | undefined, { name, programme, amount, year }: PrintedFunding) {
  if (!before?.name || name || programme || !amount) return false;
  return hasNoSum(before) || (year !== undefined && before.year?.value !== year.value);
}

const PLACED = ["name", "group", "alternateName", "programme", "amount", "year", "note", "unread"] as const;

function placed(funding: PrintedFunding, shift: number): PrintedFunding {
  const moved = PLACED.flatMap((part) => {
    const reading = funding[part];
    return reading ? [[part, shifted<unknown>(reading, shift)] as const] : [];
  });
  return { ...funding, ...Object.fromEntries(moved) };
}

/** All fundings of a line, each with its text; those that are refused too. A line that is prose gives none. */
export function fundingsIn(line: string, context: FundingContext = {}): readonly ListedFunding[] {
  const all: ListedFunding[] = [];
  for (const text of cutFundings(line)) {
    const whole = placed(parseFunding(text.value, context), text.start);
    const isGuessed = text.certainty === "probable" && whole.name?.certainty === "certain";
    const read =
      isGuessed && whole.name ? { ...whole, name: { ...whole.name, certainty: text.certainty } } : whole;
    for (const funding of apart(line, read)) {
      const before = all.at(-1);
      const name = before?.name && { ...before.name, certainty: "probable" as const };
      if (!before || !name || !continues(before, funding)) all.push({ ...funding, text });
      else if (hasNoSum(before))
        all[all.length - 1] = {
          ...before,
          ...funding,
          name,
          text: trimmed(line, before.text.start, text.end),
        };
      else all.push({ ...funding, name, text });
    }
  }
  return all;
}
