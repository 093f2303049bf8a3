import { defineScheme } from "../concept.js";
import { TIDIER_RIGHTS } from "../label-rights.js";

const source = "TIDieR-PHP, BMJ 2018;361:k1079";

/** The table in which items 1 to 5 were read. */
const table = "https://pmc.ncbi.nlm.nih.gov/articles/PMC5954974/table/tbl1";

/** Items of the reporting guideline for population health and policy interventions; items 6 to 9 still have to be read in the guideline. */
export const tidierPhp = defineScheme(
  {
    name: "tidier-php",
    title: { fr: "Grille TIDieR-PHP", en: "TIDieR-PHP checklist" },
    definition: {
      fr: "Ce qu'il faut dire d'une action pour qu'un autre puisse la comprendre et la refaire.",
      en: "What to say of an action so that others can understand and repeat it.",
    },
    source,
    version: "2018",
    rights: TIDIER_RIGHTS,
  },
  {
    "1": {
      prefLabel: { fr: "Nom court", en: "Brief name" },
      definition: { fr: "Comment l'action s'appelle.", en: "What the action is called." },
      verified: true,
      sources: [source, table],
    },
    "2": {
      prefLabel: { fr: "Pourquoi", en: "Why" },
      definition: {
        fr: "Le besoin, les objectifs et l'idée de ce qui doit les faire atteindre.",
        en: "The need, the aims and the idea of what should achieve them.",
      },
      verified: true,
      sources: [source, table],
    },
    "3": {
      prefLabel: { fr: "Quoi : supports", en: "What: materials" },
      definition: {
        fr: "Les supports et outils remis ou utilisés.",
        en: "Materials and tools that are handed out or used.",
      },
      verified: true,
      sources: [source, table],
    },
    "4": {
      prefLabel: { fr: "Quoi et comment", en: "What and how" },
      definition: {
        fr: "Ce qui est fait et organisé, financements et cadre compris.",
        en: "What is done and organised, funding and framework included.",
      },
      verified: true,
      sources: [source, table],
    },
    "5": {
      prefLabel: { fr: "Qui", en: "Who provided" },
      definition: {
        fr: "Les organisations et métiers qui mènent l'action.",
        en: "The organisations and professions that carry it out.",
      },
      verified: true,
      sources: [source, table],
    },
    "6": {
      prefLabel: { fr: "Où", en: "Where" },
      definition: {
        fr: "Les lieux, milieux de vie et territoires.",
        en: "Places, settings and territories.",
      },
      verified: false,
    },
    "7": {
      prefLabel: { fr: "Quand et combien", en: "When and how much" },
      definition: { fr: "Les dates, la durée et le rythme.", en: "Dates, duration and rhythm." },
      verified: false,
    },
    "8": {
      prefLabel: { fr: "Adaptations prévues", en: "Planned variation" },
      definition: {
        fr: "Ce qui devait varier selon les lieux ou les publics.",
        en: "What was meant to vary between places or audiences.",
      },
      verified: false,
    },
    "9": {
      prefLabel: { fr: "Évolutions non prévues", en: "Unplanned variation" },
      definition: {
        fr: "En quoi l'action s'est écartée de ce qui était prévu.",
        en: "How the action moved away from the plan.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `tidier-php`. */
export type TidierPhpNotation = (typeof tidierPhp.notations)[number];
