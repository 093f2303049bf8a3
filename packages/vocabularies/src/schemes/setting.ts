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
      altLabel: {
        fr: [
          "Etablissement pénitentiaire",
          "Services pénitentiaires",
          "Prison",
          "Détention",
          "Milieu carcéral",
          "Milieu pénitentiaire",
        ],
        de: ["Gefängnis"],
        it: ["Carcere"],
      },
      definition: {
        fr: "Lieu de détention : maison d'arrêt, centre de détention, quartier aménagé.",
        en: "Place of detention: remand prison, detention centre, adapted quarter.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    "remand-prison": {
      prefLabel: { fr: "Maison d'arrêt", en: "Remand prison" },
      altLabel: { fr: ["Maisons d'arrêt"] },
      definition: {
        fr: "Prison des personnes en attente de jugement ou condamnées à une courte peine.",
        en: "Prison for people who await trial or serve a short sentence.",
      },
      broader: "prison",
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
        de: ["Schule", "Schulen"],
        it: ["Scuola", "Scuole"],
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
      altLabel: { fr: ["CFA"] },
      definition: {
        fr: "Établissement qui forme des apprentis.",
        en: "Establishment that trains apprentices.",
      },
      broader: "school",
      verified: false,
    },
    "rural-family-school": {
      prefLabel: { fr: "Maison familiale rurale", en: "Rural family school" },
      altLabel: { fr: ["MFR", "Maisons familiales rurales"] },
      definition: {
        fr: "Établissement associatif qui forme des jeunes en alternance, surtout à la campagne.",
        en: "Non-profit school where young people alternate study and work, mostly in the country.",
      },
      broader: "school",
      verified: false,
    },
    university: {
      prefLabel: { fr: "Enseignement supérieur", en: "Higher education" },
      altLabel: {
        fr: ["Université", "Milieu universitaire"],
        de: ["Hochschule", "Hochschulen"],
        it: ["Università"],
      },
      definition: { fr: "Université, école ou campus.", en: "University, college or campus." },
      verified: false,
    },
    workplace: {
      prefLabel: { fr: "Milieu du travail", en: "Workplace" },
      altLabel: {
        fr: ["Entreprise", "Lieu de travail"],
        de: ["Arbeitsplatz", "Betrieb"],
        it: ["Luogo di lavoro"],
      },
      definition: {
        fr: "Entreprise, administration ou chantier, là où les personnes travaillent.",
        en: "Company, office or site, where people work.",
      },
      verified: false,
    },
    "vocational-integration": {
      prefLabel: { fr: "Insertion sociale et professionnelle", en: "Vocational integration" },
      altLabel: { fr: ["Structures d'insertion", "Structure d'insertion"] },
      definition: {
        fr: "Structures qui accompagnent vers la formation et l'emploi : mission locale, chantier d'insertion.",
        en: "Bodies that help people towards training and work: local youth agencies, integration workshops.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET, OSCARS_JUSTICE],
    },
    "local-youth-agency": {
      prefLabel: { fr: "Mission locale", en: "Local employment agency for youth" },
      altLabel: { fr: ["Missions locales"] },
      definition: {
        fr: "Lieu où des jeunes de 16 à 25 ans sont accompagnés vers la formation et l'emploi.",
        en: "Place where people aged 16 to 25 are helped towards training and work.",
      },
      broader: "vocational-integration",
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "employment-integration-establishment": {
      prefLabel: {
        fr: "Établissement pour l'insertion dans l'emploi",
        en: "Establishment for integration into employment",
      },
      altLabel: { fr: ["EPIDE"] },
      definition: {
        fr: "Internat qui prépare à l'emploi de jeunes volontaires sans diplôme.",
        en: "Boarding establishment that prepares young volunteers without a diploma for work.",
      },
      broader: "vocational-integration",
      verified: false,
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
      altLabel: { de: ["Sportverein", "Sportvereine"], it: ["Società sportive"] },
      definition: { fr: "Clubs, salles et manifestations de sport.", en: "Clubs, gyms and sporting events." },
      verified: false,
    },
    neighbourhood: {
      prefLabel: { fr: "Quartier", en: "Neighbourhood" },
      definition: {
        fr: "Vie d'un quartier, prioritaire ou non.",
        en: "Life of a neighbourhood, deprived or not.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "priority-neighbourhood": {
      prefLabel: { fr: "Quartier prioritaire de la politique de la ville", en: "Priority neighbourhood" },
      altLabel: { fr: ["QPV", "Quartiers prioritaires"] },
      definition: {
        fr: "Quartier que l'État a désigné comme prioritaire pour la politique de la ville.",
        en: "Neighbourhood that the State has designated as a priority of urban policy.",
      },
      broader: "neighbourhood",
      verified: false,
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
      altLabel: { fr: ["Mairie"], de: ["Gemeinde", "Gemeinden"], it: ["Comune", "Comuni"] },
      definition: {
        fr: "Services et équipements d'une ville ou d'un village.",
        en: "Services and facilities of a town or village.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    home: {
      prefLabel: { fr: "Domicile", en: "Home" },
      altLabel: { de: ["Zuhause"], it: ["A domicilio"] },
      definition: { fr: "Lieu où vivent les personnes.", en: "Place where people live." },
      verified: false,
    },
    "social-or-medico-social": {
      prefLabel: {
        fr: "Établissement ou service social ou médico-social",
        en: "Social or social-care establishment or service",
      },
      altLabel: { fr: ["ESMS", "ESSMS"] },
      definition: {
        fr: "Lieu d'accueil ou d'accompagnement de personnes âgées, handicapées, protégées ou en difficulté.",
        en: "Place that houses or supports people who are older, disabled, protected or in difficulty.",
      },
      verified: false,
    },
    "medico-social": {
      prefLabel: { fr: "Établissement médico-social", en: "Residential or social-care facility" },
      altLabel: { fr: ["Etablissement médico-social"] },
      definition: {
        fr: "Établissement qui accueille des personnes âgées, handicapées ou protégées.",
        en: "Institution for older, disabled or protected people.",
      },
      broader: "social-or-medico-social",
      verified: false,
    },
    "care-home": {
      prefLabel: {
        fr: "Établissement d'hébergement pour personnes âgées dépendantes",
        en: "Care home for dependent older people",
      },
      altLabel: {
        fr: ["EHPAD", "Maison de retraite"],
        en: ["Nursing home"],
        de: ["Pflegeheim", "Alters- und Pflegeheim"],
        it: ["Casa per anziani"],
      },
      definition: {
        fr: "Lieu où vivent et sont soignées des personnes âgées qui ont perdu de leur autonomie.",
        en: "Home where older people who have lost autonomy live and are cared for.",
      },
      broader: "medico-social",
      verified: false,
    },
    "social-establishment": {
      prefLabel: { fr: "Établissement social", en: "Social establishment" },
      altLabel: { fr: ["Etablissement social"] },
      definition: {
        fr: "Lieu qui héberge ou accompagne des personnes en difficulté sociale.",
        en: "Place that houses or supports people in social difficulty.",
      },
      broader: "social-or-medico-social",
      verified: false,
    },
    "childrens-home": {
      prefLabel: { fr: "Maison d'enfants à caractère social", en: "Children's home" },
      altLabel: { fr: ["MECS"] },
      definition: {
        fr: "Lieu où vivent des enfants confiés à la protection de l'enfance.",
        en: "Home where children placed under child protection live.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "social-rehabilitation-centre": {
      prefLabel: {
        fr: "Centre d'hébergement et de réinsertion sociale",
        en: "Accommodation and social rehabilitation centre",
      },
      altLabel: { fr: ["CHRS"] },
      definition: {
        fr: "Lieu qui héberge des personnes sans domicile et les aide à retrouver leur autonomie.",
        en: "Place that houses people without a home and helps them back to autonomy.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "young-workers-hostel": {
      prefLabel: { fr: "Foyer de jeunes travailleurs", en: "Young workers' hostel" },
      altLabel: { fr: ["FJT"] },
      definition: {
        fr: "Résidence sociale pour de jeunes actifs ou des jeunes en formation.",
        en: "Social residence for young people in work or training.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "asylum-seekers-centre": {
      prefLabel: {
        fr: "Centre d'accueil pour demandeurs d'asile",
        en: "Reception centre for asylum seekers",
      },
      altLabel: { fr: ["CADA"] },
      definition: {
        fr: "Lieu qui héberge des personnes pendant leur demande d'asile.",
        en: "Place that houses people during their application for asylum.",
      },
      broader: "social-establishment",
      verified: false,
    },
    childcare: {
      prefLabel: { fr: "Établissement d'accueil du jeune enfant", en: "Early childhood facility" },
      altLabel: {
        fr: ["Etablissement d'accueil du jeune enfant", "EAJE"],
        de: ["Kindertagesstätte", "Kita"],
        it: ["Struttura di accoglienza per l'infanzia"],
      },
      definition: {
        fr: "Lieu d'accueil d'enfants de moins de six ans.",
        en: "Place that looks after children under six.",
      },
      verified: false,
    },
    nursery: {
      prefLabel: { fr: "Crèche", en: "Nursery" },
      altLabel: { fr: ["Crèches"], it: ["Asilo nido"] },
      definition: {
        fr: "Lieu où de jeunes enfants sont gardés le jour.",
        en: "Place where young children are cared for by day.",
      },
      broader: "childcare",
      verified: false,
    },
    healthcare: {
      prefLabel: { fr: "Établissement de santé", en: "Healthcare facility" },
      altLabel: { fr: ["Etablissement de santé", "Milieu hospitalier"] },
      definition: {
        fr: "Hôpital, clinique, centre ou maison de santé.",
        en: "Hospital, clinic, health centre or group practice.",
      },
      verified: false,
    },
    "addiction-care-centre": {
      prefLabel: { fr: "CSAPA", en: "Addiction care centre" },
      altLabel: { fr: ["Centre de soins, d'accompagnement et de prévention en addictologie"] },
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
      altLabel: { fr: ["Lieu public"], de: ["Öffentlicher Raum"], it: ["Spazio pubblico"] },
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
