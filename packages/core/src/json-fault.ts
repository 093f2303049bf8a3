import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import type { Bilingual } from "./issue.js";
import { tooDeepAt } from "./json-depth.js";

/** Why a text is not JSON, by the parser's name of the fault. */
export const jsonReasons = {
  InvalidSymbol: { fr: "mot ou signe inconnu", en: "unknown word or sign" },
  InvalidNumberFormat: { fr: "nombre mal écrit", en: "malformed number" },
  PropertyNameExpected: {
    fr: "nom de champ entre guillemets attendu",
    en: "the name of a field in quotes is expected",
  },
  ValueExpected: { fr: "valeur attendue", en: "a value is expected" },
  ColonExpected: { fr: "deux-points attendu", en: "a colon is expected" },
  CommaExpected: { fr: "virgule attendue", en: "a comma is expected" },
  CloseBraceExpected: { fr: "accolade fermante attendue", en: "a closing brace is expected" },
  CloseBracketExpected: { fr: "crochet fermant attendu", en: "a closing bracket is expected" },
  EndOfFileExpected: { fr: "du texte suit la fin de la valeur", en: "text follows the end of the value" },
  InvalidCommentToken: {
    fr: "commentaire, que JSON n'admet pas",
    en: "a comment, which JSON does not allow",
  },
  UnexpectedEndOfComment: { fr: "commentaire inachevé", en: "unfinished comment" },
  UnexpectedEndOfString: { fr: "guillemet fermant manquant", en: "closing quote missing" },
  UnexpectedEndOfNumber: { fr: "nombre inachevé", en: "unfinished number" },
  InvalidUnicode: { fr: "code Unicode incomplet après \\u", en: "incomplete Unicode code after \\u" },
  InvalidEscapeCharacter: {
    fr: "signe inconnu après une barre oblique inversée",
    en: "unknown sign after a backslash",
  },
  InvalidCharacter: {
    fr: "caractère de contrôle dans un texte",
    en: "control character in a string",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The parser calls itself for every level: deeper texts, which no record is, are not given to it. */
const DEEPEST_PARSED = 500;
const tooDeep: Bilingual = { fr: "imbrication trop profonde", en: "nested too deeply" };
const otherSyntax: Bilingual = { fr: "syntaxe inattendue", en: "unexpected syntax" };

/** The first fault of a text that is not JSON. */
export interface JsonFault {
  readonly reason: Bilingual;
  /** Position in the text, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * Why and where a text that `JSON.parse` refuses is not JSON, in words of our own: what engines say is English, differs from one to the
 * next and often names no place.
 */
export function jsonFault(text: string): JsonFault {
  const deep = tooDeepAt(text, DEEPEST_PARSED);
  if (deep !== undefined) return { reason: tooDeep, offset: deep };
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (first === undefined) return { reason: otherSyntax, offset: 0 };
  const name = printParseErrorCode(first.error) as keyof typeof jsonReasons;
  return { reason: jsonReasons[name], offset: first.offset };
}
