import { territoriesOfType } from "@openhpa/publish";
import { populationSources } from "@openhpa/vocabularies/territories";
import { numberText } from "../../words/numbers.js";
import { countTable } from "../count-table.js";
import { html } from "../html.js";
import { type Html, heading, type Piece } from "../markup.js";
import { territoryName } from "../territories.js";
import type { View } from "../view.js";
import { type Drawing, type Frame, frameAround, franceDrawing, outlineSources, widened } from "./drawing.js";
import { legends, measureChoice } from "./legend.js";
import { type Inset, mapBoxes, overseasDrawing, shape } from "./map-boxes.js";
import { type Measures, measuresOf, type Place, placeOf, shadesOf } from "./measures.js";
import { cantonDrawing } from "./outlines.data.js";
import type { Overview } from "./overview.js";
import { boxWithScale, scaleBar } from "./scale.js";
import { widePlaces } from "./wide-places.js";

/** A country that the pages draw. */
export type DrawnCountry = "FR" | "CH";

/** What a map of the country shows too small to be pointed at. */
const small: Readonly<
  Record<DrawnCountry, { readonly shown: readonly string[]; readonly around: readonly string[] }>
> = {
  FR: { shown: ["75", "92", "93", "94"], around: [] },
  CH: { shown: ["BS"], around: ["BL"] },
};

const isSmall = (country: DrawnCountry, { bare }: Place) => small[country].shown.includes(bare);

interface Extent {
  readonly drawing: Drawing;
  readonly frame: Frame;
  /** What is drawn as a link, and what only as a line, so that one sees where it lies. */
  readonly shown: readonly Place[];
  readonly around: readonly Place[];
  /** What is drawn with its shade, but is a link in the box only. */
  readonly boxed: readonly Place[];
}

/** The part of France that a feed is about, where it is one region: its départements, and its neighbours as lines. */
function regionOf(view: View, { records, whole }: Overview, places: readonly Place[]): string | undefined {
  if ((whole.get("country:FR") ?? 0) > 0 || !places.some(({ count }) => count > 0)) return undefined;
  const regions = territoriesOfType(view.territories, "region").filter(
    ({ code }) => (records.get(`territory/${code.replace(":", "-")}`) ?? 0) > 0,
  );
  const [only] = regions;
  if (regions.length !== 1 || !only) return undefined;
  const inside = places.filter(({ code }) => view.territories.get(code)?.region === only.code);
  const isAll = places.every((place) => place.count === 0 || inside.includes(place));
  return isAll && inside.some(({ bare }) => franceDrawing().paths[bare]) ? only.code : undefined;
}

function franceExtent(view: View, places: readonly Place[], region: string | undefined): Extent {
  const drawing = franceDrawing();
  const drawn = places.filter(({ bare }) => drawing.paths[bare] !== undefined);
  const frameOf = (of: readonly Place[]) => frameAround(of.map(({ bare }) => drawing.paths[bare] ?? ""));
  if (region === undefined) {
    const shown = drawn.filter((place) => !isSmall("FR", place));
    const boxed = drawn.filter((place) => isSmall("FR", place));
    return { drawing, frame: widened(frameOf(drawn), 0.01), shown, around: [], boxed };
  }
  const shown = drawn.filter(({ code }) => view.territories.get(code)?.region === region);
  const frame = widened(frameOf(shown), 0.06);
  const touches = (place: Place) => {
    const { x, y, width, height } = frameOf([place]);
    const [isBeside, isAbove] = [x > frame.x + frame.width || x + width < frame.x, y + height < frame.y];
    return !isBeside && !isAbove && y < frame.y + frame.height;
  };
  return {
    drawing,
    frame,
    shown,
    around: drawn.filter((place) => !shown.includes(place) && touches(place)),
    boxed: [],
  };
}

function swissExtent(places: readonly Place[]): Extent {
  const { width, height } = cantonDrawing;
  const frame = widened({ x: 0, y: 0, width, height }, 0.01);
  const shown = places.filter((place) => !isSmall("CH", place));
  const boxed = places.filter((place) => isSmall("CH", place));
  return { drawing: cantonDrawing, frame, shown, around: [], boxed };
}

/** The box of what is too small; a map of one region is large enough. */
function insetOf(view: View, country: DrawnCountry, drawing: Drawing, places: readonly Place[]): Inset {
  const of = (codes: readonly string[]) => places.filter(({ bare }) => codes.includes(bare));
  const { shown, around } = small[country];
  return { drawing, shown: of(shown), around: of(around), name: view.words.overviewPage.inset[country] };
}

function drawingOf(
  view: View,
  { drawing, frame, shown, around, boxed }: Extent,
  measures: Measures,
  title: string,
): Html {
  return html`<svg viewBox="${boxWithScale(frame, "map")}" role="group" aria-label="${title}">
${around.map(({ bare }) => html`<path class="around" d="${drawing.paths[bare]}"></path>`)}
${boxed.map((place) => html`<path class="${shadesOf(measures, place)}" d="${drawing.paths[place.bare]}"></path>`)}
${shown.map((place) => shape(view, drawing, place, measures))}${scaleBar(view, drawing, frame, "map")}</svg>
`;
}

function table(view: View, country: DrawnCountry, places: readonly Place[]): Html {
  const { overviewPage } = view.words;
  const isFrench = country === "FR";
  return countTable(view, {
    caption: isFrench ? overviewPage.mapTableCaption : overviewPage.cantonTable,
    head: isFrench ? overviewPage.departement : overviewPage.canton,
    rows: places.map(({ name, href, bare, count, rate }) => ({
      label: name,
      href,
      code: bare,
      count,
      rate: rate === undefined ? "–" : numberText(view, rate),
    })),
  });
}

function sources(view: View, country: DrawnCountry, isOverseas: boolean): Html {
  const { overviewPage, between } = view.words;
  const { france, naturalEarth } = outlineSources;
  const link = ({ title, href }: { readonly title: string; readonly href: string }): Html =>
    html`<a href="${href}" rel="noopener">${title}</a>`;
  const outlines: Piece =
    country === "CH"
      ? link(naturalEarth)
      : isOverseas
        ? [link(france), between, link(naturalEarth)]
        : link(france);
  const people = populationSources[country];
  return html`<p class="note">${overviewPage.mapSource} ${outlines}. ${overviewPage.populations} ${link({ title: people[view.language], href: people.href })}.</p>
`;
}

/** The map of a country with its legend, its boxes, what no shape can show, and everything as a table. */
export function countryMap(view: View, overview: Overview, country: DrawnCountry, hasHeading: boolean): Html {
  const { overviewPage } = view.words;
  const level = hasHeading ? 4 : 3;
  const type = country === "FR" ? "departement" : "canton";
  const places = territoriesOfType(view.territories, type).map((territory) =>
    placeOf(view, overview, territory),
  );
  const measures = measuresOf(places);
  const region = country === "FR" ? regionOf(view, overview, places) : undefined;
  const extent = country === "FR" ? franceExtent(view, places, region) : swissExtent(places);
  const inset = region === undefined ? insetOf(view, country, extent.drawing, places) : undefined;
  const overseas = region === undefined ? places.filter(({ bare }) => overseasDrawing(bare)) : [];
  const boxes = mapBoxes(
    view,
    { title: overviewPage.elsewhere[country], level },
    { inset, overseas },
    measures,
  );
  const id = `tableau-${country.toLowerCase()}`;
  const title = region ? overviewPage.regionMap(territoryName(view, region)) : overviewPage.mapTitle[country];
  return html`<div class="country">
${hasHeading && heading(3, overviewPage.countries[country])}
<a class="skip" href="#${id}">${overviewPage.skipMap}</a>
${measureChoice(view, measures, country)}<div class="places">
<div class="map">
${drawingOf(view, extent, measures, title)}${legends(view, measures)}</div>
<div class="beside-map">
${widePlaces(view, overview, country, level)}${boxes}</div>
</div>
<details id="${id}">
<summary>${overviewPage.mapTable}</summary>
${table(view, country, places)}</details>
${sources(view, country, overseas.length > 0)}</div>
`;
}
