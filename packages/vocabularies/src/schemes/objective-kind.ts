import { defineScheme } from "../concept.js";

export const objectiveKind = defineScheme(
  { name: "objective-kind", title: { fr: "objective-kind", en: "objective-kind" }, definition: { fr: "objective-kind", en: "objective-kind" }, version: "1" },
  {
    "general": { prefLabel: { fr: "general", en: "general" }, definition: { fr: "general", en: "general" }, verified: false },
    "specific": { prefLabel: { fr: "specific", en: "specific" }, definition: { fr: "specific", en: "specific" }, verified: false },
    "operational": { prefLabel: { fr: "operational", en: "operational" }, definition: { fr: "operational", en: "operational" }, verified: false },
    "partnership": { prefLabel: { fr: "partnership", en: "partnership" }, definition: { fr: "partnership", en: "partnership" }, verified: false },
  },
);

/** Notation of a concept of the scheme `objective-kind`. */
export type ObjectiveKindNotation = (typeof objectiveKind.notations)[number];
