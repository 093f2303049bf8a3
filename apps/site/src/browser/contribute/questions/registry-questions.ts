import type { Question } from "./question.js";

/** The questions about a base of fiches. */
export const registryQuestions = [
  { step: "action", id: "title", asks: { title: "text" } },
  { step: "action", id: "summary", asks: { summary: "text" } },
  { step: "why", id: "scope", asks: { scope: "text" }, more: { principles: "things" } },
  {
    step: "what",
    id: "themes",
    asks: { themes: "choices" },
    more: { substances: "choices", behaviours: "choices" },
  },
  { step: "where", id: "coverage", asks: { coverage: "thing" } },
  { step: "who", id: "operator", asks: { operator: "thing" } },
  { step: "who", id: "contact", asks: { contact: "thing" } },
  {
    step: "results",
    id: "contributionChannels",
    asks: { status: "choice", contributionChannels: "things" },
    more: { publications: "things", url: "web" },
  },
  {
    step: "finish",
    id: "rights",
    asks: { rights: "thing" },
    more: { identifiers: "things", observation: "text" },
  },
] as const satisfies readonly Question[];
