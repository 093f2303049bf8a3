import { codeList, type SchemeName } from "@openhpa/vocabularies/codes";
import { bounds, LANGUAGE_PATTERN, longest, patterns, TEXT_PATTERN } from "../datatypes.js";
import type { Datatype } from "../field.js";
import { isOtherForm, SURELY_NORMAL } from "../normal-form.js";
import { holdsPersonalData } from "../personal-forms.js";
import { personInAddress, personInKey } from "../personal-keys.js";
import { DEEPEST } from "../well-formed.js";
import type { Survey } from "./survey.js";

/**
 * True when a value, so many levels below the record, is as its field wants it; what the rules want to know of it goes into the survey.
 * False also where it is not sure.
 */
export type Test = (value: unknown, survey: Survey, depth: number) => boolean;

const isText = new RegExp(TEXT_PATTERN, "u");
/** Anything but text characters that stay as they are in NFC; controls are no text (`TEXT_PATTERN`). */
const doubtful = new RegExp(`[^[${SURELY_NORMAL}]--[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]]`, "v");

/** True for a character code that is surely visible: the letters, digits and signs of most first characters. */
const isVisible = (code: number) => (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x300);

function acceptsLine(text: unknown, survey: Survey): boolean {
  if (typeof text !== "string") return false;
  if (doubtful.test(text)) {
    if (!isText.test(text)) return false;
    if (isOtherForm(text)) survey.hasOtherForms = true;
  } else if (!isVisible(text.charCodeAt(0)) && !isText.test(text)) return false;
  if (holdsPersonalData(text)) survey.hasPersonalForms = true;
  return true;
}

const isLanguage = new RegExp(LANGUAGE_PATTERN, "u");
/** Languages that were met already: a record has few, and has them in every text. */
const knownLanguages = new Set<string>();
const MOST_KNOWN = 200;

function acceptsLanguage(language: string): boolean {
  if (knownLanguages.has(language)) return true;
  if (!isLanguage.test(language)) return false;
  if (knownLanguages.size < MOST_KNOWN) knownLanguages.add(language);
  return true;
}

/** Language maps: symbols are members to zod, so an object that has some is not sure. */
function acceptsTexts(value: unknown, survey: Survey, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth >= DEEPEST || !isPlain(value)) return false;
  const languages = Object.keys(value);
  for (const language of languages) {
    if (!acceptsLanguage(language)) return false;
    if (!acceptsLine((value as Record<string, unknown>)[language], survey)) return false;
  }
  return languages.length > 0 && Object.getOwnPropertySymbols(value).length === 0;
}

/** True for an object as JSON and object literals make them: what it has is its own. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function formed(source: string, limit = Number.POSITIVE_INFINITY): Test {
  const form = new RegExp(source, "u");
  return (value) =>
    typeof value === "string" && form.test(value) && (value.length <= limit || [...value].length <= limit);
}

const ofKind = ({ kind }: Datatype) => formed(patterns[kind] as string, longest[kind]);

/** Keys and addresses name things, and may name somebody. */
function naming(datatype: Datatype): Test {
  const isFormed = ofKind(datatype);
  return (value, survey, depth) => {
    if (!isFormed(value, survey, depth)) return false;
    const name = value as string;
    if (personInKey(name.slice(name.lastIndexOf("/") + 1)) || (name.includes("/") && personInAddress(name)))
      survey.hasPersonalForms = true;
    return true;
  };
}

const inRange = ([least, greatest]: readonly [number, number], value: unknown) =>
  typeof value === "number" && value >= least && value <= greatest;

/** A string with its own form may hold whatever prose may hold. */
function string(source: string): Test {
  const isFormed = formed(source);
  return (value, survey, depth) => {
    if (!isFormed(value, survey, depth)) return false;
    const text = value as string;
    if (isOtherForm(text)) survey.hasOtherForms = true;
    if (holdsPersonalData(text)) survey.hasPersonalForms = true;
    return true;
  };
}

function code(scheme: SchemeName): Test {
  const { codes, deprecated } = codeList(scheme);
  if (deprecated.size === 0) return (value) => codes.has(value as string);
  return (value, survey) => {
    if (deprecated.has(value as string)) survey.hasDeprecatedCodes = true;
    return codes.has(value as string);
  };
}

function reference(datatype: Datatype & { readonly kind: "reference" }): Test {
  const isKey = ofKind(datatype);
  return (value, survey, depth) => {
    if (!isKey(value, survey, depth)) return false;
    survey.references.push(datatype.to, value as string);
    return true;
  };
}

function territory(datatype: Datatype): Test {
  const isCode = ofKind(datatype);
  return (value, survey, depth) => {
    if (!isCode(value, survey, depth)) return false;
    survey.territories.push(value as string);
    return true;
  };
}

type TestMaker<K extends Datatype["kind"]> = (datatype: Datatype & { readonly kind: K }) => Test;

const makers: { readonly [K in Exclude<Datatype["kind"], "object">]: TestMaker<K> } = {
  text: () => acceptsTexts,
  string: ({ pattern }) => (pattern === undefined ? acceptsLine : string(pattern)),
  const: (datatype) => (value) => value === datatype.value,
  integer: () => (value) => inRange(bounds.integer, value) && Number.isInteger(value),
  decimal: () => (value) => inRange(bounds.decimal, value),
  boolean: () => (value) => typeof value === "boolean",
  code: ({ scheme }) => code(scheme),
  key: naming,
  edtf: ofKind,
  year: ofKind,
  date: ofKind,
  language: ofKind,
  iri: naming,
  record: naming,
  reference,
  territory,
};

/** The test of one plain value of a datatype; it says yes to nothing that the zod schema refuses (`datatypes.ts`). */
export function acceptsPlain(datatype: Exclude<Datatype, { readonly kind: "object" }>): Test {
  return (makers[datatype.kind] as (datatype: Datatype) => Test)(datatype);
}
