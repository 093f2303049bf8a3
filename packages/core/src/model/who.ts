import { boolean, code, decimal, edtf, formatted, object, string, year } from "../datatypes.js";
import { entity, list, optional, required } from "../field.js";
import { email, note, organisation, ownPhone, url } from "./organisation.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const funding = entity(
  {
    name: "Funding",
    iri: "schema:MonetaryGrant",
    identity: { by: "key" },
    fr: ["Financement", "Un financeur, son programme et son montant ; le texte imprimé est toujours gardé."],
    en: ["Funding", "One funder, its programme and amount; the printed text is always kept."],
  },
  {
    key: ownKey,
    funder: optional(object(organisation), {
      iri: "schema:funder",
      fr: ["Financeur", "L'organisation qui finance."],
      en: ["Funder", "The organisation that funds."],
    }),
    programme: optional(string, {
      iri: "hpa:fundingProgramme",
      fr: ["Programme de financement", "Programme, fonds ou ligne budgétaire."],
      en: ["Funding programme", "Programme, fund or budget line."],
    }),
    amount: optional(decimal, {
      iri: "schema:amount",
      fr: ["Montant", "Montant accordé, dans la devise indiquée."],
      en: ["Amount", "Amount granted, in the currency given."],
    }),
    currency: optional(formatted("^[A-Z]{3}$", "EUR"), {
      iri: "schema:currency",
      fr: ["Devise", "Code ISO 4217 : EUR, CHF."],
      en: ["Currency", "ISO 4217 code: EUR, CHF."],
    }),
    year: optional(year, {
      iri: "hpa:fundingYear",
      fr: ["Année", "Année du financement."],
      en: ["Year", "Year of the funding."],
    }),
    asPrinted,
    note,
  },
);

export const agreement = entity(
  {
    name: "Agreement",
    iri: "hpa:Agreement",
    identity: { by: "field" },
    fr: [
      "Convention",
      "Ce qui formalise le partenariat ou le financement, avec ses dates de signature et d'effet.",
    ],
    en: [
      "Agreement",
      "What formalises the partnership or the funding, with its dates of signature and effect.",
    ],
  },
  {
    exists: required(boolean, {
      iri: "hpa:exists",
      fr: [
        "Existe",
        "Vrai quand une convention ou une autre formalisation existe, faux quand la source dit que non.",
      ],
      en: [
        "Exists",
        "True when an agreement or other formalisation exists, false when the source says there is none.",
      ],
    }),
    kind: optional(code("agreement-kind"), {
      iri: "dcterms:type",
      fr: ["Nature", "Convention, charte, CPOM, autre formalisation."],
      en: ["Kind", "Convention, charter, CPOM, other formalisation."],
    }),
    signed: optional(edtf, {
      iri: "hpa:signed",
      subPropertyOf: "dcterms:date",
      fr: ["Signée", "Date de signature, au format EDTF."],
      en: ["Signed", "Date of signature, in EDTF."],
    }),
    effectiveFrom: optional(edtf, {
      iri: "hpa:effectiveFrom",
      subPropertyOf: "dcterms:valid",
      fr: ["En vigueur depuis", "Date d'effet, qui peut précéder la signature."],
      en: ["Effective from", "Date of effect, which may come before the signature."],
    }),
    effectiveTo: optional(edtf, {
      iri: "hpa:effectiveTo",
      subPropertyOf: "dcterms:valid",
      fr: ["Jusqu'au", "Date d'échéance."],
      en: ["Effective to", "Date of expiry."],
    }),
    asPrinted,
    note,
  },
);

export const contact = entity(
  {
    name: "Contact",
    iri: "vcard:Kind",
    identity: { by: "field" },
    fr: ["Contact", "À qui s'adresser. Un contact nominatif n'est jamais publié par défaut."],
    en: ["Contact", "Whom to ask. A contact that names a person is never published by default."],
  },
  {
    name: optional(string, {
      iri: "foaf:name",
      fr: ["Nom", "Nom du service à contacter (ou de la personne, si « nominatif » est vrai)."],
      en: ["Name", "Name of the service to contact (or of the person, when “personal” is true)."],
    }),
    email,
    phone: ownPhone,
    url,
    personal: required(boolean, {
      iri: "hpa:personal",
      fr: [
        "Nominatif",
        "Vrai quand le contact est une personne physique : il est alors exclu du flux et de l'export.",
      ],
      en: ["Personal", "True when the contact is a natural person: it is then left out of feed and dump."],
    }),
  },
);

export const quantity = entity(
  {
    name: "Quantity",
    iri: "schema:QuantitativeValue",
    identity: { by: "field" },
    fr: ["Quantité", "Un nombre avec son unité."],
    en: ["Quantity", "A number with its unit."],
  },
  {
    value: required(decimal, {
      iri: "schema:value",
      fr: ["Valeur", "Le nombre."],
      en: ["Value", "The number."],
    }),
    unit: optional(string, {
      iri: "schema:unitText",
      fr: ["Unité", "Ce que compte le nombre."],
      en: ["Unit", "What the number counts."],
    }),
    asPrinted,
    note,
  },
);

export const who = {
  carrier: optional(object(organisation), {
    iri: "hpa:carrier",
    tidier: "5",
    subPropertyOf: "dcterms:creator",
    asks: { level: "publishable" },
    fr: ["Porteur", "L'organisation qui porte l'action."],
    en: ["Lead organisation", "The organisation that leads the action."],
  }),
  hostStructure: optional(object(organisation), {
    iri: "hpa:hostStructure",
    tidier: "5",
    subPropertyOf: "dcterms:contributor",
    fr: ["Structure d'accueil", "La structure dans laquelle l'action se déroule ou s'inscrit."],
    en: ["Host structure", "The structure in which the action takes place."],
  }),
  partners: list(object(organisation), {
    iri: "hpa:partner",
    tidier: "5",
    subPropertyOf: "dcterms:contributor",
    fr: ["Partenaires", "Les organisations partenaires, chacune avec ses rôles."],
    en: ["Partners", "The partner organisations, each with its roles."],
  }),
  funders: list(object(funding), {
    iri: "schema:funding",
    tidier: "4",
    fr: ["Financements", "Un élément par financeur reconnu."],
    en: ["Funding", "One item per funder that was recognised."],
  }),
  fundingAsPrinted: optional(string, {
    iri: "hpa:fundingAsPrinted",
    fr: ["Financement, texte d'origine", "Le texte imprimé des financements, inchangé."],
    en: ["Funding as printed", "The printed text about funding, unchanged."],
  }),
  agreement: optional(object(agreement), {
    iri: "hpa:agreement",
    tidier: "4",
    fr: ["Convention", "La convention ou autre formalisation."],
    en: ["Agreement", "The agreement or other formalisation."],
  }),
  contact: optional(object(contact), {
    iri: "dcat:contactPoint",
    fr: ["Contact", "À qui s'adresser pour en savoir plus."],
    en: ["Contact", "Whom to ask for more."],
  }),
};
