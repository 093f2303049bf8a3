import { defineScheme } from "../concept.js";

/** Reasons for a missing value; a list of the project's own. */
export const missingReason = defineScheme(
  {
    name: "missing-reason",
    title: { fr: "Motifs d'absence", en: "Reasons for a missing value" },
    definition: {
      fr: "Pourquoi une valeur manque : inconnu n'est ni vide, ni « non ».",
      en: 'Why a value is missing: unknown is neither empty nor "no".',
    },
    version: "1",
    rights: "ours",
  },
  {
    "not-asked": {
      prefLabel: { fr: "Non demandé", en: "Not asked" },
      definition: {
        fr: "Le questionnaire de la source ne pose pas la question.",
        en: "The source's questionnaire does not ask.",
      },
      verified: true,
    },
    "not-stated": {
      prefLabel: { fr: "Non mentionné", en: "Not stated" },
      definition: {
        fr: "Le document est un texte libre, ou une rubrique remplie, qui ne dit rien de ce point.",
        en: "The document is free text, or an answered question, that does not speak of it.",
      },
      verified: true,
    },
    "asked-but-blank": {
      prefLabel: { fr: "Demandé, laissé vide", en: "Asked but blank" },
      definition: {
        fr: "La question est imprimée et la réponse est vide.",
        en: "The question is printed and the answer is empty.",
      },
      verified: true,
    },
    truncated: {
      prefLabel: { fr: "Coupé", en: "Truncated" },
      definition: {
        fr: "Le document s'arrête avant la réponse.",
        en: "The document stops before the answer.",
      },
      verified: true,
    },
    "not-applicable": {
      prefLabel: { fr: "Sans objet", en: "Not applicable" },
      definition: {
        fr: "La question n'a pas de sens pour cette action.",
        en: "The question makes no sense for this action.",
      },
      verified: true,
    },
    withheld: {
      prefLabel: { fr: "Non communiqué", en: "Withheld" },
      definition: {
        fr: "La valeur existe et n'est pas publiée.",
        en: "The value exists and is not published.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `missing-reason`. */
export type MissingReasonNotation = (typeof missingReason.notations)[number];
