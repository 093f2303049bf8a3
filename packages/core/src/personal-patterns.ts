import { givenNames, serviceWords, surnames } from "./mailbox-words.data.js";

/** A passage that is looked for: what stands before it, itself, and what stands after it. No part has a group that captures. */
export interface PassageForm {
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

const oneOf = (list: readonly string[]) => `(?:${[...new Set(list)].join("|")})`;

/** Signs of a word of a mailbox, in any language of the two countries; mailboxes have had accents since RFC 6531. */
const letters = "0-9A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’\u00AD";
const word = `[${letters}]+`;
const joint = "[._+-]+";
const start = `(?:^|[^${letters}._+-])`;
const name = `[${letters}-]+`;
const ending = "[A-Za-zÀ-ÖØ-öø-ɏ]{2,}";
const domain = `${name}(?:\\.${name})*\\.${ending}`;

/** A mailbox of several words. */
export const severalWords: PassageForm = {
  before: start,
  body: `${word}(?:${joint}${word})+@${domain}`,
  after: "",
};

/** What stands before the `@` of a mailbox of a service: several words, one of them a word by which services are named; a tag behind `+` is none. */
const serviceName = `(?:${word}[._-]+)*${oneOf(serviceWords)}s?[0-9]*(?:${joint}${word})*`;

/** Such a mailbox as a whole. */
export const serviceMailbox = `^${serviceName}@`;

/**
 * A text of which no mailbox of several words is a person's: before each `@` stands a service, one word, or no word. What engines without
 * look-around ask of a text as a whole, where a program asks it of each mailbox.
 */
export const onlyServices = `^(?:[^@]*(?:${start}(?:${serviceName}|${word})|(?:^|[^${letters}]))@)*[^@]*$`;

/** Blanks in their normal form (NFC makes U+2002 and U+2003 of U+2000 and U+2001). */
const blank = "[ \t\u00A0\u1680\u2002-\u200B\u202F\u205F\u2060\u3000\uFEFF]";
/** The signs that people write for `@` and for the point so that programs do not find their address. */
const hiddenAt = `(?:${blank}*(?:[(\\[{<] *(?:at|arobase|a|@) *[)\\]}>]|[＠﹫]|%40|&#64;|[_-]at[_-])${blank}*|${blank}+(?:at|arobase)${blank}+|${blank}+@${blank}*|@${blank}+)`;
const hiddenPoint = `(?:${blank}*[(\\[{<] *(?:dot|point|\\.) *[)\\]}>]${blank}*|${blank}+(?:dot|point|\\.)${blank}+|．)`;
const point = `(?:\\.|${hiddenPoint})`;

/** Given names that begin no usual word or town, so that more letters after them are a surname. */
const begins = givenNames.filter(
  (given) => given.length > 4 && !/^(?:andre|marie|mario|marion|pierre|romain)$/.test(given),
);
const named = [
  `${oneOf(givenNames)}`,
  `${oneOf(begins)}[${letters}]{3,}`,
  `(?:${oneOf(givenNames)}|[A-Za-z]{1,2})?${oneOf(surnames)}[A-Za-z]{0,2}[0-9]*`,
];

/** A mailbox of one word that is a name (`jdupont@`), or one written so that programs do not find it (`jeanne.martin [at] …`). */
export const namedMailbox: PassageForm = {
  before: start,
  body: [
    `(?:${named.join("|")})(?:@|${hiddenAt})${name}(?:${point}${name})*${point}${ending}`,
    `${word}(?:(?:${joint}|${hiddenPoint})${word})+${hiddenAt}${name}(?:${point}${name})*${point}${ending}`,
    `${word}(?:(?:${joint}|${hiddenPoint})${word})+@${name}(?:${point}${name})*${hiddenPoint}${ending}`,
    `"[^"@]{2,60}"@${domain}`,
  ]
    .map((form) => `(?:${form})`)
    .join("|"),
  after: "",
};

const digit = "[0-9０-９]";
/** What stands between groups of digits: blanks, or one sign with or without blanks. */
const signs = [".", "·•", "/", ":", "|", "=", "'’", "‐‑‒–—―−_-"];
const oneSign = (sign: string) => `${blank}?[${sign}]${blank}?`;
const between = `${blank}{1,3}|${oneSign(signs.join(""))}|,`;
const gap = `[)]?(?:${between})`;
const few = (count: number) => `${digit}{${count}}`;
/** A list of lengths: groups of so many digits, each behind a gap. */
const groups = (...lengths: readonly number[]) => lengths.map((count) => gap + few(count)).join("");
const pair = gap + few(2);
/** Four pairs behind whatever stands between them, but for what a date and the sign of a period look like: the same sign twice and another. */
const pairs = [
  `[)]?${blank}{1,3}${few(2)}${pair}${pair}${pair}`,
  `(?:,${few(2)}){4}`,
  ...signs.flatMap((sign, index) => {
    const others = signs.filter((_, other) => other !== index).join("");
    const next = `[)]?${oneSign(sign)}${few(2)}`;
    const other = `(?:${blank}{1,3}|${oneSign(others)})${few(2)}`;
    return [`(?:${next}){4}`, next + other + pair + pair, next + next + blank + few(2) + pair];
  }),
];
const rest = [
  few(8),
  ...pairs,
  `(?:${blank}${few(1)}){8}`,
  `${few(2)}${groups(2, 2, 2)}`,
  `${few(2)}${groups(3, 3)}`,
  `${few(2)}${groups(4, 2)}`,
  groups(3, 3, 2),
  groups(2, 3, 3),
  groups(3, 2, 3),
  `(?:${blank}{1,3}|\\.)${few(4)}(?:${blank}{1,3}|\\.)${few(4)}`,
  `(?:${blank}{1,3}|\\.)${few(8)}`,
  `${few(2)}(?:${blank}{1,3}|\\.)${few(6)}`,
  `${few(4)}(?:${blank}{1,3}|\\.)${few(4)}`,
];
/** Groups behind three digits are written in Switzerland, where 061, 062 and 071 are towns. */
const swiss = [groups(3, 2, 2), groups(3, 4), groups(2, 2, 3), groups(7), few(7)];
const loose = `[)]?(?:${between})?`;
const digits = (count: number) => `(?:${loose}${digit}){${count}}`;
const abroad = `(?:[+＋]|[0０]${blank}?[0０])${loose}`;
const zero = `(?:${loose}[(]?[0０])?`;
const code = (...numbers: readonly string[]) => `[(]?${abroad}(?:${numbers.join("|")})${zero}${loose}`;

/**
 * Numbers of mobile networks: 06 and 07 of France (0639, 0690 to 0697 overseas), 074 to 079 of Switzerland, and the same behind the codes of
 * the countries. Dates, and digits that go on, are none.
 * Sources: Arcep, plan national de numérotation; OFCOM, numbering plan E.164; ITU-T E.164 for +262, +508, +590, +594, +596, +687 and +689.
 */
export const mobileNumber: PassageForm = {
  before: "(?:^|[^0-9A-Fa-f０-９.,]|(?:^|[^0-9０-９])[.,])[A-Fa-f]{0,7}",
  body: [
    `[(]?[0０Oo]${blank}?[67６７](?:${rest.join("|")})`,
    `[(]?[0０]${blank}?[7７][4-9４-９](?:${swiss.join("|")})`,
    `${code("33")}[67６７]${digits(8)}`,
    `${code("41")}7${loose}[4-9]${digits(7)}`,
    `${code("590", "594", "596", "262")}[67６７]${digits(8)}`,
    `${code("689")}8${loose}[79]${digits(6)}`,
    `${code("687")}[7-9]${digits(5)}`,
    `${code("508")}55${digits(4)}`,
  ]
    .map((form) => `(?:${form})`)
    .join("|"),
  after: "[A-Fa-f]{0,7}(?:$|[^0-9A-Fa-f０-９])",
};
