import type { LanguageMap } from "@openhpa/core";

/** The law under which a base is published. */
export const jurisdictions = ["fr", "ch"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** A picture as it was given, and what it is. */
export interface Logo {
  readonly type: "svg" | "png";
  readonly base64: string;
  /** Width divided by height. */
  readonly ratio: number;
}

/** A colour on light and one on dark pages, as `#rrggbb`; each reads on all grounds of its pages. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** Who keeps the files on the web. */
export interface Host {
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
}

/** What is said of personal data. */
export interface DataProtection {
  readonly email: string;
  readonly officer?: string | undefined;
  readonly purpose: LanguageMap;
  readonly legalBasis?: LanguageMap | undefined;
  readonly retention?: LanguageMap | undefined;
  /** Under Swiss law: the federal or cantonal act, and whom it charges with its supervision. */
  readonly law?: LanguageMap | undefined;
  readonly authority?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/** An audit of accessibility that took place. */
export interface AccessibilityAudit {
  readonly date: string;
  readonly by: string;
  readonly standard: string;
  /** Criteria that are met, in percent. */
  readonly rate: number;
  readonly unmet?: readonly LanguageMap[] | undefined;
}

/** What a publisher states of itself, for the pages that the law asks for; nothing in it is assumed. */
export interface PublisherFacts {
  readonly jurisdiction: Jurisdiction;
  readonly legalForm?: LanguageMap | undefined;
  readonly registration?: string | undefined;
  readonly address: string;
  readonly phone?: string | undefined;
  /** Mailbox to which errors are reported, where it is another one. */
  readonly corrections?: string | undefined;
  readonly publicationDirector?: string | undefined;
  readonly host?: Host | undefined;
  readonly dataProtection: DataProtection;
  readonly accessibility?:
    | { readonly email?: string | undefined; readonly audit?: AccessibilityAudit | undefined }
    | undefined;
}

/** Who publishes the feed; the e-mail address is that of a service, never of a person. */
export interface Publisher {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  readonly logo?: Logo | undefined;
  readonly accent?: Accent | undefined;
  /** Without them no page says anything about law. */
  readonly facts?: PublisherFacts | undefined;
}
