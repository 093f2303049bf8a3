import type { PageLanguage } from "@openhpa/publish/browser";

/** What the page of a withdrawn record says. */
export interface TombstoneWords {
  readonly kicker: string;
  readonly lead: (day: string) => string;
  readonly replaced: string;
  readonly never: string;
  readonly identifier: string;
}

/** The words of the page of a withdrawn record, by language. */
export const tombstoneWords: Readonly<Record<PageLanguage, TombstoneWords>> = {
  fr: {
    kicker: "Fiche retirée",
    lead: (day) => `Cette fiche a été retirée le ${day} et n'est plus publiée.`,
    replaced: "Elle est remplacée par :",
    never:
      "Son adresse est gardée pour que les citations la retrouvent ; elle ne servira jamais à une autre fiche.",
    identifier: "Adresse permanente de la fiche",
  },
  en: {
    kicker: "Withdrawn record",
    lead: (day) => `This record was withdrawn on ${day} and is no longer published.`,
    replaced: "It is replaced by:",
    never: "Its address is kept so that citations still find it; it will never be used for another record.",
    identifier: "Permanent address of the record",
  },
};
