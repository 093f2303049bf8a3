import { type Datatype, expandCurie } from "@openhpa/core";
import type { Term } from "n3";
import { literalTypes } from "./mapping.js";

/** The one lexical form of a decimal (XSD 1.1 canonical: no exponent, no needless zeros); whole numbers have no point. */
export function decimalForm(value: number): string {
  const plain = String(value === 0 ? 0 : value);
  if (!plain.includes("e")) return plain;
  const [mantissa = "", exponent = "0"] = plain.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}0.${"0".repeat(-point)}${digits}`;
}

const exactForms: readonly (readonly [pattern: RegExp, datatype: string])[] = [
  [/^\d{4}$/, expandCurie("xsd:gYear")],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, expandCurie("xsd:gYearMonth")],
  [/^\d{4}-\d{2}-\d{2}$/, expandCurie("xsd:date")],
];

/** The XSD type of an EDTF date that is exactly a year, a month or a day; undefined for any other. */
export function exactDatatype(edtf: string): string | undefined {
  return exactForms.find(([pattern]) => pattern.test(edtf))?.[1];
}

/** How numbers and truth values are written (XSD 1.1 Datatypes); other literals are text, and validation reads them. */
const lexicalForms: { readonly [K in Datatype["kind"]]?: RegExp } = {
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  boolean: /^(?:true|false|1|0)$/,
};

/** The value of a literal of a kind, or undefined for another datatype or a form that the datatype does not have. */
export function literalValue(object: Term, kind: Datatype["kind"]): string | number | boolean | undefined {
  if (object.termType !== "Literal" || object.datatype.value !== literalTypes[kind]) return undefined;
  const { value } = object;
  if (lexicalForms[kind]?.test(value) === false) return undefined;
  if (kind === "integer" || kind === "decimal") return Number(value);
  return kind === "boolean" ? value === "true" || value === "1" : value;
}
