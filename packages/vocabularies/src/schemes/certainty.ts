import { defineScheme } from "../concept.js";

export const certainty = defineScheme(
  { name: "certainty", title: { fr: "certainty", en: "certainty" }, definition: { fr: "certainty", en: "certainty" }, version: "1" },
  {
    "certain": { prefLabel: { fr: "certain", en: "certain" }, definition: { fr: "certain", en: "certain" }, verified: false },
    "probable": { prefLabel: { fr: "probable", en: "probable" }, definition: { fr: "probable", en: "probable" }, verified: false },
    "uncertain": { prefLabel: { fr: "uncertain", en: "uncertain" }, definition: { fr: "uncertain", en: "uncertain" }, verified: false },
    "conflicting": { prefLabel: { fr: "conflicting", en: "conflicting" }, definition: { fr: "conflicting", en: "conflicting" }, verified: false },
  },
);

/** Notation of a concept of the scheme `certainty`. */
export type CertaintyNotation = (typeof certainty.notations)[number];
