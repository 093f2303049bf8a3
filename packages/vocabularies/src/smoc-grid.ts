import type { Labels, Language } from "./concept.js";
import type { SmocNotation } from "./schemes/smoc.js";

/** A level of the Swiss outcome model: A holds measures, B to D hold outcomes. */
export interface SmocLevel {
  readonly code: "A" | "B" | "C" | "D";
  readonly role: "measure" | "outcome";
  readonly label: Required<Labels>;
  /** Languages whose label was not read in full in a source. */
  readonly unverifiedLabels: readonly Language[];
}

/** A box of the grid: where it starts and how many of the four columns it spans. */
export interface SmocCell {
  readonly notation: SmocNotation;
  readonly column: 1 | 2 | 3 | 4;
  readonly span: 1 | 2 | 4;
}

/** A row of the grid, top to bottom from A to D. */
export interface SmocRow {
  readonly level: SmocLevel;
  readonly cells: readonly SmocCell[];
}

const A: SmocLevel = {
  code: "A",
  role: "measure",
  label: {
    fr: "Mesures de promotion de la santé",
    en: "Health promotion measures",
    de: "Massnahmen der Gesundheitsförderung",
    it: "Interventi",
  },
  unverifiedLabels: ["fr", "de", "it"],
};

const B: SmocLevel = {
  code: "B",
  role: "outcome",
  label: {
    fr: "Facteurs d'influence sur les déterminants de la santé",
    en: "Factors influencing health determinants",
    de: "Einflussfaktoren auf die Gesundheitsdeterminanten",
    it: "Fattori che influenzano i determinanti della salute",
  },
  unverifiedLabels: ["fr", "en", "de", "it"],
};

const C: SmocLevel = {
  code: "C",
  role: "outcome",
  label: {
    fr: "Déterminants de la santé",
    en: "Health determinants",
    de: "Gesundheitsdeterminanten",
    it: "Determinanti della salute",
  },
  unverifiedLabels: ["fr", "en", "de", "it"],
};

const D: SmocLevel = {
  code: "D",
  role: "outcome",
  label: {
    fr: "Santé (de la population)",
    en: "Health",
    de: "Gesundheit (der Bevölkerung)",
    it: "Salute",
  },
  unverifiedLabels: ["fr", "de", "it"],
};

/** A column of the grid on levels A and B, left to right. */
export interface SmocColumn {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
}

/** The four columns; their headings were not read in a source and none is verified. */
export const smocColumns: readonly SmocColumn[] = [
  { id: "services", label: { fr: "Infrastructures et offres", en: "Infrastructure and services" } },
  {
    id: "policy-organisations",
    label: {
      fr: "Législation, administration, organisations, réseaux",
      en: "Legislation, administration, organisations, networks",
    },
  },
  {
    id: "groups-communities",
    label: { fr: "Groupes, communautés, population", en: "Groups, communities, population" },
  },
  { id: "individuals", label: { fr: "Individus", en: "Individuals" } },
];

/** The four levels, from measures to population health. */
export const smocLevels: readonly SmocLevel[] = [A, B, C, D];

/**
 * The Swiss grid for drawing: four columns (services; policy and organisations; groups and communities; individuals)
 * on levels A and B, three boxes on C of which the social one spans two columns, one box on D.
 * The codes and their levels are verified; the column headings and the spans of level C are not.
 */
export const smocGrid: readonly SmocRow[] = [
  { level: A, cells: fourCells("A1", "A2", "A3", "A4") },
  { level: B, cells: fourCells("B1", "B2", "B3", "B4") },
  {
    level: C,
    cells: [
      { notation: "C1", column: 1, span: 1 },
      { notation: "C2", column: 2, span: 2 },
      { notation: "C3", column: 4, span: 1 },
    ],
  },
  { level: D, cells: [{ notation: "D", column: 1, span: 4 }] },
];

function fourCells(
  first: SmocNotation,
  second: SmocNotation,
  third: SmocNotation,
  fourth: SmocNotation,
): readonly SmocCell[] {
  return [
    { notation: first, column: 1, span: 1 },
    { notation: second, column: 2, span: 1 },
    { notation: third, column: 3, span: 1 },
    { notation: fourth, column: 4, span: 1 },
  ];
}
