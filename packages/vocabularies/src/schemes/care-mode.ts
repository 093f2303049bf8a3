import { defineScheme } from "../concept.js";

export const careMode = defineScheme(
  { name: "care-mode", title: { fr: "care-mode", en: "care-mode" }, definition: { fr: "care-mode", en: "care-mode" }, version: "1" },
  {
    "outpatient": { prefLabel: { fr: "outpatient", en: "outpatient" }, definition: { fr: "outpatient", en: "outpatient" }, verified: false },
    "inpatient": { prefLabel: { fr: "inpatient", en: "inpatient" }, definition: { fr: "inpatient", en: "inpatient" }, verified: false },
  },
);

/** Notation of a concept of the scheme `care-mode`. */
export type CareModeNotation = (typeof careMode.notations)[number];
