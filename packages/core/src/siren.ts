import type { Identifier } from "./generated/types.js";

/** Establishments of the postal service have another check than that of Luhn. */
const LA_POSTE = "356000000";

const forms = { siren: /^\d{9}$/, siret: /^\d{14}$/ } as const;
const SIREN_DIGITS = 9;

/** True for digits whose last one checks the others (the formula of Luhn, as the registers of SIREN and SIRET have it). */
export function hasLuhnCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** True for a SIREN or SIRET, in digits only, whose check digit is right. */
export function isCheckedNumber(digits: string): boolean {
  return hasLuhnCheck(digits) || digits.startsWith(LA_POSTE);
}

/** The SIREN that a number of the register names: a SIRET begins with that of the unit which the establishment belongs to. */
function sirenOfNumber({ scheme, value }: Partial<Identifier>): string | undefined {
  if (value === undefined || (scheme !== "siren" && scheme !== "siret")) return undefined;
  const digits = value.replace(/[\s.]/gu, "");
  return forms[scheme].test(digits) && isCheckedNumber(digits) ? digits.slice(0, SIREN_DIGITS) : undefined;
}

/**
 * The SIREN of an organisation, nine digits, from its identifiers: its own, or the first nine digits of its SIRET. Undefined where it has neither,
 * where a check digit is wrong (such a number names nobody for certain), and where two of its numbers name two units.
 */
export function sirenOf({
  identifiers = [],
}: {
  readonly identifiers?: readonly Partial<Identifier>[] | undefined;
}): string | undefined {
  const [siren, ...others] = new Set(identifiers.flatMap((identifier) => sirenOfNumber(identifier) ?? []));
  return others.length === 0 ? siren : undefined;
}
