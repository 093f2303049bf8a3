import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import { englishNumber, englishShare } from "@openhpa/site";
import type { EvaluationState, QuestionName, StatedField } from "./report-questions.js";
import type { wordsFr } from "./words-fr.js";

const many = (count: number, one: string, several: string) =>
  `${englishNumber(count)} ${count === 1 ? one : several}`;
const actions = (count: number) => many(count, "action", "actions");

const stated: Readonly<Record<StatedField, string>> = {
  carrier: "Lead organisation",
  structureTypes: "Type of lead organisation",
  themes: "Themes",
  lifeStages: "Life stages",
  situations: "Situations of the audiences",
  roles: "Roles of the audiences",
  settings: "Settings",
  plans: "National plan that was recognised",
  planTags: "Plan named, recognised or not",
  programmes: "Regional programme or scheme",
  outcomes: "Outcomes of the Swiss model",
  evaluation: "State of the evaluation",
  indicators: "Indicators with numbers",
  qualitativeResults: "Qualitative results",
  reach: "Number of people reached",
};

const states: Readonly<Record<EvaluationState, string>> = {
  "carried-out": "Carried out",
  "carried-out-or-planned": "Carried out or planned (the record does not say which)",
  planned: "Planned",
  none: "None",
  "not-stated": "Not stated",
};

const questions: Readonly<Record<QuestionName, string>> = {
  years: "How many actions each year, how many people reached, and for how many actions is it known?",
  stated: "For how many actions is each piece of information given?",
  carriers: "How many lead organisations?",
  places: "How many actions in each territory?",
  located: "How many actions name a place inside the territory?",
  structureTypes: "Which types of organisation lead the actions?",
  themes: "Which themes, and how many actions for each?",
  lifeStages: "Which life stages do the actions address?",
  situations: "Which situations do the actions address?",
  roles: "Which roles (professionals, parents…) do the actions address?",
  settings: "In which settings do the actions take place?",
  plans: "Which national plans do the actions name?",
  programmes: "Which regional programmes or schemes are the actions part of?",
  outcomes: "Which outcome categories of the Swiss model, and at which stage?",
  evaluation: "Where does the evaluation of the actions stand?",
  list: "Which are the actions, and who leads them?",
};

/** The report's own English. */
export const wordsEn: typeof wordsFr = {
  number: englishNumber,
  share: englishShare,
  actions,
  title: "Health promotion and prevention",
  subtitle: (territory, year) => `Activity report ${year} – ${territory}`,
  facts: {
    territory: "Territory",
    period: "Period",
    publisher: "Publisher",
    records: "Records",
  },
  typed: (name, type, code) => `${name} (${type.toLowerCase()}, ${code})`,
  period: (year, first, last) => `${year}, compared with the years ${first} to ${last}`,
  records: (records, count) => `${many(records, "record", "records")} of ${actions(count)}`,
  contents: "Contents",
  colon: ": ",
  between: "; ",
  question: "Question",
  denominator: (known, all) => {
    if (known === all)
      return all === 1 ? "Of 1 action, which says it." : `Of ${actions(all)}, all of which say it.`;
    if (known === 0) return `Of ${actions(all)}, none of which says it.`;
    return `Of ${actions(all)}, of which ${englishNumber(known)} ${known === 1 ? "says" : "say"} it; unknown for ${englishNumber(all - known)}.`;
  },
  ofAll: (all) => `Of ${actions(all)}.`,
  people: { unknown: "unknown", small: `fewer than ${SMALLEST_PUBLISHED_COUNT}` },
  headings: {
    key: "Key figures",
    years: "Over the years",
    where: "Where",
    themes: "On which themes",
    whom: "For whom",
    who: "Led by whom",
    plans: "Under which plans",
    outcomes: "For which outcomes",
    evaluation: "Evaluation and people reached",
    unknown: "What is not known",
    list: "List of the actions",
    method: "Method, sources and licence",
    annex: "Annex: the question behind each figure",
  },
  figures: {
    actions: (count) => (count === 1 ? "action" : "actions"),
    carriers: (count) => (count === 1 ? "lead organisation" : "lead organisations"),
    people: "people reached",
    evaluated: (count) => (count === 1 ? "action evaluated" : "actions evaluated"),
    planned: (count) => (count === 1 ? "national plan named" : "national plans named"),
    outcomes: (count) =>
      count === 1 ? "action classified in the Swiss model" : "actions classified in the Swiss model",
  },
  columns: {
    year: "Year",
    actions: "Actions",
    records: "Records",
    known: "Actions for which it is known",
    people: "People reached",
    share: "Share of the actions that say it",
    shareOfAll: "Share of all actions",
    code: "Code",
    field: "Information",
    stated: "Given",
    unknown: "Unknown",
    title: "Action",
    carrier: "Lead organisation",
    places: "Places",
    programme: "Programme or scheme",
    region: "Region",
    category: "Category",
    state: "Evaluation",
  },
  tables: {
    years: "Actions and people reached, by year",
    places: (level) => `Actions by territory: ${level.toLowerCase()}`,
    themes: "Actions by theme",
    lifeStages: "Actions by life stage of the audience",
    situations: "Actions by situation of the audience",
    roles: "Actions by role of the audience",
    settings: "Actions by setting",
    structureTypes: "Actions by type of lead organisation",
    plans: "Actions by national plan",
    programmes: "Actions by regional programme or scheme",
    outcomes: "Actions by outcome category, and stage of these outcomes",
    evaluation: "Actions by state of the evaluation",
    unknown: "Information that is given and that is unknown",
    list: "Actions of the year",
  },
  notes: {
    several: "An action that names several counts in each: the rows do not add up.",
    outcomeStages:
      "A category states an intent or a claim; only the stage “measured” says that an indicator supports it.",
    exclusive: "Each action has one state: the sum of the rows is the number of actions.",
    people: `A sum of fewer than ${SMALLEST_PUBLISHED_COUNT} people is not shown.`,
    unresolved: (count) =>
      `${count === 1 ? "One action names" : `${englishNumber(count)} actions name`} a plan that was not recognised.`,
    withoutRow: (level) => `Without an action in the year: ${level}.`,
    nothing: "No record says it.",
  },
  summary: {
    actions: (count, territory, year) =>
      `${territory}, ${year}: ${actions(count)} of health promotion or prevention ${count === 1 ? "is" : "are"} on record.`,
    carriers: (count, known) =>
      `The ${actions(known)} of which the lead organisation is known ${known === 1 ? "is" : "are"} led by ${many(count, "organisation", "organisations")}.`,
    noCarrier: "No record says who leads the action.",
    change: (difference, before) =>
      difference === 0
        ? `That is as many as in ${before}.`
        : `That is ${actions(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than in ${before}.`,
    nothingBefore: "No action is known for the years before: nothing can be said about the change.",
    theme: (theme, count) => `The most frequent theme is “${theme}” (${actions(count)}).`,
    people: (people, known, all) =>
      `The number of people reached is ${people}, from ${englishNumber(known)} of ${actions(all)}; for the others it is not known.`,
    allPeople: (people, all) =>
      `The number of people reached is ${people}; ${all === 1 ? "the action gives it" : "all actions give it"}.`,
    noPeople: "No record says in one number how many people were reached.",
    evaluated: (count, all, known) =>
      `The evaluation was carried out for ${englishNumber(count)} of ${actions(all)}${known === all ? "" : `; for ${englishNumber(all - known)} the record does not say where it stands`}.`,
    noEvaluation: "No record says where the evaluation stands.",
  },
  stated,
  states,
  stages: { "listed-by-source": "Listed", planned: "Planned", claimed: "Claimed", measured: "Measured" },
  questions,
  method: [
    "A record describes an action in one edition. The editions of one action, which the source ties together, count as one action each year.",
    "The year is that of the edition, else that in which the period begins. A record with neither is in no year; one that was withdrawn is not counted.",
    "An action is of the territory when it names it or a place inside it. An action that only names a wider territory (the country, for instance) is not counted.",
    `A person counts once: the number of people reached of the action, else the only reach indicator that is part of no other. One person may have taken part in two actions, or in two editions of one. Unknown is not zero. A sum of fewer than ${SMALLEST_PUBLISHED_COUNT} people is not shown.`,
    "A smaller number of actions than in another year may come from records that are yet to be written.",
    "Every figure has its question, numbered in the annex: asked of the dump of the same records, it gives the same figure (openhpa dump query FOLDER --query -).",
  ],
  sources: (names) => `Sources of the records: ${names}.`,
  noSources: "The records do not name the publisher of their source.",
  licences: (names) => `Licence of the records: ${names}.`,
  anonymous: "This report holds no data about natural persons.",
  unnamed: "not stated",
};
