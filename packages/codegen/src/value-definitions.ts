import type { JsonValue } from "./leaf-schema.js";

/** A definition that the fields of a kind of value share: its name, what it is in French and in English, and values that show its form. */
export interface ValueDefinition {
  readonly name: string;
  readonly fr: string;
  readonly en: string;
  readonly examples?: readonly JsonValue[];
}

/** The shared definitions by kind of datatype. */
export const valueDefinitions: Readonly<Record<string, ValueDefinition>> = {
  text: {
    name: "LanguageMap",
    fr: 'Texte par langue : {"fr": "…"}, étiquettes BCP 47 en minuscules.',
    en: 'Text by language: {"fr": "…"}, BCP 47 tags in lower case.',
    examples: [{ fr: "Ateliers au collège" }, { fr: "Ateliers au collège", en: "Workshops in a school" }],
  },
  string: {
    name: "Line",
    fr: "Texte court avec au moins un caractère visible.",
    en: "Short text with at least one visible character.",
  },
  key: {
    name: "Key",
    fr: "Minuscules sans accent, chiffres et tirets simples.",
    en: "Lower-case letters, digits and single hyphens.",
    examples: ["ateliers-2026"],
  },
  edtf: {
    name: "EdtfDate",
    fr: "Date EDTF : 2019, 2019-05, 2019-05-03, 2020-22 (été), 2020~, 2019/2022.",
    en: "EDTF date: 2019, 2019-05, 2019-05-03, 2020-22 (summer), 2020~, 2019/2022.",
    examples: ["2019", "2019-05", "2019-05-03", "2020-22", "2020~", "2019/2022"],
  },
  year: { name: "Year", fr: "Année sur quatre chiffres.", en: "Four-digit year.", examples: ["2026"] },
  date: {
    name: "Day",
    fr: "Jour du calendrier : 2026-11-21.",
    en: "Calendar day: 2026-11-21.",
    examples: ["2026-11-21"],
  },
  language: {
    name: "LanguageTag",
    fr: "Étiquette de langue BCP 47 en minuscules.",
    en: "BCP 47 language tag in lower case.",
    examples: ["fr", "en", "de-ch"],
  },
  iri: {
    name: "WebAddress",
    fr: "Adresse web absolue (http ou https).",
    en: "Absolute web address (http or https).",
    examples: ["https://example.org/actions/ateliers"],
  },
  territory: {
    name: "TerritoryCode",
    fr: "Code de territoire typé : commune:44109, departement:44, region:52, canton:VD.",
    en: "Typed territory code: commune:44109, departement:44, region:52, canton:VD.",
    examples: ["commune:44109", "departement:44", "region:52", "canton:VD"],
  },
  record: {
    name: "RecordReference",
    fr: "Clé d'une autre fiche, ou son adresse.",
    en: "Key of another record, or its address.",
    examples: ["ateliers-2025", "https://example.org/action/ateliers-2025"],
  },
  reference: {
    name: "KeyReference",
    fr: "Clé d'un élément de la même fiche.",
    en: "Key of a thing of the same record.",
  },
};
