import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import {
  CJC_CALL,
  CJC_FICHE,
  EARLY_INTERVENTION_ARTICLE,
  EQUAL_LEAFLET,
  OSCARS_23340,
  OSCARS_BASE,
  OSCARS_JUSTICE,
} from "../sources.js";

/** Kinds of action, with the printed OSCARS values as labels. */
export const actionType = defineScheme(
  {
    name: "action-type",
    title: { fr: "Types d'action", en: "Types of action" },
    definition: {
      fr: "Ce que fait l'action. Les valeurs d'une fiche contiennent des virgules et ne se découpent pas.",
      en: "What the action does. Printed values contain commas and are not to be split.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "communication-information-awareness": {
      prefLabel: {
        fr: "Communication, information, sensibilisation",
        en: "Communication, information, awareness-raising",
      },
      altLabel: {
        de: ["Sensibilisierung", "Information und Sensibilisierung"],
        it: ["Sensibilizzazione", "Informazione e sensibilizzazione"],
      },
      definition: {
        fr: "Faire connaître un sujet de santé et y rendre attentif.",
        en: "Making a health subject known and drawing attention to it.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "health-education": {
      prefLabel: { fr: "Éducation pour la santé", en: "Health education" },
      altLabel: {
        fr: ["Education pour la santé"],
        de: ["Gesundheitsbildung"],
        it: ["Educazione alla salute"],
      },
      definition: {
        fr: "Séances qui aident des personnes à comprendre, à choisir et à agir pour leur santé.",
        en: "Sessions that help people understand, choose and act for their health.",
      },
      verified: true,
      sources: [OSCARS_23340],
    },
    training: {
      prefLabel: { fr: "Formation", en: "Training" },
      altLabel: { fr: ["Journées de formation"], de: ["Weiterbildung", "Schulung"], it: ["Formazione"] },
      definition: {
        fr: "Donner à des professionnels ou à des relais des compétences nouvelles.",
        en: "Giving professionals or relays new skills.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET, OSCARS_JUSTICE],
    },
    "early-intervention": {
      prefLabel: { fr: "Intervention précoce", en: "Early intervention" },
      altLabel: { de: ["Frühintervention"], it: ["Intervento precoce"] },
      definition: {
        fr: "Agir dès les premières consommations ou pratiques, avant l'addiction, et ouvrir l'accès à l'aide.",
        en: "Acting from the first use or practice, before addiction, and opening access to help.",
      },
      scopeNote: {
        fr: "C'est une stratégie, non un niveau de prévention.",
        en: "It is a strategy, not a level of prevention.",
      },
      verified: true,
      sources: [CJC_CALL, EARLY_INTERVENTION_ARTICLE, CJC_FICHE],
    },
    "support-and-guidance": {
      prefLabel: { fr: "Accompagnement", en: "Support and guidance" },
      altLabel: {
        fr: ["Accueil et accompagnement individuel et collectif"],
        de: ["Begleitung"],
        it: ["Accompagnamento"],
      },
      definition: {
        fr: "Suivre une personne ou un groupe dans la durée, individuellement ou collectivement.",
        en: "Following a person or a group over time, one to one or together.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "reception-listening-referral": {
      prefLabel: { fr: "Accueil, écoute, orientation", en: "Reception, listening, referral" },
      definition: {
        fr: "Recevoir une personne, l'entendre et l'adresser à qui peut l'aider.",
        en: "Receiving a person, listening, and referring to those who can help.",
      },
      verified: false,
    },
    "coordination-and-networking": {
      prefLabel: { fr: "Coordination et travail en réseau", en: "Coordination and networking" },
      altLabel: { de: ["Vernetzung"], it: ["Messa in rete"] },
      definition: {
        fr: "Relier les structures d'un territoire pour qu'elles agissent ensemble.",
        en: "Linking the structures of a territory so that they act together.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET, EARLY_INTERVENTION_ARTICLE],
    },
    "research-and-needs-assessment": {
      prefLabel: { fr: "Étude et diagnostic des besoins", en: "Research and needs assessment" },
      altLabel: { fr: ["État des lieux", "Diagnostic des besoins"] },
      definition: {
        fr: "Établir l'état des lieux et les besoins avant d'agir.",
        en: "Establishing the state of play and the needs before acting.",
      },
      verified: true,
      sources: [CJC_FICHE, EARLY_INTERVENTION_ARTICLE],
    },
    screening: {
      prefLabel: { fr: "Dépistage", en: "Screening" },
      altLabel: { de: ["Screening"], it: ["Screening"] },
      definition: {
        fr: "Rechercher une maladie ou un risque chez des personnes sans signe apparent.",
        en: "Looking for a disease or a risk in people without apparent signs.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "therapeutic-education": {
      prefLabel: { fr: "Éducation thérapeutique du patient", en: "Therapeutic patient education" },
      altLabel: { fr: ["Education thérapeutique du patient", "ETP"] },
      definition: {
        fr: "Aider une personne malade à vivre avec sa maladie et son traitement.",
        en: "Helping a person with an illness to live with it and with its treatment.",
      },
      verified: false,
    },
    "professional-support": {
      prefLabel: { fr: "Appui aux professionnels", en: "Support for professionals" },
      definition: {
        fr: "Conseiller et outiller une équipe pour qu'elle agisse elle-même.",
        en: "Advising and equipping a team so that it can act by itself.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "co-intervention": {
      prefLabel: { fr: "Co-intervention", en: "Co-intervention" },
      altLabel: { fr: ["Co-interventions"] },
      definition: {
        fr: "Animer une séance ou un entretien à deux, avec un professionnel de la structure d'accueil.",
        en: "Running a session or interview as two, with a professional of the host body.",
      },
      broader: "professional-support",
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "harm-reduction": {
      prefLabel: { fr: "Réduction des risques et des dommages", en: "Harm reduction" },
      altLabel: { fr: ["Réduction des risques", "RdRD"] },
      definition: {
        fr: "Limiter les dommages d'un usage sans exiger qu'il cesse.",
        en: "Limiting the harm of a use without requiring it to stop.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    advocacy: {
      prefLabel: { fr: "Plaidoyer", en: "Advocacy" },
      definition: {
        fr: "Défendre auprès des décideurs un changement favorable à la santé.",
        en: "Making the case to decision makers for a change in favour of health.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `action-type`. */
export type ActionTypeNotation = (typeof actionType.notations)[number];
