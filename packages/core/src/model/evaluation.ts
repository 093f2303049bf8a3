import { code, decimal, object, reference, string, territory, text } from "../datatypes.js";
import { entity, list, optional, required, set } from "../field.js";
import { ownPeriod } from "./activity.js";
import { note } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey, statement } from "./statement.js";

export const observation = entity(
  {
    name: "Observation",
    iri: "hpa:Observation",
    identity: { by: "natural", fields: ["territory", "group"] },
    fr: ["Valeur ventilée", "La part d'un indicateur pour un territoire ou pour un groupe."],
    en: ["Observation", "The part of an indicator for one territory or one group."],
  },
  {
    territory: optional(territory, {
      iri: "sdmx-dimension:refArea",
      jsonld: "refArea",
      fr: ["Territoire observé", "Territoire de la valeur, en code typé."],
      en: ["Reference area", "Territory of the value, as a typed code."],
    }),
    group: optional(string, {
      iri: "hpa:group",
      fr: [
        "Groupe",
        "Groupe de la valeur (sexe, tranche d'âge, structure…), quand ce n'est pas un territoire.",
      ],
      en: ["Group", "Group of the value (sex, age band, structure…) when it is not a territory."],
    }),
    value: required(decimal, {
      iri: "sdmx-measure:obsValue",
      jsonld: "obsValue",
      fr: ["Valeur", "La valeur observée ; 2,5 s'écrit 2.5."],
      en: ["Value", "The observed value; 2,5 is written 2.5."],
    }),
  },
);

export const indicator = entity(
  {
    name: "Indicator",
    iri: "hpa:Indicator",
    identity: { by: "key" },
    fr: ["Indicateur", "Une mesure de l'action : valeur, unité, ventilation par territoire ou par groupe."],
    en: ["Indicator", "A measure of the action: value, unit, breakdown by territory or group."],
  },
  {
    key: ownKey,
    name: required(text, {
      iri: "skos:prefLabel",
      jsonld: "label",
      fr: ["Nom", "Ce qui est compté ou mesuré, dans les termes de la source."],
      en: ["Name", "What is counted or measured, in the words of the source."],
    }),
    kind: optional(code("indicator-kind"), {
      iri: "dcterms:type",
      fr: ["Nature", "Public touché, volume d'activité, processus, production, résultat, satisfaction…"],
      en: ["Kind", "Reach, volume of activity, process, output, outcome, satisfaction…"],
    }),
    unit: optional(string, {
      iri: "schema:unitText",
      fr: ["Unité", "Ce que compte la valeur : personnes, séances, co-interventions…"],
      en: ["Unit", "What the value counts: people, sessions, co-interventions…"],
    }),
    value: optional(decimal, {
      iri: "schema:value",
      fr: ["Valeur", "La valeur imprimée pour l'ensemble de l'action."],
      en: ["Value", "The value printed for the whole action."],
    }),
    total: optional(decimal, {
      iri: "hpa:total",
      fr: [
        "Total de référence",
        "Total auquel la ventilation doit se comparer, quand ce n'est pas la valeur elle-même.",
      ],
      en: ["Reference total", "Total that the breakdown is compared to, when that is not the value itself."],
    }),
    breakdown: set(object(observation), {
      iri: "hpa:breakdown",
      fr: ["Ventilation", "Valeurs par territoire typé ou par groupe ; leur somme est comparée au total."],
      en: ["Breakdown", "Values by typed territory or group; their sum is compared with the total."],
    }),
    subsetOf: optional(reference("Indicator"), {
      iri: "hpa:subsetOf",
      fr: [
        "Partie de",
        "Clé de l'indicateur dont celui-ci compte une partie (« dont 55 filles ») : ses personnes sont déjà comptées là.",
      ],
      en: [
        "Subset of",
        "Key of the indicator that this one counts a part of (“of whom 55 girls”): its people are counted there already.",
      ],
    }),
    period: ownPeriod,
    asPrinted,
    note,
  },
);

const statements = object(statement);

export const evaluation = entity(
  {
    name: "Evaluation",
    iri: "hpa:Evaluation",
    identity: { by: "field" },
    fr: ["Évaluation", "Ce qui a été ou sera évalué, comment, et ce qu'on en sait."],
    en: ["Evaluation", "What was or will be evaluated, how, and what is known of it."],
  },
  {
    status: optional(code("evaluation-status"), {
      iri: "adms:status",
      fr: ["Statut", "Évaluation réalisée, prévue, l'une ou l'autre, ou aucune."],
      en: ["Status", "Evaluation carried out, planned, one or the other, or none."],
    }),
    methods: optional(text, {
      iri: "hpa:method",
      fr: ["Méthode", "Comment l'évaluation est faite."],
      en: ["Method", "How the evaluation is done."],
    }),
    indicators: list(object(indicator), {
      iri: "hpa:indicator",
      asks: { level: "evaluated", group: "evaluation-results" },
      fr: ["Indicateurs", "Indicateurs quantitatifs, avec leurs ventilations."],
      en: ["Indicators", "Quantitative indicators, with their breakdowns."],
    }),
    qualitativeResults: list(statements, {
      iri: "hpa:qualitativeResult",
      asks: { level: "evaluated", group: "evaluation-results" },
      fr: ["Bilan qualitatif", "Ce que le bilan dit en mots."],
      en: ["Qualitative results", "What the review says in words."],
    }),
    strengths: list(statements, {
      iri: "hpa:strength",
      fr: ["Points forts", "Ce qui a bien fonctionné."],
      en: ["Strengths", "What worked well."],
    }),
    weaknesses: list(statements, {
      iri: "hpa:weakness",
      fr: ["Faiblesses", "Ce qui a moins bien fonctionné."],
      en: ["Weaknesses", "What worked less well."],
    }),
    perspectives: list(statements, {
      iri: "hpa:perspective",
      fr: ["Perspectives", "Les suites envisagées."],
      en: ["Perspectives", "What is planned next."],
    }),
  },
);

export const experience = entity(
  {
    name: "Experience",
    iri: "hpa:Experience",
    identity: { by: "field" },
    fr: ["Retour d'expérience", "Ce que les acteurs ont appris : leviers, freins, dérives, enseignements."],
    en: ["Experience", "What those involved learnt: levers, obstacles, drift, lessons."],
  },
  {
    levers: list(statements, {
      iri: "hpa:lever",
      fr: ["Leviers", "Ce qui a aidé ou est indispensable."],
      en: ["Levers", "What helped or is indispensable."],
    }),
    obstacles: list(statements, {
      iri: "hpa:obstacle",
      fr: ["Freins", "Ce qui gêne ou peut gêner."],
      en: ["Obstacles", "What hinders or may hinder."],
    }),
    drifts: list(statements, {
      iri: "hpa:drift",
      tidier: "9",
      fr: ["Évolutions non prévues", "En quoi l'action s'est écartée de ce qui était prévu."],
      en: ["Drift", "How the action moved away from what was planned."],
    }),
    lessons: list(statements, {
      iri: "hpa:lesson",
      fr: ["Enseignements", "Ce que l'on retient pour d'autres."],
      en: ["Lessons", "What others can take from it."],
    }),
  },
);
