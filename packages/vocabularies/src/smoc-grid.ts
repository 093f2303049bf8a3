import type { Labels, Language } from "./concept.js";
import type { SmocNotation } from "./schemes/smoc.js";

/** A level of the Swiss outcome model: A holds measures, B to D hold outcomes. */
export interface SmocLevel {
  readonly code: "A" | "B" | "C" | "D";
  readonly role: "measure" | "outcome";
  readonly label: Labels & { readonly en: string };
  /** Languages whose label was not read in full in a source. */
  readonly unverifiedLabels: readonly Language[];
}

/** A box of the grid: its column and how many of the four rows it spans, downwards from the row that lists it. */
export interface SmocCell {
  readonly notation: SmocNotation;
  readonly level: SmocLevel;
  readonly span: 1 | 2 | 4;
}

/** A row of the grid: a focal point and the boxes that begin in its row, left to right from A to D. */
export interface SmocRow {
  readonly focalPoint: SmocFocalPoint;
  readonly cells: readonly SmocCell[];
}

const A: SmocLevel = {
  code: "A",
  role: "measure",
  label: {
    fr: "Mesures de promotion de la santé",
    en: "Health promotion measures",
    it: "Interventi",
  },
  unverifiedLabels: ["fr"],
};

const B: SmocLevel = {
  code: "B",
  role: "outcome",
  label: {
    fr: "Facteurs d'influence sur les déterminants de la santé",
    en: "Factors influencing health determinants",
  },
  unverifiedLabels: ["fr", "en"],
};

const C: SmocLevel = {
  code: "C",
  role: "outcome",
  label: {
    fr: "Déterminants de la santé",
    en: "Health determinants",
  },
  unverifiedLabels: ["fr", "en"],
};

const D: SmocLevel = {
  code: "D",
  role: "outcome",
  label: {
    fr: "Santé (de la population)",
    en: "Health",
  },
  unverifiedLabels: ["fr"],
};

/** A focal point: a row of the grid on levels A and B, top to bottom. */
export interface SmocFocalPoint {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
}

/** The four focal points; their names were not read in a source and none is verified. */
export const smocFocalPoints: readonly [SmocFocalPoint, SmocFocalPoint, SmocFocalPoint, SmocFocalPoint] = [
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

/** The four levels, from measures to population health: the columns of the grid, left to right. */
export const smocLevels: readonly SmocLevel[] = [A, B, C, D];

const [services, policy, groups, individuals] = smocFocalPoints;
const cell = (notation: SmocNotation, level: SmocLevel, span: SmocCell["span"] = 1): SmocCell => ({
  notation,
  level,
  span,
});

/**
 * The Swiss grid for drawing, as its guide prints it: the levels A to D are its four columns (docs/sources/domain.md §1), the focal points
 * its rows (services; policy and organisations; groups and communities; individuals). Three boxes on C, of which the social one spans
 * two rows, and one box on D that spans all. The codes and their levels are verified; the names of the focal points and the spans of
 * level C are not.
 */
export const smocGrid: readonly SmocRow[] = [
  { focalPoint: services, cells: [cell("A1", A), cell("B1", B), cell("C1", C), cell("D", D, 4)] },
  { focalPoint: policy, cells: [cell("A2", A), cell("B2", B), cell("C2", C, 2)] },
  { focalPoint: groups, cells: [cell("A3", A), cell("B3", B)] },
  { focalPoint: individuals, cells: [cell("A4", A), cell("B4", B), cell("C3", C)] },
];

/** The names of the focal points that a box stands for, top to bottom; empty for a box that spans them all. */
export function smocFocalPointsOf(notation: SmocNotation): readonly SmocFocalPoint[] {
  const first = smocGrid.findIndex(({ cells }) => cells.some((box) => box.notation === notation));
  const span = smocGrid[first]?.cells.find((box) => box.notation === notation)?.span ?? 0;
  return span === smocGrid.length ? [] : smocFocalPoints.slice(first, first + span);
}
