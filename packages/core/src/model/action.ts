import { code, object, year } from "../datatypes.js";
import { entity, list, optional, set } from "../field.js";
import { about, identity, relatedRecord } from "./about.js";
import { status } from "./activity.js";
import { evaluation, experience } from "./evaluation.js";
import { plans, programmes } from "./frame.js";
import { outcome } from "./outcome.js";
import { forWhom, part, what, whereAndWhen, why } from "./part.js";
import { period } from "./period.js";
import { who } from "./who.js";

export const action = entity(
  {
    name: "Action",
    iri: "hpa:Action",
    identity: { by: "key" },
    fr: ["Action", "Une action de promotion de la santé ou de prévention, dans une édition (une année)."],
    en: ["Action", "A health-promotion or prevention action, in one edition (one year)."],
  },
  {
    ...identity("Action"),
    kind: optional(code("action-kind"), {
      iri: "dcterms:type",
      fr: ["Nature", "Action, programme, projet ou partenariat."],
      en: ["Kind", "Action, programme, project or partnership."],
    }),
    edition: optional(year, {
      iri: "hpa:edition",
      subPropertyOf: "schema:version",
      fr: ["Édition", "Année de la fiche dans la base d'origine : une fiche décrit une année."],
      en: ["Edition", "Year of the record in its source database: one record describes one year."],
    }),
    status,
    isPartOf: set(object(relatedRecord), {
      iri: "dcterms:isPartOf",
      fr: ["Fait partie de", "Programme ou action plus large."],
      en: ["Part of", "Wider programme or action."],
    }),
    hasPart: list(object(part), {
      iri: "dcterms:hasPart",
      fr: ["Parties", "Axes, groupes de travail ou composantes de l'action."],
      en: ["Parts", "Axes, working groups or components of the action."],
    }),
    precededBy: set(object(relatedRecord), {
      iri: "hpa:precededBy",
      subPropertyOf: "dcterms:relation",
      fr: ["Éditions liées", "L'action d'une autre année à laquelle la source rattache celle-ci."],
      en: ["Chained editions", "The action of another year that the source chains this one to."],
    }),
    ...why,
    ...what,
    ...who,
    ...forWhom,
    ...whereAndWhen,
    period: optional(object(period), {
      iri: "dcterms:temporal",
      tidier: "7",
      asks: { level: "publishable", group: "territory-or-period" },
      fr: ["Période", "Dates de réalisation de cette édition, avec leur précision réelle."],
      en: ["Period", "Dates of implementation of this edition, with their real precision."],
    }),
    overallPeriod: optional(object(period), {
      iri: "hpa:overallPeriod",
      fr: [
        "Période d'ensemble",
        "Période de l'action pluriannuelle dont la fiche est une édition ; elle peut dépasser la période de l'édition.",
      ],
      en: [
        "Overall period",
        "Period of the multi-year action of which the record is one edition; it may exceed the edition's period.",
      ],
    }),
    plans,
    programmes,
    sdgs: set(code("sdg"), {
      iri: "hpa:sdg",
      subPropertyOf: "dcterms:relation",
      fr: ["Objectifs de développement durable", "Cibles de l'Agenda 2030 auxquelles l'action contribue."],
      en: ["Sustainable Development Goals", "Targets of the 2030 Agenda that the action contributes to."],
    }),
    psychosocialSkills: set(code("psychosocial-skill"), {
      iri: "hpa:psychosocialSkill",
      subPropertyOf: "dcterms:subject",
      fr: [
        "Compétences psychosociales",
        "Compétences travaillées, selon le référentiel de Santé publique France.",
      ],
      en: ["Psychosocial skills", "Skills worked on, after the reference of Santé publique France."],
    }),
    chronicConditions: set(code("chronic-condition"), {
      iri: "hpa:chronicCondition",
      subPropertyOf: "dcterms:subject",
      fr: ["Pathologies (ETP)", "Pathologies visées par une action d'éducation thérapeutique."],
      en: ["Chronic conditions", "Conditions that a therapeutic-education action is about."],
    }),
    careModes: set(code("care-mode"), {
      iri: "hpa:careMode",
      fr: [
        "Modes de prise en charge",
        "En ambulatoire ou pendant une hospitalisation (éducation thérapeutique).",
      ],
      en: ["Care modes", "Outpatient or inpatient (therapeutic education)."],
    }),
    outcomes: list(object(outcome), {
      iri: "hpa:outcome",
      asks: { level: "complete" },
      fr: [
        "Résultats (modèle suisse)",
        "Catégories du modèle suisse : A mesures, B facteurs d'influence, C déterminants, D santé ; avec leur statut.",
      ],
      en: [
        "Outcomes (Swiss model)",
        "Categories of the Swiss model: A measures, B influencing factors, C determinants, D health; with their stage.",
      ],
    }),
    evaluation: optional(object(evaluation), {
      iri: "hpa:evaluation",
      fr: ["Évaluation", "Ce qui a été ou sera évalué, et les résultats."],
      en: ["Evaluation", "What was or will be evaluated, and the results."],
    }),
    experience: optional(object(experience), {
      iri: "hpa:experience",
      fr: ["Retour d'expérience", "Leviers, freins, évolutions et enseignements."],
      en: ["Experience", "Levers, obstacles, drift and lessons."],
    }),
    ...about,
  },
);
