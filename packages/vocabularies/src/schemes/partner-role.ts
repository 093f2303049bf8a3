import { defineScheme } from "../concept.js";

export const partnerRole = defineScheme(
  { name: "partner-role", title: { fr: "partner-role", en: "partner-role" }, definition: { fr: "partner-role", en: "partner-role" }, version: "1" },
  {
    "partner": { prefLabel: { fr: "partner", en: "partner" }, definition: { fr: "partner", en: "partner" }, verified: false },
    "carrier-support": { prefLabel: { fr: "carrier-support", en: "carrier-support" }, definition: { fr: "carrier-support", en: "carrier-support" }, verified: false },
    "co-carrier": { prefLabel: { fr: "co-carrier", en: "co-carrier" }, definition: { fr: "co-carrier", en: "co-carrier" }, verified: false },
    "host": { prefLabel: { fr: "host", en: "host" }, definition: { fr: "host", en: "host" }, verified: false },
    "funder": { prefLabel: { fr: "funder", en: "funder" }, definition: { fr: "funder", en: "funder" }, verified: false },
    "requester": { prefLabel: { fr: "requester", en: "requester" }, definition: { fr: "requester", en: "requester" }, verified: false },
    "coordinator": { prefLabel: { fr: "coordinator", en: "coordinator" }, definition: { fr: "coordinator", en: "coordinator" }, verified: false },
    "participant": { prefLabel: { fr: "participant", en: "participant" }, definition: { fr: "participant", en: "participant" }, verified: false },
    "evaluator": { prefLabel: { fr: "evaluator", en: "evaluator" }, definition: { fr: "evaluator", en: "evaluator" }, verified: false },
    "provider": { prefLabel: { fr: "provider", en: "provider" }, definition: { fr: "provider", en: "provider" }, verified: false },
    "european-partner": { prefLabel: { fr: "european-partner", en: "european-partner" }, definition: { fr: "european-partner", en: "european-partner" }, verified: false },
  },
);

/** Notation of a concept of the scheme `partner-role`. */
export type PartnerRoleNotation = (typeof partnerRole.notations)[number];
