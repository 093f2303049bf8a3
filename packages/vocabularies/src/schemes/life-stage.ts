import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { CJC_CALL, CJC_FICHE, EQUAL_LEAFLET, OSCARS_BASE, OWN_TERM } from "../sources.js";

/** Ages of an audience; the axis is the project's own, the terms are those of the sources. */
export const lifeStage = defineScheme(
  {
    name: "life-stage",
    title: { fr: "Âges de la vie", en: "Life stages" },
    definition: {
      fr: "Premier des trois axes qui décrivent un public : l'âge.",
      en: "First of the three axes that describe an audience: age.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "all-ages": {
      prefLabel: { fr: "Tous les âges", en: "All ages" },
      altLabel: { fr: ["Tout âge"], de: ["Alle Altersgruppen"], it: ["Tutte le età"] },
      definition: {
        fr: "L'action s'adresse à des personnes de tout âge.",
        en: "The action is for people of any age.",
      },
      verified: true,
      sources: [OWN_TERM],
    },
    "early-childhood": {
      prefLabel: { fr: "Petite enfance", en: "Early childhood" },
      altLabel: { de: ["Frühe Kindheit", "Kleinkinder", "Vorschulkinder"], it: ["Prima infanzia"] },
      definition: {
        fr: "Enfants de la naissance à l'entrée à l'école.",
        en: "Children from birth to the start of school.",
      },
      broader: "children",
      verified: false,
    },
    children: {
      prefLabel: { fr: "Enfants", en: "Children" },
      altLabel: { fr: ["Enfant"], de: ["Kinder"], it: ["Bambini", "Bambine e bambini"] },
      definition: {
        fr: "Personnes qui n'ont pas encore atteint l'adolescence.",
        en: "People who are not yet adolescents.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    adolescents: {
      prefLabel: { fr: "Adolescents", en: "Adolescents" },
      altLabel: {
        fr: ["Adolescent", "Ados"],
        en: ["Teenagers"],
        de: ["Jugendliche"],
        it: ["Adolescenti"],
      },
      definition: {
        fr: "Personnes entre l'enfance et l'âge adulte.",
        en: "People between childhood and adulthood.",
      },
      broader: "young-people",
      verified: true,
      sources: [OSCARS_BASE],
    },
    "young-people": {
      prefLabel: { fr: "Jeunes", en: "Young people" },
      altLabel: { fr: ["Publics jeunes"], de: ["Junge Menschen"], it: ["Giovani"] },
      definition: {
        fr: "Adolescents et jeunes adultes, sans autre précision d'âge.",
        en: "Adolescents and young adults, with no closer age given.",
      },
      verified: true,
      sources: [CJC_FICHE, CJC_CALL, EQUAL_LEAFLET, OSCARS_BASE],
    },
    "young-adults": {
      prefLabel: { fr: "Jeunes adultes", en: "Young adults" },
      altLabel: { de: ["Junge Erwachsene"], it: ["Giovani adulti"] },
      definition: {
        fr: "Personnes au début de l'âge adulte, le plus souvent de 18 à 25 ans.",
        en: "People at the beginning of adult life, most often aged 18 to 25.",
      },
      broader: "young-people",
      verified: false,
    },
    adults: {
      prefLabel: { fr: "Adultes", en: "Adults" },
      altLabel: { fr: ["Adulte"], de: ["Erwachsene"], it: ["Adulti"] },
      definition: {
        fr: "Personnes majeures, quand l'action ne les vise pas en raison de leur avancée en âge.",
        en: "People of full age who are not addressed for being old.",
      },
      verified: false,
    },
    "older-people": {
      prefLabel: { fr: "Personnes âgées", en: "Older people" },
      altLabel: {
        fr: ["Personnes vieillissantes", "Seniors", "Séniors", "Aînés"],
        en: ["Elderly people", "Elderly", "Seniors"],
        de: ["Ältere Menschen", "Senioren", "Seniorinnen und Senioren"],
        it: ["Anziani", "Persone anziane"],
      },
      definition: {
        fr: "Personnes visées en raison de leur avancée en âge.",
        en: "People addressed because they are growing old.",
      },
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [OSCARS_BASE],
    },
  },
);

/** Notation of a concept of the scheme `life-stage`. */
export type LifeStageNotation = (typeof lifeStage.notations)[number];
