import { defineScheme } from "../concept.js";

/** Whether an evaluation took place; a list of the project's own. */
export const evaluationStatus = defineScheme(
  {
    name: "evaluation-status",
    title: { fr: "Statut de l'évaluation", en: "Evaluation status" },
    definition: {
      fr: "Dit si une évaluation a eu lieu, est prévue, ou si la source ne permet pas de trancher.",
      en: "Says whether an evaluation took place, is planned, or cannot be told from the source.",
    },
    version: "1",
    rights: "ours",
  },
  {
    "carried-out": {
      prefLabel: { fr: "Réalisée", en: "Carried out" },
      definition: { fr: "L'évaluation a eu lieu.", en: "The evaluation took place." },
      verified: true,
    },
    planned: {
      prefLabel: { fr: "Prévue", en: "Planned" },
      definition: {
        fr: "L'évaluation est annoncée et n'a pas encore eu lieu.",
        en: "The evaluation is announced and has not taken place yet.",
      },
      verified: true,
    },
    "carried-out-or-planned": {
      prefLabel: { fr: "Réalisée ou prévue", en: "Carried out or planned" },
      definition: {
        fr: "La source répond « oui » à une question qui couvre les deux cas.",
        en: "The source answers “yes” to a question that covers both cases.",
      },
      verified: true,
    },
    none: {
      prefLabel: { fr: "Aucune", en: "None" },
      definition: {
        fr: "La source dit qu'il n'y a pas d'évaluation.",
        en: "The source says that there is no evaluation.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `evaluation-status`. */
export type EvaluationStatusNotation = (typeof evaluationStatus.notations)[number];
