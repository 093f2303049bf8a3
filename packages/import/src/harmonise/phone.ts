import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Reading } from "./reading.js";

/** A phone number as printed and, when it is one, in international form. */
export interface PrintedPhone {
  readonly asPrinted: string;
  readonly e164?: string;
  /** True for the mobile ranges, which are usually a person's. */
  readonly isMobile: boolean;
}

/** A label that may stand before the number, glued to it or not. */
const LABEL = /^(?:t[ée]l(?:[ée]phone|[ée]copie)?|fax|portable|mobile|standard)[\s.:°-]*/i;
const SIGNS = /^\+?[\d\s\u00A0\u202F.()/-]+$/;
/** National prefixes of the French overseas départements, which have calling codes of their own. */
const OVERSEAS: readonly (readonly [prefix: RegExp, country: CountryCode])[] = [
  [/^0(?:590|690|691)/, "GP"],
  [/^0(?:594|694)/, "GF"],
  [/^0(?:596|696|697)/, "MQ"],
  [/^0(?:262|263|692|693)/, "RE"],
  [/^0(?:269|639)/, "YT"],
];
const MOBILE = /^(?:\+33|\+262|\+5\d\d)[67]|^\+417[4-9]/;
/** The same as a number begins inside its country; 061 and 071 are towns of Switzerland. */
const NATIONAL: Readonly<Partial<Record<CountryCode, RegExp>>> = { FR: /^0[67]/, CH: /^07[4-9]/ };

/** The number of a line that holds nothing else, its label apart (`tel0247479191`). A number that is not valid stays printed only. */
export function parsePhone(printed: string, country: CountryCode = "FR"): Reading<PrintedPhone> | undefined {
  const blank = printed.length - printed.trimStart().length;
  const start = blank + (LABEL.exec(printed.slice(blank, blank + 40))?.[0].length ?? 0);
  const asPrinted = printed.slice(start).trimEnd();
  const digits = asPrinted.replace(/[^\d+]/g, "");
  if (asPrinted.length > 40 || !SIGNS.test(asPrinted) || digits.length < 8 || digits.length > 15)
    return undefined;
  const from =
    country === "FR" ? (OVERSEAS.find(([prefix]) => prefix.test(digits))?.[1] ?? country) : country;
  const number = parsePhoneNumberFromString(asPrinted, from);
  const end = start + asPrinted.length;
  const isMobile =
    MOBILE.test(digits) || MOBILE.test(number?.number ?? "") || NATIONAL[country]?.test(digits) === true;
  if (!number?.isValid())
    return { value: { asPrinted, isMobile }, start, end, method: "pattern", certainty: "uncertain" };
  const value = { asPrinted, e164: number.number, isMobile };
  return { value, start, end, method: "pattern", certainty: "certain" };
}
