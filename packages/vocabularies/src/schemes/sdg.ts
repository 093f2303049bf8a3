import { defineScheme } from "../concept.js";

export const sdg = defineScheme(
  { name: "sdg", title: { fr: "sdg", en: "sdg" }, definition: { fr: "sdg", en: "sdg" }, version: "1" },
  {
    "3.4": { prefLabel: { fr: "3.4", en: "3.4" }, definition: { fr: "3.4", en: "3.4" }, verified: false },
    "3.5": { prefLabel: { fr: "3.5", en: "3.5" }, definition: { fr: "3.5", en: "3.5" }, verified: false },
    "3.7": { prefLabel: { fr: "3.7", en: "3.7" }, definition: { fr: "3.7", en: "3.7" }, verified: false },
    "3.8": { prefLabel: { fr: "3.8", en: "3.8" }, definition: { fr: "3.8", en: "3.8" }, verified: false },
    "3.a": { prefLabel: { fr: "3.a", en: "3.a" }, definition: { fr: "3.a", en: "3.a" }, verified: false },
    "10.2": { prefLabel: { fr: "10.2", en: "10.2" }, definition: { fr: "10.2", en: "10.2" }, verified: false },
  },
);

/** Notation of a concept of the scheme `sdg`. */
export type SdgNotation = (typeof sdg.notations)[number];
