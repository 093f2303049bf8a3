import { defineScheme } from "../concept.js";

/** Kinds of part; a list of the project's own. */
export const partKind = defineScheme(
  {
    name: "part-kind",
    title: { fr: "Sortes de partie", en: "Kinds of part" },
    definition: {
      fr: "Place d'une partie dans l'action ou le programme.",
      en: "Place of a part in the action or programme.",
    },
    version: "1",
    rights: "ours",
  },
  {
    axis: {
      prefLabel: { fr: "Axe", en: "Axis" },
      definition: {
        fr: "Grande orientation d'un programme, avec ses propres objectifs.",
        en: "Main line of a programme, with objectives of its own.",
      },
      verified: true,
    },
    "working-group": {
      prefLabel: { fr: "Groupe de travail", en: "Working group" },
      definition: { fr: "Groupe réuni pour traiter un thème.", en: "Group that meets on one theme." },
      verified: true,
    },
    session: {
      prefLabel: { fr: "Session", en: "Session" },
      altLabel: { fr: ["Séance"] },
      definition: { fr: "Séance ou rencontre datée.", en: "Dated meeting or class." },
      verified: true,
    },
    edition: {
      prefLabel: { fr: "Édition", en: "Edition" },
      definition: {
        fr: "Reprise de la même action une autre année.",
        en: "The same action held again in another year.",
      },
      verified: true,
    },
    component: {
      prefLabel: { fr: "Volet", en: "Component" },
      definition: {
        fr: "Partie d'une action qui a son public ou son contenu.",
        en: "Part of an action with its own audience or content.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `part-kind`. */
export type PartKindNotation = (typeof partKind.notations)[number];
