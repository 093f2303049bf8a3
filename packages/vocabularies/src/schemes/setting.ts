import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import {
  CJC_CALL,
  CJC_FICHE,
  EARLY_INTERVENTION_ARTICLE,
  EQUAL_LEAFLET,
  OSCARS_JUSTICE,
} from "../sources.js";

/** Settings where actions take place. */
export const setting = defineScheme(
  {
    name: "setting",
    title: { fr: "Milieux de vie et lieux d'action", en: "Settings" },
    definition: {
      fr: "Où l'action rencontre son public : le milieu, non la structure qui la porte.",
      en: "Where the action meets its audience: the setting, not the body that runs it.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    prison: {
      prefLabel: { fr: "Établissement pénitentiaire", en: "Prison" },
      altLabel: { fr: ["Etablissement pénitentiaire", "Maison d'arrêt", "Services pénitentiaires"] },
      definition: {
        fr: "Lieu de détention : maison d'arrêt, centre de détention, quartier aménagé.",
        en: "Place of detention: remand prison, detention centre, adapted quarter.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "probation-service": {
      prefLabel: { fr: "Service pénitentiaire d'insertion et de probation", en: "Probation service" },
      altLabel: { fr: ["SPIP", "Service pénitentiaire d'insertion et de probation (SPIP)"] },
      definition: {
        fr: "Service qui suit les personnes condamnées, en prison et au dehors.",
        en: "Service that follows convicted people, in prison and outside.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    "justice-youth-protection": {
      prefLabel: {
        fr: "Protection judiciaire de la jeunesse",
        en: "Youth protection service of the justice system",
      },
      altLabel: { fr: ["PJJ"] },
      definition: {
        fr: "Foyers et services qui suivent des mineurs sur décision de justice.",
        en: "Homes and services that follow minors by order of a court.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    school: {
      prefLabel: { fr: "Établissement scolaire", en: "School" },
      altLabel: {
        fr: [
          "Etablissement scolaire",
          "Établissements scolaires",
          "Etablissements scolaires",
          "Milieu scolaire",
        ],
      },
      definition: {
        fr: "École, collège, lycée ou centre d'apprentis, sans autre précision.",
        en: "Any school from primary to upper secondary, with no closer kind given.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    "primary-school": {
      prefLabel: { fr: "École maternelle ou élémentaire", en: "Primary school" },
      altLabel: { fr: ["École primaire"] },
      definition: {
        fr: "École des enfants avant le collège.",
        en: "School of children before lower secondary.",
      },
      broader: "school",
      verified: false,
    },
    "lower-secondary-school": {
      prefLabel: { fr: "Collège", en: "Lower secondary school" },
      definition: {
        fr: "Établissement des élèves de 11 à 15 ans environ.",
        en: "School of pupils aged about 11 to 15.",
      },
      broader: "school",
      verified: false,
    },
    "upper-secondary-school": {
      prefLabel: { fr: "Lycée", en: "Upper secondary school" },
      definition: {
        fr: "Établissement général, technologique ou professionnel des élèves de 15 à 18 ans environ.",
        en: "General, technological or vocational school of pupils aged about 15 to 18.",
      },
      broader: "school",
      verified: false,
    },
    "apprentice-training-centre": {
      prefLabel: { fr: "Centre de formation d'apprentis", en: "Apprentice training centre" },
      altLabel: { fr: ["CFA", "MFR"] },
      definition: {
        fr: "Établissement qui forme des apprentis, ou maison familiale rurale.",
        en: "Establishment that trains apprentices, rural family schools included.",
      },
      broader: "school",
      verified: false,
    },
    university: {
      prefLabel: { fr: "Enseignement supérieur", en: "Higher education" },
      altLabel: { fr: ["Université", "Milieu universitaire"] },
      definition: { fr: "Université, école ou campus.", en: "University, college or campus." },
      verified: false,
    },
    workplace: {
      prefLabel: { fr: "Milieu du travail", en: "Workplace" },
      altLabel: { fr: ["Entreprise"] },
      definition: {
        fr: "Entreprise, administration ou chantier, là où les personnes travaillent.",
        en: "Company, office or site, where people work.",
      },
      verified: false,
    },
    "vocational-integration": {
      prefLabel: { fr: "Insertion sociale et professionnelle", en: "Vocational integration" },
      altLabel: { fr: ["Structures d'insertion", "Structure d'insertion", "Mission locale", "EPIDE"] },
      definition: {
        fr: "Structures qui accompagnent vers la formation et l'emploi : mission locale, chantier d'insertion.",
        en: "Bodies that help people towards training and work: local youth agencies, integration workshops.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET, OSCARS_JUSTICE],
    },
    "second-chance-school": {
      prefLabel: { fr: "École de la deuxième chance", en: "Second-chance school" },
      altLabel: { fr: ["E2C", "L'école de la deuxième chance"] },
      definition: {
        fr: "École qui prépare à l'emploi des jeunes sortis du système scolaire sans diplôme.",
        en: "School that prepares for work young people who left school without a diploma.",
      },
      broader: "vocational-integration",
      verified: true,
      sources: [CJC_FICHE],
    },
    nightlife: {
      prefLabel: { fr: "Milieu festif", en: "Nightlife" },
      definition: { fr: "Bars, boîtes, festivals et fêtes.", en: "Bars, clubs, festivals and parties." },
      verified: false,
    },
    sport: {
      prefLabel: { fr: "Milieu sportif", en: "Sport" },
      definition: { fr: "Clubs, salles et manifestations de sport.", en: "Clubs, gyms and sporting events." },
      verified: false,
    },
    neighbourhood: {
      prefLabel: { fr: "Quartier", en: "Neighbourhood" },
      altLabel: { fr: ["QPV", "Quartier prioritaire de la politique de la ville"] },
      definition: {
        fr: "Vie d'un quartier, prioritaire ou non.",
        en: "Life of a neighbourhood, deprived or not.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "community-centre": {
      prefLabel: { fr: "Centre social ou socioculturel", en: "Community centre" },
      altLabel: { fr: ["Centre social"] },
      definition: {
        fr: "Lieu d'animation et d'entraide ouvert aux habitants.",
        en: "Place of activities and mutual help open to residents.",
      },
      verified: false,
    },
    municipality: {
      prefLabel: { fr: "Commune", en: "Municipality" },
      altLabel: { fr: ["Mairie"] },
      definition: {
        fr: "Services et équipements d'une ville ou d'un village.",
        en: "Services and facilities of a town or village.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    home: {
      prefLabel: { fr: "Domicile", en: "Home" },
      definition: { fr: "Lieu où vivent les personnes.", en: "Place where people live." },
      verified: false,
    },
    "medico-social": {
      prefLabel: { fr: "Établissement médico-social", en: "Medico-social institution" },
      altLabel: { fr: ["Etablissement médico-social", "ESMS", "EHPAD"] },
      definition: {
        fr: "Établissement qui accueille des personnes âgées, handicapées ou protégées.",
        en: "Institution for older, disabled or protected people.",
      },
      verified: false,
    },
    healthcare: {
      prefLabel: { fr: "Établissement de santé", en: "Healthcare facility" },
      altLabel: { fr: ["Etablissement de santé"] },
      definition: {
        fr: "Hôpital, clinique, centre ou maison de santé.",
        en: "Hospital, clinic, health centre or group practice.",
      },
      verified: false,
    },
    "addiction-care-centre": {
      prefLabel: { fr: "CSAPA", en: "Addiction care centre" },
      definition: {
        fr: "Locaux d'un centre de soins, d'accompagnement et de prévention en addictologie.",
        en: "Premises of a centre for care, support and prevention in addiction.",
      },
      broader: "healthcare",
      verified: true,
      sources: [CJC_FICHE, EARLY_INTERVENTION_ARTICLE],
    },
    "youth-consultation": {
      prefLabel: { fr: "Consultation jeunes consommateurs", en: "Youth addiction consultation" },
      altLabel: { fr: ["CJC"] },
      definition: {
        fr: "Lieu où un jeune ou sa famille vient parler d'une consommation ou d'une pratique.",
        en: "Place where a young person or the family comes to talk about a use or practice.",
      },
      broader: "addiction-care-centre",
      verified: true,
      sources: [CJC_FICHE, CJC_CALL, EARLY_INTERVENTION_ARTICLE],
    },
    digital: {
      prefLabel: { fr: "Numérique", en: "Digital" },
      altLabel: { fr: ["En ligne", "Internet"] },
      definition: {
        fr: "Site, application, réseau social ou jeu en ligne.",
        en: "Website, application, social network or online game.",
      },
      verified: false,
    },
    street: {
      prefLabel: { fr: "Rue et squat", en: "Street and squat" },
      definition: {
        fr: "Lieux de vie des personnes sans logement et lieux de maraude.",
        en: "Where people without housing live, and where outreach teams go.",
      },
      verified: false,
    },
    "public-space": {
      prefLabel: { fr: "Espace public", en: "Public space" },
      altLabel: { fr: ["Lieu public"] },
      definition: { fr: "Place, parc, marché, transports.", en: "Square, park, market, transport." },
      verified: false,
    },
    military: {
      prefLabel: { fr: "Armée", en: "Military" },
      definition: {
        fr: "Casernes et établissements de la défense.",
        en: "Barracks and establishments of the armed forces.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `setting`. */
export type SettingNotation = (typeof setting.notations)[number];
