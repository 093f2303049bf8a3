import { defineScheme } from "../concept.js";

/** What an indicator measures; a list of the project's own. */
export const indicatorKind = defineScheme(
  {
    name: "indicator-kind",
    title: { fr: "Sortes d'indicateur", en: "Kinds of indicator" },
    definition: { fr: "Ce que mesure un indicateur.", en: "What an indicator measures." },
    version: "1",
    rights: "ours",
  },
  {
    reach: {
      prefLabel: { fr: "Personnes touchées", en: "Reach" },
      altLabel: { fr: ["Nombre de personnes concernées", "Nombre de personnes ayant bénéficié des actions"] },
      definition: {
        fr: "Nombre de personnes ou de structures que l'action a atteintes.",
        en: "Number of people or bodies that the action has reached.",
      },
      verified: true,
    },
    "activity-volume": {
      prefLabel: { fr: "Volume d'activité", en: "Activity volume" },
      altLabel: { fr: ["Nombre de séances de groupe", "Nombre de co-interventions"] },
      definition: {
        fr: "Quantité d'activité : séances, interventions, heures.",
        en: "Amount of activity: sessions, interventions, hours.",
      },
      verified: true,
    },
    process: {
      prefLabel: { fr: "Processus", en: "Process" },
      definition: {
        fr: "Manière dont l'action se déroule : respect du calendrier, participation, partenariat.",
        en: "How the action runs: timing, participation, partnership.",
      },
      verified: true,
    },
    output: {
      prefLabel: { fr: "Production", en: "Output" },
      definition: {
        fr: "Ce que l'action a produit : outil, rapport, convention.",
        en: "What the action has produced: tool, report, agreement.",
      },
      verified: true,
    },
    outcome: {
      prefLabel: { fr: "Résultat", en: "Outcome" },
      definition: {
        fr: "Changement observé chez des personnes ou dans leur milieu.",
        en: "Change observed in people or in their surroundings.",
      },
      verified: true,
    },
    satisfaction: {
      prefLabel: { fr: "Satisfaction", en: "Satisfaction" },
      definition: {
        fr: "Avis des participants ou des partenaires.",
        en: "Opinion of participants or partners.",
      },
      verified: true,
    },
    qualitative: {
      prefLabel: { fr: "Qualitatif", en: "Qualitative" },
      altLabel: { fr: ["Indicateur qualitatif", "Bilan"] },
      definition: { fr: "Constat qui n'est pas un nombre.", en: "Finding that is not a number." },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `indicator-kind`. */
export type IndicatorKindNotation = (typeof indicatorKind.notations)[number];
