import type { Labels } from "../concept.js";

/** A vocabulary, register or site of others that our concepts lead to. */
export interface LinkTarget {
  readonly title: Labels & { readonly en: string };
  /** What each of its addresses begins with; empty where they have nothing in common. */
  readonly space: string;
  /** The form of each address of it that we state. */
  readonly form: RegExp;
  /** True when its addresses name SKOS concepts, so that mappings of SKOS may lead to them. */
  readonly hasConcepts: boolean;
}

/** What our concepts link to. Adding a target is one row here; its links stand in a file of their own. */
export const linkTargets = {
  eurovoc: {
    title: { fr: "EuroVoc, thésaurus de l'Union européenne", en: "EuroVoc, thesaurus of the European Union" },
    space: "http://eurovoc.europa.eu/",
    form: /^http:\/\/eurovoc\.europa\.eu\/[1-9]\d*$/,
    hasConcepts: true,
  },
  "eu-data-theme": {
    title: { fr: "Thèmes de données de l'Union européenne", en: "Data themes of the European Union" },
    space: "http://publications.europa.eu/resource/authority/data-theme/",
    form: /^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/[A-Z]{4}$/,
    hasConcepts: true,
  },
  "eu-country": {
    title: { fr: "Table des pays de l'Union européenne", en: "Country table of the European Union" },
    space: "http://publications.europa.eu/resource/authority/country/",
    form: /^http:\/\/publications\.europa\.eu\/resource\/authority\/country\/[A-Z]{3}$/,
    hasConcepts: true,
  },
  sdg: {
    title: {
      fr: "Objectifs de développement durable (Nations unies)",
      en: "Sustainable Development Goals (United Nations)",
    },
    space: "http://metadata.un.org/sdg/",
    form: /^http:\/\/metadata\.un\.org\/sdg\/(?:[1-9]|1[0-7])(?:\.(?:\d{1,2}|[a-d]))?$/,
    hasConcepts: true,
  },
  mesh: {
    title: { fr: "MeSH, descripteurs biomédicaux", en: "MeSH, Medical Subject Headings" },
    space: "http://id.nlm.nih.gov/mesh/",
    form: /^http:\/\/id\.nlm\.nih\.gov\/mesh\/D\d{6}(?:\d{3})?$/,
    hasConcepts: false,
  },
  insee: {
    title: { fr: "Code officiel géographique (Insee)", en: "Official geographic code (INSEE)" },
    space: "http://id.insee.fr/geo/",
    form: /^http:\/\/id\.insee\.fr\/geo\/(?:region\/\d\d|departement\/(?:\d\d|2[AB]|97\d)|collectiviteDOutreMer\/9[78]\d|commune\/(?:\d{5}|2[AB]\d{3})|arrondissementMunicipal\/(?:132(?:0[1-9]|1[0-6])|6938[1-9]|751(?:0[1-9]|1\d|20))|pays\/france)$/,
    hasConcepts: false,
  },
  "ld-admin-ch": {
    title: { fr: "Données liées de la Confédération suisse", en: "Linked data of the Swiss Confederation" },
    space: "https://ld.admin.ch/",
    form: /^https:\/\/ld\.admin\.ch\/(?:municipality\/\d{1,4}|canton\/(?:[1-9]|1\d|2[0-6])|country\/CHE)$/,
    hasConcepts: false,
  },
  "licence-texts": {
    title: { fr: "Textes des licences", en: "Texts of licences" },
    space: "https://",
    form: /^https:\/\/(?:www\.etalab\.gouv\.fr\/licence-ouverte-open-licence|creativecommons\.org\/(?:publicdomain|licenses)\/[a-z-]+\/\d\.\d\/|spdx\.org\/licenses\/[\w.-]+\.html)$/,
    hasConcepts: false,
  },
  "plan-pages": {
    title: { fr: "Pages officielles des plans", en: "Official pages of plans" },
    space: "",
    form: /^https?:\/\/(?:[a-z0-9-]+\.)*(?:gouv\.fr|gouvernement\.fr|senat\.fr|ars\.sante\.fr|santepubliquefrance\.fr|3114\.fr|admin\.ch|promotionsante\.ch|europa\.eu)\/\S*$/,
    hasConcepts: false,
  },
  wikidata: {
    title: { fr: "Wikidata", en: "Wikidata" },
    space: "http://www.wikidata.org/entity/",
    form: /^http:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/,
    hasConcepts: false,
  },
} as const satisfies Readonly<Record<string, LinkTarget>>;

/** Name of a target of links. */
export type LinkTargetName = keyof typeof linkTargets;
