import { defineScheme } from "../concept.js";

export const territoryType = defineScheme(
  { name: "territory-type", title: { fr: "territory-type", en: "territory-type" }, definition: { fr: "territory-type", en: "territory-type" }, version: "1" },
  {
    "country": { prefLabel: { fr: "country", en: "country" }, definition: { fr: "country", en: "country" }, verified: false },
    "region": { prefLabel: { fr: "region", en: "region" }, definition: { fr: "region", en: "region" }, verified: false },
    "departement": { prefLabel: { fr: "departement", en: "departement" }, definition: { fr: "departement", en: "departement" }, verified: false },
    "commune": { prefLabel: { fr: "commune", en: "commune" }, definition: { fr: "commune", en: "commune" }, verified: false },
    "epci": { prefLabel: { fr: "epci", en: "epci" }, definition: { fr: "epci", en: "epci" }, verified: false },
    "canton": { prefLabel: { fr: "canton", en: "canton" }, definition: { fr: "canton", en: "canton" }, verified: false },
    "commune-ch": { prefLabel: { fr: "commune-ch", en: "commune-ch" }, definition: { fr: "commune-ch", en: "commune-ch" }, verified: false },
  },
);

/** Notation of a concept of the scheme `territory-type`. */
export type TerritoryTypeNotation = (typeof territoryType.notations)[number];
