import { defineScheme } from "../concept.js";

/** Final or intermediate audience; a list of the project's own. */
export const audienceLevel = defineScheme(
  {
    name: "audience-level",
    title: { fr: "Niveaux de public", en: "Audience levels" },
    definition: {
      fr: "Dit si l'action touche ses bénéficiaires directement ou par des relais.",
      en: "Tells whether the action reaches its beneficiaries directly or through others.",
    },
    version: "1",
    rights: "ours",
  },
  {
    final: {
      prefLabel: { fr: "Public final", en: "Final audience" },
      definition: {
        fr: "Les personnes dont la santé doit s'améliorer.",
        en: "The people whose health is meant to improve.",
      },
      verified: true,
    },
    intermediate: {
      prefLabel: { fr: "Public intermédiaire", en: "Intermediate audience" },
      altLabel: { fr: ["Public relais"] },
      definition: {
        fr: "Les relais par lesquels l'action atteint son public final.",
        en: "The people through whom the action reaches its final audience.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `audience-level`. */
export type AudienceLevelNotation = (typeof audienceLevel.notations)[number];
