import { defineScheme } from "../concept.js";
import { SMOC_RIGHTS } from "../label-rights.js";
import { OSCARS_JUSTICE, SMOC_GUIDE_IT, SMOC_SLIDE } from "../sources.js";

/** Outcome categories of Promotion Santé Suisse, with the subcategories whose English label was read; see also `smocGrid`. */
export const smoc = defineScheme(
  {
    name: "smoc",
    prefix: "smoc:",
    title: {
      fr: "Modèle suisse de catégorisation des résultats (SMOC)",
      en: "Swiss Model for Outcome Classification (SMOC)",
      de: "Ergebnismodell von Gesundheitsförderung Schweiz",
      it: "Modello di classificazione dei risultati",
    },
    altTitle: {
      fr: [
        "Guide pour la catégorisation des résultats",
        "Outil de catégorisation des résultats de projets de promotion de la santé et de prévention",
      ],
      it: [
        "Guida al modello di classificazione dei risultati di Promozione Salute Svizzera",
        "Modello per la tipizzazione dei risultati conseguiti nell'ambito della prevenzione e della promozione della salute",
      ],
    },
    definition: {
      fr: "Douze catégories sur quatre niveaux : les mesures (A), les facteurs qu'elles modifient (B), les déterminants (C), la santé de la population (D). Une valeur porte toujours le préfixe smoc:, car une lettre seule ne dit pas de quel modèle elle vient : jusqu'en 2025 ou 2026, les programmes d'action cantonaux nommaient aussi leurs modules A à D. Les libellés allemands, et les italiens qui n'ont pas été lus dans le guide, sont d'autres libellés.",
      en: "Twelve categories on four levels: measures (A), the factors they change (B), determinants (C), health of the population (D). A value always carries the prefix smoc:, because a bare letter does not tell which model it comes from: until 2025 or 2026 cantonal action programmes called their modules A to D too. German labels, and Italian ones that were not read in the guide, are alternative labels.",
    },
    source:
      "Spencer B. et al., Health Promotion International 2008;23(1):86-97, https://doi.org/10.7892/boris.22781",
    version: "2005",
    rights: SMOC_RIGHTS,
  },
  {
    A1: {
      prefLabel: {
        fr: "Développement d'offres de promotion de la santé",
        en: "Development of health promoting services",
      },
      altLabel: {
        de: ["Entwicklung gesundheitsförderlicher Angebote"],
        it: ["Sviluppo di offerte di promozione della salute"],
      },
      definition: {
        fr: "Mesures qui créent ou améliorent une offre : consultation, cours, supports, formation des intervenants.",
        en: "Measures that create or improve a service: counselling, courses, materials, training of providers.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "A", focalPoint: "services", role: "measure" },
    },
    A2: {
      prefLabel: {
        fr: "Représentation d'intérêts, collaboration entre organisations",
        en: "Advocacy, cooperation of organizations",
      },
      altLabel: {
        de: ["Interessenvertretung, Zusammenarbeit von Organisationen"],
        it: ["Rappresentanza di interessi, collaborazione tra organizzazioni"],
      },
      definition: {
        fr: "Mesures tournées vers les décideurs et les organisations : plaidoyer, accords, réseaux.",
        en: "Measures aimed at decision makers and organisations: advocacy, agreements, networks.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "A", focalPoint: "policy-organisations", role: "measure" },
    },
    A3: {
      prefLabel: {
        fr: "Mobilisation sociale",
        en: "Social mobilization",
      },
      altLabel: { en: ["Social mobilisation"], de: ["Soziale Mobilisierung"], it: ["Mobilitazione sociale"] },
      definition: {
        fr: "Mesures qui mettent en mouvement des groupes, des communautés ou le public.",
        en: "Measures that set groups, communities or the public in motion.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "A", focalPoint: "groups-communities", role: "measure" },
    },
    A4: {
      prefLabel: {
        fr: "Développement de compétences personnelles",
        en: "Development of individual skills",
      },
      altLabel: { de: ["Entwicklung persönlicher Kompetenzen"], it: ["Sviluppo di competenze personali"] },
      definition: {
        fr: "Mesures qui informent, forment ou conseillent des personnes.",
        en: "Measures that inform, train or counsel individuals.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "A", focalPoint: "individuals", role: "measure" },
    },
    B1: {
      prefLabel: {
        fr: "Offres en matière de promotion de la santé",
        en: "Health promoting services",

        it: "Offerte di promozione della salute",
      },
      altLabel: { de: ["Gesundheitsförderliche Angebote"] },
      definition: {
        fr: "État atteint par les offres : elles sont connues, accessibles, utilisées, durables et bien faites.",
        en: "State that services have reached: known, accessible, used, lasting and well run.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE, SMOC_GUIDE_IT],
      smoc: { level: "B", focalPoint: "services", role: "outcome" },
    },
    "B1-1": {
      prefLabel: {
        fr: "Connaissance / notoriété de l'offre",
        en: "Awareness of the service",
      },
      altLabel: { de: ["Bekanntheit des Angebots"] },
      definition: {
        fr: "Les personnes visées et les relais savent que l'offre existe.",
        en: "The people aimed at, and those who refer them, know that the service exists.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B1",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    "B1-2": {
      prefLabel: {
        fr: "Accessibilité de l'offre et atteinte des groupes cibles",
        en: "Accessibility of the service and reaching of target groups",
      },
      altLabel: { de: ["Erreichbarkeit des Angebots und Erreichen der Zielgruppen"] },
      definition: {
        fr: "L'offre peut être atteinte, et les groupes visés l'atteignent.",
        en: "The service can be reached, and the groups it is meant for do reach it.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B1",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    "B1-3": {
      prefLabel: {
        fr: "Utilisation de l'offre et satisfaction",
        en: "Use of the service and satisfaction with it",
      },
      altLabel: { de: ["Nutzung des Angebots und Zufriedenheit"] },
      definition: {
        fr: "L'offre est utilisée et ceux qui l'utilisent en sont satisfaits.",
        en: "The service is used, and its users are satisfied.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B1",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    "B1-4": {
      prefLabel: {
        fr: "Pérennité de l'offre",
        en: "Sustainability of the service",
      },
      altLabel: { de: ["Nachhaltigkeit des Angebots"] },
      definition: {
        fr: "L'offre tient dans la durée, au-delà du projet qui l'a lancée.",
        en: "The service lasts beyond the project that started it.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B1",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    "B1-5": {
      prefLabel: {
        fr: "Professionnalisme amélioré en promotion de la santé",
        en: "Improved professionalism in health promotion",
      },
      altLabel: { de: ["Verbesserte Fachlichkeit in der Gesundheitsförderung"] },
      definition: {
        fr: "Les intervenants travaillent mieux en promotion de la santé.",
        en: "Those who deliver the service work better in health promotion.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B1",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    B2: {
      prefLabel: {
        fr: "Stratégies de promotion de la santé dans la politique et les institutions",
        en: "Health promoting public policy and organizational practice",

        it: "Strategie di promozione della salute a livello politico e istituzionale",
      },
      altLabel: { de: ["Gesundheitsförderliche Strategien in Politik und Organisationen"] },
      definition: {
        fr: "Engagements, règles, structures et coopérations obtenus dans la politique et les organisations.",
        en: "Commitments, rules, structures and cooperation obtained in politics and organisations.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE, SMOC_GUIDE_IT],
      smoc: { level: "B", focalPoint: "policy-organisations", role: "outcome" },
    },
    "B2-1": {
      prefLabel: {
        fr: "Engagement contraignant de décideurs et/ou de personnes-clés",
        en: "Binding engagement of decision-makers and/or key persons",
      },
      definition: {
        fr: "Des décideurs ou des personnes clés se sont engagés de manière ferme.",
        en: "Decision makers or key persons have firmly committed themselves.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B2",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    "B2-2": {
      prefLabel: {
        fr: "Documents contraignants, pertinents pour l'action",
        en: "Action-relevant, binding documents",
      },
      definition: {
        fr: "Des textes qui obligent et qui servent l'action existent : convention, règlement, charte.",
        en: "Texts that bind and serve the action exist: agreement, rules, charter.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "B2",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "B", role: "outcome" },
    },
    B3: {
      prefLabel: {
        fr: "Potentiel social et engagement favorables à la santé",
        en: "Health promoting social potential and commitment",

        it: "Potenziale sociale e impegno a favore della salute",
      },
      altLabel: {
        en: ["Health promoting social potential and committment"],
        de: ["Gesundheitsförderliches soziales Potenzial und Engagement"],
      },
      definition: {
        fr: "Groupes, communautés et public prêts à agir pour la santé et qui agissent.",
        en: "Groups, communities and the public ready to act for health, and acting.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE, SMOC_GUIDE_IT],
      smoc: { level: "B", focalPoint: "groups-communities", role: "outcome" },
    },
    B4: {
      prefLabel: {
        fr: "Compétences individuelles favorables à la santé",
        en: "Health-related life skills",

        it: "Competenze individuali favorevoli alla salute",
      },
      altLabel: { de: ["Individuelle gesundheitsförderliche Kompetenzen"] },
      definition: {
        fr: "Connaissances, attitudes, aptitudes et confiance en soi acquises par les personnes.",
        en: "Knowledge, attitudes, skills and self-confidence gained by individuals.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE, SMOC_GUIDE_IT],
      smoc: { level: "B", focalPoint: "individuals", role: "outcome" },
    },
    C1: {
      prefLabel: {
        fr: "Environnement physique favorable à la santé",
        en: "Health promoting physical environment",

        it: "Ambiente fisico e infrastrutturale favorevole alla salute",
      },
      altLabel: { de: ["Gesundheitsförderliche materielle Umwelt"] },
      definition: {
        fr: "Déterminants situés dans le milieu matériel : air, eau, bruit, équipements, produits.",
        en: "Determinants in the material surroundings: air, water, noise, facilities, products.",
      },
      scopeNote: {
        fr: "Le guide italien ajoute les infrastructures ; le libellé français ne nomme que l'environnement physique.",
        en: "The Italian guide adds infrastructure; the French label names the physical environment only.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE, SMOC_GUIDE_IT],
      smoc: { level: "C", focalPoint: "physical-environment", role: "outcome" },
    },
    C2: {
      prefLabel: {
        fr: "Environnement social favorable à la santé",
        en: "Health promoting social/societal environment",
      },
      altLabel: {
        de: ["Gesundheitsförderliche soziale/gesellschaftliche Umwelt"],
        it: ["Ambiente sociale favorevole alla salute"],
      },
      definition: {
        fr: "Déterminants situés dans les relations sociales et dans l'accès à la formation, au travail, au logement, au revenu.",
        en: "Determinants in social relations and in access to education, work, housing and income.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "C", focalPoint: "social-environment", role: "outcome" },
    },
    C3: {
      prefLabel: {
        fr: "Ressources personnelles et types de comportement favorables à la santé",
        en: "Health promoting individual resources and behavioural patterns",
      },
      altLabel: {
        de: ["Gesundheitsförderliche personale Ressourcen und Verhaltensweisen"],
        it: ["Risorse personali e comportamenti favorevoli alla salute"],
      },
      definition: {
        fr: "Déterminants propres à la personne : ses ressources et ses habitudes de vie.",
        en: "Determinants within the person: resources and habits of life.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "C", focalPoint: "individual-resources-behaviour", role: "outcome" },
    },
    D: {
      prefLabel: { fr: "Santé", en: "Health" },
      altLabel: {
        fr: [
          "Augmentation de l'espérance de vie en bonne santé - Amélioration de la qualité de vie - Diminution de la morbidité et de la mortalité (liée à des facteurs de risque)",
        ],
        en: [
          "Health: increased healthy life expectancy, quality of life; lower morbidity, premature mortality",
        ],
        de: ["Gesundheit"],
        it: ["Salute"],
      },
      definition: {
        fr: "But final : la santé de la population, en durée et en qualité de vie, en maladies et en décès évités.",
        en: "Final goal: the health of the population, in length and quality of life, in illness and death avoided.",
      },
      scopeNote: {
        fr: "Les fiches OSCARS n'impriment pas de nom court : leur libellé est la longue chaîne donnée comme autre libellé.",
        en: "OSCARS records print no short name: their label is the long string given as an alternative label.",
      },
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "D", focalPoint: "population-health", role: "outcome" },
    },
    "D-1": {
      prefLabel: {
        fr: "Augmentation de l'espérance de vie en bonne santé",
        en: "Increased healthy life expectancy",
      },
      definition: {
        fr: "Les personnes vivent plus longtemps en bonne santé.",
        en: "People live longer in good health.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "D",
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "D", role: "outcome" },
    },
    "D-2": {
      prefLabel: {
        fr: "Amélioration de la qualité de vie",
        en: "Increased quality of life in terms of health",
      },
      definition: {
        fr: "La qualité de vie liée à la santé s'améliore.",
        en: "Quality of life related to health improves.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "D",
      verified: true,
      sources: [OSCARS_JUSTICE, SMOC_SLIDE],
      smoc: { level: "D", role: "outcome" },
    },
    "D-3": {
      prefLabel: { fr: "Diminution de la morbidité", en: "Lower morbidity" },
      definition: { fr: "Moins de personnes tombent malades.", en: "Fewer people fall ill." },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "D",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "D", role: "outcome" },
    },
    "D-4": {
      prefLabel: { fr: "Diminution de la mortalité prématurée", en: "Lower premature mortality" },
      definition: {
        fr: "Moins de personnes meurent avant l'âge.",
        en: "Fewer people die before their time.",
      },
      scopeNote: {
        fr: "Le numéro de la sous-catégorie est une convention du projet : la source numérote 1, 2, 3 à l'intérieur de la catégorie.",
        en: "The number of the subcategory is a convention of this project: the source numbers 1, 2, 3 inside the category.",
      },
      broader: "D",
      verified: true,
      unverifiedLabels: ["fr"],
      sources: [SMOC_SLIDE],
      smoc: { level: "D", role: "outcome" },
    },
  },
);

/** Notation of a concept of the scheme `smoc`. */
export type SmocNotation = (typeof smoc.notations)[number];
