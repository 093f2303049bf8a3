import { type ModelField, modelClass, valueFacts } from "@openhpa/core";
import { schemeNamed, territoryCodePattern, VOCAB } from "@openhpa/vocabularies";
import { codeIri } from "../iris.js";
import { literalTypes, type Row, type Table } from "../mapping.js";
import { rangeOf } from "./own-terms.js";
import { LINE_BREAK } from "./refused-values.js";
import { escapePattern, xpathPattern } from "./xpath-pattern.js";

/** One SHACL parameter of a property shape: a literal, an IRI or a list of IRIs. */
export type Parameter =
  | { readonly name: string; readonly iri: string }
  | { readonly name: string; readonly value: string; readonly datatype?: string }
  | { readonly name: string; readonly list: readonly string[] };

/** What a property shape asks of each value, with the words that its message says it in. */
export interface ValueConstraint {
  readonly parameters: readonly Parameter[];
  readonly fr: string;
  readonly en: string;
}

const iriNode: Parameter = { name: "nodeKind", iri: "sh:IRI" };

/** The form of a value; one that is fixed to its end refuses line breaks too, see {@link LINE_BREAK}. */
export function formOf(pattern: string): readonly Parameter[] {
  const form: Parameter = { name: "pattern", value: pattern };
  return pattern.endsWith("$") ? [form, { name: "not", iri: LINE_BREAK }] : [form];
}

/**
 * At least one character that is not blank: `\s` is blanks of ASCII in some engines, so the others of Unicode are named (those of U+2000 and
 * U+2001 are U+2002 and U+2003 in NFC). Control characters cannot be named in XPath patterns.
 */
const VISIBLE = "[^\\s\u00A0\u1680\u2002-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]";

/** Typed territory codes as addresses: `departement:44` is `…/vocab/departement/44`. */
const territoryPattern = `^${escapePattern(VOCAB)}${xpathPattern(territoryCodePattern).slice(1).replaceAll(":", "/")}`;

/** Numeric bounds and length of a literal, as the model has them. */
function bounds(field: ModelField): Parameter[] {
  const { minimum, maximum, maxLength } = valueFacts(field);
  const datatype = field.datatype.kind === "integer" ? "integer" : "decimal";
  return [
    ...(minimum === undefined ? [] : [{ name: "minInclusive", value: String(minimum), datatype }]),
    ...(maximum === undefined ? [] : [{ name: "maxInclusive", value: String(maximum), datatype }]),
    ...(maxLength === undefined
      ? []
      : [{ name: "maxLength", value: String(maxLength), datatype: "integer" }]),
  ];
}

/** Kinds of literal in words. */
const literalWords: { readonly [K in ModelField["datatype"]["kind"]]?: readonly [fr: string, en: string] } = {
  string: ["texte", "text"],
  key: ["clé (minuscules, chiffres, tirets)", "key (lower case, digits, hyphens)"],
  integer: ["nombre entier positif ou nul", "whole number, zero or more"],
  decimal: ["nombre décimal", "decimal number"],
  boolean: ["vrai ou faux", "true or false"],
  edtf: ["date EDTF", "EDTF date"],
  year: ["année", "year"],
  date: ["jour du calendrier", "calendar day"],
  language: ["étiquette de langue", "language tag"],
};

function literalConstraint(field: ModelField, datatype: string): ValueConstraint {
  const { kind } = field.datatype;
  const isPlain = field.datatype.kind === "string" && field.datatype.pattern === undefined;
  const form = isPlain ? VISIBLE : valueFacts(field).pattern;
  const forms = form === undefined ? [] : formOf(isPlain ? form : xpathPattern(form));
  const [fr, en] = literalWords[kind] ?? ["valeur", "value"];
  return { parameters: [{ name: "datatype", iri: datatype }, ...forms, ...bounds(field)], fr, en };
}

const PRINTABLE = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCharCode(0x21 + index));

/** A class that takes characters beyond ASCII, as what it refuses of ASCII; any other class as it is. */
function refusedAscii(set: string): string {
  const takes = new RegExp(set, "u");
  if (!takes.test("\u00E9")) return set;
  return `[^\\s${PRINTABLE.filter((sign) => !takes.test(sign))
    .map(escapePattern)
    .join("")}]`;
}

/**
 * Addresses in the ASCII part of their pattern: what is refused beyond (private use, non-characters) has no name that every engine reads.
 * The key of another record is an address in a graph.
 */
function addressPattern(field: ModelField): string {
  const source = valueFacts(field).pattern ?? "";
  const address = source.slice(source.indexOf("^http"));
  return xpathPattern(address.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, refusedAscii));
}

/** What SHACL asks of each value of a field. */
export function valueConstraint(field: ModelField, row: Row): ValueConstraint {
  const { datatype } = row;
  const literal = literalTypes[datatype.kind];
  if (literal !== undefined) return literalConstraint(field, literal);
  switch (datatype.kind) {
    case "text":
      return {
        parameters: [
          { name: "datatype", iri: "rdf:langString" },
          { name: "uniqueLang", value: "true", datatype: "boolean" },
          ...formOf(VISIBLE),
        ],
        fr: "texte avec sa langue, un par langue",
        en: "text with its language, one per language",
      };
    case "code": {
      const scheme = schemeNamed(datatype.scheme);
      const values = scheme.notations.map((notation) => codeIri(scheme, (scheme.prefix ?? "") + notation));
      return {
        parameters: [iriNode, { name: "in", list: values }],
        fr: `concept de la liste « ${scheme.title.fr} »`,
        en: `concept of the list “${scheme.title.en ?? scheme.title.fr}”`,
      };
    }
    case "object":
    case "reference": {
      const { fr, en } = datatype.kind === "object" ? (row.table() as Table).entry : modelClass(datatype.to);
      const parameters: Parameter[] = [iriNode, { name: "class", iri: rangeOf(row) as string }];
      return { parameters, fr: `élément de la classe « ${fr[0]} »`, en: `thing of the class “${en[0]}”` };
    }
    case "territory":
      return {
        parameters: [iriNode, ...formOf(territoryPattern)],
        fr: "territoire, en code typé",
        en: "territory, as a typed code",
      };
    default:
      return {
        parameters: [iriNode, ...formOf(addressPattern(field)), ...bounds(field)],
        fr: "adresse web",
        en: "web address",
      };
  }
}
