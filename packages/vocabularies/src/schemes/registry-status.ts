import { defineScheme } from "../concept.js";

export const registryStatus = defineScheme(
  { name: "registry-status", title: { fr: "registry-status", en: "registry-status" }, definition: { fr: "registry-status", en: "registry-status" }, version: "1" },
  {
    "open": { prefLabel: { fr: "open", en: "open" }, definition: { fr: "open", en: "open" }, verified: false },
    "closed": { prefLabel: { fr: "closed", en: "closed" }, definition: { fr: "closed", en: "closed" }, verified: false },
    "unknown": { prefLabel: { fr: "unknown", en: "unknown" }, definition: { fr: "unknown", en: "unknown" }, verified: false },
  },
);

/** Notation of a concept of the scheme `registry-status`. */
export type RegistryStatusNotation = (typeof registryStatus.notations)[number];
