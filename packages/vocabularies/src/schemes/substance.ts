import { defineScheme } from "../concept.js";
import { MILDECA_RIGHTS } from "../label-rights.js";
import {
  EARLY_INTERVENTION_ARTICLE,
  EQUAL_LEAFLET,
  MILDECA_WORDING,
  OSCARS_BASE,
  OSCARS_JUSTICE,
  OWN_TERM,
} from "../sources.js";

/** Substances, in the wording of the interministerial mission against drugs where it was read. */
export const substance = defineScheme(
  {
    name: "substance",
    title: { fr: "Substances", en: "Substances" },
    definition: {
      fr: "Produits sur lesquels porte l'action. Les pratiques sans produit sont dans la liste behaviour.",
      en: "Products that the action is about. Practices without a product are in the list behaviour.",
    },
    version: "1",
    rights: MILDECA_RIGHTS,
  },
  {
    unspecified: {
      prefLabel: { fr: "Sans produit spécifié", en: "No product specified" },
      definition: {
        fr: "L'action porte sur les conduites addictives sans nommer de produit.",
        en: "The action is about addictive behaviours and names no product.",
      },
      verified: true,
      sources: [OWN_TERM],
    },
    "psychoactive-substances": {
      prefLabel: { fr: "Substances psychoactives", en: "Psychoactive substances" },
      altLabel: { fr: ["Psychotropes", "Substances psychotropes", "Produits psycho-actifs", "Drogues"] },
      definition: {
        fr: "Tout produit qui agit sur le psychisme, licite ou non.",
        en: "Any product that acts on the mind, legal or not.",
      },
      verified: true,
      sources: [EARLY_INTERVENTION_ARTICLE, EQUAL_LEAFLET, OSCARS_BASE],
    },
    "illicit-drugs": {
      prefLabel: { fr: "Drogues illicites", en: "Illicit drugs" },
      altLabel: { fr: ["Stupéfiants"], de: ["Illegale Drogen"], it: ["Droghe illegali"] },
      definition: {
        fr: "Substances dont l'usage est interdit par la loi, sans autre précision.",
        en: "Substances whose use the law forbids, with no closer name.",
      },
      broader: "psychoactive-substances",
      verified: true,
      sources: [
        OSCARS_JUSTICE,
        "Plan gouvernemental de lutte contre les drogues illicites, le tabac et l'alcool 2004-2008",
      ],
    },
    alcohol: {
      prefLabel: { fr: "Alcool", en: "Alcohol" },
      altLabel: { de: ["Alkohol"], it: ["Alcol"] },
      definition: { fr: "Boissons alcoolisées.", en: "Alcoholic drinks." },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    tobacco: {
      prefLabel: { fr: "Tabac", en: "Tobacco" },
      altLabel: { de: ["Tabak"], it: ["Tabacco"] },
      definition: { fr: "Tabac fumé, chauffé ou oral.", en: "Tobacco, smoked, heated or oral." },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    vaping: {
      prefLabel: { fr: "Vapotage", en: "Vaping" },
      altLabel: { fr: ["Cigarette électronique", "Cigarettes électroniques", "E-cigarette", "E-cigarettes"] },
      definition: {
        fr: "Cigarette électronique, avec ou sans nicotine.",
        en: "Electronic cigarettes, with or without nicotine.",
      },
      verified: true,
      sources: [MILDECA_WORDING],
    },
    cannabis: {
      prefLabel: { fr: "Cannabis", en: "Cannabis" },
      definition: {
        fr: "Herbe, résine et produits dérivés.",
        en: "Herb, resin and products made from them.",
      },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING, EQUAL_LEAFLET],
    },
    cocaine: {
      prefLabel: { fr: "Cocaïne", en: "Cocaine" },
      altLabel: { de: ["Kokain"], it: ["Cocaina"] },
      definition: { fr: "Cocaïne, sous toutes ses formes.", en: "Cocaine in all its forms." },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    crack: {
      prefLabel: { fr: "Crack", en: "Crack cocaine" },
      altLabel: { fr: ["Cocaïne basée"] },
      definition: { fr: "Cocaïne sous une forme qui se fume.", en: "Cocaine in a form that is smoked." },
      broader: "cocaine",
      verified: false,
    },
    opioids: {
      prefLabel: { fr: "Opioïdes", en: "Opioids" },
      altLabel: { fr: ["Opioïde"] },
      definition: {
        fr: "Opiacés et produits de synthèse aux effets semblables, médicaments compris.",
        en: "Opiates and synthetic products with similar effects, medicines included.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    opiates: {
      prefLabel: { fr: "Opiacés", en: "Opiates" },
      altLabel: { fr: ["Opiacé"] },
      definition: {
        fr: "Produits tirés de l'opium, comme la morphine, la codéine et l'héroïne.",
        en: "Products made from opium, such as morphine, codeine and heroin.",
      },
      broader: "opioids",
      verified: false,
    },
    heroin: {
      prefLabel: { fr: "Héroïne", en: "Heroin" },
      definition: {
        fr: "Opiacé tiré de la morphine et vendu illégalement.",
        en: "Opiate made from morphine and sold illegally.",
      },
      broader: "opiates",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    "ecstasy-mdma": {
      prefLabel: { fr: "Ecstasy / MDMA", en: "Ecstasy / MDMA" },
      altLabel: { fr: ["Ecstasy", "MDMA", "Ecstasy/MDMA"] },
      definition: { fr: "MDMA, en comprimés ou en poudre.", en: "MDMA, as tablets or powder." },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    "ghb-gbl": {
      prefLabel: { fr: "GHB et GBL", en: "GHB and GBL" },
      altLabel: { fr: ["GHB", "GBL", "GHB/GBL", "GHB / GBL"] },
      definition: {
        fr: "Produits aux effets sédatifs et désinhibants, pris en petites doses de liquide.",
        en: "Products with sedative and disinhibiting effects, taken in small doses of liquid.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    ketamine: {
      prefLabel: { fr: "Kétamine", en: "Ketamine" },
      definition: {
        fr: "Anesthésique pris pour ses effets dissociatifs.",
        en: "Anaesthetic taken for its dissociative effects.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    amphetamines: {
      prefLabel: { fr: "Amphétamines", en: "Amphetamines" },
      altLabel: { fr: ["Speed"] },
      definition: {
        fr: "Stimulants de synthèse, speed et méthamphétamine compris.",
        en: "Synthetic stimulants, speed and methamphetamine included.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    hallucinogens: {
      prefLabel: { fr: "Hallucinogènes", en: "Hallucinogens" },
      definition: {
        fr: "Produits qui altèrent les perceptions : LSD, champignons.",
        en: "Products that alter perception: LSD, mushrooms.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    poppers: {
      prefLabel: { fr: "Poppers", en: "Poppers" },
      definition: {
        fr: "Nitrites inhalés pour leurs effets brefs.",
        en: "Nitrites inhaled for their brief effects.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    "psychotropic-medicines": {
      prefLabel: { fr: "Médicaments psychotropes", en: "Psychotropic medicines" },
      definition: {
        fr: "Médicaments qui agissent sur le psychisme, prescrits ou détournés.",
        en: "Medicines that act on the mind, prescribed or misused.",
      },
      broader: "psychoactive-substances",
      verified: true,
      sources: [MILDECA_WORDING],
    },
    "nitrous-oxide": {
      prefLabel: { fr: "Protoxyde d'azote", en: "Nitrous oxide" },
      definition: {
        fr: "Gaz inhalé pour ses effets euphorisants.",
        en: "Gas inhaled for its euphoric effect.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    "new-synthetic-products": {
      prefLabel: { fr: "Nouveaux produits de synthèse", en: "New synthetic products" },
      definition: {
        fr: "Molécules récentes qui imitent des drogues connues.",
        en: "Recent molecules that imitate known drugs.",
      },
      broader: "psychoactive-substances",
      verified: false,
    },
    cathinones: {
      prefLabel: { fr: "Cathinones", en: "Cathinones" },
      altLabel: { fr: ["3-MMC", "Cathinones de synthèse"] },
      definition: {
        fr: "Stimulants de synthèse de la famille de la cathinone, comme la 3-MMC.",
        en: "Synthetic stimulants of the cathinone family, such as 3-MMC.",
      },
      broader: "new-synthetic-products",
      verified: false,
    },
    "synthetic-cannabinoids": {
      prefLabel: { fr: "Cannabinoïdes de synthèse", en: "Synthetic cannabinoids" },
      definition: {
        fr: "Molécules qui imitent les effets du cannabis.",
        en: "Molecules that imitate the effects of cannabis.",
      },
      broader: "new-synthetic-products",
      verified: false,
    },
    "doping-substances": {
      prefLabel: { fr: "Produits dopants", en: "Doping substances" },
      altLabel: { fr: ["Conduites dopantes"] },
      definition: {
        fr: "Produits pris pour améliorer une performance.",
        en: "Products taken to improve performance.",
      },
      verified: false,
    },
    "multiple-use": {
      prefLabel: { fr: "Polyconsommation", en: "Multiple substance use" },
      definition: {
        fr: "Usage de plusieurs produits à la fois ou tour à tour.",
        en: "Use of several products at once or in turn.",
      },
      verified: false,
    },
    chemsex: {
      prefLabel: { fr: "Chemsex", en: "Chemsex" },
      definition: {
        fr: "Usage de produits psychoactifs dans un cadre sexuel.",
        en: "Use of psychoactive products in a sexual setting.",
      },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `substance`. */
export type SubstanceNotation = (typeof substance.notations)[number];
