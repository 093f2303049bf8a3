import { structureType } from "@openhpa/vocabularies";
import { type AddressReading, parseAddress, parseTownLine } from "../harmonise/address-line.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import type { Reading } from "../harmonise/reading.js";
import { listTown, putOrganisation } from "../organisation-fields.js";
import { isTitledName } from "../persons.js";
import { spanIn } from "../source-text.js";
import { readContactLine } from "./contact-line.js";
import {
  type AnswerLine,
  type CjcFiche,
  isAnswered,
  originOfAnswer,
  partOf,
  printedAnswers,
  type SectionReader,
} from "./fiche.js";
import { datedPlace, ELSEWHERE, isElsewhere, placeOf, REGION, regionsIn } from "./fiche-place.js";
import { kindInName } from "./organisation-name.js";
import { putKind } from "./partner-section.js";
import { withhold } from "./person.js";

function leave(
  answer: AnswerLine,
  path: string,
  { report }: CjcFiche,
  suggestions?: readonly string[],
): void {
  const { start, end } = originOfAnswer(answer);
  report.notUnderstood({ start, end }, { path, ...(suggestions ? { suggestions } : {}) });
}

/** The carrier's name, in the first line that is no person's, and what stands below it: no later line is taken for the name. */
export const readCarrier: SectionReader = (section, fiche) => {
  let isNameAsked = true;
  for (const answer of printedAnswers(section)) {
    const { line, from, text } = answer;
    if (isTitledName(text)) withhold(answer, "person-name", "/carrier", fiche);
    else if (isNameAsked && fiche.record.at("/carrier/name") === undefined) {
      isNameAsked = false;
      putOrganisation(fiche, { field: "/carrier" }, line, from, from + text.length);
    } else if (!readContactLine(answer, "/carrier", fiche) && !readAddressLine(answer, fiche))
      leave(answer, "/carrier", fiche);
  }
};

const BLANK_KIND = "La rubrique « Type d'établissement » est vide : le type est tiré du nom.";

/** What the carrier's name says where the questions about it are left blank: its kind, and the number of its département. */
export function inferFromName(answer: AnswerLine, fiche: CjcFiche): void {
  const name = fiche.record.at("/carrier/name");
  if (typeof name !== "string" || !answer.text.startsWith(name)) return;
  const printed = { ...answer, text: name };
  const isKnown = fiche.record.at("/carrier/structureType") !== undefined;
  if (!isKnown && !isAnswered(fiche, "/carrier/structureType"))
    putKind("/carrier", printed, fiche, BLANK_KIND);
  const { trailing } = kindInName(name);
  const number = trailing && /\d{2,3}$/.exec(trailing.value)?.[0];
  const territories = (fiche.record.at("/coverage/territories") ?? []) as readonly string[];
  if (trailing && number && territories.includes(`departement:${number}`))
    fiche.record.put(
      "/coverage/territories",
      `departement:${number}`,
      originOfAnswer(printed, { ...trailing, method: "inference" }),
    );
}

/** The département of a carrier's postcode; Corsica has two for its postcodes, and none is chosen. */
function putDepartement(answer: AnswerLine, postcode: Reading<string> | undefined, fiche: CjcFiche): void {
  if (!postcode || postcode.value.startsWith("20")) return;
  const code = `departement:${postcode.value.slice(0, /^9[78]/.test(postcode.value) ? 3 : 2)}` as const;
  const territory = fiche.options.territories.get(code);
  if (!territory) return;
  const origin = originOfAnswer(answer, { ...postcode, method: "inference", certainty: "probable" });
  fiche.record.put("/coverage/territories", territory.code, origin);
  if (fiche.record.at("/coverage/note") === undefined)
    fiche.record.put("/coverage/note", "Déduit de l'adresse du porteur.");
}

export const readCarrierKind: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    const kind = matchConcept(structureType, answer.text);
    if (isRead(kind)) fiche.record.put("/carrier/structureType", kind.value, originOfAnswer(answer, kind));
    else if (!readContactLine(answer, "/carrier", fiche))
      leave(answer, "/carrier/structureType", fiche, kind.suggestions);
  }
};

function putParts(answer: AnswerLine, { address, unknownTown }: AddressReading, fiche: CjcFiche): void {
  for (const name of ["street", "postcode", "city", "territory"] as const) {
    const reading = address[name];
    if (reading) fiche.record.put(`/carrier/address/${name}`, reading.value, originOfAnswer(answer, reading));
  }
  if (unknownTown) {
    const { start, end } = unknownTown;
    listTown(
      fiche.report,
      "/carrier",
      unknownTown,
      spanIn(answer.line, answer.from + start, answer.from + end),
    );
  }
  if (!placeOf(fiche).within) putDepartement(answer, address.postcode, fiche);
}

/** An address in one line. */
function readAddressLine(answer: AnswerLine, fiche: CjcFiche, parse = parseAddress): boolean {
  const reading = parse(answer.text, placeOf(fiche));
  if (!reading) return false;
  const { asPrinted } = reading.address;
  fiche.record.put("/carrier/address/asPrinted", asPrinted.value, originOfAnswer(answer, asPrinted));
  putParts(answer, reading, fiche);
  return true;
}

/**
 * The line of an address that holds the town: the last one with a postcode, else the last one; a line with a country alone is behind it. None in what
 * has several postcodes: these are several addresses.
 */
function townIn(answers: readonly AnswerLine[], fiche: CjcFiche) {
  const place = placeOf(fiche);
  const [last] = answers.slice(-1);
  const [country] = last ? place.territories.find(last.text, { type: "country" }) : [];
  const lines = country && answers.length > 1 ? answers.slice(0, -1) : answers;
  const context = country && answers.length > 1 ? { ...place, country: country.code } : place;
  const readings = lines.map((answer) => ({ answer, reading: parseAddress(answer.text, context) }));
  const postcodes = new Set(readings.flatMap(({ reading }) => reading?.address.postcode?.value ?? []));
  if (postcodes.size > 1) return undefined;
  const coded = readings.findLast(({ reading }) => reading?.address.postcode !== undefined);
  if (coded) return coded;
  const [end] = lines.slice(-1);
  return end && { answer: end, reading: parseTownLine(end.text, context) };
}

/** The address, in one line or in several of which one holds the town. */
export const readAddress: SectionReader = (section, fiche) => {
  const { record } = fiche;
  const answers = printedAnswers(section).filter((answer) => !readContactLine(answer, "/carrier", fiche));
  const [only, ...more] = answers;
  if (!only) return;
  if (more.length === 0) {
    if (!readAddressLine(only, fiche, parseTownLine)) {
      record.put("/carrier/address/asPrinted", only.text, originOfAnswer(only));
      leave(only, "/carrier/address/city", fiche);
    }
    return;
  }
  record.put(
    "/carrier/address/asPrinted",
    answers.map(({ text }) => text).join("\n"),
    answers.map((answer) => originOfAnswer(answer)),
  );
  const town = townIn(answers, fiche);
  if (!town?.reading) return leave(town?.answer ?? only, "/carrier/address/city", fiche);
  const { answer, reading } = town;
  const before = answers.slice(0, answers.indexOf(answer));
  const { street, ...others } = reading.address;
  const lines = [...before.map(({ text }) => text), ...(street ? [street.value] : [])];
  const origins = [...before, ...(street ? [answer] : [])].map((line) => originOfAnswer(line));
  record.put("/carrier/address/street", lines.join(", "), origins);
  putParts(answer, { ...reading, address: others }, fiche);
};

/** The region; the page ends here, and a phone number without a question of its own follows. It speaks of the action, not of the address. */
export const readRegion: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    const { readings, unknown } = regionsIn(answer.text, datedPlace(fiche));
    const doubt = isElsewhere(fiche) ? ELSEWHERE : {};
    for (const region of readings)
      fiche.record.put(REGION, region.value, originOfAnswer(answer, { ...region, ...doubt }));
    if (
      readings.length === 0 &&
      (readContactLine(answer, "/carrier", fiche) || readAddressLine(answer, fiche))
    )
      continue;
    for (const { start, end, suggestions } of unknown)
      leave(partOf(answer, start, end), REGION, fiche, suggestions);
  }
};
