import { type DocumentText, type PlacedBlock, plainDocument, withoutSignature } from "../documents/index.js";
import { fileNameOf, keyOfFile } from "../file-name.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Imported, ImportOptions } from "../import-result.js";
import type { ShownLanguage } from "../language/index.js";
import { personsListed } from "../listed-persons.js";
import { isGivenAndSurname } from "../name-words.js";
import { originIn, type Passage, partOf, spanOf } from "../passage.js";
import { createLedger, type PassageLedger } from "../passage-ledger.js";
import { putInternationalNumbers } from "../phone-fields.js";
import { readProfileAddress } from "../profile/index.js";
import { createRecord } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { slugOf } from "../slug.js";
import { lineAt, linesOf } from "../source-text.js";
import { createStatements, type Statements } from "../statements/index.js";
import { LONGEST_TITLE, readAnswers } from "./answers.js";
import { readCodedAnswers } from "./coded-answers.js";
import { type CutFiche, cutFiche } from "./entries.js";
import type { Entry } from "./entry.js";
import { entriesOf, type Fiche, leave } from "./fiche.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { type FicheLabels, labelsOfSite, languagesOfLabel, nearestFields } from "./label-index.js";
import { readLetterhead } from "./letterhead.js";
import { doubtingLooseLabels } from "./loose-record.js";
import { headingBelow, isGreeting, titleIn } from "./opening-title.js";
import { isPersonBelow } from "./organisation-answers.js";
import { readTickedAnswers } from "./ticked-answers.js";
import { asAims } from "./why-answers.js";

/** Key of the document among the sources of its records. */
const SOURCE = "fiche";

/** `Fiche action 1.2 : Groupe de parole`: one of several fiches of a document, and where its title begins. */
const NUMBERED =
  /^(?:fiche(?:[- ](?:action|projet|actions))?|action|projet|massnahme|progetto)\s*(?:n\s?°\s*)?\d+(?:[.-]\d+)*\s*[:.–-]?\s*/iu;

/** A fiche of a document: its title where its heading says one, and what it asks and answers. */
interface OneFiche extends CutFiche {
  readonly title?: Passage;
}

const isNumbered = ({ kind, text }: PlacedBlock) =>
  NUMBERED.test(text) && (kind === "heading" || /^fiche[- ]/i.test(text)) && text.length <= LONGEST_TITLE;

/** Fewer questions do not make a fiche: `Date :` stands on an invoice too. In a short note one is enough that only an action answers. */
const FEWEST_QUESTIONS = 2;
const SHORT = 8;
const TELLS = new Set<FicheQuestion | undefined>([
  ...(["objectives", "general-objective", "operational-objectives", "specific-objectives"] as const),
  ...(["audiences", "carrier"] as const),
]);

function questionsOf({ entries }: CutFiche): number {
  const asked = new Set(entries.map(({ question }) => question));
  for (const none of ["heading", "about-fiche", "aside", undefined] as const) asked.delete(none);
  return asked.size;
}

/** The fiches of a document: several where numbered headings begin them and labels stand under each, none where hardly a question is asked. */
function fichesOf(document: DocumentText, labels: FicheLabels): readonly OneFiche[] {
  const { blocks } = document;
  const starts = blocks.flatMap((block, at) => (isNumbered(block) ? [at] : []));
  const parts = starts.map((start, index): OneFiche => {
    const [heading, ...rest] = blocks.slice(start, starts[index + 1]) as [PlacedBlock, ...PlacedBlock[]];
    const lead = NUMBERED.exec(heading.text)?.[0].length ?? 0;
    const title = lead < heading.text.length ? partOf(heading.words, [lead, heading.text.length]) : undefined;
    return { ...cutFiche({ ...document, blocks: rest }, labels), ...(title ? { title } : {}) };
  });
  const whole = cutFiche(document, labels);
  const areSeveral =
    parts.length > 1 && parts.every((part) => part.title !== undefined && questionsOf(part) > 0);
  if (areSeveral) return parts;
  const isShort =
    document.blocks.length <= SHORT && whole.entries.some(({ question }) => TELLS.has(question));
  return questionsOf(whole) >= (isShort ? 1 : FEWEST_QUESTIONS) ? [whole] : [];
}

/** The title where no label says it: the first heading, or the first line of the fiche when it is short and no sentence. */
function readOpening({ opening: before, entries, record }: Fiche): void {
  const [head] = entries;
  const below =
    head?.question === "heading"
      ? head.answers.map(({ words }) => ({ kind: "paragraph" as const, text: words.text, words }))
      : [];
  const opening = before.length > 0 ? before : below;
  if (record.at("/title") !== undefined) return;
  const own = titleIn(opening, LONGEST_TITLE);
  const title = own?.isCertain ? own : (headingBelow(entries) ?? own);
  if (!title) return;
  const { block, start, isCertain } = title;
  const words = partOf(block.words, [start, block.words.text.length]);
  record.put(
    "/title",
    words.text,
    originIn(words, undefined, { method: "label-match", certainty: isCertain ? "certain" : "probable" }),
  );
}

/** What stands before the first label and is not the title: sentences that say who carries the action are read, the rest is listed. */
function listOpening(fiche: Fiche, statements: Statements): void {
  const { opening, record, report, ledger } = fiche;
  const title = Object.values((record.at("/title") ?? {}) as Record<string, string>)[0];
  for (const { words, text } of opening)
    if (title !== undefined && text.endsWith(title)) ledger.cover(spanOf(words));
    // A greeting may say whom the letter is for.
    else if (isGreeting(text)) report.personal(spanOf(words), { kind: "person-name", path: "/contact" });
    else if (statements(words).length === 0 && !readLetterhead(fiche, words)) leave({ report }, words, {});
}

/** Answers in prose in which sentences may say what no label asks. */
const TELLING = new Set<FicheQuestion | undefined>(["summary", "activities"]);

const labelText = (label: Passage) => label.text.replace(/\s*[:：?]\s*$/u, "");

/** Answers under labels that nobody knows, each with the nearest fields; words that stand under a heading of the layout are listed too. */
function listUnknown(entries: readonly Entry[], fiche: Fiche, statements: Statements): void {
  for (const { question, label, answers } of entries) {
    if (label) fiche.ledger.cover(spanOf(label));
    if (question === "aside")
      for (const { words } of answers)
        for (const line of linesOf(fiche.report.text, spanOf(words))) fiche.report.mark(line, "furniture");
    if (question !== undefined && question !== "heading") continue;
    const title = Object.values((fiche.record.at("/title") ?? {}) as Record<string, string>)[0];
    const isUnknown = label !== undefined && question === undefined && label.text !== title;
    const suggestions = label && isUnknown ? nearestFields(label.text) : [];
    const unknown = label && isUnknown ? labelText(label) : undefined;
    // A label that may name a person is not handed on.
    const named =
      unknown !== undefined && fiche.report.persons.without(unknown) === unknown ? { label: unknown } : {};
    const message = unknown === undefined ? undefined : `Intitulé inconnu : « ${unknown} ».`;
    for (const { words } of answers.filter(
      (answer) => answer.words.text !== title && statements(answer.words).length === 0,
    ))
      leave(fiche, words, {
        ...named,
        ...(message === undefined ? {} : { message }),
        ...(suggestions.length === 0 ? {} : { suggestions }),
      });
    if (answers.length === 0 && label && isUnknown) leave(fiche, label, named);
  }
}

/** What may be a label before its answer, in a document whose labels nobody knows. */
const MAY_BE_LABEL = /^(\p{Lu}[^:：\n]{1,60}?)\s?[:：]\s+\S/u;
/** Fewer of them are none: a sentence has a colon too. */
const FEWEST_OF_NOBODY = 3;

/** Lists what may be labels of a document of which none is known, so that somebody can say what each asks for. */
function listLabels({ blocks }: DocumentText, { report }: PassageLedger): void {
  const found = blocks.flatMap((block) => {
    const label = block.isFurniture ? undefined : MAY_BE_LABEL.exec(block.text)?.[1];
    return label === undefined || report.persons.without(label) !== label ? [] : [{ block, label }];
  });
  if (found.length < FEWEST_OF_NOBODY) return;
  for (const { block, label } of found) {
    const suggestions = nearestFields(label);
    leave({ report }, block.words, {
      label,
      message: `Intitulé inconnu : « ${label} ».`,
      ...(suggestions.length === 0 ? {} : { suggestions }),
    });
  }
}

function markLabels({ entries }: CutFiche, { report }: PassageLedger, { text }: DocumentText): void {
  for (const { label, question } of entries) {
    if (!label || question === undefined) continue;
    const { start, end } = spanOf(label);
    const line = lineAt(text, start);
    const before = [...line.text].slice(0, start - line.start).join("");
    const behind = [...line.text].slice(end - line.start).join("");
    if (!/[\p{L}]{2}/u.test(before) && !/[\p{L}\d]/u.test(behind)) report.mark(line, "label");
  }
}

/** The texts that say who is named: the lines, and behind a label of contact what stands below one, whatever the label. */
function* namingIn({ text }: DocumentText, fiches: readonly CutFiche[]): Generator<string> {
  for (const line of text.lines) yield line.text;
  for (const cut of fiches) {
    for (const { answers } of entriesOf(cut, "contact"))
      for (const { words } of answers) yield `Référent : ${words.text}`;
    for (const { answers } of entriesOf(cut, "partners", "carrier"))
      for (const { words } of answers)
        for (const name of personsListed(words.text)) yield `Référent : ${name}`;
    // The first words under a label of the carrier are its name: `UNAFAM Landes`.
    for (const { answers, question } of entriesOf(cut, "carrier", "address"))
      for (const [at, { words }] of answers.entries())
        if (
          (at > 0 || question !== "carrier" || isGivenAndSurname(words.text)) &&
          isPersonBelow(words, answers[at + 1]?.words)
        )
          yield `Référent : ${words.text}`;
  }
}

/** The labels of the site, where its profile is given, before the usual ones. */
function labelsOf({ profile }: ImportOptions): FicheLabels {
  const aside = (profile?.leaveOut ?? []).map((label) => [label, "aside"] as const);
  return labelsOfSite({ ...profile?.labels, ...Object.fromEntries(aside) });
}

/** What a profile says of every fiche of its site: where it is, and its number by its address. */
function putSite({ record, options }: Fiche): void {
  const { profile, url } = options;
  const number = profile && readProfileAddress(profile, url)?.number;
  if (number === undefined) return;
  record.put("/identifiers", { scheme: "local", value: number });
  record.fromOption("/identifiers", "url");
}

/** The place that a profile states. */
function placeOf({ territories, profile }: ImportOptions): PlaceContext {
  const territory = profile?.within === undefined ? undefined : territories.get(profile.within);
  if (!territory) return { territories };
  const { code, type } = territory;
  if (type === "region") return { territories, region: code };
  if (type === "departement") return { territories, departements: [code] };
  if (type === "canton") return { territories, cantons: [code] };
  return type === "country" ? { territories, country: code } : { territories, within: [[code]] };
}

/** Fewer labels say nothing of the language of a fiche: `Budget` is a word of three. */
const FEWEST_LABELS = 3;

/** What fiches show of their language: their answers without the labels, else the language that most of their labels are printed in. */
function languageShown(fiches: readonly CutFiche[]): ShownLanguage {
  const entries = fiches.flatMap((cut) => cut.entries);
  const answers = entries.flatMap((entry) => entry.answers.map(({ words }) => words.text));
  const counts = new Map<string, number>();
  for (const { label } of entries)
    for (const language of label ? languagesOfLabel(label.text) : [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isClear = first && first[1] >= FEWEST_LABELS && first[1] > (second?.[1] ?? 0);
  return { texts: [answers], ...(isClear ? { headings: first[0] } : {}) };
}

/** A key that no other record of the document has. */
function keyOf(title: string, { file, profile, url }: ImportOptions, used: Set<string>): string {
  const number = profile && readProfileAddress(profile, url)?.number;
  const own = number === undefined ? "" : impersonal(slugOf(number, 80));
  const named = own === "" ? undefined : `${profile?.name}-${own}`;
  const titled = impersonal(slugOf(title, 110)) || `fiche-${keyOfFile(file)}`;
  const key = named ?? titled;
  let unique = key;
  for (let number = 2; used.has(unique); number += 1) unique = `${key}-${number}`;
  used.add(unique);
  return unique;
}

/** One fiche as a record of its own; `number` tells several of a document apart. */
function recordOf(
  cut: OneFiche,
  ledger: PassageLedger,
  options: ImportOptions,
  used: Set<string>,
  language: ShownLanguage,
  number?: number,
) {
  const { report } = ledger;
  const own = number === undefined ? undefined : `fiche-${number}`;
  const record = createRecord({
    type: "Action",
    report,
    options,
    source: SOURCE,
    language,
    ...(own ? { record: own } : {}),
  });
  const fiche: Fiche = {
    ...cut,
    record: doubtingLooseLabels(record, cut),
    report,
    ledger,
    options,
    place: placeOf(options),
    phones: [],
  };
  if (cut.title)
    record.put("/title", cut.title.text, originIn(cut.title, undefined, { method: "label-match" }));
  putSite(fiche);
  const ticked: Fiche = { ...fiche, entries: readTickedAnswers(fiche, labelsOf(options)) };
  const uncoded: Fiche = { ...ticked, entries: readCodedAnswers(ticked).map(asAims) };
  readAnswers(uncoded, readOpening);
  const statements = createStatements({ ...uncoded, cover: ledger.cover });
  listOpening(uncoded, statements);
  for (const { question, answers } of uncoded.entries)
    if (TELLING.has(question)) for (const { words } of answers) statements(words);
  listUnknown(uncoded.entries, uncoded, statements);
  putInternationalNumbers(uncoded, fiche.phones, options.territories);
  const [title = ""] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  record.settleDates();
  record.put("/key", keyOf(title, options, used));
  const { publisher } = options.profile ?? {};
  return record.finish({
    key: SOURCE,
    title: title || fileNameOf(options.file) || "Fiche",
    ...(publisher === undefined ? {} : { publisher }),
  });
}

/**
 * Reads a document of labels and answers, of any layout and format: one record, or one for each of its numbered fiches. None where hardly a question
 * of a fiche is asked: every line is listed then. Never throws for bad content.
 */
export function readFiche(whole: DocumentText, options: ImportOptions): Imported {
  const document = withoutSignature(whole);
  const { text, furniture, spansIn } = document;
  const fiches = fichesOf(document, labelsOf(options));
  const ledger = createLedger({
    file: options.file,
    source: "fiche",
    text,
    spansIn,
    naming: namingIn(document, fiches),
  });
  for (const line of text.lines) if (furniture.has(line.number)) ledger.report.mark(line, "furniture");
  for (const fiche of fiches) markLabels(fiche, ledger, document);
  const isOne = fiches.length === 1;
  const used = new Set<string>();
  const language = languageShown(fiches);
  const finished = fiches.map((fiche, index) =>
    recordOf(fiche, ledger, options, used, language, isOne ? undefined : index + 1),
  );
  if (fiches.length === 0) listLabels(document, ledger);
  if (options.truncated) ledger.report.cut({ certainty: "certain", line: text.lines.length, paths: [] });
  ledger.listRest(text.lines);
  return {
    records: finished.map(({ record }) => record),
    report: ledger.report.finish({ layout: "labels", records: finished.map(({ report }) => report) }),
  };
}

/** Reads the text of a labelled fiche. Too long a text is refused in the report. */
export function importFiche(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "fiche", options) ?? readFiche(plainDocument(text), options);
}
