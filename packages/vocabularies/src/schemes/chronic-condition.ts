import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { OSCARS_BASE } from "../sources.js";

/** Conditions printed in the therapeutic-education records of OSCARS. */
export const chronicCondition = defineScheme(
  {
    name: "chronic-condition",
    title: { fr: "Pathologies d'éducation thérapeutique", en: "Conditions in therapeutic education" },
    definition: {
      fr: "Maladies que nomment les fiches d'éducation thérapeutique, sur deux niveaux ; une fiche imprime le niveau large et le niveau fin joints par une virgule.",
      en: "Diseases named by therapeutic-education records, on two levels; a record prints the wide and the narrow level joined by a comma.",
    },
    source: "OSCARS (oscarsante.org)",
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "nutrition-disease": {
      prefLabel: { fr: "Maladie de la nutrition", en: "Nutritional disease" },
      definition: {
        fr: "Maladie liée à l'alimentation ou au poids.",
        en: "Disease linked to diet or weight.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    obesity: {
      prefLabel: { fr: "Obésité", en: "Obesity" },
      altLabel: { fr: ["Maladie de la nutrition, Obésité"] },
      definition: {
        fr: "Excès de masse grasse qui nuit à la santé.",
        en: "Excess of body fat that harms health.",
      },
      broader: "nutrition-disease",
      verified: true,
      sources: [OSCARS_BASE],
    },
    "endocrine-disease": {
      prefLabel: { fr: "Système endocrinien [Pathologie]", en: "Endocrine disease" },
      definition: {
        fr: "Maladie des glandes et de leurs hormones.",
        en: "Disease of the glands and their hormones.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "type-1-diabetes": {
      prefLabel: { fr: "Diabète de type 1", en: "Type 1 diabetes" },
      altLabel: { fr: ["Diabète 1", "Système endocrinien [Pathologie], Diabète 1"] },
      definition: {
        fr: "Diabète par défaut de production d'insuline.",
        en: "Diabetes from failing insulin production.",
      },
      broader: "endocrine-disease",
      verified: true,
      sources: [OSCARS_BASE],
    },
    "gestational-diabetes": {
      prefLabel: { fr: "Diabète gestationnel", en: "Gestational diabetes" },
      altLabel: { fr: ["Système endocrinien [Pathologie], Diabète gestationnel"] },
      definition: {
        fr: "Diabète qui apparaît pendant une grossesse.",
        en: "Diabetes that appears during a pregnancy.",
      },
      broader: "endocrine-disease",
      verified: true,
      sources: [OSCARS_BASE],
    },
    "respiratory-disease": {
      prefLabel: { fr: "Appareil respiratoire [Pathologie]", en: "Respiratory disease" },
      definition: {
        fr: "Maladie des voies respiratoires ou des poumons.",
        en: "Disease of the airways or lungs.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    asthma: {
      prefLabel: { fr: "Asthme", en: "Asthma" },
      altLabel: { fr: ["Appareil respiratoire [Pathologie], Asthme"] },
      definition: {
        fr: "Maladie chronique des bronches avec des crises d'essoufflement.",
        en: "Chronic disease of the airways with attacks of breathlessness.",
      },
      broader: "respiratory-disease",
      verified: true,
      sources: [OSCARS_BASE],
    },
  },
);

/** Notation of a concept of the scheme `chronic-condition`. */
export type ChronicConditionNotation = (typeof chronicCondition.notations)[number];
