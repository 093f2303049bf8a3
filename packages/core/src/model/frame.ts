import { code, object, string, territory, text } from "../datatypes.js";
import { entity, list, optional, required, set } from "../field.js";
import { note } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const planTag = entity(
  {
    name: "PlanTag",
    iri: "hpa:PlanTag",
    identity: { by: "key" },
    fr: [
      "Rattachement à un plan",
      "Le libellé de plan imprimé, le plan reconnu et le degré de certitude du rapprochement.",
    ],
    en: ["Plan tag", "The plan label as printed, the plan it was resolved to and how sure that is."],
  },
  {
    key: ownKey,
    asPrinted,
    plan: optional(code("plan"), {
      iri: "hpa:plan",
      subPropertyOf: "dcterms:relation",
      fr: ["Plan", "Le plan national, la stratégie ou le programme reconnu."],
      en: ["Plan", "The national plan, strategy or programme it was resolved to."],
    }),
    certainty: optional(code("certainty"), {
      iri: "hpa:certainty",
      fr: ["Certitude", "À quel point le rapprochement est sûr."],
      en: ["Certainty", "How sure the resolution is."],
    }),
    note,
  },
);

export const plans = set(object(planTag), {
  iri: "hpa:planTag",
  tidier: "4",
  fr: [
    "Plans nationaux",
    "Plans nationaux dont la source dit que l'action relève ; un plan d'une autre période n'est pas une erreur.",
  ],
  en: [
    "National plans",
    "National plans that the source says the action belongs to; a plan of other years is no error.",
  ],
});

const number = optional(string, {
  iri: "skos:notation",
  fr: ["Numéro", "Numéro ou sigle imprimé (1, PRAPS, PH2…) ; il ne vaut que dans sa région."],
  en: ["Number", "Printed number or acronym (1, PRAPS, PH2…); it only means something in its region."],
});

const label = required(text, {
  iri: "skos:prefLabel",
  fr: ["Libellé", "Libellé sans le numéro."],
  en: ["Label", "Label without the number."],
});

export const programmeObjective = entity(
  {
    name: "ProgrammeObjective",
    iri: "hpa:ProgrammeObjective",
    identity: { by: "key" },
    fr: ["Objectif de programme", "Objectif numéroté d'un programme régional."],
    en: ["Programme objective", "Numbered objective of a regional programme."],
  },
  { key: ownKey, number, label, asPrinted },
);

export const programme = entity(
  {
    name: "Programme",
    iri: "hpa:Programme",
    identity: { by: "key" },
    fr: ["Programme", "Programme régional ou dispositif dans lequel l'action s'inscrit."],
    en: ["Programme", "Regional programme or scheme that the action is part of."],
  },
  {
    key: ownKey,
    number,
    label,
    region: optional(territory, {
      iri: "dcterms:spatial",
      fr: ["Région", "La région dont la numérotation s'applique."],
      en: ["Region", "The region whose numbering applies."],
    }),
    objectives: list(object(programmeObjective), {
      iri: "hpa:programmeObjective",
      jsonld: "programmeObjectives",
      fr: ["Objectifs du programme", "Les objectifs du programme auxquels l'action répond."],
      en: ["Programme objectives", "The objectives of the programme that the action answers."],
    }),
    asPrinted,
    note,
  },
);

export const programmes = list(object(programme), {
  iri: "hpa:programme",
  tidier: "4",
  subPropertyOf: "dcterms:relation",
  fr: ["Programmes et dispositifs", "Programmes régionaux avec leurs objectifs, et autres dispositifs."],
  en: ["Programmes", "Regional programmes with their objectives, and other schemes."],
});
