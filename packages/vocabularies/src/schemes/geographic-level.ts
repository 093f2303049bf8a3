import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { OSCARS_JUSTICE } from "../sources.js";

/** Geographic levels as OSCARS records name them. */
export const geographicLevel = defineScheme(
  {
    name: "geographic-level",
    title: { fr: "Niveaux géographiques", en: "Geographic levels" },
    definition: {
      fr: "Échelle à laquelle l'action est conçue, telle que la source la nomme.",
      en: "Scale at which the action is designed, as the source names it.",
    },
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    neighbourhood: {
      prefLabel: { fr: "Quartier", en: "Neighbourhood" },
      definition: { fr: "L'action vise un quartier.", en: "The action is for a neighbourhood." },
      verified: false,
    },
    municipal: {
      prefLabel: { fr: "Communal", en: "Municipal" },
      definition: { fr: "L'action vise une commune.", en: "The action is for a municipality." },
      verified: false,
    },
    territorial: {
      prefLabel: { fr: "Territorial", en: "Territorial" },
      definition: {
        fr: "L'action vise un territoire que la source ne classe pas par taille.",
        en: "The action is for a territory that the source does not class by size.",
      },
      scopeNote: {
        fr: "Imprimé dans une fiche qui nomme quatre départements : ce n'est pas une classe de taille.",
        en: "Printed in a record that names four départements: it is not a class of size.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE],
    },
    departmental: {
      prefLabel: { fr: "Départemental", en: "Departmental" },
      definition: { fr: "L'action vise un département.", en: "The action is for a département." },
      verified: false,
    },
    cantonal: {
      prefLabel: { fr: "Cantonal", en: "Cantonal" },
      definition: { fr: "L'action vise un canton suisse.", en: "The action is for a Swiss canton." },
      verified: false,
    },
    regional: {
      prefLabel: { fr: "Régional", en: "Regional" },
      definition: { fr: "L'action vise une région.", en: "The action is for a region." },
      verified: false,
    },
    national: {
      prefLabel: { fr: "National", en: "National" },
      definition: { fr: "L'action vise un pays entier.", en: "The action is for a whole country." },
      verified: false,
    },
    european: {
      prefLabel: { fr: "Européen", en: "European" },
      definition: {
        fr: "L'action vise plusieurs pays d'Europe.",
        en: "The action is for several European countries.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `geographic-level`. */
export type GeographicLevelNotation = (typeof geographicLevel.notations)[number];
