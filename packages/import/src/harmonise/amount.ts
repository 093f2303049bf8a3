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

const SIGN = /k€|k ?euros?|m€|m ?euros?|€|euros?|eur|chf|francs? suisses?|francs?|frs?\.?/.source;
const BLANK = "[ \\t\\u00A0\\u2007\\u2009\\u202F]";
const DIGITS = `\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d)|\\d{1,3}(?:['’]\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+`;
const NUMBER = `(${DIGITS})(?:(?:,(\\d{1,2})|\\.(\\d{1,2}))(?!\\d)|[.,]?[-–—]{1,2})?`;
const MILLION = `(?:(milliers|mille|millions?)(?: d['’e] ?)?${BLANK}*)?`;
const ABOUT = /environ|env\.?|près de|pres de|~|≈|≃|plus de|jusqu['’]à/.source;
/** `1 500€ en 2018`, `CHF 5'000.-`, `environ 15 000 euros/an`; a doubled sign counts once. */
const AMOUNT = new RegExp(
  `(?:(${ABOUT})${BLANK}*)?(?<![\\p{L}\\d.,'’−–-])(?:(${SIGN})${BLANK}*)?${NUMBER}${BLANK}*${MILLION}(?:(${SIGN})(?![\\p{L}\\d]))?(?:${BLANK}*(?:${SIGN})(?![\\p{L}\\d]))*` +
    `(${BLANK}*(?:\\/|par)${BLANK}*(?:an|année|mois|trimestre|action)(?!\\p{L}))?` +
    `(?:${BLANK}*[-,(]?${BLANK}*(?:en|pour|année)?${BLANK}*((?:19|20)\\d\\d)(?![\\d\\p{L}])\\)?)?`,
  "giu",
);

function currencyOf(sign: string): string {
  return /^(?:chf|fr)/i.test(sign) ? "CHF" : "EUR";
}

function factorOf(sign: string, word: string): number {
  if (/^m/i.test(sign) || /^million/i.test(word)) return 1_000_000;
  return /^k/i.test(sign) || word !== "" ? 1_000 : 1;
}

function readingOf(found: RegExpExecArray | RegExpMatchArray): Reading<PrintedAmount> | undefined {
  const [all, about, before, integer = "", comma, point, word = "", after, per, year] = found;
  const sign = after ?? before;
  const digits = integer.replace(/\D/g, "");
  if (digits.length > 12) return undefined;
  const factor = factorOf(sign ?? "", word);
  const decimals = comma ?? point ?? "";
  const amount = Number(`${digits}.${decimals || "0"}`) * factor;
  const isGrouped = /^\d{1,3}\.\d{3}$/.test(integer) && comma === undefined;
  const franc = /^(?:francs?|frs?\.?)$/i.test(sign ?? "");
  const rounded = Math.round(amount * 100) / 100;
  const isProbable = isGrouped || point !== undefined || franc || about !== undefined;
  const said = [about, per].flatMap((part) => part?.trim() ?? []).join(" ");
  const start = found.index ?? 0;
  return {
    value: {
      amount: rounded,
      ...(sign === undefined ? {} : { currency: currencyOf(sign) }),
      ...(year === undefined ? {} : { year }),
      ...(said === "" ? {} : { note: `Montant imprimé « ${all.trim()} ».` }),
    },
    start,
    end: start + all.trimEnd().length,
    method: "pattern",
    certainty: isProbable ? "probable" : "certain",
  };
}

/** The amounts in a text that have a currency, in printed order. */
export function amountsIn(text: string): readonly Reading<PrintedAmount>[] {
  return [...text.matchAll(AMOUNT)].flatMap((found) => {
    const reading = readingOf(found);
    return reading?.value.currency ? [reading] : [];
  });
}

/**
 * An amount that is the whole text: `12 871 € €`, `1 500,50 euros`, `CHF 5'000.-`, `2 k€`, `1 500€ en 2018`. A number alone has no currency;
 * `1.500 €` can be either and is probable.
 */
export function parseAmount(printed: string): Reading<PrintedAmount> | undefined {
  const text = printed.trim();
  const lead = printed.length - printed.trimStart().length;
  const signs = text.match(new RegExp(`(?:${SIGN})(?!\\p{L})`, "giu")) ?? [];
  if (new Set(signs.map(currencyOf)).size > 1) return undefined;
  const [found] = text.matchAll(AMOUNT);
  const reading = found && readingOf(found);
  if (reading?.start !== 0 || reading.end !== text.length) return undefined;
  if (reading.value.currency === undefined && (reading.value.year || /[.'’]\d{3}/.test(text)))
    return undefined;
  return { ...reading, start: lead, end: lead + reading.end };
}
