import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import type { Html } from "../markup.js";
import type { View } from "../view.js";
import type { Drawing, Frame } from "./drawing.js";

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** How a drawing is shown: on the page, or in a box of a sixth of its width. */
export type Size = "map" | "box";

/** Room that the scale takes below a drawing, as a share of its width. */
const room: Readonly<Record<Size, number>> = { map: 0.055, box: 0.17 };

/** A bar below a frame with the kilometres that it stands for, so that drawings of several scales are not compared by their size. */
export function scaleBar(
  view: View,
  { kilometre }: Pick<Drawing, "kilometre">,
  frame: Frame,
  size: Size,
): Html {
  const tall = frame.width * room[size];
  const most = (frame.width * (size === "map" ? 0.2 : 0.45)) / kilometre;
  const kilometres = LENGTHS.findLast((length) => length <= most) ?? 1;
  const [left, top] = [Math.round(frame.x + tall * 0.1), Math.round(frame.y + frame.height + tall * 0.4)];
  const length = Math.round(kilometres * kilometre);
  const tick = Math.round(tall * 0.2);
  const text = `${numberText(view, kilometres)} km`;
  return html`<g class="scale" aria-hidden="true"><path d="M${left} ${top}v${tick}h${length}v${-tick}"></path><text x="${left + length + Math.round(tall * 0.25)}" y="${top + tick}" font-size="${Math.round(tall * 0.6)}">${text}</text></g>
`;
}

/** A frame with its scale, as a `viewBox`. */
export function boxWithScale({ x, y, width, height }: Frame, size: Size): string {
  return `${x} ${y} ${width} ${Math.round(height + width * room[size])}`;
}

/** The frame made wider or taller around its middle, until it has the shape of all boxes: their scales are then written alike. */
export function boxed({ x, y, width, height }: Frame): Frame {
  const shape = 1.5;
  const [wide, tall] = width / height < shape ? [height * shape, height] : [width, width / shape];
  const rounded = [x - (wide - width) / 2, y - (tall - height) / 2, wide, tall].map(Math.round);
  const [left = 0, top = 0, across = 0, down = 0] = rounded;
  return { x: left, y: top, width: across, height: down };
}
