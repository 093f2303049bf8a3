import {
  code,
  EMAIL_PATTERN,
  formatted,
  iri,
  object,
  recursive,
  string,
  territory,
  text,
  year,
} from "../datatypes.js";
import { type ClassDefinition, entity, optional, required, set } from "../field.js";
import type * as T from "../generated/types.js";
import { asPrinted } from "./period.js";
import { ownKey } from "./statement.js";

export const identifier = entity(
  {
    name: "Identifier",
    iri: "adms:Identifier",
    identity: { by: "natural", fields: ["scheme", "value"], all: true },
    fr: ["Identifiant", "Numéro donné par une base ou un répertoire, avec le répertoire qui le donne."],
    en: ["Identifier", "Number given by a database or register, together with the register that gives it."],
  },
  {
    scheme: required(code("identifier-scheme"), {
      iri: "hpa:identifierScheme",
      fr: ["Répertoire", "La base ou le répertoire qui donne le numéro : OSCARS, SIRET, FINESS, RNA, IDE…"],
      en: ["Scheme", "The database or register that gives the number: OSCARS, SIRET, FINESS, RNA, UID…"],
    }),
    value: required(string, {
      iri: "skos:notation",
      jsonld: "notation",
      fr: ["Numéro", "Le numéro lui-même, sans préfixe."],
      en: ["Value", "The number itself, without a prefix."],
    }),
  },
);

export const identifiers = set(object(identifier), {
  iri: "adms:identifier",
  fr: ["Identifiants", "Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS)."],
  en: ["Identifiers", "Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS)."],
});

export const address = entity(
  {
    name: "Address",
    iri: "locn:Address",
    identity: { by: "field" },
    fr: ["Adresse", "Adresse postale d'une organisation ou d'un lieu."],
    en: ["Address", "Postal address of an organisation or a place."],
  },
  {
    street: optional(string, {
      iri: "locn:thoroughfare",
      fr: ["Voie", "Numéro et nom de la voie."],
      en: ["Street", "Number and name of the street."],
    }),
    postcode: optional(string, {
      iri: "locn:postCode",
      fr: ["Code postal", "Code postal, en texte pour garder les zéros de tête."],
      en: ["Postcode", "Postcode, as text so that leading zeros stay."],
    }),
    city: optional(string, {
      iri: "locn:postName",
      fr: ["Ville", "Nom de la localité, tel qu'imprimé."],
      en: ["City", "Name of the locality, as printed."],
    }),
    territory: optional(territory, {
      iri: "hpa:territory",
      fr: ["Territoire", "Code typé du territoire, par exemple commune:44109 ou departement:44."],
      en: ["Territory", "Typed code of the territory, for example commune:44109 or departement:44."],
    }),
    asPrinted,
  },
);

export const phone = entity(
  {
    name: "Phone",
    iri: "vcard:Voice",
    identity: { by: "field" },
    fr: ["Téléphone", "Numéro du standard d'une organisation, tel qu'imprimé et au format international."],
    en: ["Phone", "Switchboard number of an organisation, as printed and in international form."],
  },
  {
    asPrinted,
    e164: optional(formatted("^\\+[1-9][0-9]{5,14}$", "+33240080811"), {
      iri: "hpa:e164",
      subPropertyOf: "schema:telephone",
      fr: ["Numéro international", "Le numéro au format E.164, par exemple +33240080811."],
      en: ["International number", "The number in E.164, for example +33240080811."],
    }),
  },
);

export const ownPhone = optional(object(phone), {
  iri: "hpa:phone",
  subPropertyOf: "vcard:hasTelephone",
  fr: ["Téléphone", "Numéro du standard de l'organisation ; jamais celui d'une personne."],
  en: ["Phone", "Switchboard number of the organisation; never that of a person."],
});

export const url = optional(iri, {
  iri: "foaf:page",
  fr: ["Page web", "Adresse d'une page web sur l'élément."],
  en: ["Web page", "Address of a web page about the thing."],
});

export const note = optional(text, {
  iri: "skos:note",
  fr: ["Remarque", "Précision utile au lecteur qui n'entre dans aucun autre champ."],
  en: ["Note", "Detail that is useful to the reader and has no other field."],
});

export const email = optional(formatted(EMAIL_PATTERN, "contact@example.org"), {
  iri: "schema:email",
  fr: ["Courriel", "Adresse générique d'un service ; jamais celle d'une personne."],
  en: ["E-mail", "Generic mailbox of a service; never that of a person."],
});

export const organisation = entity(
  {
    name: "Organisation",
    iri: "org:Organization",
    identity: { by: "key" },
    fr: ["Organisation", "Structure qui porte, accueille, finance ou accompagne l'action."],
    en: ["Organisation", "Body that leads, hosts, funds or supports the action."],
  },
  {
    key: ownKey,
    name: required(string, {
      iri: "foaf:name",
      fr: ["Nom", "Nom de l'organisation au moment de l'action, tel qu'imprimé."],
      en: ["Name", "Name of the organisation at the time of the action, as printed."],
    }),
    alternateNames: set(string, {
      iri: "skos:altLabel",
      fr: ["Autres noms", "Sigles, noms développés et variantes d'écriture."],
      en: ["Alternate names", "Acronyms, expanded names and spelling variants."],
    }),
    formerNames: set(string, {
      iri: "hpa:formerName",
      fr: ["Anciens noms", "Noms portés avant, ou dans une autre édition de la fiche."],
      en: ["Former names", "Names borne earlier, or in another edition of the record."],
    }),
    structureType: optional(code("structure-type"), {
      iri: "org:classification",
      fr: [
        "Type de structure",
        "Nature de l'organisation : association, établissement de santé, CSAPA, collectivité…",
      ],
      en: ["Structure type", "Kind of organisation: association, health facility, CSAPA, local authority…"],
    }),
    roles: set(code("partner-role"), {
      iri: "hpa:role",
      fr: ["Rôles", "Ce que fait l'organisation dans l'action."],
      en: ["Roles", "What the organisation does in the action."],
    }),
    identifiers,
    parent: optional(
      recursive((): ClassDefinition<T.Organisation> => organisation),
      {
        iri: "org:subOrganizationOf",
        fr: ["Organisme gestionnaire", "L'organisation dont celle-ci est une unité ou un service."],
        en: ["Parent organisation", "The organisation of which this one is a unit or service."],
      },
    ),
    address: optional(object(address), {
      iri: "locn:address",
      fr: ["Adresse", "Adresse postale."],
      en: ["Address", "Postal address."],
    }),
    phone: ownPhone,
    email,
    url,
    founded: optional(year, {
      iri: "schema:foundingDate",
      fr: ["Année de création", "Année de création de l'organisation."],
      en: ["Founded", "Year in which the organisation was founded."],
    }),
    mission: optional(text, {
      iri: "org:purpose",
      fr: ["Mission", "Mission de l'organisation, en une ou deux phrases."],
      en: ["Mission", "What the organisation is for, in a sentence or two."],
    }),
    note,
  },
);
