import { code, object, string, territory } from "../datatypes.js";
import { entity, list, optional, required, set } from "../field.js";
import { address, note } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const settings = set(code("setting"), {
  iri: "hpa:setting",
  tidier: "6",
  asks: { level: "complete" },
  fr: [
    "Milieux de vie",
    "Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…",
  ],
  en: ["Settings", "Settings in which the action takes place: prison, school, workplace, neighbourhood…"],
});

export const place = entity(
  {
    name: "Place",
    iri: "dcterms:Location",
    identity: { by: "key" },
    fr: ["Lieu", "Lieu d'intervention, avec son nom imprimé et son code territorial."],
    en: ["Place", "Place of intervention, with its printed name and its territory code."],
  },
  {
    key: ownKey,
    name: required(string, {
      iri: "foaf:name",
      fr: ["Nom", "Nom du lieu."],
      en: ["Name", "Name of the place."],
    }),
    territory: address.shape.territory,
    settings,
    address: optional(object(address), {
      iri: "locn:address",
      fr: ["Adresse", "Adresse postale du lieu."],
      en: ["Address", "Postal address of the place."],
    }),
    asPrinted,
    note,
  },
);

export const places = list(object(place), {
  iri: "hpa:place",
  tidier: "6",
  subPropertyOf: "schema:location",
  fr: ["Lieux d'intervention", "Lieux précis, tels que la source les imprime."],
  en: ["Places", "The precise places, as the source prints them."],
});

export const coverage = entity(
  {
    name: "Coverage",
    iri: "hpa:Coverage",
    subClassOf: ["dcterms:Location"],
    identity: { by: "field" },
    fr: ["Territoire couvert", "Territoires que l'action concerne, en codes typés, et niveau géographique."],
    en: ["Coverage", "Territories that the action concerns, as typed codes, and the geographic level."],
  },
  {
    territories: set(territory, {
      iri: "dcterms:spatial",
      fr: [
        "Territoires",
        "Codes typés : region:52, departement:44, commune:44109, canton:VD. Un nombre seul ne veut rien dire.",
      ],
      en: [
        "Territories",
        "Typed codes: region:52, departement:44, commune:44109, canton:VD. A bare number means nothing.",
      ],
    }),
    level: optional(code("geographic-level"), {
      iri: "hpa:geographicLevel",
      jsonld: "geographicLevel",
      fr: ["Niveau géographique", "Échelle de l'action : quartier, commune, département, région, pays…"],
      en: [
        "Geographic level",
        "Scale of the action: neighbourhood, municipality, département, region, country…",
      ],
    }),
    asPrinted,
    note,
  },
);
