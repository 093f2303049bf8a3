import { defineScheme } from "../concept.js";
import { CJC_FICHE, OSCARS_JUSTICE } from "../sources.js";

/** Forms of agreement between partners. */
export const agreementKind = defineScheme(
  {
    name: "agreement-kind",
    title: { fr: "Formes d'accord", en: "Kinds of agreement" },
    definition: {
      fr: "Forme que prend l'engagement entre les partenaires.",
      en: "Form taken by the commitment between partners.",
    },
    version: "1",
    rights: "ours",
  },
  {
    convention: {
      prefLabel: { fr: "Convention", en: "Agreement" },
      altLabel: { fr: ["Convention signée"] },
      definition: {
        fr: "Texte signé qui fixe les engagements de chacun.",
        en: "Signed text that sets each party's commitments.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    "partnership-charter": {
      prefLabel: { fr: "Charte de partenariat", en: "Partnership charter" },
      definition: {
        fr: "Texte commun de principes, sans obligations chiffrées.",
        en: "Shared text of principles, without figures.",
      },
      verified: true,
    },
    cpom: {
      prefLabel: {
        fr: "Contrat pluriannuel d'objectifs et de moyens",
        en: "Multi-year objectives and resources contract (CPOM)",
      },
      altLabel: { fr: ["CPOM"] },
      definition: {
        fr: "Contrat de plusieurs années entre un financeur public et une structure.",
        en: "Contract over several years between a public funder and a body.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "local-health-contract": {
      prefLabel: { fr: "Contrat local de santé", en: "Local health contract (CLS)" },
      altLabel: { fr: ["CLS", "Contrats locaux de santé", "Contrats Locaux de Santé (CLS)"] },
      definition: {
        fr: "Contrat entre une agence régionale de santé et des collectivités, qui coordonne des actions de santé sur un territoire.",
        en: "Contract between a regional health agency and local authorities that coordinates health actions in a territory.",
      },
      scopeNote: {
        fr: "Un contrat, non une organisation : ses signataires et son équipe de coordination sont des structures.",
        en: "A contract, not an organisation: its signatories and its coordination team are organisations.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    memorandum: {
      prefLabel: { fr: "Protocole d'accord", en: "Memorandum of understanding" },
      altLabel: { fr: ["Protocole"] },
      definition: {
        fr: "Texte qui décrit qui fait quoi, sans être un contrat.",
        en: "Text that describes who does what, without being a contract.",
      },
      verified: true,
    },
    "other-formalisation": {
      prefLabel: { fr: "Autre formalisation", en: "Other formalisation" },
      altLabel: { fr: ["Toute autre formalisation"] },
      definition: {
        fr: "La source dit qu'un écrit existe, sans dire lequel.",
        en: "The source says that something is in writing, without saying what.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    informal: {
      prefLabel: { fr: "Accord informel", en: "Informal agreement" },
      definition: {
        fr: "Les partenaires travaillent ensemble sans écrit.",
        en: "The partners work together with nothing in writing.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `agreement-kind`. */
export type AgreementKindNotation = (typeof agreementKind.notations)[number];
