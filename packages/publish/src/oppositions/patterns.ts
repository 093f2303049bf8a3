/** What stands in the place of what was taken out; the same in every language. */
export const REMOVED = "[…]";

/** Letters with marks by the letter that they are written with: `e` to `éèêë…`. */
const marked = new Map<string, string>();
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code += 1) {
    const sign = String.fromCodePoint(code);
    const base = plain(sign);
    if (base.length === 1 && base !== sign.toLowerCase())
      marked.set(base, `${marked.get(base) ?? ""}${sign}`);
  }

/** A text without marks, in lower case. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const escaped = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** A letter in every case, with every mark, composed or not. */
function letter(sign: string): string {
  return `[${escaped(sign)}${marked.get(sign) ?? ""}]\\p{M}*`;
}

/** What may stand between the words of a name: blanks and signs, as they are or as addresses and JSON write them. */
const BETWEEN = "(?:[\\s\\p{P}\\p{Cf}\\u00A0+_]|%20|%27|\\\\[nrt]|&#39;|&nbsp;){1,4}?";
const WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
const WORD_AFTER = "(?![\\p{L}\\p{N}])";

const wordsOf = (name: string) => plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const inWords = (words: readonly string[]) =>
  words.map((word) => [...word].map(letter).join("")).join(BETWEEN);

/** A name in any case and with any marks, first name first or last. */
export function namePattern(name: string): string {
  const words = wordsOf(name);
  const orders = [
    words,
    ...words.slice(1).map((_, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)]),
  ];
  return `${WORD_BEFORE}(?:${orders.map(inWords).join("|")})${WORD_AFTER}`;
}

/** A mailbox in any case, with the sign at as it is, in an address, or in words. */
export function mailboxPattern(mailbox: string): string {
  const [local = "", domain = ""] = plain(mailbox).split("@");
  const at = "\\s*(?:[@＠﹫]|%40|&#64;|[([{]\\s*(?:at|arobase|chez)\\s*[)\\]}])\\s*";
  const part = (text: string) =>
    [...text].map((sign) => (/\p{L}/u.test(sign) ? letter(sign) : escaped(sign))).join("");
  return `(?<![\\p{L}\\p{N}._-])${part(local)}${at}${part(domain)}${WORD_AFTER}`;
}

/** Codes of the countries whose numbers are written with and without them. */
const countries = ["33", "41"] as const;

/** A telephone number with any signs between its digits, in its national and its international form. */
export function numberPattern(number: string): string {
  const digits = number.replace(/\(0\)/, "").replace(/\D/g, "").replace(/^00/, "");
  const country = countries.find((code) => digits.startsWith(code) && digits.length === code.length + 9);
  const rest = country ? digits.slice(country.length) : digits.replace(/^0(?=\d{9}$)/, "");
  const apart = "(?:[\\s.()/\\-\\u00A0\\u202F\\u2011]|%20){0,3}";
  const codes = country ? [country] : rest.length === 9 ? countries : [];
  const before =
    rest.length === 9 ? `(?:(?:\\+|00)?${apart}(?:${codes.join("|")})${apart}(?:\\(?0\\)?)?|0)?${apart}` : "";
  return `(?<![\\p{N}])${before}${[...rest].join(apart)}(?!\\p{N})`;
}

/** A name as keys write it. */
export function keyPattern(name: string): string {
  const words = wordsOf(name.replace(/œ/gi, "oe").replace(/æ/gi, "ae"));
  const orders = [
    words,
    ...words.slice(1).map((_, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)]),
  ];
  return `(?<![a-z0-9])(?:${orders.map((order) => order.map(escaped).join("-")).join("|")})(?![a-z0-9])`;
}
