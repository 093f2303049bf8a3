import { defineScheme } from "../concept.js";

export const identifierScheme = defineScheme(
  { name: "identifier-scheme", title: { fr: "identifier-scheme", en: "identifier-scheme" }, definition: { fr: "identifier-scheme", en: "identifier-scheme" }, version: "1" },
  {
    "oscars": { prefLabel: { fr: "oscars", en: "oscars" }, definition: { fr: "oscars", en: "oscars" }, verified: false },
    "siret": { prefLabel: { fr: "siret", en: "siret" }, definition: { fr: "siret", en: "siret" }, verified: false },
    "siren": { prefLabel: { fr: "siren", en: "siren" }, definition: { fr: "siren", en: "siren" }, verified: false },
    "finess": { prefLabel: { fr: "finess", en: "finess" }, definition: { fr: "finess", en: "finess" }, verified: false },
    "rna": { prefLabel: { fr: "rna", en: "rna" }, definition: { fr: "rna", en: "rna" }, verified: false },
    "uai": { prefLabel: { fr: "uai", en: "uai" }, definition: { fr: "uai", en: "uai" }, verified: false },
    "uid": { prefLabel: { fr: "uid", en: "uid" }, definition: { fr: "uid", en: "uid" }, verified: false },
    "isil": { prefLabel: { fr: "isil", en: "isil" }, definition: { fr: "isil", en: "isil" }, verified: false },
    "doi": { prefLabel: { fr: "doi", en: "doi" }, definition: { fr: "doi", en: "doi" }, verified: false },
    "url": { prefLabel: { fr: "url", en: "url" }, definition: { fr: "url", en: "url" }, verified: false },
    "local": { prefLabel: { fr: "local", en: "local" }, definition: { fr: "local", en: "local" }, verified: false },
  },
);

/** Notation of a concept of the scheme `identifier-scheme`. */
export type IdentifierSchemeNotation = (typeof identifierScheme.notations)[number];
