import { defineScheme } from "../concept.js";
import { licenceTexts } from "../links/licence-texts.js";

/** Licences; `focus` is the address of the text, which catalogues write (`links/licence-texts.ts`). */
export const licence = defineScheme(
  {
    name: "licence",
    title: { fr: "Licences", en: "Licences" },
    definition: {
      fr: "Conditions de réutilisation d'une fiche ou d'un jeu de données.",
      en: "Terms on which a record or a dataset may be reused.",
    },
    version: "1",
    rights: "ours",
  },
  {
    lov2: {
      prefLabel: { fr: "Licence Ouverte 2.0", en: "Open Licence 2.0 (Etalab)" },
      altLabel: {
        fr: ["Licence Ouverte version 2.0", "etalab-2.0", "Licence Ouverte / Open Licence version 2.0"],
      },
      definition: {
        fr: "Réutilisation libre à condition de citer la source et la date de mise à jour.",
        en: "Free reuse on condition of naming the source and the date of update.",
      },
      focus: `https://${licenceTexts.lov2}`,
      verified: true,
      sources: ["https://spdx.org/licenses/etalab-2.0.html"],
    },
    "cc0-1.0": {
      prefLabel: { fr: "CC0 1.0", en: "CC0 1.0" },
      altLabel: { fr: ["CC0"] },
      definition: {
        fr: "L'auteur renonce à ses droits autant que la loi le permet.",
        en: "The author waives all rights as far as the law allows.",
      },
      focus: `https://${licenceTexts["cc0-1.0"]}`,
      verified: true,
      sources: ["https://creativecommons.org/publicdomain/zero/1.0/"],
    },
    "cc-by-4.0": {
      prefLabel: { fr: "CC BY 4.0", en: "CC BY 4.0" },
      altLabel: { fr: ["Creative Commons Attribution 4.0"] },
      definition: {
        fr: "Réutilisation libre à condition de citer l'auteur.",
        en: "Free reuse on condition of naming the author.",
      },
      focus: `https://${licenceTexts["cc-by-4.0"]}`,
      verified: true,
      sources: ["https://creativecommons.org/licenses/by/4.0/"],
    },
    "cc-by-sa-4.0": {
      prefLabel: { fr: "CC BY-SA 4.0", en: "CC BY-SA 4.0" },
      altLabel: { fr: ["Creative Commons Attribution-ShareAlike 4.0"] },
      definition: {
        fr: "Réutilisation libre à condition de citer l'auteur et de partager sous la même licence.",
        en: "Free reuse on condition of naming the author and sharing under the same licence.",
      },
      focus: `https://${licenceTexts["cc-by-sa-4.0"]}`,
      verified: true,
      sources: ["https://creativecommons.org/licenses/by-sa/4.0/"],
    },
    "all-rights-reserved": {
      prefLabel: { fr: "Tous droits réservés", en: "All rights reserved" },
      definition: {
        fr: "Aucune réutilisation sans accord de l'auteur.",
        en: "No reuse without the author's consent.",
      },
      verified: true,
    },
    unknown: {
      prefLabel: { fr: "Licence inconnue", en: "Unknown licence" },
      definition: {
        fr: "La source ne dit rien de la réutilisation.",
        en: "The source says nothing about reuse.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `licence`. */
export type LicenceNotation = (typeof licence.notations)[number];
