import type { PageLanguage } from "@openhpa/publish/browser";
import {
  findConcept,
  type SmocNotation,
  schemes,
  smocFocalPointsOf,
  smocGrid,
  smocLevels,
} from "@openhpa/vocabularies";

/** A column of the grid. */
export interface SmocHeading {
  readonly code: string;
  readonly label: string;
}

/** A box of the grid: a category of outcomes, over the rows of its focal points. */
export interface SmocCell {
  readonly notation: SmocNotation;
  readonly span: number;
  readonly label: string;
  /** Its level and its focal points, for a narrow screen, where no heading stands over it. */
  readonly place: string;
}

/** A row of the grid: a focal point with the boxes that begin in it. */
export interface SmocRow {
  readonly label: string;
  readonly cells: readonly SmocCell[];
}

/** The Swiss grid in one language, as its guide draws it: columns A to D, a row for each focal point. */
export interface SmocLayout {
  readonly headings: readonly SmocHeading[];
  readonly rows: readonly SmocRow[];
}

/** The grid as pages and form show it. */
export function smocLayout(language: PageLanguage): SmocLayout {
  const cellOf = ({ notation, level, span }: (typeof smocGrid)[number]["cells"][number]): SmocCell => {
    const names = findConcept(schemes.smoc, notation)?.prefLabel;
    const points = smocFocalPointsOf(notation).map(({ label }) => label[language]);
    return {
      notation,
      span,
      label: names ? (names[language] ?? names.fr) : "",
      place: [`${level.code} ${level.label[language]}`, ...points].join(" / "),
    };
  };
  return {
    headings: smocLevels.map(({ code, label }) => ({ code, label: label[language] })),
    rows: smocGrid.map(({ focalPoint, cells }) => ({
      label: focalPoint.label[language],
      cells: cells.map(cellOf),
    })),
  };
}
