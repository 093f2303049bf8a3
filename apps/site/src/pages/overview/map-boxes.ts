import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import { type Html, heading, type Piece } from "../markup.js";
import type { View } from "../view.js";
import { type Drawing, frameAround, widened } from "./drawing.js";
import { type Measures, type Place, shadesOf, spokenPlace } from "./measures.js";
import { overseasDrawings } from "./outlines.data.js";
import { boxed, boxWithScale, scaleBar } from "./scale.js";

/** A part of a map drawn larger in a box, because there it is too small to be pointed at. */
export interface Inset {
  readonly drawing: Drawing;
  /** What is a link in the box and not on the map, and what only shows where it lies. */
  readonly shown: readonly Place[];
  readonly around: readonly Place[];
  readonly name: string;
}

/** The drawing of an overseas territory by its bare code, where there is one. */
export function overseasDrawing(bare: string): Drawing | undefined {
  return overseasDrawings.find(({ paths }) => paths[bare] !== undefined);
}

function box(view: View, place: Place, measures: Measures): Piece {
  const drawing = overseasDrawing(place.bare);
  if (!drawing) return undefined;
  const { width, height, paths } = drawing;
  const frame = boxed(widened({ x: 0, y: 0, width, height }, 0.04));
  return html`<li><a class="${shadesOf(measures, place)}" href="${place.href}"><svg viewBox="${boxWithScale(frame, "box")}" aria-hidden="true" focusable="false"><path d="${paths[place.bare]}"></path>${scaleBar(view, drawing, frame, "box")}</svg><span>${place.name} ${numbers(view, place)}</span></a></li>
`;
}

/** The number of a place under either measure; the style sheet shows one of them. */
function numbers(view: View, { count, rate }: Place): Piece {
  const { index, overviewPage } = view.words;
  const byCount = html`<strong class="by-count">${index.count(numberText(view, count), count > 1)}</strong>`;
  if (rate === undefined) return byCount;
  return html`${byCount}<strong class="by-rate">${numberText(view, rate)}<span class="visually-hidden"> ${overviewPage.perInhabitants}</span></strong>`;
}

/** A département of a drawing as a link with its outline. */
export function shape(view: View, { paths }: Drawing, place: Place, measures: Measures): Html {
  const name = spokenPlace(view, place);
  return html`<a href="${place.href}" class="${shadesOf(measures, place)}"><title>${name}</title><path d="${paths[place.bare]}"></path></a>
`;
}

function insetBox(view: View, { drawing, shown, around, name }: Inset, measures: Measures): Html {
  const pathOf = ({ bare }: Place) => drawing.paths[bare] ?? "";
  const frame = boxed(widened(frameAround([...shown, ...around].map(pathOf)), 0.04));
  return html`<li class="inset"><svg viewBox="${boxWithScale(frame, "box")}" role="group" aria-label="${name}">
${around.map((place) => html`<path class="around" d="${pathOf(place)}"></path>`)}
${shown.map((place) => shape(view, drawing, place, measures))}${scaleBar(view, drawing, frame, "box")}</svg><span>${name}</span></li>
`;
}

/** What lies elsewhere, or is too small, in boxes of scales of their own, which are said. */
export function mapBoxes(
  view: View,
  { title, level }: { readonly title: string; readonly level: number },
  { inset, overseas }: { readonly inset: Inset | undefined; readonly overseas: readonly Place[] },
  measures: Measures,
): Piece {
  if (!inset && overseas.length === 0) return undefined;
  return html`<div class="elsewhere">
${heading(level, title)}
<ul class="boxes">
${inset && insetBox(view, inset, measures)}${overseas.map((place) => box(view, place, measures))}</ul>
</div>
`;
}
