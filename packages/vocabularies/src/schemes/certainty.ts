import { defineScheme } from "../concept.js";

/** Degrees of certainty; a list of the project's own. */
export const certainty = defineScheme(
  {
    name: "certainty",
    title: { fr: "Degrés de certitude", en: "Degrees of certainty" },
    definition: {
      fr: "Jusqu'où se fier au rapprochement entre un texte imprimé et un terme.",
      en: "How far to trust the link between a printed text and a term.",
    },
    version: "1",
    rights: "ours",
  },
  {
    certain: {
      prefLabel: { fr: "Certain", en: "Certain" },
      definition: {
        fr: "La source le dit sans autre lecture possible.",
        en: "The source says so, with no other reading.",
      },
      verified: true,
    },
    probable: {
      prefLabel: { fr: "Probable", en: "Probable" },
      definition: {
        fr: "Une autre lecture est possible et moins vraisemblable.",
        en: "Another reading is possible and less likely.",
      },
      verified: true,
    },
    uncertain: {
      prefLabel: { fr: "Incertain", en: "Uncertain" },
      definition: { fr: "Plusieurs lectures se valent.", en: "Several readings are as likely." },
      verified: true,
    },
    conflicting: {
      prefLabel: { fr: "Contradictoire", en: "Conflicting" },
      definition: {
        fr: "La source, ou deux sources, se contredisent ; rien n'est tranché.",
        en: "The source contradicts itself or another one; nothing is settled.",
      },
      verified: true,
    },
  },
);

/** Notation of a concept of the scheme `certainty`. */
export type CertaintyNotation = (typeof certainty.notations)[number];
