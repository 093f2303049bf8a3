import { territoriesOfType, territoryHolders } from "@openhpa/publish";
import {
  byLabel,
  territoryOfPath,
  territoryPagePath,
  territoryTypeOf,
  typesInside,
} from "@openhpa/publish/browser";
import { schemes, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { conceptLink } from "../concepts.js";
import { countTable } from "../count-table.js";
import { factList } from "../facts.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { heading, joined, type Piece } from "../markup.js";
import { territoryName } from "../territories.js";
import type { View } from "../view.js";
import type { Subject } from "./subject.js";
import type { SubjectHead } from "./subject-head.js";

/** Types of which every territory has a page, with or without records. */
const always = ["country", "region", "canton", "departement"] as const;

function isAlways(type: TerritoryTypeNotation): type is (typeof always)[number] {
  return (always as readonly TerritoryTypeNotation[]).includes(type);
}

/** The territories inside with their numbers: all of a type that every page lists, else those with records. */
function insideCounts(view: View, subject: Subject, code: string): readonly (readonly [string, number])[] {
  const counts = new Map(subject.inside);
  const all = typesInside(code)
    .filter(isAlways)
    .flatMap((type) => territoriesOfType(view.territories, type))
    .filter((inner) => territoryHolders(view.territories, inner.code).some((holder) => holder.code === code));
  const codes = new Set<string>([...all.map((inner) => inner.code), ...counts.keys()]);
  return [...codes]
    .map((inner) => [inner, counts.get(inner) ?? 0] as const)
    .sort(([a], [b]) => byLabel(territoryName(view, a), territoryName(view, b)));
}

/** A territory: type, code, what it lies in, and what lies in it. */
export const territoryHead: SubjectHead = (view, subject) => {
  const code = territoryOfPath(subject.path);
  const { words } = view;
  const type = territoryTypeOf(code);
  const link = (inner: string) =>
    html`<a href="${pageHref(view, territoryPagePath(inner))}">${territoryName(view, inner)}</a>`;
  const territory = view.territories.get(code);
  const name = territoryName(view, code);
  const otherNames = territory
    ? [territory.name, ...(territory.otherNames ?? [])].filter((other) => other !== name)
    : [];
  const holders = territoryHolders(view.territories, code);
  const counts = insideCounts(view, subject, code);
  const content: Piece = [
    factList([
      [words.subject.type, conceptLink(view, schemes["territory-type"], type)],
      [words.subject.notations, html`<code>${code}</code>`],
      [words.subject.names, otherNames.join(words.between)],
      [
        words.subject.within,
        joined(
          holders.map((holder) => link(holder.code)),
          " › ",
        ),
      ],
    ]),
    counts.length > 0 && [
      heading(2, words.subject.inside, "inside"),
      countTable(view, {
        caption: words.subject.insideCaption,
        head: words.subject.territory,
        rows: counts.map(([inner, count]) => ({
          label: territoryName(view, inner),
          href: pageHref(view, territoryPagePath(inner)),
          count,
        })),
      }),
    ],
  ];
  return { title: name, kicker: words.subject.kinds.territory, content };
};
