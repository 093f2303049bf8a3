import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { OSCARS_BASE } from "../sources.js";

/** Modes of care printed in the therapeutic-education records of OSCARS, misprint kept as another label. */
export const careMode = defineScheme(
  {
    name: "care-mode",
    title: { fr: "Modes de prise en charge", en: "Modes of care" },
    definition: {
      fr: "Où a lieu un programme d'éducation thérapeutique.",
      en: "Where a therapeutic-education programme takes place.",
    },
    source: "OSCARS (oscarsante.org)",
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    outpatient: {
      prefLabel: { fr: "En ambulatoire", en: "Outpatient" },
      definition: {
        fr: "La personne vient et repart le jour même.",
        en: "The person comes and leaves on the same day.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    inpatient: {
      prefLabel: { fr: "Au cours d'une hospitalisation", en: "Inpatient" },
      altLabel: { fr: ["Au cours d’une d'hospitalisation"] },
      definition: { fr: "La personne est hospitalisée.", en: "The person is in hospital." },
      verified: true,
      sources: [OSCARS_BASE],
    },
  },
);

/** Notation of a concept of the scheme `care-mode`. */
export type CareModeNotation = (typeof careMode.notations)[number];
