import { linkBlock } from "./link.js";

/** Items of Wikidata that are known and were not read again: their numbers say nothing by themselves. */
const wikidataLinks = linkBlock(
  {
    target: "wikidata",
    source: "known, not read again (docs/sources/links.md §7)",
    checked: "2026-11-30",
    verified: false,
  },
  [
    ["country/FR", "foaf:focus", "Q142", "France"],
    ["country/CH", "foaf:focus", "Q39", "Switzerland"],
    ["substance/alcohol", "rdfs:seeAlso", "Q154", "alcoholic beverage"],
    ["substance/tobacco", "rdfs:seeAlso", "Q1566", "tobacco"],
    ["substance/cannabis", "rdfs:seeAlso", "Q2845", "cannabis"],
    ["behaviour/gambling", "rdfs:seeAlso", "Q11416", "gambling"],
    ["theme/addictive-behaviours", "rdfs:seeAlso", "Q12029", "addiction"],
  ],
);

/** INSEE's address of France is, for some who use it, France without its overseas collectivities: narrower than ISO's FR. */
const franceLinks = linkBlock(
  {
    target: "insee",
    source: "seen in public code, with two extents (docs/sources/links.md §5)",
    checked: "2026-11-30",
    verified: false,
  },
  [["country/FR", "foaf:focus", "pays/france", "France"]],
);

/** A page of those who carry the plan that names it and prints only one of its years. */
const planLinks = linkBlock(
  {
    target: "plan-pages",
    source: "the page names the plan and not its last year",
    checked: "2026-11-29",
    verified: false,
  },
  [
    [
      "plan/fr-pnsp-2018",
      "foaf:page",
      "https://www.santepubliquefrance.fr/Actualites/Sante-publique-France-a-accueilli-le-Comite-interministeriel-de-la-sante-le-26-mars-2018",
      "Plan national de santé publique « Priorité prévention »",
    ],
  ],
);

/** Links that no source at hand confirms: published in a file of their own, in no dump, until one does. */
export const unverifiedLinks = [...franceLinks, ...wikidataLinks, ...planLinks];
