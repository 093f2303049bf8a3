import type { Asked } from "./control-name.js";

/** What is asked about a thing in a record, and what its file keeps without a question. */
export interface PartQuestions {
  readonly asks: Asked;
  /** Folded until it holds something. */
  readonly more?: Asked;
  /** Made, read from a document or meant for programs: never asked, never shown, kept in the file. */
  readonly kept?: readonly string[];
}

const statement: PartQuestions = { asks: { text: "text" }, kept: ["key"] };

/** Every class that a record holds, by its name in the model. */
export const partQuestions: Readonly<Record<string, PartQuestions>> = {
  Identifier: { asks: { scheme: "choice", value: "line" } },
  RelatedRecord: {
    asks: { title: "text", edition: "year" },
    more: { note: "text" },
    kept: ["key", "record"],
  },
  Part: {
    asks: { title: "text", kind: "choice", objectives: "things", activities: "things" },
    more: {
      number: "line",
      context: "text",
      needsAssessment: "text",
      expectedResults: "things",
      themes: "choices",
      substances: "choices",
      behaviours: "choices",
      actionTypes: "choices",
      preventionLevels: "choices",
      steps: "things",
      tools: "things",
      adaptations: "things",
      frequency: "choice",
      recurrence: "text",
      capacity: "thing",
      partners: "things",
      audiences: "things",
      peopleReached: "number",
      coverage: "thing",
      places: "things",
      settings: "choices",
      period: "period",
      note: "text",
    },
    kept: ["key"],
  },
  Objective: {
    asks: { text: "text", kind: "choice" },
    more: { objectives: "things", means: "text", note: "text" },
    kept: ["key"],
  },
  Statement: statement,
  Activity: {
    asks: { title: "text", description: "text" },
    more: {
      content: "text",
      audiences: "things",
      places: "things",
      status: "choice",
      period: "period",
      note: "text",
    },
    kept: ["key"],
  },
  Audience: {
    asks: { asPrinted: "line", lifeStages: "choices", situations: "choices", roles: "choices" },
    more: { level: "choice", minimumAge: "number", maximumAge: "number", size: "number", note: "text" },
    kept: ["key"],
  },
  Place: {
    asks: { name: "line", territory: "territory" },
    more: { settings: "choices", address: "thing", note: "text" },
    kept: ["key", "asPrinted"],
  },
  Address: { asks: { street: "line", postcode: "line", city: "line" }, kept: ["territory", "asPrinted"] },
  Period: { asks: { start: "date", end: "date", duration: "line" }, kept: ["asPrinted"] },
  Step: {
    asks: { title: "text", description: "text" },
    more: { period: "period", note: "text" },
    kept: ["key"],
  },
  Quantity: { asks: { value: "number", unit: "line" }, more: { note: "text" }, kept: ["asPrinted"] },
  Organisation: {
    asks: { name: "line", structureType: "choice", address: "thing", phone: "thing", email: "line" },
    more: {
      roles: "choices",
      url: "web",
      alternateNames: "lines",
      formerNames: "lines",
      parent: "thing",
      identifiers: "things",
      founded: "year",
      mission: "text",
      note: "text",
    },
    kept: ["key"],
  },
  Phone: { asks: { asPrinted: "line" }, kept: ["e164"] },
  Coverage: {
    asks: { territories: "territories", level: "choice" },
    more: { note: "text" },
    kept: ["asPrinted"],
  },
  Funding: {
    asks: { funder: "thing", amount: "number", currency: "line", year: "year" },
    more: { programme: "line", note: "text" },
    kept: ["key", "asPrinted"],
  },
  Agreement: {
    asks: { exists: "yes-no", kind: "choice", signed: "date" },
    more: { effectiveFrom: "date", effectiveTo: "date", note: "text" },
    kept: ["asPrinted"],
  },
  Contact: { asks: { name: "line", personal: "yes-no", email: "line", phone: "thing", url: "web" } },
  PlanTag: {
    asks: { plan: "choice" },
    more: { asPrinted: "line", note: "text" },
    kept: ["key", "certainty"],
  },
  Programme: {
    asks: { label: "text", number: "line", region: "territory" },
    more: { objectives: "things", note: "text" },
    kept: ["key", "asPrinted"],
  },
  ProgrammeObjective: { asks: { label: "text", number: "line" }, kept: ["key", "asPrinted"] },
  Outcome: {
    asks: { stage: "choice", statement: "text" },
    more: { category: "choice", indicators: "links", leadsTo: "links", note: "text" },
    kept: ["key", "asPrinted"],
  },
  Evaluation: {
    asks: { status: "choice", methods: "text", indicators: "things", qualitativeResults: "things" },
    more: { strengths: "things", weaknesses: "things", perspectives: "things" },
  },
  Indicator: {
    asks: { name: "text", value: "number", unit: "line" },
    more: {
      kind: "choice",
      total: "number",
      breakdown: "things",
      subsetOf: "link",
      period: "period",
      note: "text",
    },
    kept: ["key", "asPrinted"],
  },
  Observation: { asks: { territory: "territory", group: "line", value: "number" } },
  Experience: { asks: { levers: "things", obstacles: "things", drifts: "things", lessons: "things" } },
  Rights: { asks: { licence: "choice" }, more: { holder: "line", attribution: "text", note: "text" } },
  Source: {
    asks: {},
    kept: [
      ...["key", "title", "publisher", "language", "identifiers", "url", "issued", "retrieved", "licence"],
      ...["sha256", "note"],
    ],
  },
  Evidence: {
    asks: {},
    kept: ["path", "source", "start", "end", "quote", "method", "certainty", "note"],
  },
  Missing: { asks: {}, kept: ["path", "reason", "source", "note"] },
};
