import { code, object, text } from "../datatypes.js";
import { entity, list, optional } from "../field.js";
import { about, identity, source } from "./about.js";
import { organisation, url } from "./organisation.js";
import { what, whereAndWhen } from "./part.js";
import { statement } from "./statement.js";
import { who } from "./who.js";

export const registry = entity(
  {
    name: "Registry",
    iri: "hpa:Registry",
    subClassOf: ["dcmitype:Collection"],
    identity: { by: "key" },
    fr: [
      "Base de fiches",
      "Une base ou un appel à contributions : qui le tient, ce qu'il couvre, comment y contribuer.",
    ],
    en: [
      "Registry",
      "A database of records or a call for contributions: who runs it, what it covers, how one contributes.",
    ],
  },
  {
    ...identity("Registry"),
    status: optional(code("registry-status"), {
      iri: "adms:status",
      fr: ["État", "Ouverte aux contributions, close ou inconnu."],
      en: ["Status", "Open to contributions, closed or unknown."],
    }),
    operator: optional(object(organisation), {
      iri: "dcterms:publisher",
      asks: { level: "publishable" },
      fr: ["Opérateur", "L'organisation qui tient la base."],
      en: ["Operator", "The organisation that runs the database."],
    }),
    scope: optional(text, {
      iri: "hpa:scope",
      asks: { level: "complete" },
      fr: ["Périmètre", "Ce que la base recense."],
      en: ["Scope", "What the database records."],
    }),
    principles: list(object(statement), {
      iri: "hpa:principle",
      fr: ["Principes", "Définitions et principes sur lesquels la base s'appuie."],
      en: ["Principles", "Definitions and principles that the database rests on."],
    }),
    themes: what.themes,
    behaviours: what.behaviours,
    substances: what.substances,
    coverage: whereAndWhen.coverage,
    contributionChannels: list(object(statement), {
      iri: "hpa:contributionChannel",
      asks: { level: "complete" },
      fr: ["Comment contribuer", "Les voies par lesquelles on peut proposer une fiche."],
      en: ["How to contribute", "The ways in which a record can be proposed."],
    }),
    publications: list(object(source), {
      iri: "hpa:publication",
      subPropertyOf: "dcterms:relation",
      fr: ["Publications", "Documents liés, parus ou prévus."],
      en: ["Publications", "Related documents, published or planned."],
    }),
    contact: who.contact,
    url,
    ...about,
  },
);
