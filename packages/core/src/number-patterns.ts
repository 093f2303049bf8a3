import { blank, oneOf, type PassageForm } from "./passage-form.js";

/** A digit, or the letter that stands for a zero in scanned and hurried texts. */
const digit = "[0-9０-９OoＯ]";
/** What stands between groups of digits: blanks, or one sign with or without blanks. */
const signs = [".．", "·•", "/⁄／\\\\", ":：", "|", "=", "'’", "~*#+", "‐‑‒–—―−－_-"];
const oneSign = (sign: string) => `${blank}?[${sign}]{1,2}${blank}?`;
const between = `${blank}{1,3}|${oneSign(signs.join(""))}|,`;
const gap = `[)\\]）]?(?:${between})`;
const few = (count: number) => `${digit}{${count}}`;
/** A list of lengths: groups of so many digits, each behind a gap. */
const groups = (...lengths: readonly number[]) => lengths.map((count) => gap + few(count)).join("");
/** The same where all gaps are blanks, or all are points. */
const alike = (...lengths: readonly number[]) =>
  oneOf([`${blank}{1,3}`, "\\."].map((gap) => lengths.map((count) => gap + few(count)).join("")));
const pair = gap + few(2);
/** Behind a comma or a semicolon, numbers of départements are listed too: these pairs are none of them. */
const noDepartement = "(?:00|9[689])";
const listed = (...pairs: readonly string[]) =>
  pairs.map((each) => `${blank}?[,;]${blank}{0,2}${each}`).join("");
const inList = few(2);
/** Four pairs behind whatever stands between them, but for what a date and the sign of a period look like: the same sign twice and another. */
const pairs = [
  `[)\\]）]?${blank}{1,3}${few(2)}${pair}${pair}${pair}`,
  `(?:,${few(2)}){4}`,
  listed(noDepartement, inList, inList, inList),
  listed(inList, noDepartement, inList, inList),
  listed(inList, inList, noDepartement, inList),
  listed(inList, inList, inList, noDepartement),
  `${blank}?[,;]${blank}${few(2)}(?:${blank}{1,3}${few(2)}){3}`,
  `${blank}?[(\\[]${few(2)}[)\\]）]${pair}${pair}${pair}`,
  ...signs.flatMap((sign, index) => {
    const others = signs.filter((_, other) => other !== index).join("");
    const next = `[)\\]）]?${oneSign(sign)}${few(2)}`;
    const other = `(?:${blank}{1,3}|${oneSign(others)})${few(2)}`;
    return [`(?:${next}){4}`, next + other + pair + pair, next + next + blank + few(2) + pair];
  }),
];
/** A number that the end of a line cuts between two of its pairs. */
const cut = [0, 1, 2, 3].map((at) =>
  [0, 1, 2, 3]
    .map((each) => (each === at ? `${blank}?\\r?\\n${blank}?` : `(?:${blank}|\\.)`) + few(2))
    .join(""),
);
const rest = [
  few(8),
  `[)\\]）]${few(8)}`,
  `[)\\]）]${few(2)}${groups(2, 2, 2)}`,
  ...pairs,
  ...cut,
  `(?:${blank}${few(1)}){8}`,
  `${few(2)}${groups(2, 2, 2)}`,
  `${few(2)}${groups(3, 3)}`,
  `${few(2)}${groups(4, 2)}`,
  groups(3, 3, 2),
  groups(2, 3, 3),
  groups(3, 2, 3),
  alike(2, 2, 4),
  alike(2, 6),
  alike(4, 4),
  alike(8),
  `${few(2)}${alike(6)}`,
  `${few(4)}${alike(4)}`,
];
/** Groups behind three digits are written in Switzerland, where 061, 062 and 071 are towns. */
const swiss = [
  groups(3, 2, 2),
  groups(3, 4),
  groups(2, 2, 3),
  groups(2, 3, 2),
  groups(1, 2, 2, 2),
  groups(7),
  few(7),
];
/** What may stand between any two digits. */
export const loose = `[)\\]）]?(?:${between})?`;
const digits = (count: number) => `(?:${loose}${digit}){${count}}`;
const abroad = `(?:[+＋]|[0０]${blank}?[0０])${loose}`;
const zero = `(?:${loose}[(]?[0０])?`;
const code = (...numbers: readonly string[]) => `[(]?${abroad}(?:${numbers.join("|")})${zero}${loose}`;

/** A pattern of one of some patterns. */
export const anyOf = (forms: readonly string[]) => forms.map((form) => `(?:${form})`).join("|");
const body = [
  `[(\\[（]?[0０Oo][)\\]）]?${blank}?[67６７](?:${rest.join("|")})`,
  `0(?:6[03-9]|7[023])${alike(3, 2, 2)}`,
  `0(?:6[03-9]|7[023])${alike(3, 4)}`,
  `0[.][67]${few(2)}[.]${few(3)}[.]${few(3)}`,
  `[(\\[]?[0０][)\\]）]?${blank}?[7７][4-9４-９](?:${swiss.join("|")})`,
  `[(]?33[)]?${alike(1, 2, 2, 2, 2).replaceAll(`${digit}{1}`, "[67]")}`,
  `[(]?41[)]?${blank}{1,3}7[4-9]${alike(3, 2, 2)}`,
  `${code("33")}[(]?[67６７]${digits(8)}`,
  `${code("41")}[(]?7${loose}[4-9]${digits(7)}`,
  `${code("590", "594", "596", "262")}[(]?[67６７]${digits(8)}`,
  `${code("689")}8${loose}[79]${digits(6)}`,
  `${code("687")}[7-9]${digits(5)}`,
  `${code("508")}55${digits(4)}`,
];

/** A number of a town that stands directly before another number. */
const landline = "(?:^|[^0-9])0[1-59](?:[. ][0-9]{2}){4}[.,]?";

/**
 * Numbers of mobile networks: 06 and 07 of France (0639, 0690 to 0697 overseas), 074 to 079 of Switzerland, and the same behind the codes of
 * the countries. Dates, digits that go on, hexadecimal numbers (`0x…`, or letters a to f and no other ones directly behind the digits) and
 * references that end in a hyphen and a letter are none.
 * Sources: Arcep, plan national de numérotation; OFCOM, numbering plan E.164; ITU-T E.164 for +262, +508, +590, +594, +596, +687 and +689.
 */
export const mobileNumber: PassageForm = {
  before: `(?:^|[^0-9A-Fa-fXx０-９.,]|(?:^|[^0０])[Xx]|(?:^|[^0-9０-９])[.,]|${landline})[A-Fa-f]{0,7}`,
  body: anyOf(body),
  after: "(?:$|[^0-9A-Fa-f０-９-]|[A-Fa-f]{1,7}[G-Zg-zÀ-ÖØ-öø-ÿ]|-(?:$|[^A-Za-z]|[A-Za-z][A-Za-z]))",
};

/** Words that say that a telephone number follows; those that say other things too, only before a colon. */
export const telephone = oneOf([
  "t[éeÉE]l(?:[.]|[éeÉE]phones?|efono|efon)?",
  "(?:phone|telefono|telefon|portables?|gsm|natel|handy|whatsapp|sms|cellulaire|cellulare)",
  "(?:port|cell?|mob)[.]",
  "(?:joindre|joignable|appele[rz]|rappele[rz])",
  "(?:port|mobiles?|contacts?)(?: (?:pro|perso|direct|professionnel|personnel))?[ \u00A0]?:",
  "wa[.]me/",
  "[☎✆]\uFE0F?",
  "📞",
  "📱",
]);
const saidOf = oneOf([
  "portables?",
  "mobiles?",
  "pro",
  "perso",
  "directe?",
  "professionnel",
  "personnel",
  "au",
  "le",
  "du",
  "n[°o]",
  "num[ée]ro",
]);
const whose = "(?:(?:mm?|mme|mlle|dr|pr|mr|frau|herr)[.]?[ \u00A0][^0-9,;:]{1,40}[,;:]?)?";

/**
 * What is a number of a mobile network only because a word says that a telephone follows: its zero was lost, as in spreadsheets
 * (`Tél. 612345678`), its code has no sign, or its pairs stand in a list as those of départements do (`Tél. : 06, 12, 34, 56, 78`).
 */
export const announcedNumber: PassageForm = {
  before: `(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])${telephone}(?:[^0-9A-Za-zÀ-ÖØ-öø-ÿ+＋]{0,4}${saidOf}){0,3}[^0-9A-Za-zÀ-ÖØ-öø-ÿ+＋]{0,5}${whose}[^0-9A-Za-zÀ-ÖØ-öø-ÿ+＋]{0,3}`,
  body: anyOf([
    `[67]${few(8)}`,
    `[67](?:${gap}${few(2)}){4}`,
    `[67]${few(2)}${groups(3, 3)}`,
    `[67]${few(2)}${groups(2, 2, 2)}`,
    `7[4-9]${groups(3, 2, 2)}`,
    `33${loose}[67]${digits(8)}`,
    `41${loose}7[4-9]${digits(7)}`,
    `0[67]${listed(inList, inList, inList, inList)}`,
  ]),
  after: "(?:$|[^0-9０-９])",
};
