import { defineScheme } from "../concept.js";
import { STRUCTURE_RIGHTS } from "../label-rights.js";
import {
  CJC_CALL,
  CJC_FICHE,
  EARLY_INTERVENTION_ARTICLE,
  EQUAL_LEAFLET,
  FINESS_CATEGORIES,
  OSCARS_23340,
  OSCARS_BASE,
  OSCARS_JUSTICE,
} from "../sources.js";

/** Kinds of organisation, with the printed OSCARS values and the FINESS categories as labels and notes. */
export const structureType = defineScheme(
  {
    name: "structure-type",
    title: { fr: "Types de structure", en: "Types of organisation" },
    definition: {
      fr: "Nature d'une organisation, quel que soit son rôle dans l'action.",
      en: "Nature of an organisation, whatever its role in the action.",
    },
    version: "1",
    rights: STRUCTURE_RIGHTS,
  },
  {
    association: {
      prefLabel: { fr: "Association", en: "Association" },
      altLabel: { fr: ["Associations"] },
      definition: { fr: "Groupement à but non lucratif.", en: "Non-profit body with members." },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_BASE],
    },
    federation: {
      prefLabel: { fr: "Fédération", en: "Federation" },
      definition: {
        fr: "Association dont les membres sont des structures.",
        en: "Association whose members are organisations.",
      },
      broader: "association",
      verified: true,
      sources: [CJC_CALL, EARLY_INTERVENTION_ARTICLE],
    },
    "health-facility": {
      prefLabel: { fr: "Établissement de santé", en: "Health facility" },
      altLabel: { fr: ["Etablissement de santé"] },
      definition: {
        fr: "Hôpital, clinique ou autre établissement de soins.",
        en: "Hospital, clinic or other care facility.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    csapa: {
      prefLabel: {
        fr: "Centre de soins, d'accompagnement et de prévention en addictologie",
        en: "Centre for care, support and prevention in addiction (CSAPA)",
      },
      altLabel: {
        fr: [
          "CSAPA",
          "Centre de soins, d'accompagnement et de prévention en addictologie (CSAPA)",
          "Centre de soin, d'accompagnement et de prévention en addictologie",
          "Centres de soin, d'accompagnement et de prévention en addictologie",
          "Centres de soin, d'accompagnement et de prévention en addictologie (CSAPA)",
        ],
      },
      definition: {
        fr: "Structure médico-sociale qui soigne et accompagne les personnes ayant une addiction, et leur entourage.",
        en: "Medico-social body that treats and supports people with an addiction, and those around them.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 197 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 197 (ANS table TRE_R66, version 20260505).",
      },
      verified: true,
      sources: [FINESS_CATEGORIES, CJC_FICHE, EARLY_INTERVENTION_ARTICLE],
    },
    caarud: {
      prefLabel: {
        fr: "Centre d'accueil et d'accompagnement à la réduction des risques pour usagers de drogues",
        en: "Harm-reduction centre for people who use drugs (CAARUD)",
      },
      altLabel: { fr: ["CAARUD"] },
      definition: {
        fr: "Structure médico-sociale qui accueille sans condition et réduit les risques des usages.",
        en: "Medico-social body with open doors that reduces the risks of drug use.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 178 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 178 (ANS table TRE_R66, version 20260505).",
      },
      verified: true,
      sources: [FINESS_CATEGORIES],
    },
    lhss: {
      prefLabel: { fr: "Lits halte soins santé", en: "Respite care beds (LHSS)" },
      altLabel: { fr: ["LHSS"] },
      definition: {
        fr: "Hébergement et soins temporaires pour des personnes sans domicile.",
        en: "Temporary shelter and care for people without a home.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 180 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 180 (ANS table TRE_R66, version 20260505).",
      },
      verified: true,
      sources: [FINESS_CATEGORIES],
    },
    "health-centre": {
      prefLabel: { fr: "Centre de santé", en: "Health centre" },
      definition: {
        fr: "Structure de soins de premier recours à professionnels salariés.",
        en: "Primary care body with salaried professionals.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 124 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 124 (ANS table TRE_R66, version 20260505).",
      },
      verified: true,
      sources: [FINESS_CATEGORIES],
    },
    "multidisciplinary-health-house": {
      prefLabel: { fr: "Maison de santé", en: "Multidisciplinary group practice" },
      altLabel: { fr: ["Maison de santé pluriprofessionnelle", "MSP"] },
      definition: {
        fr: "Structure de premier recours qui réunit des professionnels libéraux.",
        en: "Primary care body that brings independent professionals together.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 603 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 603 (ANS table TRE_R66, version 20260505).",
      },
      verified: true,
      sources: [FINESS_CATEGORIES],
    },
    cjc: {
      prefLabel: { fr: "Consultation jeunes consommateurs", en: "Youth addiction consultation (CJC)" },
      altLabel: {
        fr: [
          "CJC",
          "Consultations jeunes consommateurs",
          "Consultation jeunes consommateurs (CJC)",
          "Consultations jeunes consommateurs (CJC)",
        ],
      },
      definition: {
        fr: "Consultation pour les jeunes et leur entourage, tenue par un CSAPA ou un hôpital.",
        en: "Consultation for young people and those around them, held by a CSAPA or a hospital.",
      },
      scopeNote: {
        fr: "Fonction d'une structure plus grande ; n'aurait pas de catégorie FINESS propre, ce qui reste à vérifier.",
        en: "A function inside a larger body; said to have no FINESS category of its own, which is still to be checked.",
      },
      verified: false,
      sources: [CJC_FICHE, CJC_CALL, EARLY_INTERVENTION_ARTICLE],
    },
    "specialised-addiction-centre-csst": {
      prefLabel: {
        fr: "Centre spécialisé de soins aux toxicomanes (CSST)",
        en: "Specialised care centre for drug users (CSST)",
      },
      altLabel: {
        fr: [
          "CSST",
          "Centres de soins spécialisés pour toxicomanes",
          "Centre de soins spécialisés pour toxicomanes",
        ],
      },
      definition: {
        fr: "Ancienne forme de centre de soins pour usagers de drogues.",
        en: "Former kind of care centre for people who use drugs.",
      },
      verified: false,
      sources: [EQUAL_LEAFLET],
      deprecated: {
        replacedBy: "csapa",
        note: {
          fr: "Ces centres sont devenus des CSAPA ; les dates restent à vérifier.",
          en: "These centres became CSAPA; the dates are still to be checked.",
        },
      },
    },
    "mutual-insurer": {
      prefLabel: { fr: "Mutuelle", en: "Mutual insurer" },
      altLabel: { fr: ["Mutuelles"] },
      definition: {
        fr: "Organisme de complémentaire santé à but non lucratif.",
        en: "Non-profit complementary health insurer.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "health-insurance": {
      prefLabel: { fr: "Assurance Maladie", en: "Statutory health insurance" },
      altLabel: { fr: ["CPAM"] },
      definition: {
        fr: "Caisse ou service de l'assurance maladie obligatoire.",
        en: "Fund or service of the statutory health insurance.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "independent-professional": {
      prefLabel: { fr: "Professionnels libéraux", en: "Independent professionals" },
      altLabel: { fr: ["Professions libérales"] },
      definition: {
        fr: "Professionnels de santé qui exercent à leur compte.",
        en: "Health professionals in independent practice.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "regional-health-agency": {
      prefLabel: { fr: "Agence régionale de santé", en: "Regional health agency (ARS)" },
      altLabel: { fr: ["ARS", "Agences régionales de santé"] },
      definition: {
        fr: "Établissement de l'État qui pilote la santé dans une région.",
        en: "State body that steers health in a region.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_23340, CJC_CALL],
    },
    "state-service": {
      prefLabel: { fr: "Service de l'État", en: "State service" },
      altLabel: { fr: ["Services de l'Etat", "MILDECA", "MILDT"] },
      definition: {
        fr: "Administration centrale ou déconcentrée, hors agence régionale de santé.",
        en: "Central or local administration other than a regional health agency.",
      },
      verified: false,
    },
    prefecture: {
      prefLabel: { fr: "Préfecture", en: "Prefecture" },
      definition: {
        fr: "Représentation de l'État dans un département ou une région.",
        en: "Representation of the State in a département or region.",
      },
      broader: "state-service",
      verified: true,
      sources: [CJC_FICHE],
    },
    "probation-service": {
      prefLabel: { fr: "Service pénitentiaire d'insertion et de probation", en: "Probation service (SPIP)" },
      altLabel: { fr: ["SPIP", "Services Pénitentiaires d'Insertion et de Probation (SPIP)"] },
      definition: {
        fr: "Service de l'État qui suit les personnes condamnées.",
        en: "State service that follows convicted people.",
      },
      broader: "state-service",
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    "youth-protection-service": {
      prefLabel: { fr: "Protection judiciaire de la jeunesse", en: "Youth protection service (PJJ)" },
      altLabel: { fr: ["PJJ"] },
      definition: {
        fr: "Service de l'État chargé des mineurs suivis par la justice.",
        en: "State service in charge of minors followed by the courts.",
      },
      broader: "state-service",
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    "departmental-council": {
      prefLabel: { fr: "Conseil départemental", en: "Departmental council" },
      altLabel: { fr: ["Conseil général"] },
      definition: { fr: "Collectivité élue d'un département.", en: "Elected authority of a département." },
      scopeNote: {
        fr: "« Conseil général » est l'ancien nom, celui qu'impriment les fiches anciennes.",
        en: '"Conseil général" is the former name, printed in older records.',
      },
      broader: "local-authority",
      verified: true,
      sources: [CJC_FICHE, EQUAL_LEAFLET],
    },
    "local-authority": {
      prefLabel: { fr: "Collectivité territoriale", en: "Local authority" },
      altLabel: { fr: ["Mission Ville", "Mairie", "Ville"] },
      definition: {
        fr: "Commune, département, région ou l'un de leurs services.",
        en: "Municipality, département, region or one of their services.",
      },
      verified: false,
    },
    "inter-municipality": {
      prefLabel: { fr: "Intercommunalité", en: "Inter-municipal body" },
      altLabel: { fr: ["Communauté d'agglomération", "EPCI", "Communauté d'aagglo"] },
      definition: {
        fr: "Groupement de communes : communauté de communes ou d'agglomération, métropole.",
        en: "Grouping of municipalities: community of communes, conurbation, metropolis.",
      },
      broader: "local-authority",
      verified: true,
      sources: [CJC_FICHE],
    },
    school: {
      prefLabel: { fr: "Établissement scolaire", en: "School" },
      altLabel: { fr: ["Etablissement scolaire", "Etablissements scolaires", "Établissements scolaires"] },
      definition: {
        fr: "École, collège, lycée ou centre d'apprentis.",
        en: "Any school from primary to upper secondary.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, EQUAL_LEAFLET],
    },
    "second-chance-school": {
      prefLabel: { fr: "École de la deuxième chance", en: "Second-chance school (E2C)" },
      altLabel: { fr: ["E2C", "L'école de la deuxième chance"] },
      definition: {
        fr: "École qui prépare à l'emploi des jeunes sortis du système scolaire sans diplôme.",
        en: "School that prepares for work young people who left school without a diploma.",
      },
      verified: true,
      sources: [CJC_FICHE],
    },
    "university-or-training-body": {
      prefLabel: { fr: "Université ou organisme de formation", en: "University or training body" },
      altLabel: { fr: ["Organisme de formation", "Organismes de formation", "Université"] },
      definition: {
        fr: "Établissement d'enseignement supérieur ou de formation d'adultes.",
        en: "Establishment of higher education or adult training.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "local-employment-agency-for-youth": {
      prefLabel: { fr: "Mission locale", en: "Local employment agency for youth" },
      altLabel: { fr: ["Missions locales"] },
      definition: {
        fr: "Structure qui accompagne les jeunes de 16 à 25 ans vers la formation et l'emploi.",
        en: "Body that helps people aged 16 to 25 towards training and work.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "neighbourhood-cooperative": {
      prefLabel: { fr: "Régie de quartier", en: "Neighbourhood cooperative" },
      altLabel: { fr: ["Régies de quartier"] },
      definition: {
        fr: "Association d'habitants qui crée de l'emploi et du lien dans un quartier.",
        en: "Residents' association that creates jobs and ties in a neighbourhood.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    company: {
      prefLabel: { fr: "Entreprise", en: "Company" },
      altLabel: { fr: ["Entreprises"] },
      definition: { fr: "Société commerciale ou artisanale.", en: "Commercial or craft business." },
      verified: true,
      sources: [CJC_FICHE, EQUAL_LEAFLET],
    },
    "cultural-body": {
      prefLabel: { fr: "Structure culturelle", en: "Cultural body" },
      altLabel: { fr: ["Office municipal de la culture"] },
      definition: {
        fr: "Office, lieu ou association de culture.",
        en: "Cultural office, venue or association.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "health-promotion-body": {
      prefLabel: { fr: "Structure de promotion de la santé", en: "Health promotion body" },
      altLabel: { fr: ["IREPS", "CRES", "CoDES", "CODES"] },
      definition: {
        fr: "Comité ou instance régionale ou départementale qui soutient la prévention et l'éducation pour la santé.",
        en: "Regional or departmental body that supports prevention and health education.",
      },
      verified: false,
    },
    "european-programme": {
      prefLabel: { fr: "Programme européen", en: "European programme" },
      definition: {
        fr: "Programme de financement ou de coopération de l'Union européenne.",
        en: "Funding or cooperation programme of the European Union.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    other: {
      prefLabel: { fr: "Autre", en: "Other" },
      definition: { fr: "La source dit expressément « autre ».", en: 'The source expressly says "other".' },
      verified: true,
      sources: [OSCARS_BASE],
    },
  },
);

/** Notation of a concept of the scheme `structure-type`. */
export type StructureTypeNotation = (typeof structureType.notations)[number];
