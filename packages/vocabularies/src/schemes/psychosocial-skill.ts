import { defineScheme } from "../concept.js";
import { SKILL_RIGHTS } from "../label-rights.js";
import { CPS_PROMOSANTE } from "../sources.js";

/** The nine general psychosocial skills of 2021 and their three families. */
export const psychosocialSkill = defineScheme(
  {
    name: "psychosocial-skill",
    title: { fr: "Compétences psychosociales générales", en: "General psychosocial skills" },
    definition: {
      fr: "Neuf compétences générales en trois familles, dans la classification 2021 de Santé publique France ; une version plus récente en compte six.",
      en: "Nine general skills in three families, in the 2021 classification of Santé publique France; a later version has six.",
    },
    source: "Santé publique France, classification 2021",
    version: "2021",
    rights: SKILL_RIGHTS,
  },
  {
    cognitive: {
      prefLabel: { fr: "Compétences cognitives", en: "Cognitive skills" },
      definition: {
        fr: "Se connaître, se maîtriser et décider.",
        en: "Knowing oneself, self-control and deciding.",
      },
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "self-awareness": {
      prefLabel: { fr: "Avoir conscience de soi", en: "Being aware of oneself" },
      definition: {
        fr: "Savoir ce que l'on est, ce que l'on pense et ce que l'on veut.",
        en: "Knowing what one is, thinks and wants.",
      },
      broader: "cognitive",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "self-control": {
      prefLabel: { fr: "Capacité de maîtrise de soi", en: "Self-control" },
      altLabel: { fr: ["Maîtrise de soi"] },
      definition: {
        fr: "Maîtriser ses impulsions et atteindre les buts que l'on s'est fixés.",
        en: "Holding one's impulses and following through on one's aims.",
      },
      broader: "cognitive",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "constructive-decisions": {
      prefLabel: { fr: "Prendre des décisions constructives", en: "Making constructive decisions" },
      definition: {
        fr: "Choisir en pesant les suites pour soi et pour les autres.",
        en: "Choosing with the consequences for oneself and others in mind.",
      },
      broader: "cognitive",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    emotional: {
      prefLabel: { fr: "Compétences émotionnelles", en: "Emotional skills" },
      definition: {
        fr: "Reconnaître ses émotions et son stress, et les réguler.",
        en: "Recognising and handling one's emotions and stress.",
      },
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "emotion-and-stress-awareness": {
      prefLabel: {
        fr: "Avoir conscience de ses émotions et de son stress",
        en: "Being aware of one's emotions and stress",
      },
      definition: {
        fr: "Repérer et nommer ce que l'on ressent.",
        en: "Noticing and naming what one feels.",
      },
      broader: "emotional",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "emotion-regulation": {
      prefLabel: { fr: "Réguler ses émotions", en: "Regulating one's emotions" },
      definition: {
        fr: "Exprimer ses émotions sans se laisser emporter.",
        en: "Expressing one's emotions without being carried away.",
      },
      broader: "emotional",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "stress-management": {
      prefLabel: { fr: "Gérer son stress", en: "Managing one's stress" },
      definition: { fr: "Faire face à la tension du quotidien.", en: "Coping with everyday tension." },
      broader: "emotional",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    social: {
      prefLabel: { fr: "Compétences sociales", en: "Social skills" },
      definition: {
        fr: "Communiquer, nouer des liens et s'entendre avec les autres.",
        en: "Speaking, bonding and getting on with others.",
      },
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "constructive-communication": {
      prefLabel: { fr: "Communiquer de façon constructive", en: "Communicating constructively" },
      definition: { fr: "Écouter et se faire comprendre.", en: "Listening and making oneself understood." },
      broader: "social",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "constructive-relationships": {
      prefLabel: { fr: "Développer des relations constructives", en: "Building constructive relationships" },
      definition: { fr: "Nouer des liens où chacun compte.", en: "Forming ties in which everyone counts." },
      broader: "social",
      verified: true,
      sources: [CPS_PROMOSANTE],
    },
    "problem-solving": {
      prefLabel: { fr: "Résoudre des difficultés", en: "Solving difficulties" },
      definition: {
        fr: "Demander de l'aide, refuser, sortir d'un conflit.",
        en: "Asking for help, refusing, getting out of a conflict.",
      },
      broader: "social",
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `psychosocial-skill`. */
export type PsychosocialSkillNotation = (typeof psychosocialSkill.notations)[number];
