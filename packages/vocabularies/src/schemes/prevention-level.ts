import { defineScheme } from "../concept.js";

export const preventionLevel = defineScheme(
  { name: "prevention-level", title: { fr: "prevention-level", en: "prevention-level" }, definition: { fr: "prevention-level", en: "prevention-level" }, version: "1" },
  {
    "universal": { prefLabel: { fr: "universal", en: "universal" }, definition: { fr: "universal", en: "universal" }, verified: false },
    "selective": { prefLabel: { fr: "selective", en: "selective" }, definition: { fr: "selective", en: "selective" }, verified: false },
    "indicated": { prefLabel: { fr: "indicated", en: "indicated" }, definition: { fr: "indicated", en: "indicated" }, verified: false },
    "environmental": { prefLabel: { fr: "environmental", en: "environmental" }, definition: { fr: "environmental", en: "environmental" }, verified: false },
    "primary": { prefLabel: { fr: "primary", en: "primary" }, definition: { fr: "primary", en: "primary" }, verified: false },
    "secondary": { prefLabel: { fr: "secondary", en: "secondary" }, definition: { fr: "secondary", en: "secondary" }, verified: false },
    "tertiary": { prefLabel: { fr: "tertiary", en: "tertiary" }, definition: { fr: "tertiary", en: "tertiary" }, verified: false },
  },
);

/** Notation of a concept of the scheme `prevention-level`. */
export type PreventionLevelNotation = (typeof preventionLevel.notations)[number];
