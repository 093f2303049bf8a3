import { type ModelField, modelClass, valueFacts } from "@openhpa/core";
import { territoryCodePattern, VOCAB } from "@openhpa/vocabularies";
import { codeIri } from "../iris.js";
import { literalTypes, type Row, type Table } from "../mapping.js";
import { rangeOf } from "./own-terms.js";
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
const pattern = (value: string): Parameter => ({ name: "pattern", value });
/** At least one character that is not blank; control characters cannot be named in XPath patterns. */
const VISIBLE = "\\S";

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
  const forms = form === undefined ? [] : [pattern(xpathPattern(form))];
  const [fr, en] = literalWords[kind] ?? ["valeur", "value"];
  return { parameters: [{ name: "datatype", iri: datatype }, ...forms, ...bounds(field)], fr, en };
}

/**
 * Addresses in the ASCII part of their pattern: what is refused beyond (private use, non-characters) has no name that every engine reads.
 * The key of another record is an address in a graph.
 */
function addressPattern(field: ModelField): string {
  const source = valueFacts(field).pattern ?? "";
  const address = source.slice(source.indexOf("^http"));
  return xpathPattern(
    address.replaceAll(
      /\\p\{\w+\}|\\u(?:[0-9A-F]{4}|\{[0-9A-F]+\})(?:-\\u(?:[0-9A-F]{4}|\{[0-9A-F]+\}))?/g,
      "",
    ),
  );
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
          pattern(VISIBLE),
        ],
        fr: "texte avec sa langue, un par langue",
        en: "text with its language, one per language",
      };
    case "code": {
      const { scheme } = datatype;
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
        parameters: [iriNode, pattern(territoryPattern)],
        fr: "territoire, en code typé",
        en: "territory, as a typed code",
      };
    default:
      return {
        parameters: [iriNode, pattern(addressPattern(field)), ...bounds(field)],
        fr: "adresse web",
        en: "web address",
      };
  }
}
