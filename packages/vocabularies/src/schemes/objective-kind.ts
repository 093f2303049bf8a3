import { defineScheme } from "../concept.js";
import { CJC_FICHE, OSCARS_JUSTICE } from "../sources.js";

/** Kinds of objective, named as in the records. */
export const objectiveKind = defineScheme(
  {
    name: "objective-kind",
    title: { fr: "Sortes d'objectif", en: "Kinds of objective" },
    definition: { fr: "Place d'un objectif dans la fiche.", en: "Place of an objective in the record." },
    version: "1",
    rights: "ours",
  },
  {
    general: {
      prefLabel: { fr: "Objectif général", en: "General objective" },
      altLabel: { fr: ["Objectifs généraux"] },
      definition: {
        fr: "Ce que l'action veut atteindre dans son ensemble.",
        en: "What the action as a whole wants to reach.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    specific: {
      prefLabel: { fr: "Objectif spécifique", en: "Specific objective" },
      altLabel: { fr: ["Objectifs spécifiques"] },
      definition: {
        fr: "Changement précis attendu chez un public ou dans un milieu.",
        en: "Precise change expected in an audience or a setting.",
      },
      verified: true,
    },
    operational: {
      prefLabel: { fr: "Objectif opérationnel", en: "Operational objective" },
      altLabel: { fr: ["Objectifs opérationnels"] },
      definition: {
        fr: "Ce que l'équipe doit faire pour y parvenir.",
        en: "What the team has to do to get there.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    partnership: {
      prefLabel: { fr: "Objectif du partenariat", en: "Partnership objective" },
      altLabel: { fr: ["Objectifs du partenariat"] },
      definition: {
        fr: "Ce que les partenaires attendent de leur travail commun.",
        en: "What the partners expect of their joint work.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
  },
);

/** Notation of a concept of the scheme `objective-kind`. */
export type ObjectiveKindNotation = (typeof objectiveKind.notations)[number];
