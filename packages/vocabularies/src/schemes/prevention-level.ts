import { defineScheme } from "../concept.js";

/** Prevention levels on two axes: by audience, and by moment. */
export const preventionLevel = defineScheme(
  {
    name: "prevention-level",
    title: { fr: "Niveaux de prévention", en: "Prevention levels" },
    definition: {
      fr: "Deux axes facultatifs : à qui s'adresse la prévention, et à quel moment du problème elle agit.",
      en: "Two optional axes: whom prevention addresses, and at what moment of the problem it acts.",
    },
    version: "1",
    rights: "ours",
  },
  {
    universal: {
      prefLabel: { fr: "Universelle", en: "Universal" },
      altLabel: { fr: ["Prévention universelle"] },
      definition: {
        fr: "S'adresse à tous, sans regarder le risque.",
        en: "Addresses everyone, whatever the risk.",
      },
      verified: true,
      sources: ["https://3114.fr/strategie-globale-de-prevention-du-suicide-en-france/"],
    },
    selective: {
      prefLabel: { fr: "Sélective", en: "Selective" },
      altLabel: { fr: ["Prévention sélective"] },
      definition: {
        fr: "S'adresse à des groupes plus exposés que d'autres.",
        en: "Addresses groups more exposed than others.",
      },
      verified: true,
      sources: ["https://3114.fr/strategie-globale-de-prevention-du-suicide-en-france/"],
    },
    indicated: {
      prefLabel: { fr: "Indiquée", en: "Indicated" },
      altLabel: { fr: ["Prévention indiquée"] },
      definition: {
        fr: "S'adresse à des personnes qui présentent les premiers signes.",
        en: "Addresses people who show first signs.",
      },
      verified: false,
    },
    environmental: {
      prefLabel: { fr: "Environnementale", en: "Environmental" },
      altLabel: { fr: ["Prévention environnementale"] },
      definition: {
        fr: "Agit sur les règles, les prix et les lieux plutôt que sur les personnes.",
        en: "Acts on rules, prices and places rather than on people.",
      },
      verified: false,
    },
    primary: {
      prefLabel: { fr: "Primaire", en: "Primary" },
      altLabel: { fr: ["Prévention primaire"] },
      definition: { fr: "Évite que le problème apparaisse.", en: "Keeps the problem from appearing." },
      verified: false,
    },
    secondary: {
      prefLabel: { fr: "Secondaire", en: "Secondary" },
      altLabel: { fr: ["Prévention secondaire"] },
      definition: { fr: "Repère le problème tôt et l'arrête.", en: "Finds the problem early and stops it." },
      verified: false,
    },
    tertiary: {
      prefLabel: { fr: "Tertiaire", en: "Tertiary" },
      altLabel: { fr: ["Prévention tertiaire"] },
      definition: { fr: "Limite les suites et les rechutes.", en: "Limits consequences and relapses." },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `prevention-level`. */
export type PreventionLevelNotation = (typeof preventionLevel.notations)[number];
