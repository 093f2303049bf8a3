import { defineScheme } from "../concept.js";

/** What a record describes; a list of the project's own. */
export const actionKind = defineScheme(
  {
    name: "action-kind",
    title: { fr: "Sortes d'action", en: "Kinds of action" },
    definition: { fr: "Ce que décrit la fiche.", en: "What the record describes." },
    version: "1",
    rights: "ours",
  },
  {
    action: {
      prefLabel: { fr: "Action", en: "Action" },
      definition: {
        fr: "Une intervention auprès d'un public, ou une suite de séances.",
        en: "An intervention with an audience, or a series of sessions.",
      },
      verified: true,
    },
    programme: {
      prefLabel: { fr: "Programme", en: "Programme" },
      definition: {
        fr: "Un ensemble d'actions ou d'axes menés sous un même nom.",
        en: "A set of actions or axes run under one name.",
      },
      verified: true,
    },
    project: {
      prefLabel: { fr: "Projet", en: "Project" },
      definition: {
        fr: "Un travail borné dans le temps qui vise un changement ou une production.",
        en: "Work bounded in time that aims at a change or a product.",
      },
      verified: true,
    },
    partnership: {
      prefLabel: { fr: "Partenariat", en: "Partnership" },
      definition: {
        fr: "Une manière durable de travailler ensemble entre structures.",
        en: "A lasting way for organisations to work together.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `action-kind`. */
export type ActionKindNotation = (typeof actionKind.notations)[number];
