import { defineScheme } from "../concept.js";
import { SDG_RIGHTS } from "../label-rights.js";

/** United Nations targets that prevention actions refer to; not one is checked against the official text. */
export const sdg = defineScheme(
  {
    name: "sdg",
    title: { fr: "Objectifs de développement durable", en: "Sustainable Development Goals" },
    definition: {
      fr: "Cibles des Nations unies que des actions de prévention citent ; libellés courts du projet.",
      en: "United Nations targets that prevention actions refer to; short labels of the project's own.",
    },
    version: "1",
    rights: SDG_RIGHTS,
  },
  {
    "3.4": {
      prefLabel: {
        fr: "Maladies non transmissibles et santé mentale",
        en: "Non-communicable diseases and mental health",
      },
      definition: {
        fr: "Moins de morts précoces par maladie non transmissible, et plus de bien-être psychique.",
        en: "Fewer early deaths from non-communicable disease, and more mental well-being.",
      },
      verified: false,
    },
    "3.5": {
      prefLabel: { fr: "Abus de substances", en: "Substance abuse" },
      definition: {
        fr: "Prévention et traitement de l'usage nocif de drogues et d'alcool.",
        en: "Prevention and treatment of harmful use of drugs and alcohol.",
      },
      verified: false,
    },
    "3.7": {
      prefLabel: { fr: "Santé sexuelle et procréative", en: "Sexual and reproductive health" },
      definition: {
        fr: "Accès de tous aux services de santé sexuelle et procréative.",
        en: "Access for all to sexual and reproductive health services.",
      },
      verified: false,
    },
    "3.8": {
      prefLabel: { fr: "Couverture sanitaire universelle", en: "Universal health coverage" },
      definition: {
        fr: "Accès de tous à des soins de qualité sans ruine financière.",
        en: "Access for all to good care without financial ruin.",
      },
      verified: false,
    },
    "3.a": {
      prefLabel: { fr: "Lutte antitabac", en: "Tobacco control" },
      definition: {
        fr: "Application de la convention-cadre sur le tabac.",
        en: "Application of the framework convention on tobacco.",
      },
      verified: false,
    },
    "10.2": {
      prefLabel: { fr: "Inclusion sociale", en: "Social inclusion" },
      definition: {
        fr: "Pleine participation de tous à la vie sociale, économique et politique.",
        en: "Full part of everyone in social, economic and political life.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `sdg`. */
export type SdgNotation = (typeof sdg.notations)[number];
