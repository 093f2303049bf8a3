import { defineScheme } from "../concept.js";

export const actionKind = defineScheme(
  { name: "action-kind", title: { fr: "action-kind", en: "action-kind" }, definition: { fr: "action-kind", en: "action-kind" }, version: "1" },
  {
    "action": { prefLabel: { fr: "action", en: "action" }, definition: { fr: "action", en: "action" }, verified: false },
    "programme": { prefLabel: { fr: "programme", en: "programme" }, definition: { fr: "programme", en: "programme" }, verified: false },
    "project": { prefLabel: { fr: "project", en: "project" }, definition: { fr: "project", en: "project" }, verified: false },
    "partnership": { prefLabel: { fr: "partnership", en: "partnership" }, definition: { fr: "partnership", en: "partnership" }, verified: false },
  },
);

/** Notation of a concept of the scheme `action-kind`. */
export type ActionKindNotation = (typeof actionKind.notations)[number];
