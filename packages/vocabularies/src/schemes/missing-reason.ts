import { defineScheme } from "../concept.js";

export const missingReason = defineScheme(
  { name: "missing-reason", title: { fr: "missing-reason", en: "missing-reason" }, definition: { fr: "missing-reason", en: "missing-reason" }, version: "1" },
  {
    "not-asked": { prefLabel: { fr: "not-asked", en: "not-asked" }, definition: { fr: "not-asked", en: "not-asked" }, verified: false },
    "asked-but-blank": { prefLabel: { fr: "asked-but-blank", en: "asked-but-blank" }, definition: { fr: "asked-but-blank", en: "asked-but-blank" }, verified: false },
    "truncated": { prefLabel: { fr: "truncated", en: "truncated" }, definition: { fr: "truncated", en: "truncated" }, verified: false },
    "not-applicable": { prefLabel: { fr: "not-applicable", en: "not-applicable" }, definition: { fr: "not-applicable", en: "not-applicable" }, verified: false },
    "withheld": { prefLabel: { fr: "withheld", en: "withheld" }, definition: { fr: "withheld", en: "withheld" }, verified: false },
  },
);

/** Notation of a concept of the scheme `missing-reason`. */
export type MissingReasonNotation = (typeof missingReason.notations)[number];
