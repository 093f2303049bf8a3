import { defineScheme } from "../concept.js";

/** Types of territory code; a list of the project's own. */
export const territoryType = defineScheme(
  {
    name: "territory-type",
    title: { fr: "Types de territoire", en: "Territory types" },
    definition: {
      fr: "Type que porte tout code de territoire : 44 seul est à la fois un département et une région.",
      en: "Type that every territory code carries: 44 alone is both a département and a region.",
    },
    version: "1",
    rights: "ours",
  },
  {
    country: {
      prefLabel: { fr: "Pays", en: "Country" },
      definition: { fr: "Pays, par son code à deux lettres.", en: "Country, by its two-letter code." },
      verified: true,
    },
    region: {
      prefLabel: { fr: "Région", en: "Region" },
      definition: {
        fr: "Région française, par son code à deux chiffres.",
        en: "French region, by its two-digit code.",
      },
      verified: true,
    },
    departement: {
      prefLabel: { fr: "Département", en: "Département" },
      definition: {
        fr: "Département français ou collectivité d'outre-mer, par son code.",
        en: "French département or overseas collectivity, by its code.",
      },
      verified: true,
    },
    commune: {
      prefLabel: { fr: "Commune", en: "Commune" },
      definition: {
        fr: "Commune française, par son code officiel à cinq caractères.",
        en: "French municipality, by its official five-character code.",
      },
      verified: true,
    },
    epci: {
      prefLabel: { fr: "Intercommunalité", en: "Inter-municipal body" },
      altLabel: { fr: ["EPCI"] },
      definition: {
        fr: "Groupement de communes à fiscalité propre, par son SIREN.",
        en: "Grouping of communes with its own taxation, by its SIREN.",
      },
      verified: true,
    },
    canton: {
      prefLabel: { fr: "Canton suisse", en: "Swiss canton" },
      definition: { fr: "Canton suisse, par ses deux lettres.", en: "Swiss canton, by its two letters." },
      verified: true,
    },
    "commune-ch": {
      prefLabel: { fr: "Commune suisse", en: "Swiss commune" },
      definition: {
        fr: "Commune suisse, par son numéro fédéral.",
        en: "Swiss municipality, by its federal number.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `territory-type`. */
export type TerritoryTypeNotation = (typeof territoryType.notations)[number];
