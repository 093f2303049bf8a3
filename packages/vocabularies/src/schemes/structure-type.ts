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
      altLabel: { fr: ["Associations"], de: ["Verein"], it: ["Associazione"] },
      definition: { fr: "Groupement à but non lucratif.", en: "Non-profit body with members." },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_BASE],
    },
    "family-associations-union": {
      prefLabel: {
        fr: "Union départementale des associations familiales",
        en: "Departmental union of family associations (UDAF)",
      },
      altLabel: { fr: ["UDAF"] },
      definition: {
        fr: "Union qui représente les familles d'un département et gère des services pour elles.",
        en: "Union that represents the families of a département and runs services for them.",
      },
      broader: "association",
      verified: false,
    },
    foundation: {
      prefLabel: { fr: "Fondation", en: "Foundation" },
      altLabel: { fr: ["Fondations"], de: ["Stiftung"], it: ["Fondazione"] },
      definition: {
        fr: "Personne morale qui affecte durablement des biens à un but d'intérêt général.",
        en: "Legal person that devotes assets to a purpose of general interest.",
      },
      verified: false,
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
    hospital: {
      prefLabel: { fr: "Hôpital", en: "Hospital" },
      altLabel: {
        fr: ["Hôpitaux", "Centre hospitalier", "Centres hospitaliers"],
        de: ["Spital", "Krankenhaus"],
        it: ["Ospedale"],
      },
      definition: {
        fr: "Établissement de santé public ou privé qui accueille et soigne des malades, avec ou sans hébergement.",
        en: "Public or private health facility that treats patients, with or without a stay.",
      },
      broader: "health-facility",
      verified: false,
    },
    "university-hospital": {
      prefLabel: { fr: "Centre hospitalier universitaire", en: "University hospital" },
      altLabel: { fr: ["CHU"] },
      definition: {
        fr: "Hôpital lié à une université, qui soigne, enseigne et mène des recherches.",
        en: "Hospital tied to a university, which treats, teaches and does research.",
      },
      broader: "hospital",
      verified: false,
    },
    "mental-health-hospital": {
      prefLabel: { fr: "Établissement public de santé mentale", en: "Public mental health hospital" },
      altLabel: { fr: ["EPSM", "Hôpital psychiatrique", "Centre hospitalier spécialisé"] },
      definition: { fr: "Hôpital consacré à la psychiatrie.", en: "Hospital devoted to psychiatry." },
      broader: "hospital",
      verified: false,
    },
    clinic: {
      prefLabel: { fr: "Clinique", en: "Clinic" },
      altLabel: { fr: ["Cliniques"] },
      definition: { fr: "Établissement de santé privé.", en: "Private health facility." },
      broader: "health-facility",
      verified: false,
    },
    "medico-psychological-centre": {
      prefLabel: { fr: "Centre médico-psychologique", en: "Community mental health centre (CMP)" },
      altLabel: { fr: ["CMP"] },
      definition: {
        fr: "Lieu de consultation d'un service public de psychiatrie, pour adultes ou pour enfants.",
        en: "Place of consultation of a public psychiatric service, for adults or children.",
      },
      broader: "health-facility",
      verified: false,
    },
    "sti-screening-centre": {
      prefLabel: {
        fr: "Centre gratuit d'information, de dépistage et de diagnostic",
        en: "Free information, screening and diagnosis centre (CeGIDD)",
      },
      altLabel: { fr: ["CeGIDD", "CEGIDD"] },
      definition: {
        fr: "Centre qui dépiste gratuitement le VIH, les hépatites virales et les infections sexuellement transmissibles.",
        en: "Centre that screens free of charge for HIV, viral hepatitis and sexually transmitted infections.",
      },
      verified: false,
    },
    "sexual-health-centre": {
      prefLabel: { fr: "Centre de santé sexuelle", en: "Sexual health centre" },
      altLabel: {
        fr: [
          "Centre de planification ou d'éducation familiale",
          "Centre de planification et d'éducation familiale",
          "CPEF",
        ],
      },
      definition: {
        fr: "Centre qui informe, consulte et oriente sur la contraception, la grossesse et la sexualité.",
        en: "Centre that informs, advises and refers on contraception, pregnancy and sexuality.",
      },
      verified: false,
    },
    "social-or-medico-social-body": {
      prefLabel: {
        fr: "Établissement ou service social ou médico-social",
        en: "Social or social-care establishment or service",
      },
      altLabel: { fr: ["ESMS", "ESSMS", "Établissements et services sociaux et médico-sociaux"] },
      definition: {
        fr: "Établissement ou service qui accueille ou accompagne des personnes âgées, handicapées, protégées ou en difficulté.",
        en: "Establishment or service that houses or supports people who are older, disabled, protected or in difficulty.",
      },
      verified: false,
    },
    "medico-social-establishment": {
      prefLabel: { fr: "Établissement médico-social", en: "Residential or social-care facility" },
      altLabel: { fr: ["Etablissement médico-social", "Établissements médico-sociaux"] },
      definition: {
        fr: "Établissement ou service qui allie le soin à l'accompagnement dans la vie quotidienne.",
        en: "Establishment or service that joins care with support in daily life.",
      },
      broader: "social-or-medico-social-body",
      verified: false,
    },
    "care-home": {
      prefLabel: {
        fr: "Établissement d'hébergement pour personnes âgées dépendantes",
        en: "Care home for dependent older people (EHPAD)",
      },
      altLabel: { fr: ["EHPAD"] },
      definition: {
        fr: "Établissement où vivent et sont soignées des personnes âgées qui ont perdu de leur autonomie.",
        en: "Home where older people who have lost autonomy live and are cared for.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "sheltered-employment": {
      prefLabel: {
        fr: "Établissement et service d'accompagnement par le travail",
        en: "Sheltered employment service (ESAT)",
      },
      altLabel: { fr: ["ESAT", "Établissement et service d'aide par le travail"] },
      definition: {
        fr: "Établissement où travaillent, avec un accompagnement, des personnes handicapées.",
        en: "Establishment where people with disabilities work with support.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "medico-educational-institute": {
      prefLabel: { fr: "Institut médico-éducatif", en: "Medical-educational institute (IME)" },
      altLabel: { fr: ["IME"] },
      definition: {
        fr: "Établissement qui éduque et soigne des enfants ayant une déficience intellectuelle.",
        en: "Establishment that educates and treats children with an intellectual impairment.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "therapeutic-educational-institute": {
      prefLabel: {
        fr: "Institut thérapeutique, éducatif et pédagogique",
        en: "Therapeutic and educational institute (ITEP)",
      },
      altLabel: { fr: ["ITEP", "DITEP"] },
      definition: {
        fr: "Établissement qui accompagne des enfants et des jeunes dont les troubles du comportement gênent les apprentissages.",
        en: "Establishment for children and young people whose behavioural difficulties hinder learning.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "medico-psycho-educational-centre": {
      prefLabel: {
        fr: "Centre médico-psycho-pédagogique",
        en: "Medical, psychological and educational centre (CMPP)",
      },
      altLabel: { fr: ["CMPP"] },
      definition: {
        fr: "Centre de consultation et de soin pour des enfants et des adolescents en difficulté psychique ou scolaire.",
        en: "Centre of consultation and care for children and adolescents with mental or school difficulties.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "medical-social-support-service": {
      prefLabel: {
        fr: "Service d'accompagnement médico-social pour adultes handicapés",
        en: "Medical and social support service for disabled adults (SAMSAH)",
      },
      altLabel: { fr: ["SAMSAH"] },
      definition: {
        fr: "Service qui accompagne et soigne, là où ils vivent, des adultes handicapés.",
        en: "Service that supports and treats disabled adults where they live.",
      },
      broader: "medico-social-establishment",
      verified: false,
    },
    "social-establishment": {
      prefLabel: { fr: "Établissement social", en: "Social establishment" },
      altLabel: { fr: ["Etablissement social", "Établissements sociaux"] },
      definition: {
        fr: "Établissement qui héberge ou accompagne des personnes en difficulté sociale, sans soin médical.",
        en: "Establishment that houses or supports people in social difficulty, without medical care.",
      },
      broader: "social-or-medico-social-body",
      verified: false,
    },
    "social-rehabilitation-centre": {
      prefLabel: {
        fr: "Centre d'hébergement et de réinsertion sociale",
        en: "Accommodation and social rehabilitation centre (CHRS)",
      },
      altLabel: { fr: ["CHRS"] },
      definition: {
        fr: "Établissement qui héberge des personnes sans domicile et les aide à retrouver leur autonomie.",
        en: "Establishment that houses people without a home and helps them back to autonomy.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "childrens-home": {
      prefLabel: { fr: "Maison d'enfants à caractère social", en: "Children's home (MECS)" },
      altLabel: { fr: ["MECS"] },
      definition: {
        fr: "Établissement où vivent des enfants confiés à la protection de l'enfance.",
        en: "Home where children placed under child protection live.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "asylum-seekers-centre": {
      prefLabel: {
        fr: "Centre d'accueil pour demandeurs d'asile",
        en: "Reception centre for asylum seekers (CADA)",
      },
      altLabel: { fr: ["CADA"] },
      definition: {
        fr: "Établissement qui héberge et accompagne des personnes pendant leur demande d'asile.",
        en: "Establishment that houses and supports people during their application for asylum.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "young-workers-hostel": {
      prefLabel: { fr: "Foyer de jeunes travailleurs", en: "Young workers' hostel (FJT)" },
      altLabel: { fr: ["FJT"] },
      definition: {
        fr: "Résidence sociale pour de jeunes actifs ou des jeunes en formation.",
        en: "Social residence for young people in work or training.",
      },
      broader: "social-establishment",
      verified: false,
    },
    "childcare-facility": {
      prefLabel: { fr: "Établissement d'accueil du jeune enfant", en: "Early childhood facility" },
      altLabel: { fr: ["Etablissement d'accueil du jeune enfant", "EAJE"] },
      definition: {
        fr: "Établissement qui accueille des enfants de moins de six ans.",
        en: "Establishment that looks after children under six.",
      },
      verified: false,
    },
    nursery: {
      prefLabel: { fr: "Crèche", en: "Nursery" },
      altLabel: { fr: ["Crèches"] },
      definition: {
        fr: "Établissement qui garde de jeunes enfants le jour.",
        en: "Establishment that cares for young children by day.",
      },
      broader: "childcare-facility",
      verified: false,
    },
    "adolescents-house": {
      prefLabel: { fr: "Maison des adolescents", en: "Adolescents' health centre" },
      altLabel: { fr: ["Maisons des adolescents", "Maison des ados", "Maison des adolescents (MDA)"] },
      definition: {
        fr: "Lieu où des adolescents et leurs proches trouvent écoute, soin et orientation.",
        en: "Place where adolescents and those around them find someone to listen, care and referral.",
      },
      verified: false,
    },
    "youth-listening-point": {
      prefLabel: { fr: "Point accueil écoute jeunes", en: "Youth listening point (PAEJ)" },
      altLabel: { fr: ["PAEJ", "Points accueil écoute jeunes", "Point d'accueil et d'écoute jeunes"] },
      definition: {
        fr: "Lieu où des jeunes sont écoutés et orientés, sans formalité.",
        en: "Place where young people are listened to and referred, without formalities.",
      },
      verified: false,
    },
    "territorial-health-community": {
      prefLabel: {
        fr: "Communauté professionnelle territoriale de santé",
        en: "Territorial health professional community (CPTS)",
      },
      altLabel: { fr: ["CPTS"] },
      definition: {
        fr: "Groupement de professionnels de santé qui s'organisent sur un territoire.",
        en: "Grouping of health professionals who organise themselves in a territory.",
      },
      verified: false,
    },
    "local-mental-health-council": {
      prefLabel: { fr: "Conseil local de santé mentale", en: "Local mental health council (CLSM)" },
      altLabel: { fr: ["CLSM"] },
      definition: {
        fr: "Instance qui réunit élus, psychiatrie, habitants et usagers autour de la santé mentale d'un territoire.",
        en: "Body that brings elected officials, psychiatry, residents and users together on the mental health of a territory.",
      },
      verified: false,
    },
    "parent-support-network": {
      prefLabel: {
        fr: "Réseau d'écoute, d'appui et d'accompagnement des parents",
        en: "Parent support network (REAAP)",
      },
      altLabel: { fr: ["REAAP"] },
      definition: {
        fr: "Réseau départemental d'actions et d'acteurs qui soutiennent les parents.",
        en: "Departmental network of actions and people that support parents.",
      },
      verified: false,
    },
    "home-care-service": {
      prefLabel: { fr: "Service d'aide et de soins à domicile", en: "Home care service" },
      altLabel: { fr: ["Spitex", "Organisation d'aide et de soins à domicile"] },
      definition: {
        fr: "Service qui aide et soigne des personnes chez elles.",
        en: "Service that helps and treats people at home.",
      },
      verified: false,
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
        en: "Health and social-care body that treats and supports people with an addiction, and those around them.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 197 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 197 (ANS table TRE_R66, version 20260505).",
      },
      broader: "medico-social-establishment",
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
        en: "Health and social-care body with open doors that reduces the risks of drug use.",
      },
      scopeNote: {
        fr: "Catégorie FINESS 178 (table ANS TRE_R66, version 20260505).",
        en: "FINESS category 178 (ANS table TRE_R66, version 20260505).",
      },
      broader: "medico-social-establishment",
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
      broader: "medico-social-establishment",
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
    "social-protection-body": {
      prefLabel: { fr: "Organisme de protection sociale", en: "Social protection body" },
      altLabel: { fr: ["Organismes de protection sociale"] },
      definition: {
        fr: "Caisse qui verse des prestations sociales ou des soins au titre d'un régime obligatoire.",
        en: "Fund that pays social or health benefits under a statutory scheme.",
      },
      verified: false,
    },
    "health-insurance": {
      prefLabel: { fr: "Assurance Maladie", en: "Statutory health insurance" },
      definition: {
        fr: "Caisse ou service de l'assurance maladie obligatoire.",
        en: "Fund or service of the statutory health insurance.",
      },
      broader: "social-protection-body",
      verified: true,
      sources: [OSCARS_BASE],
    },
    "local-health-insurance-fund": {
      prefLabel: { fr: "Caisse primaire d'assurance maladie", en: "Local health insurance fund (CPAM)" },
      altLabel: { fr: ["CPAM", "Caisses primaires d'assurance maladie"] },
      definition: {
        fr: "Caisse qui gère l'assurance maladie dans un département ou une partie de celui-ci.",
        en: "Fund that runs health insurance in a département or part of it.",
      },
      broader: "health-insurance",
      verified: false,
    },
    "agricultural-social-fund": {
      prefLabel: { fr: "Mutualité sociale agricole", en: "Agricultural social protection fund (MSA)" },
      altLabel: { fr: ["MSA"] },
      definition: {
        fr: "Régime de protection sociale des exploitants et des salariés agricoles.",
        en: "Social protection scheme of farmers and farm workers.",
      },
      broader: "social-protection-body",
      verified: false,
    },
    "family-allowance-fund": {
      prefLabel: { fr: "Caisse d'allocations familiales", en: "Family allowance fund (CAF)" },
      altLabel: { fr: ["CAF", "Caisses d'allocations familiales"] },
      definition: {
        fr: "Caisse qui verse les prestations familiales et soutient des actions pour les familles.",
        en: "Fund that pays family benefits and supports actions for families.",
      },
      broader: "social-protection-body",
      verified: false,
    },
    "pension-and-workplace-health-fund": {
      prefLabel: {
        fr: "Caisse d'assurance retraite et de la santé au travail",
        en: "Pension and occupational health fund (CARSAT)",
      },
      altLabel: { fr: ["CARSAT"] },
      definition: {
        fr: "Caisse régionale qui gère les retraites et prévient les risques professionnels.",
        en: "Regional fund that runs pensions and prevents risks at work.",
      },
      broader: "social-protection-body",
      verified: false,
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
      altLabel: { fr: ["Services de l'Etat"] },
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
    "anti-drug-mission": {
      prefLabel: {
        fr: "Mission interministérielle de lutte contre les drogues et les conduites addictives",
        en: "Interministerial mission against drugs and addictive behaviours (MILDECA)",
      },
      altLabel: {
        fr: ["MILDECA", "MILDT", "Mission interministérielle de lutte contre la drogue et la toxicomanie"],
      },
      definition: {
        fr: "Mission placée auprès du Premier ministre qui anime la politique contre les drogues et les conduites addictives.",
        en: "Mission under the Prime Minister that steers policy on drugs and addictive behaviours.",
      },
      broader: "state-service",
      verified: false,
    },
    "education-authority": {
      prefLabel: { fr: "Rectorat", en: "Regional education authority" },
      altLabel: { fr: ["Rectorats", "Rectorat d'académie"] },
      definition: {
        fr: "Administration de l'Éducation nationale dans une académie.",
        en: "Administration of national education in an education region.",
      },
      broader: "state-service",
      verified: false,
    },
    "departmental-education-service": {
      prefLabel: {
        fr: "Direction des services départementaux de l'Éducation nationale",
        en: "Departmental education service (DSDEN)",
      },
      altLabel: { fr: ["DSDEN", "Inspection académique"] },
      definition: {
        fr: "Administration de l'Éducation nationale dans un département.",
        en: "Administration of national education in a département.",
      },
      broader: "state-service",
      verified: false,
    },
    "labour-and-solidarity-directorate": {
      prefLabel: {
        fr: "Direction régionale de l'économie, de l'emploi, du travail et des solidarités",
        en: "Regional directorate for economy, employment, labour and solidarity (DREETS)",
      },
      altLabel: { fr: ["DREETS"] },
      definition: {
        fr: "Service de l'État qui suit l'emploi, le travail et la cohésion sociale dans une région.",
        en: "State service for employment, labour and social cohesion in a region.",
      },
      broader: "state-service",
      verified: false,
    },
    police: {
      prefLabel: { fr: "Police", en: "Police" },
      altLabel: { fr: ["Services de police"] },
      definition: {
        fr: "Force publique chargée de la sécurité, nationale, cantonale ou municipale.",
        en: "Public force in charge of safety: national, cantonal or municipal.",
      },
      verified: false,
    },
    "national-police": {
      prefLabel: { fr: "Police nationale", en: "National police" },
      altLabel: { fr: ["Commissariat de police", "Commissariats de police"] },
      definition: {
        fr: "Police de l'État, chargée de la sécurité surtout dans les villes.",
        en: "Police of the State, in charge of safety mostly in towns.",
      },
      broader: "police",
      verified: false,
    },
    "municipal-police": {
      prefLabel: { fr: "Police municipale", en: "Municipal police" },
      altLabel: { fr: ["Polices municipales"] },
      definition: {
        fr: "Police d'une commune, sous l'autorité de son maire ou de sa municipalité.",
        en: "Police of a municipality, under the authority of its mayor or council.",
      },
      broader: "police",
      verified: false,
    },
    "cantonal-police": {
      prefLabel: { fr: "Police cantonale", en: "Cantonal police" },
      altLabel: { fr: ["Polices cantonales"] },
      definition: { fr: "Police d'un canton suisse.", en: "Police of a Swiss canton." },
      broader: "police",
      verified: false,
    },
    gendarmerie: {
      prefLabel: { fr: "Gendarmerie", en: "Gendarmerie" },
      altLabel: { fr: ["Gendarmerie nationale"] },
      definition: {
        fr: "Force militaire chargée de la sécurité, surtout dans les zones rurales.",
        en: "Military force in charge of safety, mostly in rural areas.",
      },
      verified: false,
    },
    "fire-and-rescue-service": {
      prefLabel: {
        fr: "Service départemental d'incendie et de secours",
        en: "Fire and rescue service (SDIS)",
      },
      altLabel: { fr: ["SDIS", "Sapeurs-pompiers"] },
      definition: {
        fr: "Établissement public dont dépendent les sapeurs-pompiers d'un département.",
        en: "Public body to which the firefighters of a département belong.",
      },
      verified: false,
    },
    "employment-service": {
      prefLabel: { fr: "France Travail", en: "Public employment service" },
      altLabel: { fr: ["Pôle emploi"] },
      definition: {
        fr: "Opérateur public qui accompagne les demandeurs d'emploi.",
        en: "Public operator that supports job seekers.",
      },
      verified: false,
    },
    "cantonal-service": {
      prefLabel: { fr: "Service cantonal", en: "Cantonal service" },
      altLabel: {
        fr: ["Services cantonaux"],
        de: ["Kantonale Fachstelle", "Kantonales Amt"],
        it: ["Servizio cantonale"],
      },
      definition: {
        fr: "Administration d'un canton suisse, par exemple le service de la santé publique ou celui du médecin cantonal.",
        en: "Administration of a Swiss canton, such as its public health service or its cantonal physician.",
      },
      verified: false,
    },
    "cantonal-public-health-service": {
      prefLabel: { fr: "Service cantonal de la santé publique", en: "Cantonal public health service" },
      altLabel: { fr: ["Services cantonaux de la santé publique"] },
      definition: {
        fr: "Administration chargée de la santé publique d'un canton suisse.",
        en: "Administration in charge of public health in a Swiss canton.",
      },
      broader: "cantonal-service",
      verified: false,
    },
    "cantonal-physician-office": {
      prefLabel: { fr: "Service du médecin cantonal", en: "Cantonal physician's office" },
      altLabel: { fr: ["Office du médecin cantonal", "Services du médecin cantonal"] },
      definition: {
        fr: "Service du médecin responsable de la santé publique d'un canton suisse.",
        en: "Office of the physician in charge of public health in a Swiss canton.",
      },
      broader: "cantonal-service",
      verified: false,
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
      definition: {
        fr: "Commune, département, région ou l'un de leurs services.",
        en: "Municipality, département, region or one of their services.",
      },
      verified: false,
    },
    "regional-council": {
      prefLabel: { fr: "Conseil régional", en: "Regional council" },
      altLabel: { fr: ["Conseils régionaux"] },
      definition: { fr: "Collectivité élue d'une région.", en: "Elected authority of a region." },
      broader: "local-authority",
      verified: false,
    },
    municipality: {
      prefLabel: { fr: "Commune", en: "Municipality" },
      altLabel: {
        fr: ["Communes", "Mairie", "Mairies", "Ville", "Municipalité"],
        de: ["Gemeinde"],
        it: ["Comune"],
      },
      definition: {
        fr: "Collectivité de base : une ville ou un village, et sa mairie.",
        en: "Basic local authority: a town or village and its town hall.",
      },
      broader: "local-authority",
      verified: false,
    },
    "municipal-social-service": {
      prefLabel: { fr: "Centre communal d'action sociale", en: "Municipal social service (CCAS)" },
      altLabel: { fr: ["CCAS", "Centres communaux d'action sociale"] },
      definition: {
        fr: "Établissement public d'une commune chargé de l'action sociale.",
        en: "Public body of a municipality in charge of social action.",
      },
      broader: "local-authority",
      verified: false,
    },
    "maternal-and-child-protection": {
      prefLabel: { fr: "Protection maternelle et infantile", en: "Maternal and child health service (PMI)" },
      altLabel: { fr: ["PMI", "Service de protection maternelle et infantile"] },
      definition: {
        fr: "Service du département qui suit la santé des femmes enceintes et des enfants de moins de six ans.",
        en: "Service of the département for the health of pregnant women and children under six.",
      },
      broader: "local-authority",
      verified: false,
    },
    "inter-municipality": {
      prefLabel: { fr: "Intercommunalité", en: "Inter-municipal body" },
      altLabel: {
        fr: [
          "EPCI",
          "Établissement public de coopération intercommunale",
          "Établissements publics de coopération intercommunale",
          "Intercommunalités",
        ],
      },
      definition: {
        fr: "Groupement de communes : communauté de communes ou d'agglomération, communauté urbaine, métropole.",
        en: "Grouping of municipalities: community of communes, conurbation, urban community, metropolis.",
      },
      broader: "local-authority",
      verified: false,
    },
    "conurbation-community": {
      prefLabel: { fr: "Communauté d'agglomération", en: "Conurbation community" },
      altLabel: { fr: ["Communautés d'agglomération", "Communauté d'aagglo"] },
      definition: {
        fr: "Groupement de communes autour d'une ville moyenne.",
        en: "Grouping of municipalities around a medium-sized town.",
      },
      broader: "inter-municipality",
      verified: true,
      sources: [CJC_FICHE],
    },
    "community-of-municipalities": {
      prefLabel: { fr: "Communauté de communes", en: "Community of municipalities" },
      altLabel: { fr: ["Communautés de communes"] },
      definition: {
        fr: "Groupement de communes, le plus souvent rurales.",
        en: "Grouping of municipalities, mostly rural ones.",
      },
      broader: "inter-municipality",
      verified: false,
    },
    "urban-community": {
      prefLabel: { fr: "Communauté urbaine", en: "Urban community" },
      altLabel: { fr: ["Communautés urbaines"] },
      definition: {
        fr: "Groupement de communes autour d'une grande ville, sans le statut de métropole.",
        en: "Grouping of municipalities around a large city, without the status of a metropolis.",
      },
      broader: "inter-municipality",
      verified: false,
    },
    metropolis: {
      prefLabel: { fr: "Métropole", en: "Metropolis" },
      altLabel: { fr: ["Métropoles"] },
      definition: {
        fr: "Groupement de communes d'une grande agglomération, aux compétences étendues.",
        en: "Grouping of municipalities of a large conurbation, with wide powers.",
      },
      broader: "inter-municipality",
      verified: false,
    },
    school: {
      prefLabel: { fr: "Établissement scolaire", en: "School" },
      altLabel: {
        fr: ["Etablissement scolaire", "Etablissements scolaires", "Établissements scolaires"],
        de: ["Schule"],
        it: ["Scuola"],
      },
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
    "rural-family-school": {
      prefLabel: { fr: "Maison familiale rurale", en: "Rural family school (MFR)" },
      altLabel: { fr: ["MFR", "Maisons familiales rurales"] },
      definition: {
        fr: "Établissement associatif qui forme des jeunes en alternance, surtout à la campagne.",
        en: "Non-profit school where young people alternate study and work, mostly in the country.",
      },
      broader: "school",
      verified: false,
    },
    "employment-integration-establishment": {
      prefLabel: {
        fr: "Établissement pour l'insertion dans l'emploi",
        en: "Establishment for integration into employment (EPIDE)",
      },
      altLabel: { fr: ["EPIDE"] },
      definition: {
        fr: "Établissement public qui prépare à l'emploi, en internat, de jeunes volontaires sans diplôme.",
        en: "Public boarding establishment that prepares young volunteers without a diploma for work.",
      },
      verified: false,
    },
    "university-or-training-body": {
      prefLabel: { fr: "Université ou organisme de formation", en: "University or training body" },
      definition: {
        fr: "Établissement d'enseignement supérieur ou de formation d'adultes.",
        en: "Establishment of higher education or adult training.",
      },
      verified: false,
    },
    university: {
      prefLabel: { fr: "Université", en: "University" },
      altLabel: { fr: ["Universités"], de: ["Universität"], it: ["Università"] },
      definition: {
        fr: "Établissement d'enseignement supérieur et de recherche.",
        en: "Establishment of higher education and research.",
      },
      broader: "university-or-training-body",
      verified: false,
    },
    "training-body": {
      prefLabel: { fr: "Organisme de formation", en: "Training body" },
      altLabel: { fr: ["Organismes de formation"] },
      definition: {
        fr: "Organisme qui forme des adultes ou des jeunes à un métier.",
        en: "Body that trains adults or young people for a trade.",
      },
      broader: "university-or-training-body",
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
    "community-centre": {
      prefLabel: { fr: "Centre social ou socioculturel", en: "Community centre" },
      altLabel: { fr: ["Centre social", "Centres sociaux", "Centre socioculturel"] },
      definition: {
        fr: "Structure d'animation et d'entraide ouverte aux habitants.",
        en: "Body of activities and mutual help open to residents.",
      },
      verified: false,
    },
    company: {
      prefLabel: { fr: "Entreprise", en: "Company" },
      altLabel: { fr: ["Entreprises"], de: ["Unternehmen"], it: ["Azienda", "Impresa"] },
      definition: { fr: "Société commerciale ou artisanale.", en: "Commercial or craft business." },
      verified: true,
      sources: [CJC_FICHE, EQUAL_LEAFLET],
    },
    "cultural-body": {
      prefLabel: { fr: "Structure culturelle", en: "Cultural body" },
      definition: {
        fr: "Office, lieu ou association de culture.",
        en: "Cultural office, venue or association.",
      },
      verified: false,
    },
    "municipal-culture-office": {
      prefLabel: { fr: "Office municipal de la culture", en: "Municipal culture office" },
      altLabel: { fr: ["Offices municipaux de la culture"] },
      definition: {
        fr: "Organisme qui mène l'action culturelle d'une commune.",
        en: "Body that runs the cultural activities of a municipality.",
      },
      broader: "cultural-body",
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "health-promotion-body": {
      prefLabel: { fr: "Structure de promotion de la santé", en: "Health promotion body" },
      definition: {
        fr: "Comité ou instance régionale ou départementale qui soutient la prévention et l'éducation pour la santé.",
        en: "Regional or departmental body that supports prevention and health education.",
      },
      verified: false,
    },
    "regional-health-promotion-body": {
      prefLabel: {
        fr: "Instance régionale d'éducation et de promotion de la santé",
        en: "Regional body for health education and promotion (IREPS)",
      },
      altLabel: { fr: ["IREPS", "Promotion Santé"] },
      definition: {
        fr: "Association régionale qui forme, conseille et documente en éducation et promotion de la santé.",
        en: "Regional association that trains, advises and documents health education and promotion.",
      },
      broader: "health-promotion-body",
      verified: false,
    },
    "regional-health-education-committee": {
      prefLabel: {
        fr: "Comité régional d'éducation pour la santé",
        en: "Regional health education committee (CRES)",
      },
      altLabel: { fr: ["CRES"] },
      definition: {
        fr: "Association régionale d'éducation pour la santé.",
        en: "Regional health education association.",
      },
      broader: "health-promotion-body",
      verified: false,
    },
    "departmental-health-education-committee": {
      prefLabel: {
        fr: "Comité départemental d'éducation pour la santé",
        en: "Departmental health education committee (CODES)",
      },
      altLabel: { fr: ["CODES", "CoDES"] },
      definition: {
        fr: "Association départementale d'éducation pour la santé.",
        en: "Departmental health education association.",
      },
      broader: "health-promotion-body",
      verified: false,
    },
    "regional-health-observatory": {
      prefLabel: { fr: "Observatoire régional de la santé", en: "Regional health observatory (ORS)" },
      altLabel: { fr: ["ORS"] },
      definition: {
        fr: "Organisme qui observe et décrit la santé de la population d'une région.",
        en: "Body that observes and describes the health of a region's population.",
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
      scopeNote: {
        fr: "Pour un financeur que la source ne nomme que par son programme ; le programme lui-même se dit dans son propre champ.",
        en: "For a funder that the source names by its programme alone; the programme itself is said in a field of its own.",
      },
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
