import type { TerritoryTypeNotation } from "../schemes/territory-type.js";
import { INSEE_FORM, LINDAS_FORM } from "./link-sources.js";
import type { LinkTargetName } from "./link-targets.js";

/** Kinds of territory that an authority has one class of addresses for. */
export type PlaceKind =
  | Extract<TerritoryTypeNotation, "region" | "departement" | "commune" | "commune-ch" | "canton">
  | "municipal-arrondissement"
  | "overseas-collectivity"
  | "switzerland";

/** The form in which an authority addresses the places of a kind: verified as a form, and not place by place. */
export interface TerritoryForm {
  readonly property: "foaf:focus";
  readonly target: LinkTargetName;
  /** What follows the space of the target; `{code}` is the code of the territory. */
  readonly path: string;
  /** One that was read, with the class that the authority gives it. */
  readonly example: string;
  readonly source: string;
  readonly checked: string;
  readonly verified: true;
}

const insee = { property: "foaf:focus", target: "insee", checked: "2026-11-30", verified: true } as const;
const swiss = {
  property: "foaf:focus",
  target: "ld-admin-ch",
  checked: "2026-11-29",
  verified: true,
} as const;

/**
 * From a territory's concept to the place itself. INSEE's form with the code is what French portals join on; the uuid that its service answers with
 * cannot be made from the code. INSEE has other classes for municipal arrondissements and overseas collectivities (docs/sources/links.md §5).
 */
export const territoryForms: Readonly<Record<PlaceKind, TerritoryForm>> = {
  region: { ...insee, path: "region/{code}", example: "region/52", source: INSEE_FORM },
  departement: { ...insee, path: "departement/{code}", example: "departement/29", source: INSEE_FORM },
  commune: { ...insee, path: "commune/{code}", example: "commune/97502", source: INSEE_FORM },
  "municipal-arrondissement": {
    ...insee,
    path: "arrondissementMunicipal/{code}",
    example: "arrondissementMunicipal/75107",
    source: "the open address base of OpenStreetMap France in Turtle; the class in INSEE's own service",
  },
  "overseas-collectivity": {
    ...insee,
    path: "collectiviteDOutreMer/{code}",
    example: "collectiviteDOutreMer/975",
    source:
      "INSEE's official geographic code in RDF (igeo:CollectiviteDOutreMer), quoted in a public stylesheet",
  },
  canton: { ...swiss, path: "canton/{code}", example: "canton/22", source: LINDAS_FORM },
  "commune-ch": { ...swiss, path: "municipality/{code}", example: "municipality/5586", source: LINDAS_FORM },
  switzerland: { ...swiss, path: "country/CHE", example: "country/CHE", source: LINDAS_FORM },
};
