import { isCheckedNumber } from "@openhpa/core";
import type { CertaintyNotation } from "@openhpa/vocabularies";
import type { CellForm } from "./header-columns.js";
import type { CellKind } from "./sheet.js";
import { scientific } from "./spreadsheet-damage.js";

type Scheme = Extract<CellForm, { is: "identifier" }>["scheme"];

/** A number of a register, or why a text is none, in French. */
export type RegisterNumber =
  | { readonly value: string; readonly certainty: CertaintyNotation; readonly remark?: string }
  | { readonly fault: string };

/** The numbers of each register, without blanks and points. */
const registers: Readonly<Record<Exclude<Scheme, "local">, readonly [form: RegExp, expected: string]>> = {
  siret: [/^\d{14}$/, "un SIRET a 14 chiffres"],
  siren: [/^\d{9}$/, "un SIREN a 9 chiffres"],
  finess: [/^\d[\dAB]\d{7}$/, "un FINESS a 9 caractères"],
  rna: [/^W[\dA-Z]\d{8}$/, "un numéro RNA est un W suivi de 9 chiffres"],
  uai: [/^\d{7}[A-Z]$/, "un numéro UAI a 7 chiffres et une lettre"],
  uid: [/^CHE\d{9}$/, "un numéro IDE est CHE suivi de 9 chiffres"],
};

/**
 * The number of a register that a cell holds, whatever blanks and points part its digits, and the `.0` that a float has. A number whose check
 * digit is wrong is probable; one of which a spreadsheet lost digits is none.
 */
export function registerNumber(scheme: Scheme, printed: string, kind: CellKind): RegisterNumber {
  const text = printed.trim();
  if (scientific(text) !== undefined)
    return { fault: "notation scientifique du tableur : des chiffres sont perdus" };
  const bare = text.replace(/^(\d{4,})[.,]0+$/, "$1");
  if (scheme === "local") {
    if (bare.length <= 60 && /\d/.test(bare)) return { value: bare, certainty: "certain" };
    return { fault: "un numéro est attendu" };
  }
  const [form, expected] = registers[scheme];
  const number = bare.toUpperCase().replace(/[\s\u00A0\u202F.'’-]/gu, "");
  if (!form.test(number)) {
    const isShort = kind === "number" && /^\d+$/.test(number);
    return { fault: isShort ? `${expected} ; le tableur a pu enlever un zéro au début` : expected };
  }
  const value =
    scheme === "uid" ? `CHE-${number.slice(3, 6)}.${number.slice(6, 9)}.${number.slice(9)}` : number;
  const hasCheck = scheme === "siret" || scheme === "siren";
  if (!hasCheck || isCheckedNumber(number)) return { value, certainty: "certain" };
  return { value, certainty: "probable", remark: "Le chiffre de contrôle de ce numéro n'est pas le bon." };
}
