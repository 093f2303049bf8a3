import { personalFormsIn } from "@openhpa/core";
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
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;

/** Digits in the groups of a SIRET, and of a FINESS or SIREN number. */
const REGISTER = /^(?:3 3 3 5|9 5|3 3 3)$/;
/** National prefixes of the French overseas territories, which have calling codes of their own. */
const OVERSEAS: readonly (readonly [prefix: RegExp, country: CountryCode])[] = [
  [/^0(?:590|690|691)/, "GP"],
  [/^0(?:594|694)/, "GF"],
  [/^0(?:596|696|697)/, "MQ"],
  [/^0(?:262|263|692|693)/, "RE"],
  [/^0(?:269|639)/, "YT"],
  [/^0(?:508|708)/, "PM"],
];
const FRENCH: ReadonlySet<string | undefined> = new Set(
  "FR GP BL MF GF MQ RE YT PM NC PF WF".split(" ") satisfies string[],
);
/** The calling codes that are read behind `00`: more digits than that could be a number of anything. */
const ABROAD = /^00(?:33|41|590|594|596|262|508)/;

/** How numbers are written inside a country, and which of them are in use there. */
interface NumberingPlan {
  readonly digits: RegExp;
  /** Digits of the first groups of a number that is written in groups; another grouping is another country's. */
  readonly groups: RegExp;
}
const plans: Readonly<Record<string, NumberingPlan>> = {
  // Arcep, plan national de numérotation: ten digits, in pairs; overseas and special numbers begin with four, 0 800 with one.
  FR: { digits: /^0[1-9]\d{8}$/, groups: /^(?:10|2 |4 |1 )/ },
  // OFCOM, numbering plan E.164 of Switzerland: the areas, corporate and mobile networks, 08xx and 09xx.
  CH: {
    digits: /^0(?:2[1-24-7]|3[1-4]|4[134]|5[12568]|6[12]|7[14-9]|81|91|8[04][0-8]|86\d|878|90[016])\d+$/,
    groups: /^(?:10$|3 |4 (?:3|6|2 2 2))/,
  },
};

const groupsOf = (printed: string) => (printed.match(/\d+/g) ?? []).map(({ length }) => length).join(" ");

/** The number in a country whose plan has it, written as it is written there. */
function nationalNumber(printed: string, digits: string, country: string) {
  const plan = plans[country];
  const groups = groupsOf(printed);
  if (!plan || digits.length !== 10 || !plan.digits.test(digits) || !plan.groups.test(groups))
    return undefined;
  const from = country === "FR" ? (OVERSEAS.find(([prefix]) => prefix.test(digits))?.[1] ?? "FR") : "CH";
  const number = parsePhoneNumberFromString(digits, from);
  return number?.isValid() ? number.number : undefined;
}

/** The number that says its country itself: `+41`, `0033`. None where the country's own plan gives the number to another calling code. */
function internationalNumber(printed: string, digits: string, country: string | undefined) {
  const number = parsePhoneNumberFromString(printed.replace(/^00/, "+"), { extract: false });
  if (!number?.isValid()) return undefined;
  const national = `0${number.nationalNumber}`;
  const isFrench = FRENCH.has(number.country);
  if (number.countryCallingCode === "33" && OVERSEAS.some(([prefix]) => prefix.test(national)))
    return undefined;
  if (number.countryCallingCode === "41" && !plans.CH?.digits.test(national)) return undefined;
  if (country !== undefined && number.country !== country && !(isFrench && FRENCH.has(country)))
    return undefined;
  return !digits.startsWith("00") || ABROAD.test(digits) ? number.number : undefined;
}

const isMobileForm = (text: string | undefined) =>
  text !== undefined && personalFormsIn(text).some(({ kind }) => kind === "mobile-phone");

/** A date, or the digits of a register: no telephone number begins or is written like that without a label. */
function isOtherNumber(printed: string, digits: string): boolean {
  const isBare = /^\d+$/.test(printed) && digits.length !== 10 && !ABROAD.test(digits);
  const isNumber = /^(?:\+|00?[1-9])/.test(digits) && !REGISTER.test(groupsOf(printed));
  return isBare || !isNumber || DATE.test(printed);
}

/**
 * The number of a line that holds nothing else, its label apart (`tel0247479191`). `country` is where the number is, as letters of ISO 3166-1
 * (overseas territories are `FR`), undefined where that is not known. What is not certain has no `e164`: a number without a country, one that is
 * none there or is written as in another country, one whose own country contradicts. Bare digits that are no telephone number are none.
 */
export function parsePhone(printed: string, country: string | undefined): Reading<PrintedPhone> | undefined {
  const blank = printed.length - printed.trimStart().length;
  const label = LABEL.exec(printed.slice(blank, blank + 40))?.[0].length ?? 0;
  const start = blank + label;
  const asPrinted = printed.slice(start).trimEnd();
  const digits = asPrinted.replace(/[^\d+]/g, "");
  if (asPrinted.length > 40 || !SIGNS.test(asPrinted) || digits.length < 8 || digits.length > 15)
    return undefined;
  if (label === 0 && isOtherNumber(asPrinted, digits)) return undefined;
  const isInternational = /^(?:\+|00)/.test(digits);
  const e164 = isInternational
    ? internationalNumber(asPrinted, digits, country)
    : country && nationalNumber(asPrinted, digits, FRENCH.has(country) ? "FR" : country);
  const possible = e164
    ? [e164]
    : isInternational
      ? [digits.replace(/^00/, "+").replace(/^(\+(?:33|41|262|59\d))0/, "$1")]
      : Object.keys(plans).map((one) =>
          // A spreadsheet takes the zero away.
          digits.length === 9
            ? nationalNumber(`0${digits}`, `0${digits}`, one)
            : nationalNumber(asPrinted, digits, one),
        );
  const isMobile = [asPrinted, ...possible].some(isMobileForm);
  const value = { asPrinted, ...(e164 ? { e164 } : {}), isMobile };
  const certainty = e164 ? "certain" : "uncertain";
  return { value, start, end: start + asPrinted.length, method: "pattern", certainty };
}
