import {
  isStanding,
  sortedByLabel,
  territoryHolders,
  territoryPagePath,
  territoryTypeOf,
} from "@openhpa/publish/browser";
import {
  schemes,
  type Territory,
  type TerritoryIndex,
  type TerritoryTypeNotation,
  territoryLabels,
} from "@openhpa/vocabularies";
import { conceptLabel } from "./concepts.js";
import { isGathered } from "./gathering-link.js";
import { html } from "./html.js";
import { pageHref } from "./links.js";
import type { Html } from "./markup.js";
import type { View } from "./view.js";

/** The type of a territory in words: « Département ». */
export function territoryTypeLabel(view: View, type: TerritoryTypeNotation): string {
  return conceptLabel(view, schemes["territory-type"], type);
}

/** The name of a territory in the language of the page: « Genève » is Geneva on English pages. */
export function nameInLanguage({ language }: Pick<View, "language">, territory: Territory): string {
  return language === "fr" ? territory.name : territoryLabels(territory)[language];
}

/** The name of a territory; its type and code where the index does not know it (communes without the full index). */
export function territoryName(view: View, code: string): string {
  const territory = view.territories.get(code);
  if (territory) return nameInLanguage(view, territory);
  return `${territoryTypeLabel(view, territoryTypeOf(code))} ${code.slice(code.indexOf(":") + 1)}`;
}

/** Name and type: « Mayenne (département) », because Mayenne is also a commune. */
export function territoryWords(view: View, code: string): string {
  const territory = view.territories.get(code);
  if (!territory) return territoryName(view, code);
  return `${nameInLanguage(view, territory)} (${territoryTypeLabel(view, territory.type).toLowerCase()})`;
}

/** A territory inside a line, linked to its page; the typed code shows to those who look for it. */
export function territorySpan(view: View, code: string): Html {
  return territoryLink(view, code, territoryWords(view, code));
}

/** A territory under a name of one's own, linked to its page where it has one. */
export function territoryLink(view: View, code: string, words: string): Html {
  if (!isGathered(view) && !isStanding(code)) return html`<span title="${code}">${words}</span>`;
  return html`<a class="concept" href="${pageHref(view, territoryPagePath(code))}" title="${code}">${words}</a>`;
}

/** Types of territory from the widest to the narrowest. */
const widestFirst: readonly TerritoryTypeNotation[] = [
  "country",
  "region",
  "canton",
  "departement",
  "epci",
  "commune",
  "commune-ch",
];

/** A territory with its name in the language of the page. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
}

/** Territories grouped by type, widest first, in alphabetical order of their names. */
export function territoriesByType(
  view: View,
  codes: readonly string[],
): readonly (readonly [type: TerritoryTypeNotation, territories: readonly NamedTerritory[]])[] {
  return widestFirst.flatMap((type) => {
    const territories = codes
      .filter((code) => territoryTypeOf(code) === type)
      .map((code) => ({ code, name: territoryName(view, code) }));
    return territories.length === 0 ? [] : [[type, sortedByLabel(territories, ({ name }) => name)] as const];
  });
}

/** Lines that were made last: a record stands in some fifty lists in two languages. */
const REMEMBERED = 10_000;
const remembered = new WeakMap<TerritoryIndex, Map<string, string>>();

/** The territories of a record in one line, for lists and the key facts; communes are counted when something wider is named. */
export function territoriesInShort(view: View, codes: readonly string[]): string {
  if (codes.length === 0) return "";
  const key = `${view.language} ${codes.join(" ")}`;
  const lines = remembered.get(view.territories) ?? new Map<string, string>();
  const known = lines.get(key);
  if (known !== undefined) return known;
  const line = shortLine(view, codes);
  if (lines.size >= REMEMBERED) lines.clear();
  lines.set(key, line);
  remembered.set(view.territories, lines);
  return line;
}

/**
 * Territories under the one that holds them, where that is named too: « Pays de la Loire : Mayenne, Sarthe ; Guyane ». What lies in none of
 * those named stands for itself.
 */
function byHolder(view: View, territories: readonly NamedTerritory[]): string {
  const named = new Map(territories.map((territory) => [territory.code, territory]));
  const inside = new Map<string, NamedTerritory[]>();
  const outside: NamedTerritory[] = [];
  for (const territory of territories) {
    const holder = territoryHolders(view.territories, territory.code).find(({ code }) => named.has(code));
    if (holder) inside.set(holder.code, [...(inside.get(holder.code) ?? []), territory]);
    else outside.push(territory);
  }
  const { colon, between } = view.words;
  const withInside = ({ code, name }: NamedTerritory): string => {
    const held = (inside.get(code) ?? []).filter((inner) => inner.name !== name);
    return held.length > 0 ? `${name}${colon} ${held.map(withInside).join(", ")}` : name;
  };
  const said = outside.map(withInside);
  return said.join(said.some((words, index) => words !== outside[index]?.name) ? between : ", ");
}

function shortLine(view: View, codes: readonly string[]): string {
  const groups = territoriesByType(view, codes);
  const isCommune = (type: TerritoryTypeNotation) => type === "commune" || type === "commune-ch";
  const wide = groups.filter(([type]) => !isCommune(type));
  const communes = groups
    .filter(([type]) => isCommune(type))
    .flatMap(([, territories]) => territories.map(({ name }) => name));
  if (wide.length === 0) return communes.join(", ");
  const words = byHolder(
    view,
    wide.flatMap(([, territories]) => territories),
  );
  return communes.length === 0
    ? words
    : `${words} (${view.words.more(communes.length, view.words.communes(communes.length))})`;
}
