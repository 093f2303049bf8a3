import { type DocumentText, plainDocument } from "../documents/index.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { createLedger } from "../leaflet/passage-ledger.js";
import { originIn, type Passage, spanOf } from "../passage.js";
import { putInternationalNumbers } from "../phone-fields.js";
import { createRecord } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { slugOf } from "../slug.js";
import { type CutFiche, cutFiche, type Entry } from "./entries.js";
import { type AnswerReader, entriesOf, type Fiche, labelled, leave } from "./fiche.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { nearestFields } from "./label-index.js";
import {
  isPersonBelow,
  readAddress,
  readBudget,
  readCarrier,
  readCarrierType,
  readContact,
  readFunders,
  readPartners,
  readSite,
} from "./organisation-answers.js";
import { readPlaces } from "./place-answers.js";
import {
  objectives,
  oneDate,
  prose,
  readActionTypes,
  readActivities,
  readAudiences,
  readFrequency,
  readIndicators,
  readKind,
  readPeopleReached,
  readPeriod,
  readPlans,
  readSettings,
  readThemes,
  statements,
} from "./value-answers.js";

/** Key of the fiche among the sources of its record. */
const SOURCE = "fiche";

/** Title of a fiche: one line of so many characters at most. */
const LONGEST_TITLE = 200;

const readTitle: AnswerReader = ({ answers: [first, ...others] }, fiche) => {
  if (first && first.words.text.length <= LONGEST_TITLE)
    fiche.record.put("/title", first.words.text, labelled(first.words));
  else if (first) leave(fiche, first.words, { path: "/title" });
  for (const { words } of others) leave(fiche, words, { path: "/title" });
};

/** What reads the answers to each question, in the order in which they are read: what later ones are judged by comes first. Places are read between. */
const first: Readonly<Partial<Record<FicheQuestion, AnswerReader>>> = {
  title: readTitle,
  start: oneDate("start"),
  end: oneDate("end"),
  period: readPeriod,
};
const then: Readonly<Partial<Record<FicheQuestion, AnswerReader>>> = {
  kind: readKind,
  // The type that is printed stands before the one that the name suggests.
  "carrier-type": readCarrierType,
  carrier: readCarrier,
  address: readAddress,
  partners: readPartners,
  funders: readFunders,
  budget: readBudget,
  setting: readSettings,
  frequency: readFrequency,
  audiences: readAudiences,
  ages: readAudiences,
  reach: readPeopleReached,
  themes: readThemes,
  "action-types": readActionTypes,
  summary: prose("/summary"),
  context: prose("/context"),
  needs: prose("/needsAssessment"),
  "general-objective": objectives("general"),
  "specific-objectives": objectives("specific"),
  "operational-objectives": objectives("operational"),
  objectives: objectives(),
  activities: readActivities,
  steps: statements("/steps"),
  tools: statements("/tools"),
  "expected-results": statements("/expectedResults"),
  indicators: readIndicators,
  methods: prose("/evaluation/methods"),
  results: statements("/evaluation/qualitativeResults"),
  strengths: statements("/evaluation/strengths"),
  weaknesses: statements("/evaluation/weaknesses"),
  perspectives: statements("/evaluation/perspectives"),
  plans: readPlans,
  contact: readContact,
  site: readSite,
  observation: prose("/observation"),
};

/** The title where no label says it: the first heading, or the first line of the fiche when it is short and no sentence. */
function readOpening({ opening, record, report, ledger }: Fiche): void {
  const isTitled = record.at("/title") !== undefined;
  const title = isTitled ? undefined : (opening.find(({ kind }) => kind === "heading") ?? opening[0]);
  if (title && title.text.length <= LONGEST_TITLE && !/[.;]$/.test(title.text)) {
    const certainty = title.kind === "heading" ? "certain" : "probable";
    record.put("/title", title.text, originIn(title.words, undefined, { method: "label-match", certainty }));
  }
  for (const block of opening)
    if (block !== title || record.at("/title") === undefined) {
      if (record.at("/title") === block.text) ledger.cover(spanOf(block.words));
      else leave({ report }, block.words, {});
    }
}

const labelText = (label: Passage) => label.text.replace(/\s*[:：?]\s*$/u, "");

/** Answers under labels that nobody knows, each with the nearest fields; words that stand under a heading of the layout are listed too. */
function listUnknown(entries: readonly Entry[], fiche: Fiche): void {
  for (const { question, label, answers } of entries) {
    if (label) fiche.ledger.cover(spanOf(label));
    if (question !== undefined && question !== "heading") continue;
    const suggestions = label && question === undefined ? nearestFields(label.text) : [];
    const message =
      label && question === undefined ? `Intitulé inconnu : « ${labelText(label)} ».` : undefined;
    for (const { words } of answers)
      leave(fiche, words, {
        ...(message === undefined ? {} : { message }),
        ...(suggestions.length === 0 ? {} : { suggestions }),
      });
    if (answers.length === 0 && label && question === undefined) leave(fiche, label, {});
  }
}

function markLabels({ entries, report }: Fiche, lines: DocumentText["text"]["lines"]): void {
  const whole = new Map(
    entries.flatMap(({ label, question }) =>
      label && question ? [[spanOf(label).start, spanOf(label).end]] : [],
    ),
  );
  for (const line of lines) {
    const from = line.start + line.text.length - line.text.trimStart().length;
    for (const [start, end] of whole) {
      if (start < line.start || start >= line.end || start - from > 6) continue;
      const rest = [...line.text].slice(end - line.start).join("");
      if (!/[\p{L}\d]/u.test(rest)) report.mark(line, "label");
    }
  }
}

/** Fewer questions do not make a fiche: `Date :` stands on an invoice too. */
const FEWEST_QUESTIONS = 2;

/** The document cut at its labels; without any entry where hardly a question of a fiche is asked. */
function askingCut(document: DocumentText): CutFiche {
  const cut = cutFiche(document);
  const asked = new Set(cut.entries.map(({ question }) => question));
  for (const aside of ["heading", "about-fiche", undefined] as const) asked.delete(aside);
  return asked.size >= FEWEST_QUESTIONS ? cut : { opening: document.blocks, entries: [] };
}

/** The texts that say who is named: the lines, and behind a label of contact what stands below one, whatever the label. */
function* namingIn({ text }: DocumentText, cut: CutFiche): Generator<string> {
  for (const line of text.lines) yield line.text;
  for (const { answers } of entriesOf(cut, "contact"))
    for (const { words } of answers) yield `Référent : ${words.text}`;
  for (const { answers } of entriesOf(cut, "carrier", "address"))
    for (const [at, { words }] of answers.entries())
      if (isPersonBelow(words, answers[at + 1]?.words)) yield `Référent : ${words.text}`;
}

/** Reads a fiche of labels and answers, of any layout and format, into one record. Never throws for bad content. */
export function readFiche(document: DocumentText, options: ImportOptions): Imported {
  const cut = askingCut(document);
  const ledger = createLedger({
    file: options.file,
    source: "fiche",
    text: document.text,
    spansIn: document.spansIn,
    naming: namingIn(document, cut),
  });
  const { report } = ledger;
  const record = createRecord({ type: "Action", report, options, source: SOURCE });
  const fiche: Fiche = {
    ...cut,
    record,
    report,
    ledger,
    options,
    place: { territories: options.territories },
    phones: [],
  };
  for (const line of document.text.lines)
    if (document.furniture.has(line.number)) report.mark(line, "furniture");
  markLabels(fiche, document.text.lines);
  const read = (readers: typeof first) => {
    for (const [question, reader] of Object.entries(readers))
      for (const entry of entriesOf(fiche, question as FicheQuestion)) reader(entry, fiche);
  };
  read(first);
  const date = record.at("/period/start");
  if (typeof date === "string") fiche.place = { ...fiche.place, date };
  readOpening(fiche);
  readPlaces(fiche);
  read(then);
  for (const { answers } of entriesOf(fiche, "about-fiche"))
    for (const { words } of answers) leave(fiche, words, { message: "Parle de la fiche, pas de l'action." });
  listUnknown(fiche.entries, fiche);
  putInternationalNumbers(fiche, fiche.phones, options.territories);
  if (options.truncated) report.cut({ certainty: "certain", line: document.text.lines.length, paths: [] });
  return finish(fiche, document);
}

function finish({ record, ledger, options }: Fiche, { text }: DocumentText): Imported {
  const [title = ""] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  record.settleDates();
  record.put(
    "/key",
    impersonal(slugOf(title, 110)) || `fiche-${impersonal(slugOf(options.file, 100)) || "sans-titre"}`,
  );
  ledger.listRest(text.lines);
  const finished = record.finish({ key: SOURCE, title: title || options.file || "Fiche" });
  return {
    records: [finished.record],
    report: ledger.report.finish({ layout: "labels", records: [finished.report] }),
  };
}

/** Reads the text of a labelled fiche. Too long a text is refused in the report. */
export function importFiche(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "fiche", options) ?? readFiche(plainDocument(text), options);
}
