import { defineScheme } from "../concept.js";
import { MILDECA_RIGHTS } from "../label-rights.js";
import { CJC_CALL, MILDECA_WORDING, OWN_TERM } from "../sources.js";

/** Behaviours that may become addictive without a substance. */
export const behaviour = defineScheme(
  {
    name: "behaviour",
    title: { fr: "Comportements sans substance", en: "Behaviours without substance" },
    definition: {
      fr: "Pratiques qui peuvent devenir addictives sans produit.",
      en: "Practices that may become addictive without a product.",
    },
    version: "1",
    rights: MILDECA_RIGHTS,
  },
  {
    unspecified: {
      prefLabel: { fr: "Sans comportement spécifié", en: "No behaviour specified" },
      definition: {
        fr: "L'action porte sur les conduites addictives sans nommer de comportement.",
        en: "The action is about addictive behaviours and names none.",
      },
      verified: true,
      sources: [OWN_TERM],
    },
    gambling: {
      prefLabel: { fr: "Jeux d'argent et de hasard", en: "Gambling" },
      definition: {
        fr: "Jeux où l'on mise de l'argent, en ligne ou non.",
        en: "Games played for money, online or not.",
      },
      verified: true,
      sources: [MILDECA_WORDING],
    },
    "video-games": {
      prefLabel: { fr: "Jeux vidéo", en: "Video games" },
      definition: { fr: "Jeux sur écran, en ligne ou non.", en: "Games on screen, online or not." },
      verified: true,
      sources: [MILDECA_WORDING],
    },
    "screens-internet": {
      prefLabel: { fr: "Écrans et internet", en: "Screens and internet" },
      altLabel: { fr: ["Écrans / internet", "Internet", "Écrans"] },
      definition: {
        fr: "Usages d'écrans et d'internet hors jeux.",
        en: "Uses of screens and internet other than games.",
      },
      verified: true,
      sources: [MILDECA_WORDING, CJC_CALL],
    },
    "compulsive-buying": {
      prefLabel: { fr: "Achats compulsifs", en: "Compulsive buying" },
      definition: {
        fr: "Achats répétés que la personne ne maîtrise plus.",
        en: "Repeated buying that the person no longer controls.",
      },
      verified: false,
    },
    chemsex: {
      prefLabel: { fr: "Chemsex", en: "Chemsex" },
      definition: {
        fr: "Usage de produits dans un cadre sexuel.",
        en: "Use of substances in a sexual setting.",
      },
      verified: false,
      deprecated: {
        note: {
          fr: "Un usage de produits n'est pas un comportement sans substance : substance/chemsex le dit.",
          en: "A use of products is no behaviour without substance: substance/chemsex says it.",
        },
      },
    },
  },
);

/** Notation of a concept of the scheme `behaviour`. */
export type BehaviourNotation = (typeof behaviour.notations)[number];
