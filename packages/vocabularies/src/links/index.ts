import { countryLinks, dataThemeLinks } from "./european-tables.js";
import { eurovocLinks } from "./eurovoc.js";
import { licenceLinks } from "./licence-texts.js";
import type { OutwardLink } from "./link.js";
import { meshLinks } from "./mesh.js";
import { planPageLinks } from "./plan-pages.js";
import { sdgLinks } from "./sdg.js";

export { type LinkBlock, type LinkProperty, type LinkRow, linkBlock, type OutwardLink } from "./link.js";
export { type LinkTarget, type LinkTargetName, linkTargets } from "./link-targets.js";
export { type PlaceKind, type TerritoryForm, territoryForms } from "./territory-forms.js";
export { unverifiedLinks } from "./unverified.js";

/**
 * Every verified link from our concepts and countries to addresses of others, target by target. Links of territories to their places follow
 * from {@link territoryForms}: `placeAddress`.
 */
export const outwardLinks: readonly OutwardLink[] = [
  ...licenceLinks,
  ...eurovocLinks,
  ...dataThemeLinks,
  ...countryLinks,
  ...sdgLinks,
  ...meshLinks,
  ...planPageLinks,
];

let bySubject: ReadonlyMap<string, readonly OutwardLink[]> | undefined;

/** The links by the IRI of our concept. */
function grouped(): ReadonlyMap<string, readonly OutwardLink[]> {
  const groups = new Map<string, OutwardLink[]>();
  for (const link of outwardLinks) groups.set(link.subject, [...(groups.get(link.subject) ?? []), link]);
  return groups;
}

/** The verified links of the concept with this IRI, in the order of the table. */
export function linksOf(subject: string): readonly OutwardLink[] {
  bySubject ??= grouped();
  return bySubject.get(subject) ?? [];
}
