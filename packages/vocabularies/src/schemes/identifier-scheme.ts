import { defineScheme } from "../concept.js";
import { OSCARS_BASE } from "../sources.js";

/** Registers of identifiers; the definitions give the shape of the values. */
export const identifierScheme = defineScheme(
  {
    name: "identifier-scheme",
    title: { fr: "Systèmes d'identifiants", en: "Identifier schemes" },
    definition: {
      fr: "Registre dont vient un identifiant, et forme de ses valeurs.",
      en: "Register that an identifier comes from, and shape of its values.",
    },
    version: "1",
    rights: "ours",
  },
  {
    oscars: {
      prefLabel: { fr: "Numéro OSCARS", en: "OSCARS number" },
      altLabel: { fr: ["OSCARS"] },
      definition: {
        fr: "Nombre entier à la fin de l'adresse d'une fiche ; il ne dépend ni du site, ni de la région affichée.",
        en: "Whole number at the end of a record's address; it depends on neither the site nor the region shown.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    siret: {
      prefLabel: { fr: "SIRET", en: "SIRET" },
      definition: {
        fr: "Établissement : 14 chiffres, dont les 9 du SIREN, avec une clé de Luhn.",
        en: "Establishment: 14 digits, of which the 9 of the SIREN, with a Luhn check.",
      },
      verified: true,
    },
    siren: {
      prefLabel: { fr: "SIREN", en: "SIREN" },
      definition: {
        fr: "Entreprise ou organisme : 9 chiffres, avec une clé de Luhn.",
        en: "Company or body: 9 digits, with a Luhn check.",
      },
      verified: true,
    },
    finess: {
      prefLabel: { fr: "Numéro FINESS", en: "FINESS number" },
      altLabel: { fr: ["FINESS"] },
      definition: {
        fr: "Établissement ou entité du secteur sanitaire et social : 9 caractères, 2A ou 2B en Corse.",
        en: "Establishment or entity of health and social care: 9 characters, 2A or 2B in Corsica.",
      },
      verified: false,
    },
    rna: {
      prefLabel: { fr: "Numéro RNA", en: "RNA number" },
      altLabel: { fr: ["RNA"] },
      definition: {
        fr: "Association : W suivi de 9 caractères.",
        en: "Association: W followed by 9 characters.",
      },
      verified: false,
    },
    uai: {
      prefLabel: { fr: "Code UAI", en: "UAI code" },
      altLabel: { fr: ["UAI"] },
      definition: {
        fr: "Établissement d'enseignement : 7 chiffres et une lettre.",
        en: "School: 7 digits and a letter.",
      },
      verified: false,
    },
    uid: {
      prefLabel: { fr: "Numéro IDE", en: "UID number" },
      altLabel: { fr: ["IDE", "UID"] },
      definition: {
        fr: "Entreprise suisse : CHE et 9 chiffres, écrits CHE-123.456.789.",
        en: "Swiss company: CHE and 9 digits, written CHE-123.456.789.",
      },
      verified: false,
    },
    doi: {
      prefLabel: { fr: "DOI", en: "DOI" },
      definition: {
        fr: "Publication : 10., un préfixe, une barre et un suffixe.",
        en: "Publication: 10., a prefix, a slash and a suffix.",
      },
      verified: true,
    },
    url: {
      prefLabel: { fr: "Adresse web", en: "Web address" },
      definition: {
        fr: "Adresse complète d'une page qui ne décrit que cette chose.",
        en: "Full address of a page that describes this thing only.",
      },
      verified: true,
    },
    local: {
      prefLabel: { fr: "Identifiant local", en: "Local identifier" },
      definition: { fr: "Numéro propre à celui qui publie la fiche.", en: "Number of the publisher's own." },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `identifier-scheme`. */
export type IdentifierSchemeNotation = (typeof identifierScheme.notations)[number];
