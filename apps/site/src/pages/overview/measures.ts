import { territoryPagePath, territoryStem } from "@openhpa/publish/browser";
import type { Territory } from "@openhpa/vocabularies";
import { populationOf } from "@openhpa/vocabularies/territories";
import { numberText } from "../../words/numbers.js";
import { pageHref } from "../links.js";
import { nameInLanguage } from "../territories.js";
import type { View } from "../view.js";
import { type Classes, classesOf } from "./classes.js";
import type { Overview } from "./overview.js";

/** A territory of a map with its numbers. */
export interface Place {
  readonly code: string;
  /** The code without its type. */
  readonly bare: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Records for every 100,000 inhabitants in two digits, where their number is known. */
  readonly rate: number | undefined;
}

/** What numbers a map shows: as counts and, where the populations are known, by inhabitants. */
export interface Measures {
  readonly counts: Classes;
  readonly rates: Classes | undefined;
}

const INHABITANTS = 100_000;

/** A territory with the numbers of the overview. */
export function placeOf(view: View, { records }: Overview, territory: Territory): Place {
  const { code } = territory;
  const count = records.get(territoryStem(code)) ?? 0;
  const inhabitants = populationOf(code);
  return {
    code,
    bare: code.slice(code.indexOf(":") + 1),
    name: nameInLanguage(view, territory),
    href: pageHref(view, territoryPagePath(code)),
    count,
    rate: inhabitants && Number(((count / inhabitants) * INHABITANTS).toPrecision(2)),
  };
}

/** The classes of the places of a map. */
export function measuresOf(places: readonly Place[]): Measures {
  const rates = places.flatMap(({ rate }) => rate ?? []);
  return {
    counts: classesOf(places.map(({ count }) => count)),
    rates: rates.length > 0 ? classesOf(rates) : undefined,
  };
}

/** The classes of the style sheet for a place. */
export function shadesOf({ counts, rates }: Measures, { count, rate }: Place): string {
  const byCount = `shade-${counts.of(count)}`;
  if (!rates) return byCount;
  return `${byCount} rate-${rate === undefined ? "none" : rates.of(rate)}`;
}

/** « Mayenne : 3 fiches, 0,98 pour 100 000 habitants ». */
export function spokenPlace(view: View, { name, count, rate }: Place): string {
  const { overviewPage, index } = view.words;
  const said = index.count(numberText(view, count), count > 1);
  const perInhabitants =
    rate === undefined ? "" : `, ${numberText(view, rate)} ${overviewPage.perInhabitants}`;
  return overviewPage.place(name, `${said}${perInhabitants}`);
}
