import { LIKE_LABEL } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { type FicheLabels, looseQuestionOf } from "./label-index.js";

const COLON = /^([^:：\n]{2,70}?)\s?[:：](?:\s+|$)/u;
/** `**Porteur** – Ville de Carros`: a dash behind a known label, with the marks of bold words around it. */
const DASH = /^([^–—:\n]{2,70}?)\**\s*\**\s[=–—-]\s+/u;
const QUESTION = /^([^?\n]{2,70}\?)\s*/u;
/** Two columns of a table that was copied as text: `Porteur⇥Ville de Carros`. */
const TABULATED = /^([^\t\n]{2,70}?)\s?:?\t+/u;
/** A form with dots or a rule up to the answer: `Porteur ............ Ville de Carros`. */
const LEADER = /^([^\n]{2,70}?)\s?(?:\.{3,}|…{2,}|_{3,}|(?:\s\.){3,})[\s.…_]*[:：]?\s*/u;
/** The number of one of several answers to a label: `OBJECTIF 1 Ouvrir un lieu`. */
const COUNTED = /^\s+(?:n\s?°\s*)?\d{1,2}\s*[.):–-]?\s+(?=\p{L})/u;
/** `PORTEUR DU PROJET  Ville de Carros`: words in capitals before words that are not. */
const CAPITALS = /^(\p{Lu}[\p{Lu}'’()./ -]*\p{Lu}\)?)\s+(?=\S)/u;
/** Capitals that go on with the words before them: `VILLE DE CARROS`, `ÉTAPES DE MISE EN ŒUVRE` are no label with an answer. */
const GOES_ON = /^\s+(?:(?:DE|DU|DES|LA|LE|LES|AU|AUX|EN|ET|OU|POUR|PAR|SUR|À)\s|[DL]['’])/u;
const MOST_WORDS = 6;
/** A label at the beginning of words, and where the answer behind it begins. */
export interface FoundLabel {
  readonly end: number;
  readonly answerAt: number;
  readonly question: FicheQuestion | undefined;
  /** True where only the words that the label begins or ends with are known. */
  readonly isLoose?: boolean;
}

/** Ends of adjectives and participles: in capitals only, such a word goes on with the label before it (`FINANCEMENTS MOBILISABLES`). */
const QUALIFIES = /^\s+\p{Lu}+(?:[ÉE]E?S?|[AI]BLES?|ELS?|ELLES?|IFS?|IVES?|IQUES?|EURS?)$/u;

/** The longest known label in capitals that begins a text. */
function labelInCapitals(text: string, labels: FicheLabels): FoundLabel | undefined {
  const capitals = CAPITALS.exec(text)?.[1];
  if (capitals === undefined || text.slice(capitals.length).trim() === "") return undefined;
  const words = [...capitals.matchAll(/\S+/g)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const question = labels.questionOf(text.slice(0, end));
    if (question === undefined) continue;
    const rest = text.slice(end);
    if (GOES_ON.test(rest) || QUALIFIES.test(rest)) return undefined;
    // Two labels of one question are one: `ORGANISME PROMOTEUR Ville de Carros`.
    const blanks = /^\s*/.exec(rest)?.[0].length ?? 0;
    const more = labelInCapitals(rest.slice(blanks), labels);
    if (more?.question === question)
      return { end: end + blanks + more.end, answerAt: end + blanks + more.answerAt, question };
    return { end, answerAt: end + (COUNTED.exec(rest)?.[0].length ?? 0), question };
  }
  return undefined;
}

/** The label that words begin with, or that they are. An unknown one is taken only where it looks like a label and has a colon. */
export function labelIn(text: string, labels: FicheLabels): FoundLabel | undefined {
  const whole = labels.questionOf(text);
  if (whole !== undefined) return { end: text.length, answerAt: text.length, question: whole };
  const leading = labels.leading(text);
  if (leading)
    return {
      ...leading,
      answerAt: leading.end + (/^[\s:：]*/u.exec(text.slice(leading.end))?.[0].length ?? 0),
    };
  for (const form of [TABULATED, LEADER, COLON, QUESTION, DASH]) {
    const [all = "", label = ""] = form.exec(text) ?? [];
    const question = label === "" ? undefined : labels.questionOf(label);
    if (question !== undefined) return { end: label.length, answerAt: all.length, question };
  }
  return labelInCapitals(text, labels) ?? looseLabelIn(text);
}

/** A label that nobody listed: known by the words that it begins or ends with, or not known where it looks like one and has a colon. */
function looseLabelIn(text: string): FoundLabel | undefined {
  for (const form of [TABULATED, LEADER, COLON, QUESTION]) {
    const [all = "", label = ""] = form.exec(text) ?? [];
    const question = label === "" ? undefined : looseQuestionOf(label);
    if (question !== undefined) return { end: label.length, answerAt: all.length, question, isLoose: true };
  }
  const [all = "", label = ""] = TABULATED.exec(text) ?? LEADER.exec(text) ?? COLON.exec(text) ?? [];
  const isLike =
    LIKE_LABEL.test(label) && label.split(/\s+/).length <= MOST_WORDS && !/^https?$/i.test(label);
  if (isLike) return { end: label.length, answerAt: all.length, question: undefined };
  const question = looseQuestionOf(text);
  return question === undefined
    ? undefined
    : { end: text.length, answerAt: text.length, question, isLoose: true };
}
