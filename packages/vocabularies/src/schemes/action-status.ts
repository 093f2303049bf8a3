import { defineScheme } from "../concept.js";

/** Statuses of an action; a list of the project's own. */
export const actionStatus = defineScheme(
  {
    name: "action-status",
    title: { fr: "États d'avancement", en: "Action statuses" },
    definition: {
      fr: "Où en est l'action à la date de la fiche.",
      en: "Where the action stands at the date of the record.",
    },
    version: "1",
    rights: "ours",
  },
  {
    planned: {
      prefLabel: { fr: "Prévue", en: "Planned" },
      definition: {
        fr: "L'action est décidée et n'a pas commencé.",
        en: "The action is decided and has not begun.",
      },
      verified: true,
    },
    ongoing: {
      prefLabel: { fr: "En cours", en: "Ongoing" },
      definition: {
        fr: "L'action a commencé et n'est pas finie.",
        en: "The action has begun and is not over.",
      },
      verified: true,
    },
    completed: {
      prefLabel: { fr: "Terminée", en: "Completed" },
      definition: { fr: "L'action est allée à son terme.", en: "The action has run its course." },
      verified: true,
    },
    suspended: {
      prefLabel: { fr: "Suspendue", en: "Suspended" },
      definition: {
        fr: "L'action est arrêtée et peut reprendre.",
        en: "The action has stopped and may resume.",
      },
      verified: true,
    },
    cancelled: {
      prefLabel: { fr: "Annulée", en: "Cancelled" },
      definition: {
        fr: "L'action n'aura pas lieu, ou s'est arrêtée avant son terme.",
        en: "The action will not take place, or stopped before its end.",
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

/** Notation of a concept of the scheme `action-status`. */
export type ActionStatusNotation = (typeof actionStatus.notations)[number];
