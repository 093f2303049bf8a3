import { parseTerritoryCode, schemes, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { html } from "hono/html";
import { byLabel } from "../order.js";
import { conceptLabel } from "./concepts.js";
import { pageHref } from "./links.js";
import type { Html } from "./markup.js";
import { territoryPagePath } from "./subject-paths.js";
import type { View } from "./view.js";

/** The type of a typed code; codes of records are well-formed. */
export function territoryTypeOf(code: string): TerritoryTypeNotation {
  return parseTerritoryCode(code)?.type ?? "country";
}

/** The type of a territory in words: « Département ». */
export function territoryTypeLabel(view: View, type: TerritoryTypeNotation): string {
  return conceptLabel(view, schemes["territory-type"], type);
}

/** The official name of a territory; its type and code where the index does not know it (communes without the full index). */
export function territoryName(view: View, code: string): string {
  const known = view.territories.get(code);
  if (known) return known.name;
  return `${territoryTypeLabel(view, territoryTypeOf(code))} ${code.slice(code.indexOf(":") + 1)}`;
}

/** Name and type: « Mayenne (département) », because Mayenne is also a commune. */
export function territoryWords(view: View, code: string): string {
  const known = view.territories.get(code);
  if (!known) return territoryName(view, code);
  return `${known.name} (${territoryTypeLabel(view, known.type).toLowerCase()})`;
}

/** A territory inside a line, linked to its page; the typed code shows to those who look for it. */
export function territorySpan(view: View, code: string): Html {
  return html`<a class="concept" href="${pageHref(view, territoryPagePath(code))}" title="${code}">${territoryWords(view, code)}</a>`;
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

/** Territories grouped by type, widest first, in alphabetical order of their names. */
export function territoriesByType(
  view: View,
  codes: readonly string[],
): readonly (readonly [type: TerritoryTypeNotation, names: readonly string[]])[] {
  const names = new Map<TerritoryTypeNotation, string[]>();
  for (const code of codes) {
    const type = territoryTypeOf(code);
    const own = names.get(type);
    if (own) own.push(territoryName(view, code));
    else names.set(type, [territoryName(view, code)]);
  }
  return widestFirst.flatMap((type) => {
    const own = names.get(type);
    return own === undefined ? [] : [[type, own.length > 1 ? own.sort(byLabel) : own] as const];
  });
}

/** The territories of a record in one line, for lists and the key facts; communes are counted when something wider is named. */
export function territoriesInShort(view: View, codes: readonly string[]): string {
  const groups = territoriesByType(view, codes);
  const isCommune = (type: TerritoryTypeNotation) => type === "commune" || type === "commune-ch";
  const wide = groups.filter(([type]) => !isCommune(type));
  const communes = groups.filter(([type]) => isCommune(type)).flatMap(([, names]) => names);
  if (wide.length === 0) return communes.join(", ");
  const words = wide.map(([, names]) => names.join(", ")).join(" : ");
  return communes.length === 0
    ? words
    : `${words} (${view.words.more(communes.length, view.words.communes(communes.length))})`;
}
