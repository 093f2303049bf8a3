import { code, integer, object } from "../datatypes.js";
import { entity, list, optional, set } from "../field.js";
import { note } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const audience = entity(
  {
    name: "Audience",
    iri: "hpa:Audience",
    subClassOf: ["schema:Audience"],
    identity: { by: "key" },
    fr: ["Public", "Groupe visé, décrit sur trois axes séparés : âge de la vie, situation, rôle."],
    en: ["Audience", "Target group, described on three separate axes: life stage, situation, role."],
  },
  {
    key: ownKey,
    asPrinted,
    lifeStages: set(code("life-stage"), {
      iri: "hpa:lifeStage",
      fr: ["Âges de la vie", "Étapes de la vie concernées (enfants, jeunes, adultes…)."],
      en: ["Life stages", "Stages of life concerned (children, young people, adults…)."],
    }),
    situations: set(code("situation"), {
      iri: "hpa:situation",
      fr: ["Situations", "Situation sociale ou statut (sous main de justice, précarité, grossesse…)."],
      en: ["Situations", "Social situation or status (under justice, social deprivation, pregnancy…)."],
    }),
    roles: set(code("audience-role"), {
      iri: "hpa:role",
      fr: ["Rôles", "Rôle des personnes : bénéficiaires, entourage, professionnels, élus, pairs…"],
      en: ["Roles", "Role of the people: beneficiaries, family, professionals, elected officials, peers…"],
    }),
    level: optional(code("audience-level"), {
      iri: "hpa:audienceLevel",
      jsonld: "audienceLevel",
      fr: ["Public final ou intermédiaire", "Public final (bénéficiaire) ou intermédiaire (relais)."],
      en: ["Final or intermediate", "Final audience (beneficiary) or intermediate one (relay)."],
    }),
    minimumAge: optional(integer, {
      iri: "schema:suggestedMinAge",
      fr: ["Âge minimal", "Âge minimal, en années."],
      en: ["Minimum age", "Lowest age, in years."],
    }),
    maximumAge: optional(integer, {
      iri: "schema:suggestedMaxAge",
      fr: ["Âge maximal", "Âge maximal, en années."],
      en: ["Maximum age", "Highest age, in years."],
    }),
    size: optional(integer, {
      iri: "hpa:audienceSize",
      fr: ["Effectif", "Nombre de personnes de ce public."],
      en: ["Size", "Number of people of this audience."],
    }),
    note,
  },
);

export const audiences = list(object(audience), {
  iri: "schema:audience",
  asks: { level: "complete" },
  fr: ["Publics", "Les groupes que l'action vise, finaux et intermédiaires."],
  en: ["Audiences", "The groups that the action aims at, final and intermediate."],
});
