import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { OSCARS_23340, OSCARS_JUSTICE } from "../sources.js";

/** Frequencies as OSCARS records name them. */
export const frequency = defineScheme(
  {
    name: "frequency",
    title: { fr: "Fréquences", en: "Frequencies" },
    definition: { fr: "Rythme de l'action.", en: "Rhythm of the action." },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "one-off": {
      prefLabel: { fr: "Ponctuelle", en: "One-off" },
      definition: { fr: "L'action a lieu une fois.", en: "The action takes place once." },
      verified: false,
    },
    recurring: {
      prefLabel: { fr: "Répétitive", en: "Recurring" },
      definition: {
        fr: "L'action revient plusieurs fois sous la même forme.",
        en: "The action comes back several times in the same form.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_23340],
    },
    ongoing: {
      prefLabel: { fr: "Suivie", en: "Ongoing" },
      definition: {
        fr: "L'action accompagne les mêmes personnes dans la durée.",
        en: "The action follows the same people over time.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `frequency`. */
export type FrequencyNotation = (typeof frequency.notations)[number];
