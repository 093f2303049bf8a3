import { defineScheme } from "../concept.js";

export const chronicCondition = defineScheme(
  { name: "chronic-condition", title: { fr: "chronic-condition", en: "chronic-condition" }, definition: { fr: "chronic-condition", en: "chronic-condition" }, version: "1" },
  {
    "nutrition-disease": { prefLabel: { fr: "nutrition-disease", en: "nutrition-disease" }, definition: { fr: "nutrition-disease", en: "nutrition-disease" }, verified: false },
    "obesity": { prefLabel: { fr: "obesity", en: "obesity" }, definition: { fr: "obesity", en: "obesity" }, verified: false },
    "endocrine-disease": { prefLabel: { fr: "endocrine-disease", en: "endocrine-disease" }, definition: { fr: "endocrine-disease", en: "endocrine-disease" }, verified: false },
    "type-1-diabetes": { prefLabel: { fr: "type-1-diabetes", en: "type-1-diabetes" }, definition: { fr: "type-1-diabetes", en: "type-1-diabetes" }, verified: false },
    "gestational-diabetes": { prefLabel: { fr: "gestational-diabetes", en: "gestational-diabetes" }, definition: { fr: "gestational-diabetes", en: "gestational-diabetes" }, verified: false },
    "respiratory-disease": { prefLabel: { fr: "respiratory-disease", en: "respiratory-disease" }, definition: { fr: "respiratory-disease", en: "respiratory-disease" }, verified: false },
    "asthma": { prefLabel: { fr: "asthma", en: "asthma" }, definition: { fr: "asthma", en: "asthma" }, verified: false },
  },
);

/** Notation of a concept of the scheme `chronic-condition`. */
export type ChronicConditionNotation = (typeof chronicCondition.notations)[number];
