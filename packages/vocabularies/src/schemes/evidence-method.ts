import { defineScheme } from "../concept.js";

/** Ways of drawing a value from a source; a list of the project's own. */
export const evidenceMethod = defineScheme(
  {
    name: "evidence-method",
    title: { fr: "Méthodes d'extraction", en: "Evidence methods" },
    definition: {
      fr: "Comment une valeur a été tirée de la source.",
      en: "How a value was drawn from the source.",
    },
    version: "1",
    rights: "ours",
  },
  {
    manual: {
      prefLabel: { fr: "Saisie par une personne", en: "Manual" },
      definition: {
        fr: "Une personne a lu la source et écrit la valeur.",
        en: "A person read the source and wrote the value.",
      },
      verified: true,
    },
    "label-match": {
      prefLabel: { fr: "Libellé de rubrique reconnu", en: "Label match" },
      definition: {
        fr: "La valeur suit un intitulé de rubrique reconnu.",
        en: "The value follows a recognised field label.",
      },
      verified: true,
    },
    "vocabulary-match": {
      prefLabel: { fr: "Terme de vocabulaire reconnu", en: "Vocabulary match" },
      definition: {
        fr: "Le texte est un terme connu d'une liste.",
        en: "The text is a known term of a list.",
      },
      verified: true,
    },
    pattern: {
      prefLabel: { fr: "Motif", en: "Pattern" },
      definition: {
        fr: "La forme du texte a suffi : date, téléphone, numéro.",
        en: "The shape of the text was enough: date, telephone, number.",
      },
      verified: true,
    },
    inference: {
      prefLabel: { fr: "Déduction", en: "Inference" },
      definition: {
        fr: "La valeur est déduite d'autres valeurs.",
        en: "The value is deduced from other values.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `evidence-method`. */
export type EvidenceMethodNotation = (typeof evidenceMethod.notations)[number];
