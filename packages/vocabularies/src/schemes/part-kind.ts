import { defineScheme } from "../concept.js";

export const partKind = defineScheme(
  { name: "part-kind", title: { fr: "part-kind", en: "part-kind" }, definition: { fr: "part-kind", en: "part-kind" }, version: "1" },
  {
    "axis": { prefLabel: { fr: "axis", en: "axis" }, definition: { fr: "axis", en: "axis" }, verified: false },
    "working-group": { prefLabel: { fr: "working-group", en: "working-group" }, definition: { fr: "working-group", en: "working-group" }, verified: false },
    "session": { prefLabel: { fr: "session", en: "session" }, definition: { fr: "session", en: "session" }, verified: false },
    "edition": { prefLabel: { fr: "edition", en: "edition" }, definition: { fr: "edition", en: "edition" }, verified: false },
    "component": { prefLabel: { fr: "component", en: "component" }, definition: { fr: "component", en: "component" }, verified: false },
  },
);

/** Notation of a concept of the scheme `part-kind`. */
export type PartKindNotation = (typeof partKind.notations)[number];
