import { otherDigits, scriptZeros } from "./digit-scripts.data.js";
import { anyOf, loose } from "./number-patterns.js";
import { blank, oneOf, type PassageForm } from "./passage-form.js";

const signOf = (point: number) => String.fromCodePoint(point);
const isBasic = (point: number) => point < 0x10000;
/** Digits from one to another of every script but ours, in the basic plane: ranges of a class. */
const basicRanges = (from: number, to: number) =>
  scriptZeros
    .filter(isBasic)
    .map((first) => `${signOf(first + from)}-${signOf(first + to)}`)
    .join("") +
  otherDigits
    .map((ten) =>
      [...ten]
        .slice(from, to + 1)
        .filter((sign) => sign.length === 1)
        .join(""),
    )
    .join("");
/** Digits from one to another of every script but ours. Engines that count UTF-16 units have no class of those beyond the basic plane. */
const elsewhere = (from: number, to: number) =>
  oneOf([
    `[${basicRanges(from, to)}]`,
    ...scriptZeros
      .filter((first) => !isBasic(first))
      .flatMap((first) => Array.from({ length: to - from + 1 }, (_, index) => signOf(first + from + index))),
    ...otherDigits.flatMap((ten) => [...ten].slice(from, to + 1).filter((sign) => sign.length > 1)),
  ]);
const anywhere = elsewhere(0, 9);
const basicDigits = basicRanges(0, 9);
/** Digits on keys, as telephones show them: each is a digit and one or two marks. */
const onKey = (one: string) => `${one}\uFE0F?\u20E3`;
const numeral = oneOf(
  "z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|et".split(
    "|",
  ),
);

/** Digits by which a number begins in every script but ours, and the first unit of those beyond the basic plane. */
export const firstDigits = `${basicRanges(0, 0)}${basicRanges(3, 3)}\uD801-\uD83F`;

/**
 * French mobile numbers in the digits of other scripts, raised, lowered, in circles or on keys, and in words (`zéro six, douze …`).
 */
export const spelledNumber: PassageForm = {
  before: `(?:^|[^0-9A-Za-z${basicDigits}])`,
  body: anyOf([
    `${elsewhere(0, 0)}${loose}${elsewhere(6, 7)}(?:${loose}${anywhere}){8}`,
    `(?:[+＋]|${elsewhere(0, 0)}{2})${loose}${elsewhere(3, 3)}{2}${loose}${elsewhere(6, 7)}(?:${loose}${anywhere}){8}`,
    `${onKey("0")}${blank}?${onKey("[67]")}(?:${blank}?${onKey("[0-9]")}){8}`,
    `[zZ][éeÉE]ro[ -](?:six|sept)(?:[ ,-]{1,2}${numeral}){4,20}`,
  ]),
  after: `(?:$|[^0-9${basicDigits}])`,
};
