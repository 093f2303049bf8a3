import { defineScheme } from "../concept.js";

export const evidenceMethod = defineScheme(
  { name: "evidence-method", title: { fr: "evidence-method", en: "evidence-method" }, definition: { fr: "evidence-method", en: "evidence-method" }, version: "1" },
  {
    "manual": { prefLabel: { fr: "manual", en: "manual" }, definition: { fr: "manual", en: "manual" }, verified: false },
    "label-match": { prefLabel: { fr: "label-match", en: "label-match" }, definition: { fr: "label-match", en: "label-match" }, verified: false },
    "vocabulary-match": { prefLabel: { fr: "vocabulary-match", en: "vocabulary-match" }, definition: { fr: "vocabulary-match", en: "vocabulary-match" }, verified: false },
    "pattern": { prefLabel: { fr: "pattern", en: "pattern" }, definition: { fr: "pattern", en: "pattern" }, verified: false },
    "inference": { prefLabel: { fr: "inference", en: "inference" }, definition: { fr: "inference", en: "inference" }, verified: false },
  },
);

/** Notation of a concept of the scheme `evidence-method`. */
export type EvidenceMethodNotation = (typeof evidenceMethod.notations)[number];
