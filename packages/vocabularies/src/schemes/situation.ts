import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { CJC_CALL, CJC_FICHE, EQUAL_LEAFLET, OSCARS_23340, OSCARS_BASE, OSCARS_JUSTICE } from "../sources.js";

/** Social, legal or health situations of an audience; the axis is the project's own. */
export const situation = defineScheme(
  {
    name: "situation",
    title: { fr: "Situations", en: "Situations" },
    definition: {
      fr: "Deuxième des trois axes qui décrivent un public : la situation sociale, juridique ou de santé.",
      en: "Second of the three axes that describe an audience: social, legal or health situation.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "general-population": {
      prefLabel: { fr: "Population générale", en: "General population" },
      altLabel: {
        de: ["Allgemeinbevölkerung", "Gesamtbevölkerung", "Bevölkerung"],
        it: ["Popolazione generale", "Popolazione"],
      },
      definition: {
        fr: "Personnes visées sans égard à une situation particulière.",
        en: "People addressed whatever their situation.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "in-custody-or-under-justice": {
      prefLabel: {
        fr: "Personnes détenues ou sous main de justice",
        en: "People in custody or under judicial control",
      },
      altLabel: {
        fr: [
          "Détenus",
          "Personnes détenues",
          "Personnes placées sous main de justice",
          "Prisonniers",
          "Personnes incarcérées",
          "Personnes en détention",
        ],
        en: ["Prisoners", "Inmates"],
      },
      definition: {
        fr: "Personnes incarcérées, ou suivies en milieu ouvert sur décision de justice.",
        en: "People in prison, or followed in the community by order of a court.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_23340],
    },
    precarious: {
      prefLabel: { fr: "Personnes en situation de précarité", en: "People in precarious situations" },
      altLabel: {
        fr: [
          "Populations démunies",
          "Personnes en situation de vulnérabilité",
          "Personnes précaires",
          "Publics précaires",
          "Publics vulnérables",
        ],
        de: ["Sozial Benachteiligte", "Sozial benachteiligte Personen", "Armutsbetroffene"],
        it: ["Persone in situazione di precarietà"],
      },
      definition: {
        fr: "Personnes dont les ressources, le logement ou les droits sont fragiles.",
        en: "People whose income, housing or rights are insecure.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    homeless: {
      prefLabel: { fr: "Personnes sans domicile", en: "People without a home" },
      altLabel: {
        fr: [
          "Sans domicile",
          "Personnes sans domicile fixe",
          "Sans domicile fixe",
          "SDF",
          "Sans-abri",
          "Personnes sans abri",
          "Personnes à la rue",
        ],
        en: ["Homeless people", "Homeless"],
        de: ["Obdachlose"],
        it: ["Persone senza dimora"],
      },
      definition: {
        fr: "Personnes qui vivent à la rue, en squat, en abri ou en hébergement d'urgence.",
        en: "People who live on the street, in squats, shelters or emergency accommodation.",
      },
      broader: "precarious",
      verified: false,
    },
    migrant: {
      prefLabel: { fr: "Personnes migrantes", en: "Migrants" },
      altLabel: {
        fr: ["Migrants", "Personnes exilées", "Exilés"],
        de: ["Migrantinnen und Migranten", "Migranten", "Menschen mit Migrationshintergrund"],
        it: ["Migranti", "Persone migranti"],
      },
      definition: {
        fr: "Personnes qui ont quitté leur pays, quel que soit leur titre de séjour.",
        en: "People who have left their country, whatever their residence status.",
      },
      verified: false,
    },
    "asylum-seekers": {
      prefLabel: { fr: "Personnes en demande d'asile", en: "Asylum seekers" },
      altLabel: { fr: ["Demandeurs d'asile"], de: ["Asylsuchende"], it: ["Richiedenti l'asilo"] },
      definition: {
        fr: "Personnes qui demandent la protection d'un pays et attendent sa décision.",
        en: "People who ask a country for protection and await its decision.",
      },
      broader: "migrant",
      verified: false,
    },
    pregnant: {
      prefLabel: { fr: "Femmes enceintes", en: "Pregnant women" },
      altLabel: { de: ["Schwangere", "Schwangere Frauen"], it: ["Donne incinte", "Donne in gravidanza"] },
      definition: { fr: "Personnes qui attendent un enfant.", en: "People expecting a child." },
      verified: false,
    },
    parents: {
      prefLabel: { fr: "Parents", en: "Parents" },
      altLabel: { de: ["Eltern"], it: ["Genitori"] },
      definition: {
        fr: "Personnes visées comme père, mère ou responsable d'un enfant.",
        en: "People addressed as father, mother or guardian of a child.",
      },
      verified: true,
      sources: [CJC_CALL],
    },
    "victims-of-violence": {
      prefLabel: { fr: "Personnes victimes de violences", en: "Victims of violence" },
      altLabel: { fr: ["Victimes de violences", "Victimes de violence"] },
      definition: {
        fr: "Personnes qui subissent ou ont subi des violences, dans le couple, la famille ou ailleurs.",
        en: "People who suffer or have suffered violence, in a couple, the family or elsewhere.",
      },
      verified: false,
    },
    "women-victims-of-violence": {
      prefLabel: { fr: "Femmes victimes de violences", en: "Women victims of violence" },
      definition: {
        fr: "Femmes qui subissent ou ont subi des violences.",
        en: "Women who suffer or have suffered violence.",
      },
      broader: "victims-of-violence",
      verified: false,
    },
    "protected-children": {
      prefLabel: { fr: "Enfants et jeunes protégés", en: "Children and young people in care" },
      altLabel: { fr: ["Aide sociale à l'enfance", "ASE", "Mineurs protégés"] },
      definition: {
        fr: "Enfants et jeunes suivis ou confiés au titre de la protection de l'enfance.",
        en: "Children and young people followed or placed under child protection.",
      },
      verified: false,
    },
    lgbtqi: {
      prefLabel: { fr: "Personnes LGBTQI+", en: "LGBTQI+ people" },
      altLabel: { fr: ["LGBT", "LGBTQI+", "LGBTI", "Personnes LGBT"], en: ["LGBT", "LGBT people"] },
      definition: {
        fr: "Personnes lesbiennes, gays, bisexuelles, trans, queer, intersexes et autres minorités de sexe ou de genre.",
        en: "Lesbian, gay, bisexual, trans, queer, intersex people and other minorities of sex or gender.",
      },
      verified: false,
    },
    disabled: {
      prefLabel: { fr: "Personnes en situation de handicap", en: "People with disabilities" },
      altLabel: {
        en: ["Disabled people"],
        de: ["Menschen mit Behinderung", "Menschen mit Behinderungen"],
        it: ["Persone con disabilità"],
      },
      definition: {
        fr: "Personnes dont la participation est limitée par une déficience et par leur environnement.",
        en: "People whose participation is limited by an impairment and by their surroundings.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    carers: {
      prefLabel: { fr: "Aidants", en: "Carers" },
      altLabel: {
        fr: ["Proches aidants", "Aidants familiaux", "Aidants naturels"],
        en: ["Caregivers"],
        de: ["Pflegende Angehörige", "Betreuende Angehörige"],
        it: ["Familiari curanti"],
      },
      definition: {
        fr: "Personnes qui aident régulièrement un proche malade, âgé ou handicapé.",
        en: "People who regularly help someone close who is ill, old or disabled.",
      },
      verified: false,
    },
    "with-chronic-disease": {
      prefLabel: { fr: "Personnes atteintes d'une maladie chronique", en: "People with a chronic disease" },
      altLabel: {
        fr: ["Personnes atteintes de maladies chroniques"],
        de: ["Chronisch Kranke", "Menschen mit chronischen Krankheiten"],
        it: ["Persone con malattie croniche"],
      },
      definition: {
        fr: "Personnes qui vivent avec une maladie de longue durée.",
        en: "People living with a long-lasting disease.",
      },
      verified: false,
      sources: [
        "Plan pour l'amélioration de la qualité de vie des personnes atteintes de maladies chroniques 2007-2011",
      ],
    },
    "people-who-use-drugs": {
      prefLabel: { fr: "Usagers de drogues", en: "People who use drugs" },
      altLabel: { fr: ["Usagers de substances psychotropes", "Jeunes surconsommateurs de psychotropes"] },
      definition: {
        fr: "Personnes qui consomment des substances, en dehors d'un traitement ou pendant celui-ci.",
        en: "People who use substances, in or out of treatment.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "in-addiction-treatment": {
      prefLabel: { fr: "Personnes en traitement d'une addiction", en: "People in treatment for addiction" },
      altLabel: { fr: ["Publics toxicodépendants en traitement"] },
      definition: {
        fr: "Personnes suivies pour une dépendance, par exemple avec un traitement de substitution.",
        en: "People being treated for dependence, for instance with substitution treatment.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET],
    },
    "out-of-school-or-work": {
      prefLabel: {
        fr: "Personnes sans emploi ni formation, ou en insertion",
        en: "People not in employment, education or training (NEET), or in an integration scheme",
      },
      definition: {
        fr: "Personnes sorties de l'école et sans emploi, ou engagées dans un parcours d'insertion.",
        en: "People who have left school and are without work, or are on a path back to it.",
      },
      verified: true,
      sources: [EQUAL_LEAFLET, CJC_FICHE],
    },
    "job-seekers": {
      prefLabel: { fr: "Demandeurs d'emploi", en: "Job seekers" },
      altLabel: {
        fr: ["Personnes en recherche d'emploi", "Chômeurs", "Personnes au chômage"],
        en: ["Unemployed people"],
        de: ["Stellensuchende", "Arbeitslose"],
        it: ["Disoccupati"],
      },
      definition: {
        fr: "Personnes sans emploi qui en cherchent un.",
        en: "People without work who are looking for it.",
      },
      broader: "out-of-school-or-work",
      verified: false,
    },
    students: {
      prefLabel: { fr: "Étudiants", en: "Students" },
      altLabel: { fr: ["Etudiants"], de: ["Studierende"], it: ["Studenti universitari"] },
      definition: { fr: "Personnes qui suivent des études supérieures.", en: "People in higher education." },
      verified: false,
    },
    apprentices: {
      prefLabel: { fr: "Apprentis", en: "Apprentices" },
      altLabel: { fr: ["Apprenties et apprentis"], de: ["Lernende", "Lehrlinge"], it: ["Apprendisti"] },
      definition: {
        fr: "Personnes qui apprennent un métier en alternance.",
        en: "People who learn a trade by alternating study and work.",
      },
      verified: false,
    },
    employees: {
      prefLabel: { fr: "Salariés", en: "Employees" },
      altLabel: {
        fr: ["Travailleurs"],
        de: ["Arbeitnehmende", "Mitarbeitende", "Angestellte"],
        it: ["Lavoratori", "Dipendenti"],
      },
      definition: {
        fr: "Personnes visées dans leur vie de travail.",
        en: "People addressed in their working life.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `situation`. */
export type SituationNotation = (typeof situation.notations)[number];
