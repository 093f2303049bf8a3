import { defineScheme } from "../concept.js";

export const psychosocialSkill = defineScheme(
  { name: "psychosocial-skill", title: { fr: "psychosocial-skill", en: "psychosocial-skill" }, definition: { fr: "psychosocial-skill", en: "psychosocial-skill" }, version: "1" },
  {
    "cognitive": { prefLabel: { fr: "cognitive", en: "cognitive" }, definition: { fr: "cognitive", en: "cognitive" }, verified: false },
    "self-awareness": { prefLabel: { fr: "self-awareness", en: "self-awareness" }, definition: { fr: "self-awareness", en: "self-awareness" }, verified: false },
    "self-control": { prefLabel: { fr: "self-control", en: "self-control" }, definition: { fr: "self-control", en: "self-control" }, verified: false },
    "constructive-decisions": { prefLabel: { fr: "constructive-decisions", en: "constructive-decisions" }, definition: { fr: "constructive-decisions", en: "constructive-decisions" }, verified: false },
    "emotional": { prefLabel: { fr: "emotional", en: "emotional" }, definition: { fr: "emotional", en: "emotional" }, verified: false },
    "emotion-and-stress-awareness": { prefLabel: { fr: "emotion-and-stress-awareness", en: "emotion-and-stress-awareness" }, definition: { fr: "emotion-and-stress-awareness", en: "emotion-and-stress-awareness" }, verified: false },
    "emotion-regulation": { prefLabel: { fr: "emotion-regulation", en: "emotion-regulation" }, definition: { fr: "emotion-regulation", en: "emotion-regulation" }, verified: false },
    "stress-management": { prefLabel: { fr: "stress-management", en: "stress-management" }, definition: { fr: "stress-management", en: "stress-management" }, verified: false },
    "social": { prefLabel: { fr: "social", en: "social" }, definition: { fr: "social", en: "social" }, verified: false },
    "constructive-communication": { prefLabel: { fr: "constructive-communication", en: "constructive-communication" }, definition: { fr: "constructive-communication", en: "constructive-communication" }, verified: false },
    "constructive-relationships": { prefLabel: { fr: "constructive-relationships", en: "constructive-relationships" }, definition: { fr: "constructive-relationships", en: "constructive-relationships" }, verified: false },
    "problem-solving": { prefLabel: { fr: "problem-solving", en: "problem-solving" }, definition: { fr: "problem-solving", en: "problem-solving" }, verified: false },
  },
);

/** Notation of a concept of the scheme `psychosocial-skill`. */
export type PsychosocialSkillNotation = (typeof psychosocialSkill.notations)[number];
