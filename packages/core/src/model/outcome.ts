import { code, reference, text } from "../datatypes.js";
import { entity, optional, required, set } from "../field.js";
import { note } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const outcome = entity(
  {
    name: "Outcome",
    iri: "hpa:Outcome",
    identity: { by: "key" },
    fr: [
      "Résultat classé",
      "Une case du modèle suisse de catégorisation des résultats, et ce que la fiche en dit.",
    ],
    en: [
      "Classified outcome",
      "A box of the Swiss Model for Outcome Classification, and what the record says about it.",
    ],
  },
  {
    key: ownKey,
    category: required(code("smoc", "smoc:"), {
      iri: "hpa:outcomeCategory",
      fr: [
        "Catégorie",
        "Code du modèle suisse : A1–A4 mesures, B1–B4 facteurs d'influence, C1–C3 déterminants, D santé. Un code exprime une intention ou une affirmation, jamais une preuve.",
      ],
      en: [
        "Category",
        "Code of the Swiss model: A1–A4 measures, B1–B4 influencing factors, C1–C3 determinants, D health. A code states an intent or a claim, never evidence.",
      ],
    }),
    stage: required(code("outcome-stage"), {
      iri: "hpa:outcomeStage",
      fr: ["Statut", "Code seulement listé par la source, résultat prévu, affirmé ou mesuré."],
      en: ["Stage", "Code merely listed by the source, outcome planned, claimed or measured."],
    }),
    statement: optional(text, {
      iri: "dcterms:description",
      fr: ["Énoncé", "Le changement attendu ou observé, en une phrase."],
      en: ["Statement", "The change that is expected or was observed, in a sentence."],
    }),
    indicators: set(reference("Indicator"), {
      iri: "hpa:measuredBy",
      jsonld: "measuredBy",
      fr: ["Indicateurs", "Clés des indicateurs qui mesurent ce résultat."],
      en: ["Indicators", "Keys of the indicators that measure this outcome."],
    }),
    leadsTo: set(reference("Outcome"), {
      iri: "hpa:leadsTo",
      fr: ["Conduit à", "Clés des résultats auxquels celui-ci contribue : A vers B, B vers C, C vers D."],
      en: ["Leads to", "Keys of the outcomes that this one contributes to: A to B, B to C, C to D."],
    }),
    asPrinted,
    note,
  },
);
