import { defineScheme } from "../concept.js";

/** From a printed code to a measured outcome; a list of the project's own. */
export const outcomeStage = defineScheme(
  {
    name: "outcome-stage",
    title: { fr: "Stades d'un résultat", en: "Outcome stages" },
    definition: {
      fr: "Degré de certitude d'un résultat mentionné dans la fiche.",
      en: "How much the mention of an outcome in the record is worth.",
    },
    version: "1",
    rights: "ours",
  },
  {
    "listed-by-source": {
      prefLabel: { fr: "Listé par la source", en: "Listed by the source" },
      definition: {
        fr: "La catégorie est imprimée dans la fiche, et rien ne dit si elle est visée ou atteinte.",
        en: "The category is printed in the record, and nothing tells whether it is aimed at or reached.",
      },
      verified: true,
    },
    planned: {
      prefLabel: { fr: "Visé", en: "Planned" },
      definition: {
        fr: "L'action se donne ce résultat pour but.",
        en: "The action takes this outcome as its aim.",
      },
      verified: true,
    },
    claimed: {
      prefLabel: { fr: "Déclaré", en: "Claimed" },
      definition: {
        fr: "Le porteur dit que le résultat est atteint, sans mesure.",
        en: "The lead organisation says that the outcome is reached, without a measure.",
      },
      verified: true,
    },
    measured: {
      prefLabel: { fr: "Mesuré", en: "Measured" },
      definition: { fr: "Un indicateur montre le résultat.", en: "An indicator shows the outcome." },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `outcome-stage`. */
export type OutcomeStageNotation = (typeof outcomeStage.notations)[number];
