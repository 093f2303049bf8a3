import { spanOf } from "../passage.js";
import { type AnswerReader, entriesOf, type Fiche, labelled, leave, pieceOf, prose } from "./fiche.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { readBudget, readFunders } from "./funding-answers.js";
import {
  readAddress,
  readCarrier,
  readCarrierType,
  readContact,
  readPartners,
  readSite,
} from "./organisation-answers.js";
import { readPlaces } from "./place-answers.js";
import {
  objectives,
  oneDate,
  readActionTypes,
  readActivities,
  readAudiences,
  readEvaluation,
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

/** Numbers as bases give them: `9021`, `2019-A-12`. */
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,40}$/u;

/** Title of a fiche: one line of so many characters at most. */
export const LONGEST_TITLE = 200;

/** The number of an action in its plan, before its title: `4.2 – Bouger en ville`. */
const ITS_NUMBER = /^(?:n\s?°\s*)?\d{1,2}(?:[.-]\d{1,2}){0,3}\s*[.:–—-]\s+(?=\p{L})/iu;

const readTitle: AnswerReader = ({ answers: [whole, ...others] }, fiche) => {
  const lead = whole ? (ITS_NUMBER.exec(whole.words.text)?.[0].length ?? 0) : 0;
  const first = whole && {
    ...whole,
    words: pieceOf(whole.words, lead, whole.words.text.length - lead),
  };
  if (whole && lead > 0) fiche.ledger.cover(spanOf(whole.words, [0, lead]));
  if (first && first.words.text.length <= LONGEST_TITLE)
    fiche.record.put("/title", first.words.text, labelled(first.words));
  else if (first) leave(fiche, first.words, { path: "/title" });
  for (const { words } of others) leave(fiche, words, { path: "/title" });
};

/** The number that the site gives to the action. */
const readNumber: AnswerReader = ({ answers }, fiche) => {
  for (const { words } of answers)
    if (NUMBER.test(words.text))
      fiche.record.put("/identifiers", { scheme: "local", value: words.text }, labelled(words));
    else leave(fiche, words, { path: "/identifiers" });
};

/** What reads the answers to each question, in the order in which they are read: what later ones are judged by comes first. Places are read between. */
const judging: Readonly<Partial<Record<FicheQuestion, AnswerReader>>> = {
  title: readTitle,
  start: oneDate("start"),
  end: oneDate("end"),
  period: readPeriod,
};
const judged: Readonly<Partial<Record<FicheQuestion, AnswerReader>>> = {
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
  steps: statements("/steps", "description"),
  tools: statements("/tools"),
  "expected-results": statements("/expectedResults"),
  indicators: readIndicators,
  methods: readEvaluation,
  results: statements("/evaluation/qualitativeResults"),
  strengths: statements("/evaluation/strengths"),
  weaknesses: statements("/evaluation/weaknesses"),
  perspectives: statements("/evaluation/perspectives"),
  plans: readPlans,
  contact: readContact,
  site: readSite,
  number: readNumber,
  observation: prose("/observation"),
};

function readAll(readers: typeof judging, fiche: Fiche): void {
  for (const [question, reader] of Object.entries(readers))
    for (const entry of entriesOf(fiche, question as FicheQuestion)) reader(entry, fiche);
}

/** Reads what all entries of a fiche answer; `opening` reads what stands before them when the dates are known. */
export function readAnswers(fiche: Fiche, readOpening: (fiche: Fiche) => void): void {
  readAll(judging, fiche);
  const date = fiche.record.at("/period/start");
  if (typeof date === "string") fiche.place = { ...fiche.place, date };
  readOpening(fiche);
  readPlaces(fiche);
  readAll(judged, fiche);
  for (const { answers } of entriesOf(fiche, "about-fiche"))
    for (const { words } of answers) leave(fiche, words, { message: "Parle de la fiche, pas de l'action." });
}
