import { territoryIri } from "@openhpa/rdf";
import { ALL, type Dimension, UNSTATED } from "@openhpa/statistics";
import {
  conceptIri,
  countryOf,
  OPENHPA,
  type SchemeName,
  schemeNamed,
  type TerritoryIndex,
} from "@openhpa/vocabularies";

/** Namespace of the properties of the cube, its totals and its lists of codes, the same in every dump. */
export const CUBE = `${OPENHPA}cube#`;

/** A text in both languages. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}

/** The dimensions as the cube has them: the level of territory is one of its own, so that a slice holds one level. */
export const cubeDimensions = ["year", "level", "territory", "theme", "audience", "category"] as const;

/** One of the {@link cubeDimensions}. */
export type CubeDimension = (typeof cubeDimensions)[number];

/** What a dimension is called, its total, and what stands for those who say nothing. */
export const dimensionWords: Readonly<Record<CubeDimension, { name: Both; all: Both; unstated: Both }>> = {
  year: {
    name: { fr: "année", en: "year" },
    all: { fr: "Toutes les années", en: "All years" },
    unstated: { fr: "Année non renseignée", en: "Year not stated" },
  },
  level: {
    name: { fr: "niveau de territoire", en: "level of territory" },
    all: { fr: "Tous les territoires", en: "All territories" },
    unstated: { fr: "Sans niveau", en: "No level" },
  },
  territory: {
    name: { fr: "territoire", en: "territory" },
    all: { fr: "Tous les territoires", en: "All territories" },
    unstated: { fr: "Aucun territoire de ce niveau", en: "No territory of this level" },
  },
  theme: {
    name: { fr: "thème", en: "theme" },
    all: { fr: "Tous les thèmes", en: "All themes" },
    unstated: { fr: "Thème non renseigné", en: "Theme not stated" },
  },
  audience: {
    name: { fr: "public", en: "audience" },
    all: { fr: "Tous les publics", en: "All audiences" },
    unstated: { fr: "Public non renseigné", en: "Audience not stated" },
  },
  category: {
    name: { fr: "catégorie de résultats", en: "outcome category" },
    all: { fr: "Toutes les catégories", en: "All categories" },
    unstated: { fr: "Catégorie non renseignée", en: "Category not stated" },
  },
};

const levels: Readonly<Record<string, Both>> = {
  country: { fr: "Pays", en: "Country" },
  region: { fr: "Région", en: "Region" },
  canton: { fr: "Canton", en: "Canton" },
  departement: { fr: "Département", en: "Département" },
};

/** A code of a dimension: its address and what it is called. */
export interface CubeCode {
  readonly iri: string;
  readonly label: Both;
}

function conceptCode(scheme: SchemeName, notation: string): CubeCode {
  const found = schemeNamed(scheme);
  const { fr, en = fr } = found.concepts.get(notation as never)?.prefLabel ?? { fr: notation };
  return { iri: conceptIri(found, notation), label: { fr, en } };
}

/** How the codes of each dimension are found; those of vocabularies and territories keep their own addresses. */
const codeFinders: Readonly<Record<CubeDimension, (code: string, territories: TerritoryIndex) => CubeCode>> =
  {
    year: (code) => ({ iri: `${CUBE}year-${code}`, label: { fr: code, en: code } }),
    level: (code) => ({ iri: `${CUBE}level-${code}`, label: levels[code] as Both }),
    territory: (code, index) => {
      const name = (index.get(code) ?? countryOf(code))?.name ?? code;
      return { iri: territoryIri(code), label: { fr: name, en: name } };
    },
    theme: (code) => conceptCode("theme", code),
    audience: (code) => {
      const [scheme = "", notation = ""] = code.split("/");
      return conceptCode(scheme as SchemeName, notation);
    },
    category: (code) => conceptCode("smoc", code),
  };

/** The concept of a code of a dimension. */
export function cubeCode(dimension: CubeDimension, code: string, territories: TerritoryIndex): CubeCode {
  if (code !== ALL && code !== UNSTATED) return codeFinders[dimension](code, territories);
  const words = dimensionWords[dimension];
  return { iri: `${CUBE}${dimension}-${code}`, label: code === ALL ? words.all : words.unstated };
}

/** Name of the table in which some dimensions vary: `total`, `year`, `year-theme`. */
export function tableName(dimensions: readonly Dimension[]): string {
  return dimensions.join("-") || "total";
}
