import { defineScheme } from "../concept.js";
import { CJC_FICHE, EQUAL_LEAFLET, OSCARS_23340, OSCARS_BASE } from "../sources.js";

/** Roles of partners in an action. */
export const partnerRole = defineScheme(
  {
    name: "partner-role",
    title: { fr: "Rôles des partenaires", en: "Partner roles" },
    definition: {
      fr: "Ce qu'une organisation apporte à l'action sans la porter seule.",
      en: "What an organisation brings to the action without being its only lead organisation.",
    },
    version: "1",
    rights: "ours",
  },
  {
    partner: {
      prefLabel: { fr: "Partenaire", en: "Partner" },
      altLabel: { fr: ["Partenaires associés", "Partenaire de l'action"] },
      definition: {
        fr: "Organisation associée, sans autre précision.",
        en: "Associated organisation, with no closer role given.",
      },
      verified: true,
    },
    "carrier-support": {
      prefLabel: { fr: "Structure porteuse", en: "Supporting legal body" },
      definition: {
        fr: "Organisme dont dépend le porteur, et qui le soutient ou l'héberge en droit.",
        en: "Body that the lead organisation depends on, and that supports or legally hosts it.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "co-carrier": {
      prefLabel: { fr: "Co-porteur", en: "Co-lead organisation" },
      definition: {
        fr: "Organisation qui porte l'action avec une autre.",
        en: "Organisation that leads the action together with another.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    host: {
      prefLabel: { fr: "Structure d'accueil", en: "Host" },
      definition: {
        fr: "Organisation chez laquelle l'action a lieu.",
        en: "Organisation on whose premises the action takes place.",
      },
      verified: true,
    },
    funder: {
      prefLabel: { fr: "Financeur", en: "Funder" },
      definition: {
        fr: "Organisation qui finance tout ou partie de l'action.",
        en: "Organisation that pays for all or part of the action.",
      },
      verified: true,
      sources: [OSCARS_23340],
    },
    requester: {
      prefLabel: { fr: "Demandeur", en: "Requester" },
      definition: {
        fr: "Organisation à la demande de laquelle l'action est née.",
        en: "Organisation whose request started the action.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    coordinator: {
      prefLabel: { fr: "Coordinateur", en: "Coordinator" },
      altLabel: { fr: ["Coordinatrice"] },
      definition: {
        fr: "Organisation qui organise le travail des autres.",
        en: "Organisation that organises the work of the others.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    participant: {
      prefLabel: { fr: "Participant", en: "Participant" },
      definition: {
        fr: "Organisation qui prend part aux réunions ou aux séances.",
        en: "Organisation that takes part in the meetings or sessions.",
      },
      verified: true,
    },
    evaluator: {
      prefLabel: { fr: "Évaluateur", en: "Evaluator" },
      definition: { fr: "Organisation qui évalue l'action.", en: "Organisation that evaluates the action." },
      verified: true,
    },
    provider: {
      prefLabel: { fr: "Prestataire", en: "Provider" },
      definition: {
        fr: "Organisation rémunérée pour une prestation dans l'action.",
        en: "Organisation paid for a service within the action.",
      },
      verified: true,
    },
    "european-partner": {
      prefLabel: { fr: "Partenaire européen", en: "European partner" },
      altLabel: { fr: ["Partenaires européens"] },
      definition: {
        fr: "Organisation d'un autre pays d'Europe, nommée ou non.",
        en: "Organisation of another European country, named or not.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
  },
);

/** Notation of a concept of the scheme `partner-role`. */
export type PartnerRoleNotation = (typeof partnerRole.notations)[number];
