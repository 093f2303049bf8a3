/** What a document says of the money in it: where it comes from and when. */
export interface MoneyContext {
  /** ISO 3166 code of the country that the document speaks of. */
  readonly country?: string | undefined;
  /** First year of the action. */
  readonly year?: number | undefined;
}

/** Signs that stand behind a number. A new one is one alternative here and, where it has a currency, one row below. */
export const SIGN_BEHIND =
  /k ?€|m€|k ?euros?|m ?euros?|€|euros?|eur|k ?chf|chf|francs? suisses?|sfr\.?|franken|franchi(?: svizzeri)?|francs? fran[çc]ais|francs? (?:cfp|pacifique|cfa)|f\.? ?(?:cfp|cfa)|xpf|frf|ff|kf|mf|francs?|frs?\.?|f(?:\.(?!-))?/
    .source;
export const SIGN_BEFORE = /€|euros?|eur|chf|sfr\.?|frs?\.|frs?|frf|xpf/.source;

/** What a sign means by itself. */
const PLAIN: readonly (readonly [sign: RegExp, currency: string | undefined])[] = [
  [/€|eur/i, "EUR"],
  [/chf|suisse|sfr|franken|franchi/i, "CHF"],
  [/xpf|cfp|pacifique/i, "XPF"],
  [/cfa/i, undefined],
  [/fran[çc]ais|frf|^ff$/i, "FRF"],
];

/** The last year of the French franc. */
const LAST_FRANCS = 2001;

/**
 * The currency of a printed sign. `francs` are those of Switzerland where the document is Swiss or writes numbers as one does there, those of
 * France in a French document of before 2002; else nobody can tell.
 */
export function currencyOf(
  sign: string,
  { country, year }: MoneyContext,
  isWrittenAsSwiss: boolean,
): string | undefined {
  const plain = PLAIN.find(([form]) => form.test(sign));
  if (plain) return plain[1];
  if (country === "CH") return "CHF";
  if (isWrittenAsSwiss) return country === undefined ? "CHF" : undefined;
  return country === "FR" && year !== undefined && year <= LAST_FRANCS ? "FRF" : undefined;
}

/** How many units a sign and the word before it stand for: `2 k€`, `1,5 million d'euros`. */
export function factorOf(sign: string, word: string): number {
  if (/^m(?!il)/i.test(sign) || /^mi(?:llion|o)/i.test(word)) return 1_000_000;
  return /^k/i.test(sign) || word !== "" ? 1_000 : 1;
}
