import { linkTargets } from "../links/link-targets.js";
import { type PlaceKind, territoryForms } from "../links/territory-forms.js";
import type { Territory } from "./territory.js";

/** Cantons in the order of their official numbers, from 1 (docs/sources/territories.md §2). */
const NUMBERED = "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU".split(" ");

/** What the authority takes the territory as; undefined where it has no address of a form that is known. */
function placeKind({ code, type, end, current, partOf, region }: Territory): PlaceKind | undefined {
  if (end !== undefined || current !== undefined) return undefined;
  switch (type) {
    case "departement":
      return region === undefined ? "overseas-collectivity" : type;
    case "commune":
      return partOf === undefined ? type : "municipal-arrondissement";
    case "region":
    case "canton":
    case "commune-ch":
      return type;
    default:
      return code === "country:CH" ? "switzerland" : undefined;
  }
}

/** The place of a territory at its authority: its address, and what the form of it is. */
export interface Place {
  readonly kind: PlaceKind;
  readonly address: string;
}

/**
 * The place itself at its authority: INSEE's address with the code, or the Swiss Confederation's with the official number. Undefined where no
 * form with the code is known: of France itself and other countries, of intermunicipalities (INSEE gives them a uuid only), and of what has
 * ended, whose number may not be kept (docs/sources/links.md §5).
 */
export function placeOf(territory: Territory): Place | undefined {
  const kind = placeKind(territory);
  if (kind === undefined) return undefined;
  const bare = territory.code.slice(territory.code.indexOf(":") + 1);
  const code = kind === "canton" ? String(NUMBERED.indexOf(bare) + 1) : bare;
  const { target, path } = territoryForms[kind];
  return { kind, address: linkTargets[target].space + path.replace("{code}", code) };
}

/** The address (IRI) of {@link placeOf}. */
export function placeAddress(territory: Territory): string | undefined {
  return placeOf(territory)?.address;
}
