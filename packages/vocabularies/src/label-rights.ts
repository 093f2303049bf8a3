import type { Labels } from "./concept.js";
import type { TerritoryTypeNotation } from "./schemes/territory-type.js";

/** Labels that were taken over from somebody: whose they are and what is known of the terms on which they may be used. */
export interface OwnersRights {
  /** The organisation, or the organisations together, whose words the labels are. */
  readonly holder: Labels & { readonly en: string };
  readonly statement: Labels & { readonly en: string };
  /** Address of the list itself, where it has one. */
  readonly source?: string;
}

/** Whose the labels of a scheme are: the project's, which gives them under the Licence Ouverte, or their owner's, whose statement they carry. */
export type LabelRights = "ours" | OwnersRights;

const OWN_DEFINITIONS = {
  fr: "Les définitions sont du projet.",
  en: "The definitions are the project's own.",
};

const takenOver = (fr: string, en: string) => ({
  fr: `${fr} ${OWN_DEFINITIONS.fr}`,
  en: `${en} ${OWN_DEFINITIONS.en}`,
});

/** The Swiss outcome model (docs/sources/domain.md §6). */
export const SMOC_RIGHTS: OwnersRights = {
  holder: {
    fr: "Promotion Santé Suisse",
    en: "Health Promotion Switzerland",
    de: "Gesundheitsförderung Schweiz",
    it: "Promozione Salute Svizzera",
  },
  statement: takenOver(
    "Les libellés appartiennent à Promotion Santé Suisse. Aucune licence n'a été trouvée dans le guide : ils sont cités comme termes, avec leur source.",
    "The labels belong to Health Promotion Switzerland. No licence was found in the guide: they are quoted as terms, with their source.",
  ),
  source: "https://doi.org/10.7892/boris.22781",
};

/** Titles of plans, each of the authority that issued it. */
export const PLAN_RIGHTS: OwnersRights = {
  holder: { fr: "Autorités nommées pour chaque plan", en: "Authorities named for each plan" },
  statement: takenOver(
    "Le titre d'un plan appartient à l'autorité qui le porte, nommée avec lui ; il est cité, avec la page où il a été lu. Les titres anglais des plans français et suisses sont des traductions du projet.",
    "The title of a plan belongs to the authority that issued it, which is named with it; it is quoted, with the page where it was read. English titles of French and Swiss plans are translations by the project.",
  ),
};

/** Lists that the records of the OSCARS base print (docs/sources/domain.md §6). */
export const OSCARS_RIGHTS: OwnersRights = {
  holder: { fr: "Exploitants de la base OSCARS", en: "Operators of the OSCARS database" },
  statement: takenOver(
    "Les libellés repris des listes de la base OSCARS appartiennent à ses exploitants. Aucune licence n'a été trouvée : ils sont cités comme termes, avec leur source.",
    "The labels taken over from the lists of the OSCARS database belong to its operators. No licence was found: they are quoted as terms, with their source.",
  ),
  source: "https://www.oscarsante.org/",
};

/** Categories of establishments: the national table and the lists of OSCARS. */
export const STRUCTURE_RIGHTS: OwnersRights = {
  holder: {
    fr: "Agence du numérique en santé et exploitants de la base OSCARS",
    en: "the French digital health agency (ANS) and operators of the OSCARS database",
  },
  statement: takenOver(
    "Les libellés repris de la table nationale des catégories d'établissement et des listes de la base OSCARS appartiennent à leurs éditeurs. Aucune licence n'a été trouvée : ils sont cités comme termes, avec leur source.",
    "The labels taken over from the national table of categories of establishments and from the lists of the OSCARS database belong to their publishers. No licence was found: they are quoted as terms, with their source.",
  ),
};

/** Names of substances and behaviours as the French mission against drugs words them. */
export const MILDECA_RIGHTS: OwnersRights = {
  holder: {
    fr: "Mission interministérielle de lutte contre les drogues et les conduites addictives",
    en: "French interministerial mission against drugs and addictive behaviours (MILDECA)",
  },
  statement: takenOver(
    "Les noms suivent les pages de la MILDECA. Aucune licence n'a été vérifiée : ils sont cités comme termes, avec leur source.",
    "The names follow the pages of MILDECA. No licence was checked: they are quoted as terms, with their source.",
  ),
};

/** The classification of psychosocial skills. */
export const SKILL_RIGHTS: OwnersRights = {
  holder: { fr: "Santé publique France", en: "Santé publique France" },
  statement: takenOver(
    "Les libellés sont ceux de la classification de Santé publique France. Aucune licence n'a été vérifiée : ils sont cités comme termes, avec leur source.",
    "The labels are those of the classification of Santé publique France. No licence was checked: they are quoted as terms, with their source.",
  ),
  source: "https://www.santepubliquefrance.fr/competences-psychosociales",
};

/** Targets of the United Nations under short labels. */
export const SDG_RIGHTS: OwnersRights = {
  holder: { fr: "Organisation des Nations unies", en: "United Nations" },
  statement: takenOver(
    "Les cibles et leurs numéros sont ceux des Nations unies ; les libellés courts résument leur texte. Aucune licence n'a été vérifiée.",
    "The targets and their numbers are those of the United Nations; the short labels sum up their text. No licence was checked.",
  ),
};

/** The checklist for reporting interventions. */
export const TIDIER_RIGHTS: OwnersRights = {
  holder: { fr: "Auteurs de la grille TIDieR-PHP", en: "Authors of the TIDieR-PHP checklist" },
  statement: takenOver(
    "Les rubriques sont celles de la grille publiée dans le BMJ en 2018. Aucune licence n'a été vérifiée : elles sont citées comme termes, avec leur source.",
    "The items are those of the checklist published in the BMJ in 2018. No licence was checked: they are quoted as terms, with their source.",
  ),
  source: "https://doi.org/10.1136/bmj.k1079",
};

const INSEE_RIGHTS: OwnersRights = {
  holder: { fr: "Insee et direction générale des collectivités locales", en: "Insee and DGCL" },
  statement: {
    fr: "Codes et noms de l'Insee et de la DGCL, repris de @etalab/decoupage-administratif sous Licence Ouverte 2.0.",
    en: "Codes and names by Insee and DGCL, taken from @etalab/decoupage-administratif under the Licence Ouverte 2.0.",
  },
  source: "https://www.npmjs.com/package/@etalab/decoupage-administratif",
};

const FSO_RIGHTS: OwnersRights = {
  holder: { fr: "Office fédéral de la statistique", en: "Federal Statistical Office" },
  statement: {
    fr: "Codes et noms officiels suisses, repris comme des faits.",
    en: "Official Swiss codes and names, taken as facts.",
  },
  source: "https://www.agvchapp.bfs.admin.ch",
};

const CLDR_RIGHTS: OwnersRights = {
  holder: { fr: "Consortium Unicode", en: "Unicode Consortium" },
  statement: {
    fr: "Codes ISO 3166-1 ; noms repris du Common Locale Data Repository sous Unicode License v3.",
    en: "Codes of ISO 3166-1; names taken from the Common Locale Data Repository under the Unicode License v3.",
  },
  source: "https://cldr.unicode.org/",
};

/** Whose the codes and names of each type of territory are (docs/sources/territories.md). */
export const TERRITORY_RIGHTS: Readonly<Record<TerritoryTypeNotation, OwnersRights>> = {
  country: CLDR_RIGHTS,
  region: INSEE_RIGHTS,
  departement: INSEE_RIGHTS,
  commune: INSEE_RIGHTS,
  epci: INSEE_RIGHTS,
  canton: FSO_RIGHTS,
  "commune-ch": FSO_RIGHTS,
};
