import { code, object, text } from "../datatypes.js";
import { entity, list, optional } from "../field.js";
import { audiences } from "./audience.js";
import { note } from "./organisation.js";
import { period } from "./period.js";
import { places } from "./place.js";
import { ownKey } from "./statement.js";

export const title = optional(text, {
  iri: "dcterms:title",
  fr: ["Intitulé", "Intitulé, tel qu'imprimé par la source."],
  en: ["Title", "Title, as printed by the source."],
});

export const description = optional(text, {
  iri: "dcterms:description",
  fr: ["Description", "Ce qui est fait, en quelques phrases."],
  en: ["Description", "What is done, in a few sentences."],
});

export const ownPeriod = optional(object(period), {
  iri: "dcterms:temporal",
  tidier: "7",
  fr: ["Période", "Dates de réalisation, avec leur précision réelle."],
  en: ["Period", "Dates of implementation, with their real precision."],
});

export const status = optional(code("action-status"), {
  iri: "adms:status",
  fr: ["État", "Prévue, en cours, terminée, suspendue, annulée."],
  en: ["Status", "Planned, ongoing, completed, suspended, cancelled."],
});

export const activity = entity(
  {
    name: "Activity",
    iri: "hpa:Activity",
    identity: { by: "key" },
    fr: ["Activité", "Ce qui est fait auprès d'un public : contenu, lieu, période."],
    en: ["Activity", "What is done with an audience: content, place, period."],
  },
  {
    key: ownKey,
    title,
    description,
    content: optional(text, {
      iri: "hpa:content",
      fr: ["Contenu", "Contenu de l'activité, tel que décrit par la source."],
      en: ["Content", "Content of the activity, as the source describes it."],
    }),
    audiences,
    places,
    status,
    period: ownPeriod,
    note,
  },
);

export const activities = list(object(activity), {
  iri: "hpa:activity",
  tidier: "4",
  asks: { level: "complete" },
  fr: [
    "Activités",
    "Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.",
  ],
  en: ["Activities", "The activities of the action, each with its audience, content, place and period."],
});

export const step = entity(
  {
    name: "Step",
    iri: "hpa:Step",
    identity: { by: "key" },
    fr: ["Étape", "Étape de la mise en place ; l'ordre compte."],
    en: ["Step", "Step of the implementation; the order matters."],
  },
  { key: ownKey, title, description, period: ownPeriod, note },
);

export const steps = list(object(step), {
  iri: "hpa:step",
  tidier: "4",
  fr: ["Étapes", "Étapes de la mise en place, dans l'ordre."],
  en: ["Steps", "Steps of the implementation, in order."],
});
