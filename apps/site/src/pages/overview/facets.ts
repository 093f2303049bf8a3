import { compareCodePoints, levels } from "@openhpa/core";
import { territoriesOfType } from "@openhpa/publish";
import { byLabel, conceptStem, territoryPagePath, territoryStem } from "@openhpa/publish/browser";
import { type ConceptScheme, schemes, type Territory } from "@openhpa/vocabularies";
import { numberText } from "../../words/numbers.js";
import { conceptHref, wording } from "../concepts.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { type Html, heading, type Piece } from "../markup.js";
import { nameInLanguage } from "../territories.js";
import type { View } from "../view.js";
import type { Overview } from "./overview.js";
import { onlyRegion } from "./reach.js";
import { yearsOfOverview } from "./timeline.js";

/** Values of one facet that the overview lists; the page of all values holds the rest. */
const MOST_VALUES = 12;

interface Value {
  readonly label: string;
  readonly href?: string;
  readonly count: number;
}

/** A way to browse: a heading, its values in display order, and the page of all. */
interface Facet {
  readonly title: (view: View, overview: Overview) => string;
  readonly values: (view: View, overview: Overview) => readonly Value[];
  readonly all?: string;
}

const mostFirst = (a: Value, b: Value) => b.count - a.count || byLabel(a.label, b.label);

/** The concepts of a scheme that records use. */
function ofScheme(scheme: ConceptScheme): Facet {
  return {
    title: (view) => wording(view, scheme.title),
    all: `vocab/${scheme.name}.html`,
    values: (view, { records }) =>
      [...scheme.concepts.values()]
        .map(({ notation, prefLabel }) => ({
          label: wording(view, prefLabel),
          href: conceptHref(view, scheme, notation),
          count: records.get(conceptStem(scheme, notation)) ?? 0,
        }))
        .sort(mostFirst),
  };
}

/** The territories that one browses by: regions and cantons; the départements where all records lie in one region. */
function browsedTerritories(view: View, overview: Overview): readonly Territory[] {
  const only = onlyRegion(view, overview);
  if (only)
    return territoriesOfType(view.territories, "departement").filter(({ region }) => region === only.code);
  return (["region", "canton"] as const).flatMap((type) => territoriesOfType(view.territories, type));
}

const territory: Facet = {
  title: (view, overview) =>
    onlyRegion(view, overview) ? view.words.overviewPage.departement : view.words.facets.territory,
  all: "browse/territory.html",
  values: (view, overview) =>
    browsedTerritories(view, overview)
      .map((territory) => ({
        label: nameInLanguage(view, territory),
        href: pageHref(view, territoryPagePath(territory.code)),
        count: overview.records.get(territoryStem(territory.code)) ?? 0,
      }))
      .sort(mostFirst),
};

const year: Facet = {
  title: (view) => view.words.facets.year,
  all: "browse/year.html",
  values: (view, overview) =>
    [...yearsOfOverview(overview)]
      .sort(([a], [b]) => compareCodePoints(b, a))
      .map(([label, count]) => ({ label, href: pageHref(view, `year/${label}.html`), count })),
};

const level: Facet = {
  title: (view) => view.words.facets.level,
  values: (view, overview) =>
    [...levels].reverse().map((name) => ({
      label: view.words.levels[name],
      count: overview.levels.get(name) ?? 0,
    })),
};

/** The ways to browse, in the order of the page; adding one is adding a row. */
const facets: readonly Facet[] = [
  ofScheme(schemes.theme),
  territory,
  ofScheme(schemes["life-stage"]),
  ofScheme(schemes.situation),
  ofScheme(schemes.setting),
  ofScheme(schemes["action-type"]),
  ofScheme(schemes.plan),
  ofScheme(schemes.substance),
  ofScheme(schemes["structure-type"]),
  year,
  ofScheme(schemes["action-kind"]),
  level,
];

function item(view: View, { label, href, count }: Value): Html {
  const number = html`<span class="count">${numberText(view, count)}</span>`;
  return html`<li>${href ? html`<a href="${href}">${label}</a>` : html`<span class="value">${label}</span>`} ${number}</li>
`;
}

function group(view: View, overview: Overview, { title, values, all }: Facet): Piece {
  const used = values(view, overview).filter(({ count }) => count > 0);
  if (used.length === 0) return undefined;
  const name = title(view, overview);
  const { overviewPage } = view.words;
  return html`<div class="facet">
${heading(3, name)}
<ul>
${used.slice(0, MOST_VALUES).map((value) => item(view, value))}</ul>
${
  all &&
  html`<p><a href="${pageHref(view, all)}">${overviewPage.all}<span class="visually-hidden">${view.words.colon} ${name}</span></a></p>
`
}</div>
`;
}

/** The subjects of the feed with their numbers, each linked to the page that gathers its records. */
export function overviewFacets(view: View, overview: Overview): Html {
  const { overviewPage, subject } = view.words;
  const more = (["organisation", "programme"] as const).map(
    (kind) => html`<li><a href="${pageHref(view, `browse/${kind}.html`)}">${subject.indexes[kind]}</a></li>
`,
  );
  return html`<section aria-labelledby="parcourir">
${heading(2, overviewPage.browse, "parcourir")}
<ul class="chips">
${more}</ul>
<div class="facets">
${facets.map((facet) => group(view, overview, facet))}</div>
</section>
`;
}
