import type { Bilingual } from "@openhpa/core";
import type { Jurisdiction } from "./publisher.js";

/** What a field of the file holds. `words` are a text in French or one per language. */
export type PublisherFieldKind =
  | "jurisdiction"
  | "text"
  | "words"
  | "many-words"
  | "email"
  | "url"
  | "accent"
  | "file"
  | "day"
  | "percent";

/** A field of `publisher.json`. */
export interface PublisherField {
  /** Names of members from the outside to the inside, with dots. */
  readonly path: string;
  readonly kind: PublisherFieldKind;
  readonly what: Bilingual;
  /** The laws that ask for it; none where it may be left out. */
  readonly neededIn: readonly Jurisdiction[];
  /** The page that says it. */
  readonly page: keyof typeof pagesOfFields;
}

/** The pages that fields are for. */
export const pagesOfFields = {
  all: { fr: "toutes les pages", en: "every page" },
  notice: { fr: "les mentions légales", en: "the legal notice" },
  "data-protection": { fr: "la page sur les données personnelles", en: "the page on data protection" },
  accessibility: { fr: "la déclaration d'accessibilité", en: "the accessibility statement" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const everywhere = ["fr", "ch"] as const;
const france = ["fr"] as const;
const switzerland = ["ch"] as const;
const nowhere = [] as const;

type Row = readonly [
  path: string,
  kind: PublisherFieldKind,
  page: PublisherField["page"],
  neededIn: readonly Jurisdiction[],
  fr: string,
  en: string,
];

const rows: readonly Row[] = [
  ["jurisdiction", "jurisdiction", "notice", everywhere, "droit applicable", "law that applies"],
  ["name", "text", "all", everywhere, "nom de l'organisme", "name of the body"],
  ["url", "url", "all", nowhere, "site de l'organisme", "web site of the body"],
  ["email", "email", "all", everywhere, "courriel du service", "mailbox of the service"],
  ["logo", "file", "all", nowhere, "logo, SVG ou PNG", "logo, SVG or PNG"],
  ["accent", "accent", "all", nowhere, "couleur des liens et des titres", "colour of links and headings"],
  ["legalForm", "words", "notice", france, "forme juridique", "legal form"],
  ["registration", "text", "notice", nowhere, "numéro d'inscription", "registration number"],
  ["address", "text", "notice", everywhere, "adresse du siège", "address of the seat"],
  ["phone", "text", "notice", france, "téléphone de l'organisme", "telephone of the body"],
  [
    "corrections",
    "email",
    "all",
    nowhere,
    "courriel où signaler une erreur",
    "mailbox for reports of errors",
  ],
  [
    "publicationDirector",
    "text",
    "notice",
    france,
    "directrice ou directeur de la publication",
    "person answerable for what is published",
  ],
  ["host.name", "text", "notice", france, "nom de l'hébergeur", "name of the host"],
  ["host.address", "text", "notice", france, "adresse de l'hébergeur", "address of the host"],
  ["host.phone", "text", "notice", france, "téléphone de l'hébergeur", "telephone of the host"],
  ["host.url", "url", "notice", nowhere, "site de l'hébergeur", "web site of the host"],
  [
    "dataProtection.email",
    "email",
    "data-protection",
    everywhere,
    "courriel pour les demandes sur les données personnelles",
    "mailbox for requests about personal data",
  ],
  [
    "dataProtection.officer",
    "text",
    "data-protection",
    nowhere,
    "fonction déléguée à la protection des données",
    "data protection officer, as a function",
  ],
  ["dataProtection.purpose", "words", "data-protection", everywhere, "finalité", "purpose"],
  ["dataProtection.legalBasis", "words", "data-protection", france, "base légale", "legal basis"],
  [
    "dataProtection.retention",
    "words",
    "data-protection",
    france,
    "durée de conservation",
    "time of storage",
  ],
  [
    "dataProtection.law",
    "words",
    "data-protection",
    switzerland,
    "loi sur la protection des données, fédérale ou cantonale",
    "act on data protection, federal or cantonal",
  ],
  [
    "dataProtection.authority.name",
    "text",
    "data-protection",
    switzerland,
    "autorité de surveillance, fédérale ou cantonale",
    "supervising authority, federal or cantonal",
  ],
  [
    "dataProtection.authority.url",
    "url",
    "data-protection",
    nowhere,
    "site de l'autorité de surveillance",
    "web site of the supervising authority",
  ],
  [
    "accessibility.email",
    "email",
    "accessibility",
    nowhere,
    "courriel pour les difficultés d'accès",
    "mailbox for barriers",
  ],
  ["accessibility.audit.date", "day", "accessibility", everywhere, "jour de l'audit", "day of the audit"],
  [
    "accessibility.audit.by",
    "text",
    "accessibility",
    everywhere,
    "organisme qui a fait l'audit",
    "body that made the audit",
  ],
  [
    "accessibility.audit.standard",
    "text",
    "accessibility",
    everywhere,
    "référentiel de l'audit, avec sa version",
    "standard of the audit, with its version",
  ],
  [
    "accessibility.audit.rate",
    "percent",
    "accessibility",
    everywhere,
    "taux de critères respectés, en pour cent",
    "share of criteria met, in percent",
  ],
  [
    "accessibility.audit.unmet",
    "many-words",
    "accessibility",
    nowhere,
    "contenus non accessibles selon l'audit",
    "contents that are not accessible, by the audit",
  ],
];

/** Every field of `publisher.json` in the order of the guide: what validates, describes or documents the file reads this table. */
export const publisherFields: readonly PublisherField[] = rows.map(
  ([path, kind, page, neededIn, fr, en]) => ({ path, kind, page, neededIn, what: { fr, en } }),
);

/** Objects that may be left out as a whole: what is needed in one is needed where it is there. */
export const optionalObjects: ReadonlySet<string> = new Set(["accessibility.audit"]);
