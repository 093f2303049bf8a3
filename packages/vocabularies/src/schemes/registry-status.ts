import { defineScheme } from "../concept.js";

/** Statuses of a base of actions; a list of the project's own. */
export const registryStatus = defineScheme(
  {
    name: "registry-status",
    title: { fr: "États d'une base d'actions", en: "Registry statuses" },
    definition: {
      fr: "Dit si une base d'actions reçoit encore des fiches.",
      en: "Tells whether a database of actions still takes records.",
    },
    version: "1",
    rights: "ours",
  },
  {
    open: {
      prefLabel: { fr: "Ouverte", en: "Open" },
      definition: { fr: "La base reçoit des contributions.", en: "The base takes contributions." },
      verified: true,
    },
    closed: {
      prefLabel: { fr: "Close", en: "Closed" },
      definition: {
        fr: "La base ne reçoit plus de contributions.",
        en: "The base no longer takes contributions.",
      },
      verified: true,
    },
    unknown: {
      prefLabel: { fr: "Inconnu", en: "Unknown" },
      definition: { fr: "La source ne le dit pas.", en: "The source does not say." },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `registry-status`. */
export type RegistryStatusNotation = (typeof registryStatus.notations)[number];
