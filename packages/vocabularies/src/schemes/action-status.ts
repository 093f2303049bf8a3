import { defineScheme } from "../concept.js";

export const actionStatus = defineScheme(
  { name: "action-status", title: { fr: "action-status", en: "action-status" }, definition: { fr: "action-status", en: "action-status" }, version: "1" },
  {
    "planned": { prefLabel: { fr: "planned", en: "planned" }, definition: { fr: "planned", en: "planned" }, verified: false },
    "ongoing": { prefLabel: { fr: "ongoing", en: "ongoing" }, definition: { fr: "ongoing", en: "ongoing" }, verified: false },
    "completed": { prefLabel: { fr: "completed", en: "completed" }, definition: { fr: "completed", en: "completed" }, verified: false },
    "suspended": { prefLabel: { fr: "suspended", en: "suspended" }, definition: { fr: "suspended", en: "suspended" }, verified: false },
    "cancelled": { prefLabel: { fr: "cancelled", en: "cancelled" }, definition: { fr: "cancelled", en: "cancelled" }, verified: false },
    "unknown": { prefLabel: { fr: "unknown", en: "unknown" }, definition: { fr: "unknown", en: "unknown" }, verified: false },
  },
);

/** Notation of a concept of the scheme `action-status`. */
export type ActionStatusNotation = (typeof actionStatus.notations)[number];
