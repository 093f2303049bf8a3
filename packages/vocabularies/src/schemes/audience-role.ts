import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { CJC_FICHE, EARLY_INTERVENTION_ARTICLE, EQUAL_LEAFLET, OSCARS_JUSTICE } from "../sources.js";

/** Capacities in which an audience is addressed; the axis is the project's own. */
export const audienceRole = defineScheme(
  {
    name: "audience-role",
    title: { fr: "Rôles du public", en: "Audience roles" },
    definition: {
      fr: "Troisième des trois axes qui décrivent un public : à quel titre il est visé.",
      en: "Third of the three axes that describe an audience: in what capacity it is addressed.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    beneficiary: {
      prefLabel: { fr: "Bénéficiaires", en: "Beneficiaries" },
      altLabel: { fr: ["Personnes ayant bénéficié des actions"] },
      definition: { fr: "Personnes dont la santé est en jeu.", en: "People whose own health is at stake." },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "family-and-friends": {
      prefLabel: { fr: "Entourage", en: "Family and friends" },
      altLabel: { de: ["Angehörige"], it: ["Familiari"] },
      definition: {
        fr: "Parents, proches et pairs de confiance des personnes dont la santé est en jeu.",
        en: "Parents, relatives and close friends of the people whose health is at stake.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    professional: {
      prefLabel: { fr: "Professionnels", en: "Professionals" },
      altLabel: {
        fr: ["Professionnel"],
        de: ["Fachpersonen", "Fachleute"],
        it: ["Professionisti", "Operatori"],
      },
      definition: {
        fr: "Personnes visées dans leur métier : soin, éducation, social, justice, entreprise.",
        en: "People addressed in their job: care, education, social work, justice, business.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, CJC_FICHE, EQUAL_LEAFLET, EARLY_INTERVENTION_ARTICLE],
    },
    "elected-official": {
      prefLabel: { fr: "Élus et décideurs", en: "Elected officials and decision makers" },
      altLabel: { fr: ["Élus locaux", "Elus", "Décideurs"] },
      definition: {
        fr: "Élus locaux et personnes qui décident des moyens et des règles.",
        en: "Local elected officials and those who decide on means and rules.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    peer: {
      prefLabel: { fr: "Pairs", en: "Peers" },
      altLabel: { fr: ["Pairs-aidants"] },
      definition: {
        fr: "Personnes qui interviennent auprès de personnes dont elles partagent l'expérience.",
        en: "People who act among others whose experience they share.",
      },
      verified: false,
    },
    volunteer: {
      prefLabel: { fr: "Bénévoles", en: "Volunteers" },
      altLabel: { de: ["Freiwillige"], it: ["Volontari"] },
      definition: {
        fr: "Personnes qui donnent de leur temps à l'action sans être rémunérées.",
        en: "People who give time to the action without pay.",
      },
      verified: false,
    },
    management: {
      prefLabel: { fr: "Direction", en: "Management" },
      definition: {
        fr: "Personnes qui dirigent la structure où l'action a lieu.",
        en: "People who run the structure where the action takes place.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
  },
);

/** Notation of a concept of the scheme `audience-role`. */
export type AudienceRoleNotation = (typeof audienceRole.notations)[number];
