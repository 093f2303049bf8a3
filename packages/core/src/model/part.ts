import { code, integer, object, string, text } from "../datatypes.js";
import { entity, list, optional, set } from "../field.js";
import { activities, ownPeriod, steps, title } from "./activity.js";
import { audiences } from "./audience.js";
import { objective } from "./objective.js";
import { note } from "./organisation.js";
import { coverage, places, settings } from "./place.js";
import { ownKey, statement } from "./statement.js";
import { quantity, who } from "./who.js";

/** Why: context, needs, objectives and what is hoped for. */
export const why = {
  context: optional(text, {
    iri: "hpa:context",
    tidier: "2",
    fr: ["Contexte", "La situation dans laquelle l'action prend place."],
    en: ["Context", "The situation in which the action takes place."],
  }),
  needsAssessment: optional(text, {
    iri: "hpa:needsAssessment",
    tidier: "2",
    fr: ["Constats et besoins", "Les constats ou le diagnostic qui motivent l'action."],
    en: ["Needs assessment", "The findings or assessment that the action answers."],
  }),
  objectives: objective.shape.objectives,
  expectedResults: list(object(statement), {
    iri: "hpa:expectedResult",
    tidier: "2",
    fr: [
      "Résultats attendus",
      "Ce que l'action espère obtenir, à ne pas confondre avec ce qui a été observé.",
    ],
    en: ["Expected results", "What the action hopes for, not to be confused with what was observed."],
  }),
};

/** What: themes, kinds of action, activities, steps, tools, rhythm and capacity. */
export const what = {
  themes: set(code("theme"), {
    iri: "dcat:theme",
    asks: { level: "publishable" },
    fr: ["Thèmes", "Thèmes de santé de l'action."],
    en: ["Themes", "Health themes of the action."],
  }),
  substances: set(code("substance"), {
    iri: "hpa:substance",
    subPropertyOf: "dcterms:subject",
    fr: ["Substances", "Substances psychoactives dont il est question."],
    en: ["Substances", "Psychoactive substances that the action is about."],
  }),
  behaviours: set(code("behaviour"), {
    iri: "hpa:behaviour",
    subPropertyOf: "dcterms:subject",
    fr: ["Comportements", "Conduites sans substance : jeux, écrans…"],
    en: ["Behaviours", "Behaviours without a substance: gambling, gaming, screens…"],
  }),
  actionTypes: set(code("action-type"), {
    iri: "hpa:actionType",
    tidier: "4",
    asks: { level: "complete" },
    fr: ["Types d'action", "Information, éducation pour la santé, formation, coordination…"],
    en: ["Action types", "Information, health education, training, coordination…"],
  }),
  preventionLevels: set(code("prevention-level"), {
    iri: "hpa:preventionLevel",
    fr: [
      "Niveaux de prévention",
      "Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.",
    ],
    en: [
      "Prevention levels",
      "Universal, selective, indicated, environmental; primary, secondary, tertiary.",
    ],
  }),
  activities,
  steps,
  tools: list(object(statement), {
    iri: "hpa:tool",
    tidier: "3",
    fr: ["Outils et supports", "Outils, supports et programmes validés utilisés."],
    en: ["Tools", "Tools, materials and validated programmes that are used."],
  }),
  adaptations: list(object(statement), {
    iri: "hpa:adaptation",
    tidier: "8",
    fr: ["Adaptations prévues", "Ce qui devait varier selon les lieux ou les publics."],
    en: ["Planned adaptations", "What was meant to vary between places or audiences."],
  }),
  frequency: optional(code("frequency"), {
    iri: "hpa:frequency",
    tidier: "7",
    fr: ["Fréquence", "Action ponctuelle, répétitive ou suivie."],
    en: ["Frequency", "One-off, recurring or ongoing action."],
  }),
  recurrence: optional(text, {
    iri: "hpa:recurrence",
    tidier: "7",
    fr: ["Récurrence", "Le rythme, dans les termes de la source."],
    en: ["Recurrence", "The rhythm, in the words of the source."],
  }),
  capacity: optional(object(quantity), {
    iri: "hpa:capacity",
    fr: ["Capacité", "Nombre de places ou de personnes que l'action peut accueillir."],
    en: ["Capacity", "Number of places or people that the action can take."],
  }),
};

/** For whom, where and when. */
export const forWhom = {
  audiences,
  peopleReached: optional(integer, {
    iri: "hpa:peopleReached",
    fr: ["Personnes touchées", "Nombre de personnes concernées, tel que la source le déclare."],
    en: ["People reached", "Number of people concerned, as the source declares it."],
  }),
};

export const whereAndWhen = {
  coverage: optional(object(coverage), {
    iri: "hpa:coverage",
    tidier: "6",
    asks: { level: "publishable", group: "territory-or-period" },
    fr: ["Territoire", "Les territoires concernés, en codes typés."],
    en: ["Coverage", "The territories concerned, as typed codes."],
  }),
  places,
  settings,
};

export const part = entity(
  {
    name: "Part",
    iri: "hpa:Part",
    identity: { by: "key" },
    fr: ["Partie", "Axe, groupe de travail, session ou composante d'une action, décrit comme une action."],
    en: ["Part", "Axis, working group, session or component of an action, described like an action."],
  },
  {
    key: ownKey,
    kind: optional(code("part-kind"), {
      iri: "dcterms:type",
      fr: ["Nature", "Axe, groupe de travail, session, composante."],
      en: ["Kind", "Axis, working group, session, component."],
    }),
    number: optional(string, {
      iri: "skos:notation",
      fr: ["Numéro", "Numéro imprimé par la source."],
      en: ["Number", "Number printed by the source."],
    }),
    title,
    ...why,
    ...what,
    partners: who.partners,
    ...forWhom,
    ...whereAndWhen,
    period: ownPeriod,
    note,
  },
);
