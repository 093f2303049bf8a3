/** Lengths of the drawing of a pathway, in pixels. */
export const BOX_WIDTH = 200;
/** Width of a place where a link passes a row. */
export const PASSAGE = 10;
/** Between two rows. */
export const GAP = 46;
/** Between two links that run beside each other. */
export const TRACK = 9;
export const MARGIN = 12;

/** The frame of an outcome. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Upper and lower end of a row. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** To a tenth of a pixel, so that a page has no long fractions. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
