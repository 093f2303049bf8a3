import {
  actionKind,
  actionType,
  type ConceptScheme,
  frequency,
  setting,
  substance,
  theme,
} from "@openhpa/vocabularies";
import { putAudience } from "../audience-fields.js";
import { withHead } from "../harmonise/audience-head.js";
import { cutAudiences } from "../harmonise/audience-list.js";
import { isRead, matchConcept, matchConceptList, type UnknownLabel } from "../harmonise/concept-label.js";
import { evaluationSaid } from "../harmonise/evaluation-said.js";
import { parseCount } from "../harmonise/french-number.js";
import { type PrintedPeriod, parseFrenchPeriod } from "../harmonise/french-period.js";
import { parseIndicator } from "../harmonise/indicator-line.js";
import { isNothingSaid } from "../harmonise/nothing-said.js";
import { cutObjectives } from "../harmonise/objective-list.js";
import { matchPlan } from "../harmonise/plan-label.js";
import type { Reading } from "../harmonise/reading.js";
import { toldPeriod } from "../harmonise/told-period.js";
import { originIn, type Passage, sentencesOf, spanOf } from "../passage.js";
import type { Answer } from "./entry.js";
import {
  type AnswerReader,
  type Fiche,
  labelled,
  leave,
  oneConcept,
  originOfReading,
  pieceOf,
  prose,
  yearOf,
} from "./fiche.js";

const NONE = "Le document n'en dit pas.";

/** One entry with its words in a field for each answer of a list; an answer that there is none is listed. */
export function statements(list: string, field = "text"): AnswerReader {
  return ({ answers }, fiche) => {
    for (const { words } of pointsOf(answers, fiche)) {
      if (isNothingSaid(words.text)) leave(fiche, words, { path: list, message: NONE });
      else fiche.record.put(`${fiche.record.item(list, words.text)}/${field}`, words.text, labelled(words));
    }
  };
}

/** A bullet that was typed within a line: `- connaître ses usages ; - savoir en parler`. */
const BULLET = /^\s*[-–—•▪*]\s+/u;
const NUMBERED = /^\d{1,2}\s?[.)]\s+/;

/** True for a line above the items of a list that only introduces them: `Le projet vise à :`. */
const introduces = ({ words, isItem }: Answer, next: Answer | undefined) =>
  !isItem && next?.isItem === true && /[:：]$/u.test(words.text.trimEnd());

/** The points of a list: its items, or its lines; semicolons part the items of one line. */
function pointsOf(all: readonly Answer[], { ledger }: Pick<Fiche, "ledger">): readonly Answer[] {
  const answers = all.filter((answer, at) => !introduces(answer, all[at + 1]));
  for (const answer of all) if (!answers.includes(answer)) ledger.cover(spanOf(answer.words));
  const numbers = answers.map(({ words }) => NUMBERED.exec(words.text)?.[0].length);
  if (answers.length > 1 && numbers.every((length) => length !== undefined))
    return answers.map((answer, index) => {
      const lead = numbers[index] ?? 0;
      ledger.cover(spanOf(answer.words, [0, lead]));
      return { ...answer, words: pieceOf(answer.words, lead, answer.words.text.length - lead) };
    });
  return answers.flatMap((answer) => {
    const pieces = [...answer.words.text.matchAll(/[^;]+/g)];
    if (answers.length > 1 || pieces.length < 3) return [answer];
    return pieces.map(({ 0: text, index }) => {
      const bullet = BULLET.exec(text)?.[0].length ?? 0;
      return { ...answer, words: pieceOf(answer.words, index + bullet, text.length - bullet) };
    });
  });
}

/** The parts between slashes of what is no label as a whole, where one of them is. */
function slashed(one: UnknownLabel, scheme: ConceptScheme): readonly UnknownLabel[] {
  const parts = [...one.text.matchAll(/[^/]+/g)].map(({ 0: part, index }) => {
    const text = part.trim();
    const start = one.start + index + part.indexOf(text);
    return { text, start, end: start + text.length, suggestions: [] as readonly string[] };
  });
  return parts.length > 1 && parts.some(({ text }) => isRead(matchConcept(scheme, text))) ? parts : [one];
}

/** Concepts of one field, several in an answer. What is a label of another scheme goes to its own field. */
export function concepts(
  path: string,
  scheme: ConceptScheme,
  others: Readonly<Record<string, ConceptScheme>> = {},
): AnswerReader {
  return ({ answers }, { record, report }) => {
    for (const { words } of answers) {
      const { readings, unknown } = matchConceptList(scheme, words.text);
      for (const reading of readings) record.put(path, reading.value, originOfReading(words, reading));
      for (const { text, start, end, suggestions } of unknown.flatMap((one) => slashed(one, scheme))) {
        const own = matchConcept(scheme, text);
        if (isRead(own)) {
          record.put(path, own.value, originOfReading(words, own, start));
          continue;
        }
        const other = Object.entries(others)
          .map(([field, of]) => [field, matchConcept(of, text)] as const)
          .find(([, found]) => isRead(found));
        const found = other?.[1];
        if (other && isRead(found)) record.put(other[0], found.value, originOfReading(words, found, start));
        else report.notUnderstood(spanOf(words, [start, end]), { path, suggestions });
      }
    }
  };
}

export const readThemes = concepts("/themes", theme, { "/substances": substance });
export const readSettings = concepts("/settings", setting);
export const readActionTypes = concepts("/actionTypes", actionType);

export const readKind = oneConcept("/kind", actionKind);

export const readFrequency: AnswerReader = ({ answers }, fiche) => {
  for (const { words } of answers) {
    const found = matchConcept(frequency, words.text);
    if (isRead(found)) fiche.record.put("/frequency", found.value, originOfReading(words, found));
    else fiche.record.put("/recurrence", words.text, labelled(words));
  }
};

/** What asks for the words behind it: `Autre, précisez :`. */
const ASKED =
  /^(?:[\d.]+\s+)?(?:(?:autres?|andere|altr[io])[\s,]*)?\(?(?:à préciser|préciser|précisez|bitte angeben|bitte präzisieren|precisare)\)?\s*:\s*/iu;
const LEFT_OUT = "Cette phrase dit à qui l'action ne s'adresse pas.";
const NEGATED =
  /(?<!\p{L})(?:ne |n['’])[^.]*(?<!\p{L})(?:pas|plus|jamais)(?!\p{L})|(?<!\p{L})(?:nicht|keine?n?)(?!\p{L})|(?<!\p{L})non (?:è|sono|si)(?!\p{L})/iu;

/** The words of an answer about audiences, without the words that ask for them and the sentences that say who is not meant: these are listed. */
function saidOfAudiences(words: Passage, fiche: Fiche): readonly Passage[] {
  const lead = ASKED.exec(words.text)?.[0].length ?? 0;
  if (lead > 0) fiche.ledger.cover(spanOf(words, [0, lead]));
  const asked = pieceOf(words, lead, words.text.length - lead);
  if (!NEGATED.test(asked.text)) return [asked];
  const sentences = sentencesOf(asked).map(([start, end]) => pieceOf(asked, start, end - start));
  for (const sentence of sentences)
    if (NEGATED.test(sentence.text)) leave(fiche, sentence, { path: "/audiences", message: LEFT_OUT });
  return sentences.filter(({ text }) => !NEGATED.test(text));
}

/** The audiences of a list, each by itself: its concepts where it is a known label, its ages, and its size where a number stands before it. */
export const readAudiences: AnswerReader = ({ answers }, fiche) => {
  const { record } = fiche;
  for (const words of answers.flatMap((answer) => saidOfAudiences(answer.words, fiche))) {
    const audiences = cutAudiences(words.text, withHead);
    if (audiences.length === 0) leave(fiche, words, { path: "/audiences" });
    for (const reading of audiences)
      putAudience(
        {
          record,
          list: "/audiences",
          origin: originOfReading(words, reading),
          ...(reading.certainty === "uncertain" ? { printed: labelled(words, "uncertain") } : {}),
        },
        reading.value,
      );
  }
};

/** A count of people, with a word behind it or not; a text about several counts is none. */
export const readPeopleReached: AnswerReader = ({ answers }, fiche) => {
  const [first, ...others] = answers;
  if (!first) return;
  const { text } = first.words;
  const number = /^(?:environ |près de |plus de |ca\. )?([\d\s\u00A0\u202F.'’]+)(.*)$/iu.exec(text);
  const isApproximate = /^(?:environ|près de|plus de|ca\.)/i.test(text);
  const count = number && parseCount(number[1] ?? "");
  const isWhole =
    number !== null &&
    /^\s*(?:\p{L}[\p{L}\s'’()-]{0,60})?$/u.test(number[2] ?? "") &&
    !/\bpar\b/i.test(number[2] ?? "");
  if (count && isWhole && others.length === 0)
    fiche.record.put(
      "/peopleReached",
      count.value,
      labelled(first.words, isApproximate ? "uncertain" : "certain"),
    );
  else for (const { words } of answers) leave(fiche, words, { path: "/peopleReached" });
};

/** Years one after the other: `2022, 2023`. */
const YEARS =
  /^((?:19|20)\d\d)(?:\s*(?:,|et|und|e|&)\s*(?:19|20)\d\d)*\s*(?:,|et|und|e|&)\s*((?:19|20)\d\d)$/u;

function putPeriod(words: Passage, reading: Reading<PrintedPeriod>, { record }: Fiche): void {
  for (const [name, value] of Object.entries(reading.value))
    record.put(`/period/${name}`, value, originOfReading(words, reading));
}

function putDates(words: Passage, fiche: Fiche): void {
  const { record } = fiche;
  record.put("/period/asPrinted", words.text, labelled(words));
  const [, first = "", last = ""] = YEARS.exec(words.text) ?? [];
  if (first !== "" && first < last) {
    record.put("/period/start", first, labelled(words, "probable"));
    record.put("/period/end", last, labelled(words, "probable"));
    return;
  }
  const told = toldPeriod(words.text);
  // Where a part of the words alone would be read, words about the other end, or about its length, say more.
  if (told && !parseFrenchPeriod(words.text)) {
    putPeriod(words, told, fiche);
    return;
  }
  const parts = [words.text.length, ...[...words.text.matchAll(/[,;(]/g)].map(({ index }) => index)];
  for (const end of parts) {
    const reading = parseFrenchPeriod(words.text.slice(0, end));
    if (!reading) continue;
    const isWhole = end === words.text.length;
    const certainty = isWhole || reading.certainty !== "certain" ? reading.certainty : "probable";
    putPeriod(words, { ...reading, certainty }, fiche);
    return;
  }
}

/** The period in the words of the fiche, and its dates where they are understood. */
export const readPeriod: AnswerReader = ({ answers }, fiche) => {
  for (const { words } of answers)
    if (fiche.record.at("/period/asPrinted") === undefined) putDates(words, fiche);
    else leave(fiche, words, { path: "/period" });
};

/** One end of the period. */
export function oneDate(name: "start" | "end"): AnswerReader {
  return ({ answers }, fiche) => {
    for (const { words } of answers) {
      const reading = parseFrenchPeriod(words.text);
      const { start, end } = reading?.value ?? {};
      const date = name === "start" ? start : (end ?? start);
      if (reading && date !== undefined && (start === undefined || end === undefined || start === end))
        fiche.record.put(`/period/${name}`, date, originOfReading(words, reading));
      else leave(fiche, words, { path: `/period/${name}` });
    }
  };
}

/** Objectives of one kind, or of none that is said. */
export function objectives(kind?: "general" | "specific" | "operational"): AnswerReader {
  return ({ answers, label }, fiche) => {
    const { record } = fiche;
    const points = pointsOf(answers, fiche).flatMap(({ words }) =>
      cutObjectives(words.text).map(({ start, end }) => pieceOf(words, start, end - start)),
    );
    for (const words of points) {
      if (isNothingSaid(words.text)) {
        leave(fiche, words, { path: "/objectives", message: NONE });
        continue;
      }
      const path = record.item("/objectives", words.text);
      record.put(`${path}/text`, words.text, labelled(words));
      if (kind && label)
        record.put(`${path}/kind`, kind, originIn(label, undefined, { method: "label-match" }));
    }
  };
}

/** How the evaluation is done, or that it is still to come or is none. */
export const readEvaluation: AnswerReader = (entry, fiche) => {
  const [only, ...others] = entry.answers;
  const status = only && others.length === 0 ? evaluationSaid(only.words.text) : undefined;
  if (only && status) fiche.record.put("/evaluation/status", status, labelled(only.words));
  else prose("/evaluation/methods")(entry, fiche);
};

export const readActivities: AnswerReader = (entry, fiche) =>
  prose(`${fiche.record.item("/activities", entry.label?.text ?? "description")}/description`)(entry, fiche);

export const readIndicators: AnswerReader = ({ answers }, fiche) => {
  const { record } = fiche;
  for (const { words } of pointsOf(answers, fiche)) {
    const indicator = parseIndicator(words.text, fiche.place);
    const name = indicator?.name.value ?? words.text;
    const path = record.item("/evaluation/indicators", name);
    record.put(`${path}/name`, name, indicator ? originOfReading(words, indicator.name) : labelled(words));
    if (indicator?.unit)
      record.put(`${path}/unit`, indicator.unit.value, originOfReading(words, indicator.unit));
    if (indicator?.value)
      record.put(`${path}/value`, indicator.value.value, originOfReading(words, indicator.value));
    else if (indicator) record.put(`${path}/asPrinted`, words.text, labelled(words));
  }
};

/** Plans by their labels; what is the label of none stays as printed, uncertain. */
export const readPlans: AnswerReader = ({ answers }, fiche) => {
  const year = yearOf(fiche);
  for (const { words } of answers) {
    const path = fiche.record.item("/plans", `plan ${words.text}`);
    fiche.record.put(`${path}/asPrinted`, words.text, labelled(words));
    const found = matchPlan(words.text, year === undefined ? [] : [year]);
    if (!isRead(found)) {
      leave(fiche, words, { path: `${path}/plan`, suggestions: found.suggestions });
      fiche.record.put(`${path}/certainty`, "uncertain");
      continue;
    }
    fiche.record.put(`${path}/plan`, found.value.plan, originOfReading(words, found));
    fiche.record.put(`${path}/certainty`, found.certainty);
  }
};
