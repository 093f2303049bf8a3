import {
  code,
  constant,
  date,
  edtf,
  formatted,
  integer,
  iri,
  key,
  language,
  object,
  record,
  reference,
  string,
  text,
  year,
} from "../datatypes.js";
import { entity, optional, type RecordTerm, required, set } from "../field.js";
import { title } from "./activity.js";
import { identifiers, note, url } from "./organisation.js";
import { ownKey } from "./statement.js";

/** A path inside the record: field names and keys, never positions, as in `/evaluation/indicators/sessions/value`. */
const PATH_PATTERN = "^(?:/[A-Za-z0-9._~:@%\\-]+)+$";

const path = required(formatted(PATH_PATTERN, "/evaluation/indicators/seances/value"), {
  iri: "hpa:path",
  fr: [
    "Champ",
    "Le champ concerné, désigné par des noms et des clés : /evaluation/indicators/seances/value.",
  ],
  en: ["Field", "The field concerned, by names and keys: /evaluation/indicators/seances/value."],
});

const ownLanguage = optional(language, {
  iri: "dc:language",
  fr: ["Langue", "Langue de la source (fr, de, it…)."],
  en: ["Language", "Language of the source (fr, de, it…)."],
});

const licenceField = optional(code("licence"), {
  iri: "hpa:licence",
  fr: ["Licence", "Licence de réutilisation."],
  en: ["Licence", "Licence for reuse."],
});

export const source = entity(
  {
    name: "Source",
    iri: "hpa:Source",
    subClassOf: ["prov:Entity"],
    identity: { by: "key" },
    fr: ["Source", "Document dont la fiche est tirée : page, questionnaire, dépliant, article."],
    en: ["Source", "Document that the record was made from: page, questionnaire, leaflet, article."],
  },
  {
    key: ownKey,
    title: required(text, {
      iri: "dcterms:title",
      fr: ["Titre", "Titre du document."],
      en: ["Title", "Title of the document."],
    }),
    publisher: optional(string, {
      iri: "dc:publisher",
      fr: ["Éditeur", "Organisation qui publie le document."],
      en: ["Publisher", "Organisation that publishes the document."],
    }),
    language: ownLanguage,
    identifiers,
    url,
    issued: optional(edtf, {
      iri: "hpa:issued",
      subPropertyOf: "dcterms:issued",
      fr: ["Date de publication", "Date du document, au format EDTF."],
      en: ["Issued", "Date of the document, in EDTF."],
    }),
    retrieved: optional(date, {
      iri: "hpa:retrieved",
      subPropertyOf: "dcterms:date",
      fr: ["Date de consultation", "Jour où le document a été lu."],
      en: ["Retrieved", "Day on which the document was read."],
    }),
    licence: licenceField,
    sha256: optional(
      formatted("^[0-9a-f]{64}$", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
      {
        iri: "hpa:sha256",
        fr: ["Empreinte", "Empreinte SHA-256 du document lu, en hexadécimal minuscule."],
        en: ["SHA-256", "SHA-256 of the document as read, in lower-case hexadecimal."],
      },
    ),
    note,
  },
);

export const evidence = entity(
  {
    name: "Evidence",
    iri: "hpa:Evidence",
    identity: { by: "natural", fields: ["source", "start", "path"], all: true },
    fr: ["Passage source", "D'où vient un champ : quel passage de quelle source, et par quelle méthode."],
    en: ["Evidence", "Where a field comes from: which passage of which source, and by which method."],
  },
  {
    path,
    source: required(reference("Source"), {
      iri: "hpa:inSource",
      fr: ["Source", "Clé de la source."],
      en: ["Source", "Key of the source."],
    }),
    start: required(integer, {
      iri: "hpa:spanStart",
      jsonld: "spanStart",
      fr: [
        "Début du passage",
        "Position du premier caractère du passage (points de code Unicode, à partir de 0).",
      ],
      en: ["Start", "Position of the first character of the passage (Unicode code points, from 0)."],
    }),
    end: required(integer, {
      iri: "hpa:spanEnd",
      jsonld: "spanEnd",
      fr: ["Fin du passage", "Position qui suit le dernier caractère du passage."],
      en: ["End", "Position after the last character of the passage."],
    }),
    quote: optional(string, {
      iri: "hpa:quote",
      fr: ["Citation", "Le passage lui-même, quand il est court et factuel."],
      en: ["Quote", "The passage itself, when it is short and factual."],
    }),
    method: required(code("evidence-method"), {
      iri: "hpa:evidenceMethod",
      fr: ["Méthode", "Comment le champ a été tiré du passage."],
      en: ["Method", "How the field was taken from the passage."],
    }),
    certainty: optional(code("certainty"), {
      iri: "hpa:certainty",
      fr: ["Certitude", "À quel point la lecture est sûre."],
      en: ["Certainty", "How sure the reading is."],
    }),
    note,
  },
);

export const missing = entity(
  {
    name: "Missing",
    iri: "hpa:Missing",
    identity: { by: "natural", fields: ["path"] },
    fr: ["Donnée absente", "Un champ sans valeur, et la raison : inconnu n'est ni vide ni « non »."],
    en: ["Missing value", "A field without a value, and the reason: unknown is neither empty nor “no”."],
  },
  {
    path,
    reason: required(code("missing-reason"), {
      iri: "hpa:missingReason",
      fr: ["Raison", "Non demandé, demandé mais laissé vide, tronqué, sans objet ou retenu."],
      en: ["Reason", "Not asked, asked but left blank, truncated, not applicable or withheld."],
    }),
    source: optional(reference("Source"), {
      iri: "hpa:inSource",
      fr: ["Source", "Clé de la source dans laquelle la valeur manque."],
      en: ["Source", "Key of the source in which the value is missing."],
    }),
    note,
  },
);

export const rights = entity(
  {
    name: "Rights",
    iri: "dcterms:RightsStatement",
    identity: { by: "field" },
    fr: ["Droits", "À quelles conditions la fiche peut être réutilisée."],
    en: ["Rights", "On what terms the record may be reused."],
  },
  {
    licence: licenceField,
    holder: optional(string, {
      iri: "hpa:rightsHolderName",
      fr: ["Titulaire", "Organisation qui détient les droits."],
      en: ["Holder", "Organisation that holds the rights."],
    }),
    attribution: optional(text, {
      iri: "dcterms:bibliographicCitation",
      fr: ["Mention", "Mention à reprendre en cas de réutilisation."],
      en: ["Attribution", "Words to repeat when the record is reused."],
    }),
    note,
  },
);

/**
 * The record as a document, apart from the action or base that it describes: its node is `<iri>#Record`, and the fields with
 * `speaksOf: "record"` stand on it. In JSON there is one object for both.
 */
export const recordTerm = {
  name: "Record",
  iri: "hpa:Record",
  subClassOf: ["foaf:Document", "prov:Entity"],
  /** From the record to what it describes. */
  describes: "foaf:primaryTopic",
  fr: [
    "Fiche",
    "Le document qui décrit une action ou une base : ses dates, ses sources, ses droits et ses passages sources ne sont pas ceux de l'action.",
  ],
  en: [
    "Record",
    "The document that describes an action or a database: its dates, sources, rights and evidence are not those of the action.",
  ],
} as const satisfies RecordTerm;

/** What every record begins with. */
export const identity = <const V extends string>(type: V) => ({
  type: required(constant(type), {
    iri: "rdf:type",
    fr: ["Type", "Nature de la fiche : Action (action de prévention) ou Registry (base de fiches)."],
    en: ["Type", "Kind of record: Action (a prevention action) or Registry (a database of actions)."],
  }),
  id: optional(iri, {
    iri: "hpa:recordIri",
    jsonld: "recordIri",
    fr: [
      "Adresse propre",
      "IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication et de la clé.",
    ],
    en: [
      "Own IRI",
      "IRI of the record if it has one; otherwise it is made of the publisher's base and the key.",
    ],
  }),
  key: required(key, {
    iri: "dcterms:identifier",
    fr: [
      "Clé de la fiche",
      "Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change jamais.",
    ],
    en: [
      "Record key",
      "Identifier of the record, from the source's own number (oscars-61839); it never changes.",
    ],
  }),
  identifiers,
  title: required(text, {
    iri: "dcterms:title",
    tidier: "1",
    fr: ["Titre", "Titre tel qu'imprimé par la source."],
    en: ["Title", "Title as printed by the source."],
  }),
  summary: optional(text, {
    iri: "dcterms:abstract",
    fr: ["Résumé", "La fiche en deux ou trois phrases, pour un professionnel."],
    en: ["Summary", "The record in two or three sentences, for a professional."],
  }),
  language: optional(language, {
    iri: "dc:language",
    speaksOf: "record",
    fr: ["Langue", "Langue de la fiche (fr, de, it…)."],
    en: ["Language", "Language of the record (fr, de, it…)."],
  }),
});

/** What every record ends with: sources, evidence, gaps, rights and life cycle. */
export const about = {
  observation: optional(text, {
    iri: "rdfs:comment",
    fr: ["Observation", "Remarque de la source qui n'entre dans aucun autre champ."],
    en: ["Observation", "Remark of the source that has no other field."],
  }),
  sources: set(object(source), {
    iri: "dcterms:source",
    speaksOf: "record",
    asks: { level: "recorded" },
    fr: ["Sources", "Les documents dont la fiche est tirée."],
    en: ["Sources", "The documents that the record was made from."],
  }),
  evidence: set(object(evidence), {
    iri: "hpa:evidence",
    speaksOf: "record",
    fr: ["Passages sources", "Pour chaque champ, le passage de la source qui l'étaye."],
    en: ["Evidence", "For each field, the passage of the source that it rests on."],
  }),
  missing: set(object(missing), {
    iri: "hpa:missing",
    speaksOf: "record",
    fr: ["Données absentes", "Champs sans valeur, avec la raison."],
    en: ["Missing values", "Fields without a value, with the reason."],
  }),
  rights: optional(object(rights), {
    iri: "dcterms:rights",
    speaksOf: "record",
    asks: { level: "publishable" },
    fr: ["Droits", "Licence et mention de réutilisation de la fiche."],
    en: ["Rights", "Licence and attribution of the record."],
  }),
  created: optional(date, {
    iri: "dcterms:created",
    speaksOf: "record",
    fr: ["Créée le", "Jour de création de la fiche."],
    en: ["Created", "Day on which the record was made."],
  }),
  modified: optional(date, {
    iri: "dcterms:modified",
    speaksOf: "record",
    fr: ["Modifiée le", "Jour de la dernière modification de la fiche."],
    en: ["Modified", "Day on which the record was last changed."],
  }),
  withdrawn: optional(date, {
    iri: "hpa:withdrawn",
    speaksOf: "record",
    subPropertyOf: "dcterms:date",
    fr: ["Retirée le", "Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé."],
    en: ["Withdrawn", "Day of withdrawal; the record stays citable, its number is never used again."],
  }),
  replacedBy: optional(record, {
    iri: "dcterms:isReplacedBy",
    speaksOf: "record",
    fr: ["Remplacée par", "Clé ou adresse de la fiche qui remplace celle-ci."],
    en: ["Replaced by", "Key or address of the record that replaces this one."],
  }),
};

export const relatedRecord = entity(
  {
    name: "RelatedRecord",
    iri: "hpa:RelatedRecord",
    identity: { by: "key" },
    fr: [
      "Fiche liée",
      "Une autre fiche, désignée par sa clé si on la connaît, sinon par son titre et son édition.",
    ],
    en: ["Related record", "Another record, by its key where it is known, else by its title and edition."],
  },
  {
    key: ownKey,
    title,
    edition: optional(year, {
      iri: "hpa:edition",
      subPropertyOf: "schema:version",
      fr: ["Édition", "Année de la fiche liée."],
      en: ["Edition", "Year of the related record."],
    }),
    record: optional(record, {
      iri: "hpa:relatedAction",
      subPropertyOf: "dcterms:relation",
      fr: ["Fiche", "Clé ou adresse de la fiche liée."],
      en: ["Record", "Key or address of the related record."],
    }),
    note,
  },
);
