import { defineScheme } from "../concept.js";

export const outcomeStage = defineScheme(
  { name: "outcome-stage", title: { fr: "outcome-stage", en: "outcome-stage" }, definition: { fr: "outcome-stage", en: "outcome-stage" }, version: "1" },
  {
    "listed-by-source": { prefLabel: { fr: "listed-by-source", en: "listed-by-source" }, definition: { fr: "listed-by-source", en: "listed-by-source" }, verified: false },
    "planned": { prefLabel: { fr: "planned", en: "planned" }, definition: { fr: "planned", en: "planned" }, verified: false },
    "claimed": { prefLabel: { fr: "claimed", en: "claimed" }, definition: { fr: "claimed", en: "claimed" }, verified: false },
    "measured": { prefLabel: { fr: "measured", en: "measured" }, definition: { fr: "measured", en: "measured" }, verified: false },
  },
);

/** Notation of a concept of the scheme `outcome-stage`. */
export type OutcomeStageNotation = (typeof outcomeStage.notations)[number];
